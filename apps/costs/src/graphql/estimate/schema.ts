import './client.ts'
import './indication.ts'
