import { type IsoDate, parseIsoDate } from '@kraamketen/kraamzorg'
import * as v from 'valibot'
import type { Criterion } from '../../rules/programme/criterion.ts'
import { VULNERABILITY_CLASSES } from '../../rules/vulnerability/vulnerability-class.ts'

const text = v.pipe(v.string(), v.nonEmpty())
const day = v.pipe(
  text,
  v.check((value) => parseIsoDate(value) !== null, 'is not a day'),
  v.transform((value) => value as IsoDate),
)
const list = <Schema extends v.GenericSchema>(schema: Schema) => v.pipe(v.array(schema), v.nonEmpty())
const recordable = VULNERABILITY_CLASSES.filter((one) => one !== 'UNDEFINED')

const coded = (code: RegExp) => v.strictObject({ name: text, code: v.pipe(text, v.regex(code)) })

/** A party needs a way to be recognised: a code of its own, or one that stands for it in the demonstration. */
const party = (code: RegExp) =>
  v.pipe(
    v.strictObject({
      name: text,
      code: v.nullable(v.pipe(text, v.regex(code))),
      note: v.nullable(v.strictObject({ nl: text, en: text })),
      demonstrationCode: v.nullable(v.pipe(text, v.regex(code))),
    }),
    v.check((one) => one.code !== null || one.demonstrationCode !== null, 'has no code at all'),
  )

const AGB = /^\d{8}$/
const UZOVI = /^\d{4}$/

const criterion = v.variant('kind', [
  v.pipe(
    v.strictObject({ kind: v.literal('careDateBetween'), from: day, until: day }),
    v.check(({ from, until }) => from <= until, 'ends before it begins'),
  ),
  v.strictObject({ kind: v.literal('classIn'), classes: list(v.picklist(recordable)) }),
  v.strictObject({ kind: v.literal('municipalityIn'), municipalities: list(coded(/^GM\d{4}$/)) }),
  v.strictObject({ kind: v.literal('providerIn'), parties: list(party(AGB)), others: v.array(coded(AGB)) }),
  v.strictObject({ kind: v.literal('insurerIn'), parties: list(party(UZOVI)), others: v.array(coded(UZOVI)) }),
])
const criteria = list(criterion)

/**
 * The criteria of a programme, as they are stored. Judged when they are written and again when they are read: a
 * criterion that cannot be understood must stop the answer, for one that is skipped admits everybody.
 *
 * @throws Error that names the programme and every place that is wrong
 */
export function readCriteria(programme: string, stored: unknown): readonly Criterion[] {
  const result = v.safeParse(criteria, stored)
  if (result.success) return result.output satisfies readonly Criterion[]
  const wrong = result.issues.map((issue) => `${v.getDotPath(issue) ?? 'criteria'}: ${issue.message}`)
  throw new Error(`The criteria of ${programme} cannot be read: ${wrong.join('; ')}`)
}
