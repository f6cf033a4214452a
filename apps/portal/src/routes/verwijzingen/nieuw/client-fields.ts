import { addDays, type IsoDate } from '@kraamketen/kraamzorg'
import { careIsOver } from '#lib/next-step.ts'
import type { FieldProblem } from '#lib/fields/field-problem.ts'
import {
  type Field,
  type Parsed,
  bsn,
  choice,
  day,
  postcode,
  required,
  text,
  ticked,
  wholeNumber,
} from '#lib/fields/fields.ts'
import { type Read, readFields } from '#lib/fields/read-fields.ts'

/** The four digits are enough; who types the letters too is not corrected for it. */
const fourDigits: Field<string> = {
  required: false,
  parse: (typed): Parsed<string> => {
    if (/^\d{4}$/.test(typed)) return { value: typed }
    const whole = postcode.parse(typed)
    return 'value' in whole ? { value: whole.value.slice(0, 4) } : whole
  },
}

/** What registers a client: what every referral needs, and a little that the kraamzorg wants to know. */
const CLIENT_FIELDS = {
  voornaam: required(text(100)),
  achternaam: required(text(100)),
  geboren: required(day),
  bsn,
  uitgerekend: required(day),
  bevallingen: wholeNumber(0, 20),
  postcode: required(fourDigits),
  telefoon: text(30),
  voeding: choice({ borst: 'BREAST', fles: 'BOTTLE' }),
  plaats: choice({ thuis: 'HOME', geboortecentrum: 'BIRTH_CENTRE', ziekenhuis: 'HOSPITAL' }),
  tolk: ticked,
}
export const CLIENT_FIELD_NAMES = Object.keys(CLIENT_FIELDS) as readonly ClientField[]
export type ClientField = keyof typeof CLIENT_FIELDS
export type NewClient = NonNullable<Read<typeof CLIENT_FIELDS>['values']>

/** A pregnancy is at most 42 weeks, and at least begun: a due date outside is a slip of the key. */
export function dueDates(today: string): { readonly first: string; readonly last: string } {
  return { first: addDays(today as IsoDate, -14), last: addDays(today as IsoDate, 280) }
}

/** Of a year of two digits: who is pregnant now was not born in this century's future. */
export function bornBefore(day: string, today: string): string {
  return day > today ? `${Number(day.slice(0, 4)) - 100}${day.slice(4)}` : day
}

/** The day of a birth after which nothing of this can be asked any more; null while it can. */
export function bornBeforeCare(bornOn: string | null, asksVisit: boolean, today: string): string | null {
  if (bornOn === null) return null
  return asksVisit || careIsOver(bornOn, today) ? bornOn : null
}

/** Reads the form about the client; days that cannot be hers are as wrong as days that do not exist. */
export function readClient(form: FormData, today: string): Read<typeof CLIENT_FIELDS> {
  const read = readFields(CLIENT_FIELDS, form)
  const { uitgerekend } = read.usable
  const geboren = read.usable.geboren === null ? null : bornBefore(read.usable.geboren, today)
  const { first, last } = dueDates(today)
  const problems: Partial<Record<ClientField, FieldProblem>> = { ...read.problems }
  if (uitgerekend !== null && (uitgerekend < first || uitgerekend > last)) problems.uitgerekend = { code: 'REFUSED' }
  if (geboren !== null && (geboren > yearsBefore(today, 12) || geboren < yearsBefore(today, 60))) {
    problems.geboren = { code: 'REFUSED' }
  }
  return {
    ...read,
    problems,
    values:
      geboren === null || read.values === null || Object.keys(problems).length > 0 ? null : { ...read.values, geboren },
  }
}

const yearsBefore = (day: string, years: number) => `${Number(day.slice(0, 4)) - years}${day.slice(4)}`
