import { builder } from './builder.ts'
import './registration/viewer.ts'
import './registration/organisation.ts'
import './registration/client.ts'
import './referral/referral.ts'
import './referral/referrals.ts'
import './indication/indication.ts'
import './registration/register-client.ts'
import './referral/submit-referral.ts'
import './referral/change-referral-state.ts'
import './indication/set-indication.ts'

/** The subgraph as it is served and printed. */
export const schema = builder.toSubGraphSchema({ linkUrl: 'https://specs.apollo.dev/federation/v2.6' })
