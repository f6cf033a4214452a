import type { FieldProblem } from '#lib/fields/field-problem.ts'
import { choice, day, lines, required, text, ticked } from '#lib/fields/fields.ts'
import { type Read, readFields } from '#lib/fields/read-fields.ts'

export const CONSENT_WORDS = { mondeling: 'SPOKEN', schriftelijk: 'WRITTEN', digitaal: 'DIGITAL' } as const

/** What is asked of whom. */
const REFERRAL_FIELDS = {
  kraamzorg: required(text(8)),
  spoed: ticked,
  toelichting: lines(2000),
  huisbezoek: ticked,
  jgz: text(8),
  toestemming: choice(CONSENT_WORDS),
  toestemmingOp: day,
  /** Her id, when she is registered already. */
  client: text(100),
  sleutel: required(text(100)),
}
export const REFERRAL_FIELD_NAMES = Object.keys(REFERRAL_FIELDS) as readonly ReferralField[]
export type ReferralField = keyof typeof REFERRAL_FIELDS
export type NewReferral = NonNullable<Read<typeof REFERRAL_FIELDS>['values']>

const VISIT_FIELDS = {
  jgz: required(text(8)),
  toestemming: required(choice(CONSENT_WORDS)),
  toestemmingOp: required(day),
  toelichting: lines(2000),
  sleutel: required(text(100)),
}

/** Reads the form that asks for a prenatal home visit and nothing else. */
export function readVisit(form: FormData, today: string): Read<typeof VISIT_FIELDS> {
  const read = readFields(VISIT_FIELDS, form)
  const { toestemmingOp } = read.usable
  if (toestemmingOp === null || toestemmingOp <= today) return read
  return { ...read, values: null, problems: { ...read.problems, toestemmingOp: { code: 'REFUSED' } } }
}

/** Reads the form about the referral; a home visit needs somebody who goes, and her consent of a day that has come. */
export function readReferral(form: FormData, today: string): Read<typeof REFERRAL_FIELDS> {
  const read = readFields(REFERRAL_FIELDS, form)
  const { huisbezoek, toestemmingOp } = read.usable
  // What belongs to a home visit that is not asked cannot be wrong.
  const { jgz, toestemming, toestemmingOp: wrongDay, ...others } = read.problems
  const problems: Partial<Record<ReferralField, FieldProblem>> =
    huisbezoek === true ? { ...others, ...ofVisit({ jgz, toestemming, toestemmingOp: wrongDay }, read.usable) } : others
  if (huisbezoek === true && toestemmingOp !== null && toestemmingOp > today) {
    problems.toestemmingOp = { code: 'REFUSED' }
  }
  const isRight = Object.keys(problems).length === 0
  return { ...read, problems, values: isRight ? (read.usable as NewReferral) : null }
}

type VisitField = 'jgz' | 'toestemming' | 'toestemmingOp'

/** What is wrong with the fields of a home visit that is asked: what is typed wrong, and what is left out. */
function ofVisit(
  problems: { readonly [Name in VisitField]: FieldProblem | undefined },
  usable: { readonly [Name in VisitField]: unknown },
): Partial<Record<VisitField, FieldProblem>> {
  const found = (['jgz', 'toestemming', 'toestemmingOp'] as const).flatMap((name) => {
    const problem = problems[name] ?? (usable[name] === null ? ({ code: 'REQUIRED' } as const) : undefined)
    return problem === undefined ? [] : [[name, problem] as const]
  })
  return Object.fromEntries(found)
}
