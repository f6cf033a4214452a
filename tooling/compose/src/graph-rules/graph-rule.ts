import type { DocumentNode } from 'graphql'
import type { CompositionProblem } from '../composition-problem.ts'

/** The SDL of every service, by name, in alphabetical order. */
export type Graph = ReadonlyMap<string, DocumentNode>

/** Something every graph of ours keeps to, checked before composing. Answers with what breaks it. */
export type GraphRule = (graph: Graph) => CompositionProblem[]
