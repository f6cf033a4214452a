import './client.ts'
import './record-supplementary-cover.ts'
