import { GGD_REGIONS } from '@kraamketen/kraamzorg'
import { InvalidInput, readAs } from '@kraamketen/subgraph'

const CODES = GGD_REGIONS.map(({ code }) => code)
const REMEDY = 'Give the code of a GGD region, such as GG6106; ggdRegions lists them.'

/** The regions that an argument names; all of them when it was left out. */
export function readRegions(argument: string, codes: readonly string[] | null | undefined): readonly string[] {
  if (codes === null || codes === undefined || codes.length === 0) return CODES
  const unknown = codes.findIndex((code) => !CODES.includes(code))
  if (unknown !== -1) {
    throw new InvalidInput([
      { path: [argument, String(unknown)], message: 'This is not the code of a GGD region.', remedy: REMEDY },
    ])
  }
  return [...new Set(codes)]
}

/** The region in an input. */
export function region() {
  return readAs((text) => (CODES.includes(text) ? text : null), 'This is not the code of a GGD region.', REMEDY)
}
