import './indication.ts'
import './set-indication.ts'
