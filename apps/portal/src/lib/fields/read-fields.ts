import type { FieldProblem, FieldProblems, Typed } from './field-problem.ts'
import type { Field, Many } from './fields.ts'

export type Fields = Readonly<Record<string, Field<unknown> | Many<unknown>>>

type ValueOf<F> =
  F extends Many<infer Value>
    ? readonly Value[]
    : F extends Field<infer Value> & { required: true }
      ? Value
      : F extends Field<infer Value>
        ? Value | null
        : never

export type ValuesOf<All extends Fields> = { readonly [Name in keyof All]: ValueOf<All[Name]> }
export type NameOf<All extends Fields> = keyof All & string

export interface Read<All extends Fields> {
  /** Null when anything is wrong: then nothing may be done with it. */
  readonly values: ValuesOf<All> | null
  /** Each value that can be used, whatever is wrong with the others; null elsewhere. Enough to filter a list by. */
  readonly usable: { readonly [Name in keyof All]: ValueOf<All[Name]> | null }
  readonly typed: Typed
  readonly problems: FieldProblems<NameOf<All>>
}

const LONGEST = 4000

/** Reads the fields of a posted form, or of an address: what each became, what was typed, and what is wrong where. */
export function readFields<const All extends Fields>(fields: All, source: FormData | URLSearchParams): Read<All> {
  const usable: Record<string, unknown> = {}
  const typed: Record<string, string | string[]> = {}
  const problems: Record<string, FieldProblem> = {}
  const parse = (name: string, field: Field<unknown>, text: string): unknown => {
    const parsed = field.parse(text)
    if ('value' in parsed) return parsed.value
    problems[name] = parsed.problem
    return null
  }
  for (const [name, field] of Object.entries(fields)) {
    const texts = textsOf(source, name)
    if ('each' in field) {
      typed[name] = texts
      usable[name] = texts.map((text) => parse(name, field.each, text)).filter((value) => value !== null)
      continue
    }
    const [text = ''] = texts
    typed[name] = text
    usable[name] = text === '' ? null : parse(name, field, text)
    if (text === '' && field.required) problems[name] = { code: 'REQUIRED' }
  }
  const isRight = Object.keys(problems).length === 0
  return {
    values: isRight ? (usable as ValuesOf<All>) : null,
    usable: usable as Read<All>['usable'],
    typed,
    problems: problems as FieldProblems<NameOf<All>>,
  }
}

function textsOf(source: FormData | URLSearchParams, name: string): string[] {
  return source
    .getAll(name)
    .filter((value) => typeof value === 'string')
    .map((text) => text.trim().slice(0, LONGEST))
    .filter((text) => text !== '')
}
