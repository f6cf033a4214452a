import './indication.ts'
