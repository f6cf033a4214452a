import { type IsoDate, parseIsoDate } from '@kraamketen/kraamzorg'
import * as v from 'valibot'
import { FLEXIBLE_MODES, FLEXIBLE_PURPOSES, type FlexibleTerms } from '../../rules/programme/flexible-terms.ts'

const terms = v.strictObject({
  meanHours: v.pipe(v.number(), v.minValue(1), v.maxValue(1000)),
  windowMonths: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(24)),
  fromDay: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60)),
  useUntil: v.nullable(
    v.pipe(
      v.string(),
      v.check((text) => parseIsoDate(text) !== null, 'is not a day'),
      v.transform((text) => text as IsoDate),
    ),
  ),
  modes: v.pipe(v.array(v.picklist(FLEXIBLE_MODES)), v.nonEmpty()),
  purposes: v.pipe(v.array(v.picklist(FLEXIBLE_PURPOSES)), v.nonEmpty()),
})

/**
 * What a programme says of its flexible hours, as it is stored; null for one without.
 *
 * @throws Error that names the programme and every place that is wrong
 */
export function readFlexibleTerms(programme: string, stored: unknown): FlexibleTerms | null {
  if (stored === null) return null
  const result = v.safeParse(terms, stored)
  if (result.success) return result.output
  const wrong = result.issues.map((issue) => `${v.getDotPath(issue) ?? 'terms'}: ${issue.message}`)
  throw new Error(`The flexible hours of ${programme} cannot be read: ${wrong.join('; ')}`)
}
