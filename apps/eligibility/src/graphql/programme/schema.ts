import './programme.ts'
import './client.ts'
