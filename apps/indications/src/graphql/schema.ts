import { builder } from './builder.ts'
import './registration/schema.ts'
import './referral/schema.ts'
import './intake/schema.ts'
import './indication/schema.ts'
import './dossier/schema.ts'
import './handover/schema.ts'
import './capacity/schema.ts'
import './quality/schema.ts'
import './scenario/schema.ts'
import './claims/schema.ts'

/** The subgraph as it is served and printed. */
export const schema = builder.toSubGraphSchema({ linkUrl: 'https://specs.apollo.dev/federation/v2.6' })
