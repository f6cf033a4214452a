import { builder } from './builder.ts'
import './vulnerability/schema.ts'
import './programme/schema.ts'
import './grant/schema.ts'
import './monitor/schema.ts'

builder.queryType({ description: 'What can be asked.' })
builder.mutationType({ description: 'What can be changed. Expected failures are members of the result.' })

export const schema = builder.toSubGraphSchema({ linkUrl: 'https://specs.apollo.dev/federation/v2.6' })
