import type { RequestEvent } from '@sveltejs/kit'
import type { TadaDocumentNode } from 'gql.tada'
import { askGraph } from './ask-graph.ts'
import { nullWhenUnavailable } from './null-when-unavailable.ts'

/** Why the graph did not do what was asked. Words for each: src/lib/language/nl/fields.ts. */
export type RefusalCode = 'INVALID_INPUT' | 'NOT_FOUND' | 'WRONG_STATE' | 'CONFLICT' | 'NOT_NOW'

export interface Refusal {
  readonly code: RefusalCode
  /** The fields of the graph's input that are wrong, as paths with dots. */
  readonly paths: readonly string[]
}

export type Acted<Result> =
  { readonly done: Result; readonly refusal: null } | { readonly done: null; readonly refusal: Refusal }

type Problem = 'InvalidInput' | 'NotFound' | 'WrongState' | 'Conflict'
type Done<Result> = Exclude<NonNullable<Result>, { __typename: Problem }>

const CODES = {
  InvalidInput: 'INVALID_INPUT',
  NotFound: 'NOT_FOUND',
  WrongState: 'WRONG_STATE',
  Conflict: 'CONFLICT',
} as const satisfies Record<Problem, RefusalCode>

/**
 * Asks the graph to change something. The operation has one field, named `act`, whose every answer says its
 * `__typename`, and `... on InvalidInput { issues { path } }`. A refusal is a value: what was typed goes back to the form.
 */
export async function act<Result extends { __typename: string }, Variables>(
  event: Pick<RequestEvent, 'locals' | 'url'>,
  operation: TadaDocumentNode<{ act: Result | null }, Variables>,
  variables: Variables,
): Promise<Acted<Done<Result>>> {
  const refused = (code: RefusalCode, paths: readonly string[] = []) => ({ done: null, refusal: { code, paths } })
  const answer = await askGraph(event, operation, variables).catch(nullWhenUnavailable)
  const result = answer?.data?.act
  if (!result) {
    const isGone = answer?.problems.some(({ code }) => code === 'NOT_FOUND') ?? false
    return refused(isGone ? 'NOT_FOUND' : 'NOT_NOW')
  }
  if (Object.hasOwn(CODES, result.__typename)) {
    const issues = 'issues' in result ? (result.issues as readonly { readonly path: readonly string[] }[]) : []
    return refused(
      CODES[result.__typename as Problem],
      issues.map(({ path }) => path.join('.')),
    )
  }
  return { done: result as unknown as Done<Result>, refusal: null }
}
