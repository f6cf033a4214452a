import { GGD_REGIONS } from '@kraamketen/kraamzorg'
import { fitToMargins } from './apportion.ts'
import { ASSUMED_INHABITANTS, ASSUMED_URBANITY_BY_SIZE } from './assumptions.ts'
import { AT, WIDTH } from './factors.ts'
import type { People } from './people.ts'
import type { SeededRandom } from './random.ts'
import type { Targets } from './targets.ts'

export interface Municipality {
  readonly code: string
  /** Code of its GGD region. Source: docs/sources.md#cbs-ggd-regions */
  readonly region: string
}

export const MUNICIPALITIES: readonly Municipality[] = GGD_REGIONS.flatMap(({ code: region, municipalities }) =>
  municipalities.map((code) => ({ code, region })),
)

export const REGION_CODES: readonly string[] = [...new Set(MUNICIPALITIES.map(({ region }) => region))]
/** Place in REGION_CODES by place in MUNICIPALITIES. */
export const REGION_OF = Uint8Array.from(MUNICIPALITIES, ({ region }) => REGION_CODES.indexOf(region))

/** Gives every pair a municipality that suits the urbanity of its address: larger ones where it is urban. */
export function drawMunicipalities(people: People, targets: Targets, random: SeededRandom): void {
  const urbanities = targets.levels[AT.urbanity]!
  const inhabitants = MUNICIPALITIES.map(({ code }) => ASSUMED_INHABITANTS[code] ?? ASSUMED_INHABITANTS['other']!)
  const all = inhabitants.reduce((sum, value) => sum + value, 0)
  const births = inhabitants.map((value) => (value / all) * people.size)
  const seed = inhabitants.flatMap((value) => ASSUMED_URBANITY_BY_SIZE.find(({ from }) => value >= from)!.shares)
  const table = fitToMargins(seed, births, urbanities)
  const cumulative = Array.from(urbanities, (_, urbanity) => {
    let sum = 0
    return Float64Array.from(MUNICIPALITIES, (_one, place) => (sum += table[place * urbanities.length + urbanity]!))
  })
  for (let i = 0; i < people.size; i++) {
    const sums = cumulative[people.levels[i * WIDTH + AT.urbanity]!]!
    people.municipality[i] = firstAbove(sums, random.uniform() * sums[sums.length - 1]!)
  }
}

/** First place whose value is above the one asked; the values rise. */
function firstAbove(sums: Float64Array, value: number): number {
  let low = 0
  let high = sums.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (sums[middle]! > value) high = middle
    else low = middle + 1
  }
  return low
}
