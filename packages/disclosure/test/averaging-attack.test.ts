import { beforeAll, describe, expect, test } from 'vitest'
import type { Protected, ProtectedTable } from '../src/index.ts'
import { POLICY } from '../src/index.ts'
import { drawTargets, OTHER_CHARACTERISTICS, simulatePopulation, type Filter } from './population.ts'
import { Project } from './project.ts'

/**
 * Asghar & Kaafar (2020) averaged the noise of a table builder away: the same group, split by one characteristic after
 * another, is a sum with other noise each time. The attacker here has every means of the answers: his own question for
 * each part that a table withholds, the rule that withheld it, and the precision of each sum.
 */
const SMALL_VARIANCE = 6

/** @param smallGuess what a small cell counts, as good as anybody knows */
function estimates(target: Filter, project: Project, smallGuess: number) {
  const direct = project.ask(target).total.n
  const sums: { sum: number; variance: number }[] = []
  const addSum = (parts: readonly Protected[], askAgain: (part: number) => Protected) => {
    let sum = 0
    let variance = 0
    for (let part = 0; part < parts.length; part++) {
      let answer = parts[part] as Protected
      if ('withheld' in answer && answer.withheld === 'SECONDARY') answer = askAgain(part)
      if ('value' in answer) {
        sum += answer.value
        if (answer.value > 0) variance += POLICY.noiseVariance
      } else if (answer.withheld === 'SMALL_CELL') {
        sum += smallGuess
        variance += SMALL_VARIANCE
      } else return
    }
    sums.push({ sum, variance })
  }
  if ('value' in direct) sums.push({ sum: direct.value, variance: POLICY.noiseVariance })
  const tables: ProtectedTable[] = []
  for (const characteristic of OTHER_CHARACTERISTICS) {
    const table = project.ask(target, [characteristic])
    tables.push(table)
    addSum(
      table.lines.map(({ n }) => n),
      (level) => project.ask(new Map([...target, [characteristic, [level]]])).total.n,
    )
  }
  // The classes split the group too.
  addSum(tables[0]?.total.counts ?? [], () => ({ withheld: 'SMALL_DENOMINATOR' }))
  const usable = sums.filter(({ variance }) => variance > 0)
  const weight = usable.reduce((total, { variance }) => total + 1 / variance, 0)
  const averaged = usable.reduce((total, { sum, variance }) => total + sum / variance, 0) / weight
  return {
    direct: 'value' in direct ? direct.value : null,
    averaged: usable.length > 0 ? Math.max(0, Math.round(averaged)) : null,
  }
}

describe.each([
  ['empty shown as 0', false, [4, 4, 4]],
  // Of 2, 3, 4 and 5 those that serve the attacker best.
  ['empty withheld', true, [4, 3, 5]],
] as const)('averaging over the splits by fourteen other characteristics, %s', (_, withholdsEmpty, smallGuesses) => {
  const population = simulatePopulation(20_000, 1)
  const recovered = new Map<string, { direct: number; averaged: number }>()
  const RANGES = [
    ['3–9', [3, 9]],
    ['10–40', [10, 40]],
    ['100–400', [100, 400]],
  ] as const

  beforeAll(() => {
    for (const [at, [name, range]] of RANGES.entries()) {
      const targets = drawTargets(population, 150, range, 99)
      const results = targets.map(({ filter, n }) => {
        const project = new Project(population, { withholdsEmpty })
        return { n, ...estimates(filter, project, smallGuesses[at] ?? NaN) }
      })
      const share = (of: 'direct' | 'averaged') =>
        (100 * results.filter((result) => result[of] === result.n).length) / 150
      recovered.set(name, { direct: share('direct'), averaged: share('averaged') })
    }
  }, 120_000)

  test('never recovers a count under ten', () => {
    expect(recovered.get('3–9')).toEqual({ direct: 0, averaged: 0 })
  })

  test.each(['10–40', '100–400'])('recovers a count of %s people seldom', async (name) => {
    const { direct = NaN, averaged = NaN } = recovered.get(name) ?? {}
    // Noise of variance 3 is zero for 23 % of all keys; a threshold alone would give 100 %.
    expect(direct).toBeLessThan(40)
    expect(averaged).toBeLessThan(60)
  })

  test('is measured', async ({ annotate }) => {
    for (const [name, { direct, averaged }] of recovered) {
      await annotate(`${name}: ${direct.toFixed(0)} % directly, ${averaged.toFixed(0)} % averaged`)
    }
    expect(recovered.size).toBe(RANGES.length)
  })
})
