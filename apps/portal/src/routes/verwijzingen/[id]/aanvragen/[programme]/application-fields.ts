import type { Enum } from '#lib/api-enums.ts'
import type { FieldProblem } from '#lib/fields/field-problem.ts'
import { choice, oneOf, required, text, wholeNumber } from '#lib/fields/fields.ts'
import { readFields } from '#lib/fields/read-fields.ts'
import type { ClientFile } from './client-file.ts'

interface Condition {
  readonly code: string
  readonly of?: readonly Condition[]
}

export const REFERRERS = [
  'MIDWIFE_OR_GYNAECOLOGIST',
  'JOINT_DECISION',
  'SOCIAL_WORK',
  'YOUTH_HEALTH',
  'OTHER',
  'UNKNOWN',
] as const satisfies readonly Enum<'ProgrammeReferrer'>[]

/** A fact that is typed, the conditions that ask it, and where it would stand in the file. */
const TYPED = {
  gemeente: { asks: ['MUNICIPALITY', 'DISTRICT'], inFile: 'municipalityCode' },
  stadsdeel: { asks: ['DISTRICT'], inFile: null },
  verzekeraar: { asks: ['INSURER'], inFile: 'uzoviCode' },
  inkomen: { asks: ['INCOME'], inFile: null },
  geldzorgen: { asks: ['MONEY_WORRIES'], inFile: null },
} as const satisfies Record<string, { asks: readonly string[]; inFile: keyof ClientFile | null }>
export type TypedFact = keyof typeof TYPED

/** Every fact that can be typed: while it is not known what a programme asks, nothing of it is lost. */
export const TYPED_FACTS = Object.keys(TYPED) as readonly TypedFact[]

const FIELDS = {
  gemeente: text(100),
  stadsdeel: text(200),
  verzekeraar: text(4),
  inkomen: wholeNumber(0, 100_000),
  geldzorgen: choice({ ja: true, nee: false, 'niet-gevraagd': 'not asked' }),
  verwijzer: required(oneOf(REFERRERS)),
  sleutel: required(text(100)),
}

/** The code of every condition, also of those that are joined. */
export function conditionCodes(conditions: readonly Condition[]): ReadonlySet<string> {
  return new Set(conditions.flatMap(({ code, of = [] }) => [code, ...conditionCodes(of)]))
}

/** What is asked of whoever applies: what a condition of this programme needs and the file does not tell. */
export function askedFacts(conditions: readonly Condition[], file: ClientFile): readonly TypedFact[] {
  const codes = conditionCodes(conditions)
  return TYPED_FACTS.filter((name) => {
    const { asks, inFile } = TYPED[name]
    return asks.some((code) => codes.has(code)) && (inFile === null || file[inFile] === null)
  })
}

/** What was typed; a fact that this programme does not ask is not taken, whatever was sent. */
export function readApplication(form: FormData, asked: readonly TypedFact[]) {
  const asksNot = (name: string) => Object.hasOwn(TYPED, name) && !asked.some((fact) => fact === name)
  const taken = new FormData()
  for (const [name, value] of form) if (!asksNot(name)) taken.append(name, value)
  const read = readFields(FIELDS, taken)
  const problems: Partial<Record<keyof typeof FIELDS, FieldProblem>> = { ...read.problems }
  if (asked.includes('geldzorgen') && read.typed['geldzorgen'] === '') problems.geldzorgen = { code: 'NOT_A_CHOICE' }
  return { ...read, problems, values: Object.keys(problems).length === 0 ? read.values : null }
}

export type TypedFacts = NonNullable<ReturnType<typeof readApplication>['values']>
