import { builder } from './builder.ts'
import './comparable-families.ts'
import './municipality.ts'
import './own-contribution-scenario.ts'
import './table-comparison.ts'

builder.queryType({ description: 'What this graph can be asked.' })

export const schema = builder.toSubGraphSchema({ linkUrl: 'https://specs.apollo.dev/federation/v2.6' })
