import { GGD_REGIONS } from '@kraamketen/kraamzorg'
import { oneOf } from '../fields/fields.ts'
import { regionName } from './region-name.ts'

/** A GGD region by its code, in an address or a form. */
export const region = oneOf(GGD_REGIONS.map(({ code }) => code))

/** All regions by name, to choose from. */
export const REGION_OPTIONS: readonly (readonly [string, string])[] = GGD_REGIONS.map(
  ({ code, name }) => [code, regionName(name)] as const,
).toSorted(([, one], [, other]) => one.localeCompare(other, 'nl'))

export function isRegion(code: string): boolean {
  return GGD_REGIONS.some((each) => each.code === code)
}
