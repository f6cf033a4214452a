import './provider-year.ts'
