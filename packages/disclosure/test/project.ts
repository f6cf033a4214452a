import {
  Ledger,
  protectTable,
  SKETCH_BUCKETS,
  type ProtectedTable,
  type RawTable,
  type ShownSet,
} from '../src/index.ts'
import { countPeople } from './count-people.ts'
import { CLASSES, membersOf, type Filter, type Population } from './population.ts'

interface People extends ShownSet {
  /** Ascending. */
  readonly members: readonly number[]
}

/**
 * Somebody who asks tables, as a service would answer him: every set that a table shows is laid beside those that were
 * shown before, and what the ledger suspects is compared person by person.
 *
 * With `withholdsEmpty` an empty line is shown as 0 only where the filter leaves no room for anybody, and a class never.
 */
export class Project {
  readonly #population: Population
  readonly #withholdsEmpty: boolean
  readonly #ledger = new Ledger<People>()

  constructor(population: Population, { withholdsEmpty = false }: { readonly withholdsEmpty?: boolean } = {}) {
    this.#population = population
    this.#withholdsEmpty = withholdsEmpty
  }

  /** Different sets that were shown. */
  get shown(): number {
    return this.#ledger.size
  }

  ask(filter: Filter, grouping: readonly number[] = []): ProtectedTable {
    const population = this.#population
    const members = membersOf(population, filter)
    const shape = grouping.map((characteristic) => population.levels[characteristic] ?? NaN)
    const lineOf = (person: number) =>
      grouping.reduce(
        (line, characteristic, at) => line * (shape[at] ?? NaN) + (population.columns[characteristic]?.[person] ?? NaN),
        0,
      )
    const lines: number[][] = Array.from({ length: shape.reduce((a, b) => a * b, 1) }, () => [])
    for (const person of members) lines[lineOf(person)]?.push(person)
    const counted = countPeople(
      members.map((person) => ({
        key: population.keys[person] ?? NaN,
        line: lineOf(person),
        class: population.classes[person] ?? NaN,
        minutes: 2000 + 10 * (population.classes[person] ?? NaN),
      })),
      { shape, classes: CLASSES },
    )
    const raw: RawTable = this.#withholdsEmpty
      ? { ...counted, possibleLines: possibleLines(shape, grouping, filter) }
      : counted
    const sets = [...lines, members].map((people) => this.#setOf(people))
    const differing = new Set(sets.keys().filter((at) => this.#isTooNear(sets[at])))
    const table = protectTable(raw, { differing })
    sets.forEach((set, at) => {
      const line = table.lines[at] ?? table.total
      if (set.n > 0 && 'value' in line.n) this.#ledger.add(set)
    })
    return table
  }

  #isTooNear(set: People | undefined): boolean {
    if (!set) return false
    return this.#ledger.near(set).some(({ members }) => {
      const common = inBoth(set.members, members)
      const [more, fewer] = [set.n - common, members.length - common]
      return more < 10 && fewer < 10 && more + fewer > 0
    })
  }

  #setOf(people: readonly number[]): People {
    const sketch = new Uint16Array(SKETCH_BUCKETS)
    let key = 0
    for (const person of people) {
      const own = this.#population.keys[person] ?? NaN
      key = (key + own) >>> 0
      sketch[own & 15] = (sketch[own & 15] ?? 0) + 1
    }
    return { n: people.length, key, sketch, members: people }
  }
}

/** Levels that somebody has are all in use, so only what was asked makes a line impossible. */
function possibleLines(shape: readonly number[], grouping: readonly number[], filter: Filter): Uint8Array {
  const lines = shape.reduce((a, b) => a * b, 1)
  return Uint8Array.from({ length: lines }, (_, line) => {
    let rest = line
    let isPossible = 1
    for (let at = grouping.length - 1; at >= 0; at--) {
      const levels = shape[at] ?? NaN
      const asked = filter.get(grouping[at] ?? NaN)
      if (asked?.includes(rest % levels) === false) isPossible = 0
      rest = Math.floor(rest / levels)
    }
    return isPossible
  })
}

function inBoth(a: readonly number[], b: readonly number[]): number {
  let common = 0
  let at = 0
  for (const person of a) {
    while ((b[at] ?? Infinity) < person) at++
    if (b[at] === person) common++
  }
  return common
}
