import { parseIsoDate } from '@kraamketen/kraamzorg'
import { type RaiseAsked, readRaise } from './read-raise.ts'

/** The question and the region in it, so that the id alone leads to the answer: nothing of a scenario is stored. */
export function raiseId({ floors, regions, from, weeks, careDays }: RaiseAsked, regionCode: string | null): string {
  const parts = [floors.fromHours, floors.toHours, from, weeks, careDays, regions.join(','), regionCode ?? '']
  return Buffer.from(parts.join('/')).toString('base64url')
}

/**
 * What an id asks, judged as the arguments are; null for one that was made up.
 *
 * @throws InvalidInput for a made-up id whose parts are out of bounds
 */
export function parseRaiseId(id: string): { readonly asked: RaiseAsked; readonly regionCode: string | null } | null {
  const parts = Buffer.from(id, 'base64url').toString().split('/')
  const [fromHours, toHours, from, weeks, careDays, regions, regionCode] = parts
  const day = parseIsoDate(from ?? '')
  if (regionCode === undefined || parts.length > 7 || day === null) return null
  const whole = (text: string | undefined) => (/^\d{1,3}$/.test(text ?? '') ? Number(text) : Number.NaN)
  const given = {
    fromHours: whole(fromHours),
    toHours: whole(toHours),
    weeks: whole(weeks),
    careDays: whole(careDays),
    regions: regions?.split(','),
  }
  const asked = readRaise({ ...given, from: day }, day)
  const isIn = regionCode === '' || asked.regions.includes(regionCode)
  return isIn ? { asked, regionCode: regionCode === '' ? null : regionCode } : null
}
