import { randomNumbers } from './random.ts'

/** Levels of the characteristics of the simulated people; the first five describe targets, fourteen others split them. */
const LEVELS = [12, 5, 8, 4, 6, 2, 3, 7, 12, 5, 4, 2, 6, 3, 10, 4, 2, 5, 25]
export const TARGET_CHARACTERISTICS = [0, 1, 2, 3, 4]
export const OTHER_CHARACTERISTICS = Array.from({ length: 14 }, (_, other) => 5 + other)
export const CLASSES = 5

/** Simulated people: nobody among them exists. */
export interface Population {
  readonly size: number
  readonly levels: readonly number[]
  /** Per characteristic the level of every person. */
  readonly columns: readonly Uint8Array[]
  /** Per characteristic and level who has it. */
  readonly having: readonly (readonly (readonly number[])[])[]
  readonly classes: Uint8Array
  readonly keys: Uint32Array
}

/** Levels are skewed, the first ones common and the last rare, and the class depends on two of them. */
export function simulatePopulation(size: number, seed: number): Population {
  const random = randomNumbers(seed)
  const columns = LEVELS.map((levels) =>
    Uint8Array.from({ length: size }, () => Math.min(random(levels), random(levels) + random(2))),
  )
  const classes = Uint8Array.from({ length: size }, (_, person) => {
    const shift = ((columns[0]?.[person] ?? 0) + (columns[7]?.[person] ?? 0)) % 3
    return Math.min(CLASSES - 1, Math.floor(random(100) / 24) + (random(10) < shift ? 1 : 0))
  })
  const having = columns.map((column, characteristic) => {
    const groups: number[][] = Array.from({ length: LEVELS[characteristic] ?? NaN }, () => [])
    column.forEach((level, person) => groups[level]?.push(person))
    return groups
  })
  return {
    size,
    levels: LEVELS,
    columns,
    having,
    classes,
    keys: Uint32Array.from({ length: size }, () => random(2 ** 32)),
  }
}

/** Who has one of these levels, for every characteristic named: the filter of a question. */
export type Filter = ReadonlyMap<number, readonly number[]>

export function membersOf({ size, columns, having }: Population, filter: Filter): readonly number[] {
  const wanted = [...filter].map(([characteristic, levels]) => {
    const people = levels.map((level) => having[characteristic]?.[level] ?? [])
    const size = people.reduce((sum, { length }) => sum + length, 0)
    return { column: columns[characteristic] ?? new Uint8Array(), levels, people, size }
  })
  const [first, ...others] = wanted.sort((a, b) => a.size - b.size)
  if (!first) return [...Array(size).keys()]
  const isWanted = (person: number) => others.every(({ column, levels }) => levels.includes(column[person] ?? NaN))
  return first.people.flatMap((people) => people.filter(isWanted)).sort((a, b) => a - b)
}

/** Groups within a range of sizes, each described by two to four characteristics, or fewer. */
export function drawTargets(
  population: Population,
  count: number,
  [from, to]: readonly [number, number],
  seed: number,
  mostCharacteristics = 4,
) {
  const random = randomNumbers(seed)
  const targets = new Map<string, { readonly filter: Filter; readonly n: number }>()
  while (targets.size < count) {
    const filter = new Map<number, readonly number[]>()
    const wanted = 2 + random(mostCharacteristics - 1)
    while (filter.size < wanted) {
      const characteristic = random(TARGET_CHARACTERISTICS.length)
      filter.set(characteristic, [random(population.levels[characteristic] ?? NaN)])
    }
    const n = membersOf(population, filter).length
    const name = JSON.stringify([...filter].sort(([a], [b]) => a - b))
    if (n >= from && n <= to) targets.set(name, { filter, n })
  }
  return [...targets.values()]
}
