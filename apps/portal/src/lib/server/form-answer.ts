import { fail } from '@sveltejs/kit'
import type { FieldProblem, FieldProblems, Typed } from '../fields/field-problem.ts'
import type { Refusal, RefusalCode } from './graph/act.ts'

/** What a form gets back when nothing was done: everything that was typed, and why. */
export interface FormAnswer {
  /** Which form of the page it is about. */
  readonly form: string
  readonly typed: Typed
  readonly problems: FieldProblems
  readonly refusal: RefusalCode | null
}

const STATUS = { INVALID_INPUT: 400, NOT_FOUND: 404, WRONG_STATE: 409, CONFLICT: 409, NOT_NOW: 503 } as const

/** Nothing was sent, because of what was typed. */
export function wrongFields(form: string, { typed, problems }: Pick<FormAnswer, 'typed' | 'problems'>) {
  return fail<FormAnswer>(400, { form, typed, problems, refusal: null })
}

/**
 * The graph refused.
 * @param fieldOf which field of the form a path of the graph's input is, such as `{ 'input.dueDate': 'uitgerekend' }`
 */
export function refusedForm(
  form: string,
  typed: Typed,
  { code, paths }: Refusal,
  fieldOf: Readonly<Record<string, string>> = {},
) {
  const problems: Record<string, FieldProblem> = {}
  for (const path of paths) if (fieldOf[path] !== undefined) problems[fieldOf[path]] = { code: 'REFUSED' }
  return fail<FormAnswer>(STATUS[code], { form, typed, problems, refusal: code })
}
