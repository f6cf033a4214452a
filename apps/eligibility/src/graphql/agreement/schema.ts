import './agreement.ts'
import './agreements-lapsing.ts'
import './client.ts'
import './scarcity-case.ts'
