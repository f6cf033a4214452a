import { addProblemTypes, addSharedTypes, createBuilder } from '@kraamketen/subgraph'
import type { Context } from '../context.ts'

export const builder = createBuilder<Context>()
export const { Language, Source, sourceOf } = addSharedTypes(builder)
addProblemTypes(builder)

builder.queryType({ description: 'What can be asked.' })
builder.mutationType({ description: 'What can be changed. Expected failures are members of the result.' })
