import { builder } from './builder.ts'
import './viewer.ts'
import './organisation.ts'
import './client.ts'
import './referral.ts'
import './referrals.ts'
import './indication.ts'
import './register-client.ts'
import './submit-referral.ts'
import './change-referral-state.ts'
import './set-indication.ts'

/** The subgraph as it is served and printed. */
export const schema = builder.toSubGraphSchema({ linkUrl: 'https://specs.apollo.dev/federation/v2.6' })
