import './floor-raise.ts'
