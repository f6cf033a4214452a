import { addProblemTypes, addSharedTypes, createBuilder } from '@kraamketen/subgraph'
import type { Context } from '../context.ts'

export const builder = createBuilder<Context>()
export const { Language, Source, sourceOf } = addSharedTypes(builder)
addProblemTypes(builder)
