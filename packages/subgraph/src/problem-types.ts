import type { SubgraphBuilder } from './create-builder.ts'
import type { SubgraphContext } from './subgraph-context.ts'
import { Conflict, type InputIssue, InvalidInput, NotFound, Problem, WrongState } from './problem.ts'

/**
 * Adds the expected failures to a graph, for a service that has mutations; gives what a failure of its own implements.
 * Shareable: every service with mutations says the same of them.
 */
export function addProblemTypes<Context extends SubgraphContext>(builder: SubgraphBuilder<Context>) {
  const ProblemInterface = builder.interfaceRef<Problem>('Problem').implement({
    description: 'An expected failure of a mutation: what is wrong, where, and what to do.',
    fields: (t) => ({
      code: t.exposeString('code', { description: 'Stable code; never changes meaning.' }),
      message: t.exposeString('message', { description: 'What is wrong, in a sentence.' }),
      path: t.stringList({
        description: 'The input field it is about, from the argument down; empty when it is about the whole.',
        resolve: (problem) => [...problem.place],
      }),
      remedy: t.exposeString('remedy', { description: 'What to do about it.' }),
    }),
  })
  const Issue = builder.objectRef<InputIssue>('InputIssue').implement({
    description: 'One value that cannot be right.',
    shareable: true,
    fields: (t) => ({
      path: t.stringList({ description: 'Its place in the input.', resolve: (issue) => [...issue.path] }),
      message: t.exposeString('message', { description: 'What is wrong with it.' }),
      remedy: t.exposeString('remedy', { description: 'What to fill in instead.' }),
    }),
  })
  const interfaces = [ProblemInterface]
  builder.objectType(InvalidInput, {
    name: 'InvalidInput',
    shareable: true,
    description: 'One or more values that cannot be right. Nothing was stored.',
    interfaces,
    fields: (t) => ({
      issues: t.field({
        type: [Issue],
        description: 'Every value that is wrong.',
        resolve: (problem) => [...problem.issues],
      }),
    }),
  })
  builder.objectType(NotFound, {
    name: 'NotFound',
    shareable: true,
    description: 'Not there, or not for this viewer: the two look the same.',
    interfaces,
  })
  builder.objectType(WrongState, {
    name: 'WrongState',
    shareable: true,
    description: 'What is asked does not fit the state it is in. Nothing was changed.',
    interfaces,
    fields: (t) => ({
      current: t.exposeString('current', { description: 'The state it is in now.' }),
      allowed: t.stringList({ description: 'What is possible now.', resolve: (problem) => [...problem.allowed] }),
    }),
  })
  builder.objectType(Conflict, {
    name: 'Conflict',
    shareable: true,
    description: 'It clashes with something that is there already. Nothing was stored.',
    interfaces,
  })
  return ProblemInterface
}
