import './viewer.ts'
import './organisation.ts'
import './client.ts'
import './register-client.ts'
