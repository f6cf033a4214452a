import './monitor.ts'
import './factsheet.ts'
import './client.ts'
import './record-questionnaire.ts'
