import { builder } from './builder.ts'
import './client.ts'
import './indication.ts'
import './programme.ts'

builder.queryType({ description: 'What can be asked.' })

export const schema = builder.toSubGraphSchema({ linkUrl: 'https://specs.apollo.dev/federation/v2.6' })
