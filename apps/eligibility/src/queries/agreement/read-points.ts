import * as v from 'valibot'
import type { AgreementPoint } from '../../rules/agreement/agreement.ts'

const Points = v.array(v.strictObject({ code: v.string(), text: v.strictObject({ nl: v.string(), en: v.string() }) }))

/**
 * What was agreed, as it is stored; null when no source gives it.
 *
 * @param of which agreement, for the error
 * @throws Error when it is not a list of points
 */
export function readPoints(of: string, stored: unknown): readonly AgreementPoint[] | null {
  if (stored === null) return null
  const result = v.safeParse(Points, stored)
  if (result.success) return result.output
  throw new Error(`The points or steps of the agreement ${of} cannot be read: ${v.summarize(result.issues)}`)
}
