import { Ledger, protectTable, SKETCH_BUCKETS, type ProtectedTable, type ShownSet } from '../src/index.ts'
import { countPeople } from './count-people.ts'
import { CLASSES, membersOf, type Filter, type Population } from './population.ts'

interface People extends ShownSet {
  /** Ascending. */
  readonly members: readonly number[]
}

/**
 * Somebody who asks tables, as a service would answer him: every set that a table shows is laid beside those that were
 * shown before, and what the ledger suspects is compared person by person.
 */
export class Project {
  readonly #population: Population
  readonly #ledger = new Ledger<People>()

  constructor(population: Population) {
    this.#population = population
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
    const raw = countPeople(
      members.map((person) => ({
        key: population.keys[person] ?? NaN,
        line: lineOf(person),
        class: population.classes[person] ?? NaN,
        minutes: 2000 + 10 * (population.classes[person] ?? NaN),
      })),
      { shape, classes: CLASSES },
    )
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

function inBoth(a: readonly number[], b: readonly number[]): number {
  let common = 0
  let at = 0
  for (const person of a) {
    while ((b[at] ?? Infinity) < person) at++
    if (b[at] === person) common++
  }
  return common
}
