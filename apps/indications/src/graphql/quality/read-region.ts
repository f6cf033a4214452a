import { GGD_REGIONS } from '@kraamketen/kraamzorg'
import { InvalidInput } from '@kraamketen/subgraph'

/** The code of a region that exists; null when it was left out. */
export function readRegion(argument: string, code: string | null | undefined): string | null {
  if (code === null || code === undefined) return null
  if (GGD_REGIONS.some((region) => region.code === code)) return code
  throw new InvalidInput([
    {
      path: [argument],
      message: 'This is not the code of a GGD region.',
      remedy: 'Give GG and four digits, such as GG6106.',
    },
  ])
}
