import { builder } from './builder.ts'
import './vulnerability/schema.ts'
import './programme/schema.ts'
import './grant/schema.ts'
import './agreement/schema.ts'
import './cover/schema.ts'
import './monitor/schema.ts'

export const schema = builder.toSubGraphSchema({ linkUrl: 'https://specs.apollo.dev/federation/v2.6' })
