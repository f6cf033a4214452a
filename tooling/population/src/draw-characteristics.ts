import { fitToMargins, roundToMargins } from './apportion.ts'
import { ASSUMED_LOADINGS } from './assumptions.ts'
import { AT, FACTORS, type FactorKey, WIDTH } from './factors.ts'
import type { People } from './people.ts'
import type { SeededRandom } from './random.ts'
import { rankCut } from './rank-cut.ts'
import type { Targets } from './targets.ts'

/** Levels of a factor from the low to the high end of its latent trait, by place in the printed order. */
const LEVEL_ORDER: Readonly<Partial<Record<FactorKey, readonly number[]>>> = {
  motherAge: [0, 1, 2, 3, 4, 5],
  // Other Africa, other Asia, Caribbean, Morocco, Suriname, Türkiye, Europe, other America, Indonesia, Netherlands
  countryOfOrigin: [7, 8, 5, 3, 4, 2, 1, 9, 6, 0],
  education: [0, 1, 2],
  incomeQuintile: [0, 1, 2, 3, 4],
  problematicDebt: [0, 1],
  singleParent: [0, 1],
  multiplyVulnerable: [0, 1],
  urbanity: [4, 3, 2, 1, 0],
  childPosition: [0, 1, 2, 3, 4],
}

type Trait = 'status' | 'urban' | 'origin' | 'age' | 'position'
type Loadings = Readonly<Partial<Record<Trait, number>>>

/**
 * Characteristics of every pair: a Gaussian copula (Nelsen 2006) over latent status and urbanity, cut by rank so that
 * every row of Table 2 has exactly its people. Year and month are independent of the rest.
 */
export function drawCharacteristics(people: People, targets: Targets, random: SeededRandom): void {
  setYearsAndMonths(people, targets)
  const { size } = people
  const traits = new Map<Trait, Float64Array>()
  traits.set('status', normals(size, random))
  traits.set('urban', normals(size, random))
  const latent = (loadings: Loadings): Float64Array => {
    const entries = Object.entries(loadings) as [Trait, number][]
    const own = Math.sqrt(1 - entries.reduce((sum, [, weight]) => sum + weight * weight, 0))
    const values = normals(size, random)
    for (let i = 0; i < size; i++) values[i]! *= own
    for (const [trait, weight] of entries) {
      const source = traits.get(trait)!
      for (let i = 0; i < size; i++) values[i]! += weight * source[i]!
    }
    return values
  }
  const cut = (key: FactorKey, values: Float64Array, missing?: Float64Array) => {
    const factor = AT[key]
    const counts = targets.levels[factor]!
    const order = LEVEL_ORDER[key]!
    const absent = missing === undefined ? null : missingRows(missing, counts[order.length]!)
    const present = absent === null ? values : values.filter((_, i) => absent[i] === 0)
    const places = rankCut(
      present,
      order.map((level) => counts[level]!),
    )
    for (let i = 0, next = 0; i < size; i++) {
      people.levels[i * WIDTH + factor] = absent?.[i] === 1 ? order.length : order[places[next++]!]!
    }
  }

  cut('urbanity', latent(ASSUMED_LOADINGS.urbanity))
  traits.set('origin', latent(ASSUMED_LOADINGS.countryOfOrigin))
  cut('countryOfOrigin', traits.get('origin')!)
  traits.set('age', latent(ASSUMED_LOADINGS.motherAge))
  cut('motherAge', traits.get('age')!)
  traits.set('position', latent(ASSUMED_LOADINGS.childPosition))
  cut('childPosition', traits.get('position')!)
  cut('education', latent(ASSUMED_LOADINGS.education), latent(ASSUMED_LOADINGS.educationMissing))
  cut('incomeQuintile', latent(ASSUMED_LOADINGS.incomeQuintile), latent(ASSUMED_LOADINGS.incomeMissing))
  cut('problematicDebt', latent(ASSUMED_LOADINGS.problematicDebt))
  cut('singleParent', latent(ASSUMED_LOADINGS.singleParent), latent(ASSUMED_LOADINGS.singleParentMissing))
  cut(
    'multiplyVulnerable',
    latent(ASSUMED_LOADINGS.multiplyVulnerable),
    latent(ASSUMED_LOADINGS.multiplyVulnerableMissing),
  )
  setHospitalDays(people, targets, latent(ASSUMED_LOADINGS.hospitalDay))
}

function normals(size: number, random: SeededRandom): Float64Array {
  const values = new Float64Array(size)
  for (let i = 0; i < size; i++) values[i] = random.normal()
  return values
}

/** The highest so many are missing. */
function missingRows(values: Float64Array, count: number): Uint8Array {
  return rankCut(values, [values.length - count, count])
}

function setYearsAndMonths(people: People, targets: Targets): void {
  const years = targets.levels[AT.birthYear]!
  const months = targets.levels[AT.birthMonth]!
  const even = Array.from({ length: years.length * months.length }, () => 1)
  const cells = roundToMargins(fitToMargins(even, years, months), years, months)
  let row = 0
  cells.forEach((count, cell) => {
    for (let i = 0; i < count; i++, row++) {
      people.levels[row * WIDTH + AT.birthYear] = Math.floor(cell / months.length)
      people.levels[row * WIDTH + AT.birthMonth] = cell % months.length
    }
  })
}

/** By year exactly as many one-day stays as the targets say; the lower the trait, the rather none. */
function setHospitalDays(people: People, targets: Targets, values: Float64Array): void {
  let start = 0
  for (let year = 0; year < FACTORS[AT.birthYear]!.levels; year++) {
    const counts = [targets.yearDays[year * 2]!, targets.yearDays[year * 2 + 1]!]
    const end = start + counts[0]! + counts[1]!
    people.hospitalDay.set(rankCut(values.subarray(start, end), counts), start)
    start = end
  }
}
