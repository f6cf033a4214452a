import { builder } from './builder.ts'
import './amount/schema.ts'
import './estimate/schema.ts'
import './scenario/schema.ts'
import './expenditure/schema.ts'

builder.queryType({ description: 'What this graph can be asked.' })

export const schema = builder.toSubGraphSchema({ linkUrl: 'https://specs.apollo.dev/federation/v2.6' })
