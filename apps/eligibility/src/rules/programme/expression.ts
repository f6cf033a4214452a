import type { Criterion } from './criterion.ts'

/** What a programme asks of a family: conditions, joined. Data, and stored as such. */
export type Expression =
  | Criterion
  | { readonly kind: 'allOf'; readonly of: readonly Expression[] }
  | { readonly kind: 'anyOf'; readonly of: readonly Expression[] }
  | { readonly kind: 'not'; readonly of: Expression }

/** The conditions that all must be met: those of an `allOf`, and of anything else itself. */
export function partsOf(expression: Expression): readonly Expression[] {
  return expression.kind === 'allOf' ? expression.of : [expression]
}

/** What an expression joins; nothing for a single condition. */
export function joinedBy(expression: Expression): readonly Expression[] {
  if (expression.kind === 'allOf' || expression.kind === 'anyOf') return expression.of
  return expression.kind === 'not' ? [expression.of] : []
}

/** Every single condition in an expression, from left to right. */
export function leavesOf(expression: Expression): readonly Criterion[] {
  if (expression.kind === 'allOf' || expression.kind === 'anyOf') return expression.of.flatMap(leavesOf)
  return expression.kind === 'not' ? leavesOf(expression.of) : [expression]
}
