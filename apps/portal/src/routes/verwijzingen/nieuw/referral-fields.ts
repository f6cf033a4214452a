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
  const problems: Partial<Record<ReferralField, FieldProblem>> = { ...read.problems }
  if (huisbezoek === true) {
    for (const name of ['jgz', 'toestemming', 'toestemmingOp'] as const) {
      if (read.usable[name] === null) problems[name] ??= { code: 'REQUIRED' }
    }
    if (toestemmingOp !== null && toestemmingOp > today) problems.toestemmingOp = { code: 'REFUSED' }
  } else {
    // What belongs to a home visit that is not asked cannot be wrong.
    for (const name of ['jgz', 'toestemming', 'toestemmingOp'] as const) delete problems[name]
  }
  const isRight = Object.keys(problems).length === 0
  return { ...read, problems, values: isRight ? (read.usable as NewReferral) : null }
}
