import type { Words } from '../language/nl.ts'
import type { FieldProblem } from './field-problem.ts'

/** What is wrong with a field, and what to do about it. */
export function problemInWords(problem: FieldProblem, words: Words): string {
  const said = words.fields.problem[problem.code]
  if (typeof said === 'string') return said
  const { least, most } = { least: 0, most: 0, ...problem }
  return said(least, most)
}
