import { describe, expect, test } from 'vitest'
import { POLICY, type Protected, type ProtectedTable } from '../src/index.ts'
import {
  CLASSES,
  drawTargets,
  membersOf,
  OTHER_CHARACTERISTICS,
  simulatePopulation,
  type Filter,
} from './population.ts'
import { Project } from './project.ts'

const population = simulatePopulation(20_000, 3)
const isShown = (value: Protected | undefined): value is { readonly value: number } =>
  value !== undefined && 'value' in value
const sumOf = (values: readonly Protected[]) =>
  values.reduce((sum, value) => sum + (isShown(value) ? value.value : 0), 0)

describe('subtraction within a table', () => {
  /** Every total with what it is the total of: what is shown is taken off, and only what is hidden is left. */
  function* differences(
    table: ProtectedTable,
  ): Generator<{ estimate: number; hidden: { line: number; class: number }[] }> {
    const { lines, total } = table
    for (const [line, { n, counts }] of lines.entries()) {
      const hidden = counts.flatMap((count, of) => (isShown(count) ? [] : [{ line, class: of }]))
      if (isShown(n)) yield { estimate: n.value - sumOf(counts), hidden }
    }
    for (let of = 0; of < CLASSES; of++) {
      const count = total.counts[of]
      const column = lines.map(({ counts }) => counts[of] as Protected)
      const hidden = column.flatMap((value, line) => (isShown(value) ? [] : [{ line, class: of }]))
      if (isShown(count)) yield { estimate: count.value - sumOf(column), hidden }
    }
  }

  const groupings = [0, 2, 7, 8, 14, 18].flatMap((one) => [[one], [one, 10], [one, 17]])
  const filters: Filter[] = [
    new Map(),
    new Map([[1, [3]]]),
    new Map([[3, [2, 3]]]),
    new Map([[4, [4]]]),
    new Map([[0, [7]]]),
  ]

  test('never leaves a single cell with fewer than ten people, so no count under ten is recovered', () => {
    let small = 0
    let recovered = 0
    for (const filter of filters) {
      for (const grouping of groupings) {
        const table = new Project(population).ask(filter, grouping)
        const truth = (line: number, of: number) => {
          const levels = [...grouping].reverse().reduce<{ rest: number; filter: [number, number[]][] }>(
            ({ rest, filter: so }, characteristic) => {
              const size = population.levels[characteristic] ?? NaN
              return { rest: Math.floor(rest / size), filter: [...so, [characteristic, [rest % size]]] }
            },
            { rest: line, filter: [] },
          )
          const overlap = levels.filter.filter(([characteristic]) => filter.has(characteristic))
          const levelsAllowed = overlap.every(([characteristic, [level]]) =>
            filter.get(characteristic)?.includes(level ?? NaN),
          )
          if (!levelsAllowed) return 0
          const members = membersOf(population, new Map([...filter, ...levels.filter]))
          return members.filter((person) => population.classes[person] === of).length
        }
        for (const { line, class: of } of table.lines.flatMap(({ counts }, line) =>
          counts.flatMap((count, of) =>
            'withheld' in count && count.withheld === 'SMALL_CELL' ? [{ line, class: of }] : [],
          ),
        )) {
          small++
          const n = truth(line, of)
          for (const { estimate, hidden } of differences(table)) {
            const concerns = hidden.some((cell) => cell.line === line && cell.class === of)
            // Alone, the difference is the estimate; beside others, it is only a bound.
            if (concerns && hidden.length === 1 && Math.round(estimate) === n) recovered++
            if (concerns) expect(hidden.length).toBeGreaterThan(1)
          }
        }
      }
    }
    expect(small).toBeGreaterThan(1000)
    expect(recovered).toBe(0)
  })
})

/** Splits in two to four: finer ones have parts that are withheld. */
const SPLITS = OTHER_CHARACTERISTICS.filter((characteristic) => (population.levels[characteristic] ?? NaN) <= 4)

describe('subtraction by many questions', () => {
  /**
   * A group of 3 to 9, as a larger group less all its other parts, each asked by itself, also split by other
   * characteristics. No two of these sets are near, so the ledger does not see it: the noise of every part is what
   * stands in the way.
   */
  function estimate(target: Filter, project: Project, smallGuess: number): number | null {
    const parts: { sum: number; variance: number }[] = []
    const ask = (filter: Filter): { sum: number; variance: number } | null => {
      const { n } = project.ask(filter).total
      if (isShown(n)) return { sum: n.value, variance: n.value === 0 ? 0 : POLICY.noiseVariance }
      return n.withheld === 'SMALL_CELL' ? { sum: smallGuess, variance: 6 } : null
    }
    for (const [characteristic, [level]] of target) {
      const around = new Map([...target].filter(([other]) => other !== characteristic))
      const others = [...Array(population.levels[characteristic]).keys()].filter((other) => other !== level)
      for (const split of [null, ...SPLITS]) {
        const levels = split === null ? [null] : [...Array(population.levels[split]).keys()]
        const terms = levels.flatMap((own) => {
          const within: Filter = new Map([
            ...around,
            ...(split === null || own === null ? [] : [[split, [own]] as const]),
          ])
          const whole = ask(within)
          const rest = others.map((other) => ask(new Map([...within, [characteristic, [other]]])))
          return [whole, ...rest.map((term) => term && { ...term, sum: -term.sum })]
        })
        if (!terms.every((term) => term !== null)) continue
        parts.push({
          sum: terms.reduce((sum, term) => sum + term.sum, 0),
          variance: terms.reduce((sum, term) => sum + term.variance, 0),
        })
      }
    }
    if (parts.length === 0) return null
    const weight = parts.reduce((sum, { variance }) => sum + 1 / variance, 0)
    const mean = parts.reduce((sum, part) => sum + part.sum / part.variance, 0) / weight
    // What is withheld as a small cell counts one to nine.
    return Math.min(9, Math.max(1, Math.round(mean)))
  }

  const attack = async (withholdsEmpty: boolean, smallGuess: number, annotate: (told: string) => Promise<unknown>) => {
    const targets = drawTargets(population, 40, [3, 9], 11, 3)
    const results = targets.map(({ filter, n }) => {
      const project = new Project(population, { withholdsEmpty })
      return { n, estimate: estimate(filter, project, smallGuess) }
    })
    const answered = results.filter(({ estimate }) => estimate !== null).length
    const recovered = results.filter(({ n, estimate }) => estimate === n).length
    const times = Map.groupBy(targets, ({ n }) => n)
    const guessed = Math.max(...[...times.values()].map(({ length }) => length))
    await annotate(
      `3–9: ${((100 * recovered) / targets.length).toFixed(0)} % of ${targets.length} (${answered} not refused); the best single guess ${((100 * guessed) / targets.length).toFixed(0)} %`,
    )
    return recovered / targets.length
  }

  test('recovers little more than guessing does where empty is shown as 0', async ({ annotate }) => {
    expect(await attack(false, 4, annotate)).toBeLessThan(0.5)
  }, 120_000)

  test('recovers little more than guessing does where empty is withheld', async ({ annotate }) => {
    expect(await attack(true, 3, annotate)).toBeLessThan(0.5)
  }, 120_000)
})
