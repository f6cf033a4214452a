import { type IsoDate, parseIsoDate } from '@kraamketen/kraamzorg'
import * as v from 'valibot'
import { VULNERABILITY_CLASSES } from '../../rules/vulnerability/vulnerability-class.ts'
import type { Expression } from '../../rules/programme/expression.ts'

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

const period = <Kind extends string>(kind: Kind) =>
  v.pipe(
    v.strictObject({ kind: v.literal(kind), from: day, until: v.nullable(day) }),
    v.check(({ from, until }) => until === null || from <= until, 'ends before it begins'),
  )

const AGB = /^\d{8}$/
const UZOVI = /^\d{4}$/
const MUNICIPALITY = /^GM\d{4}$/

const expression: v.GenericSchema<unknown, Expression> = v.lazy(() =>
  v.variant('kind', [
    v.strictObject({ kind: v.literal('allOf'), of: list(expression) }),
    v.strictObject({ kind: v.literal('anyOf'), of: list(expression) }),
    v.strictObject({ kind: v.literal('not'), of: expression }),
    period('careDateBetween'),
    period('appliedBetween'),
    period('bornBetween'),
    v.strictObject({ kind: v.literal('classIn'), classes: list(v.picklist(recordable)) }),
    v.strictObject({ kind: v.literal('municipalityIn'), municipalities: list(coded(MUNICIPALITY)) }),
    v.strictObject({ kind: v.literal('districtIn'), municipality: coded(MUNICIPALITY), districts: list(text) }),
    v.strictObject({ kind: v.literal('providerIn'), parties: list(party(AGB)), others: v.array(coded(AGB)) }),
    v.strictObject({ kind: v.literal('insurerIn'), parties: list(party(UZOVI)), others: v.array(coded(UZOVI)) }),
    v.strictObject({ kind: v.literal('incomeBelow'), monthlyCents: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
    v.strictObject({ kind: v.literal('moneyWorriesDeclared') }),
    v.strictObject({ kind: v.literal('notAlreadyUsed'), programme: v.pipe(text, v.regex(/^[A-Z][A-Z0-9_]*$/)) }),
  ]),
)

/** Conditions within conditions, at most: what is deeper nobody can read, and no question can be asked of it. */
const DEEPEST = 4

/**
 * The criteria of a programme, as they are stored. Judged when they are written and again when they are read: a
 * criterion that cannot be understood must stop the answer, for one that is skipped admits everybody.
 *
 * @throws Error that names the programme and every place that is wrong
 */
export function readCriteria(programme: string, stored: unknown): Expression {
  if (depthOf(stored) > DEEPEST)
    throw new Error(`The criteria of ${programme} cannot be read: they are nested more than ${DEEPEST} deep`)
  const result = v.safeParse(expression, stored)
  if (result.success) return result.output
  const wrong = result.issues.map((issue) => `${v.getDotPath(issue) ?? 'criteria'}: ${issue.message}`)
  throw new Error(`The criteria of ${programme} cannot be read: ${wrong.join('; ')}`)
}

function depthOf(stored: unknown, seen = 0): number {
  if (seen > DEEPEST || typeof stored !== 'object' || stored === null || !('of' in stored)) return seen
  const parts: readonly unknown[] = Array.isArray(stored.of) ? stored.of : [stored.of]
  return parts.reduce<number>((deepest, part) => Math.max(deepest, depthOf(part, seen + 1)), seen + 1)
}
