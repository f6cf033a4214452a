import './programme.ts'
import './client.ts'
import './region.ts'
