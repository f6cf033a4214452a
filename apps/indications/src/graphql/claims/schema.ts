import './episode.ts'
import './provider-year.ts'
