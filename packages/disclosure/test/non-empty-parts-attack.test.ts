import { describe, expect, test } from 'vitest'
import type { Protected, ProtectedTable } from '../src/index.ts'
import { drawTargets, simulatePopulation, type Filter } from './population.ts'
import { Project } from './project.ts'

/**
 * A group of a few is split finer and finer, and the parts that are not empty are counted: hardly two of a few fall into
 * the same of hundreds of parts, so that is how many they are.
 */
const population = simulatePopulation(20_000, 3)
const targets = drawTargets(population, 40, [3, 9], 12)
const SPLITS = [18, 8]
/** Coarser ones, for parts that must stay within groups of ten. */
const WAYS = [SPLITS, [8, 5], [5, 16, 11]]

const levelsOf = (characteristic: number) => [...Array(population.levels[characteristic]).keys()]
const ruleOf = (value: Protected) => ('withheld' in value ? value.withheld : value.value)
const share = (of: number) => `${((100 * of) / targets.length).toFixed(0)} %`
const withLevel = (filter: Filter, characteristic: number, level: number): Filter =>
  new Map([...filter, [characteristic, [level]]])

/** What is always right of: the commonest size of those that look alike. */
function bestGuesses(looks: readonly { readonly n: number; readonly look: string }[]): number {
  const alike = Map.groupBy(looks, ({ look }) => look)
  return [...alike.values()].reduce((right, group) => {
    const times = Map.groupBy(group, ({ n }) => n)
    return right + Math.max(...[...times.values()].map(({ length }) => length))
  }, 0)
}
const commonest = bestGuesses(targets.map(({ n }) => ({ n, look: '' })))

/** How many parts are not empty, as far as the answers say. */
function nonEmptyParts(target: Filter, project: Project, splits: readonly number[] = SPLITS): number {
  const { n } = project.ask(target).total
  if ('value' in n) return n.value
  const [split, ...further] = splits
  if (split === undefined) return 1
  return levelsOf(split).reduce(
    (sum, level) => sum + nonEmptyParts(withLevel(target, split, level), project, further),
    0,
  )
}

describe('counting the parts that are not empty', () => {
  test('where empty is shown as 0 they are mostly as many as the people', async ({ annotate }) => {
    const bounds = targets.map(({ filter, n }) => ({ n, bound: nonEmptyParts(filter, new Project(population)) }))
    for (const { n, bound } of bounds) expect(bound).toBeLessThanOrEqual(n)
    const exact = bounds.filter(({ n, bound }) => bound === n).length
    await annotate(`3–9: the bound is the count for ${share(exact)} of ${targets.length}`)
  })

  test('where empty is withheld as nine is, the answers are the same of all groups of a few', async ({ annotate }) => {
    const looks = targets.map(({ filter, n }) => {
      const project = new Project(population, { withholdsEmpty: true })
      const direct = project.ask(filter).total.n
      const parts = nonEmptyParts(filter, project)
      const tables = SPLITS.map((split) => everythingOf(project.ask(filter, [split])))
      expect(project.shown).toBe(0)
      return {
        n,
        direct,
        parts,
        look: JSON.stringify([direct, parts, tables, everythingOf(project.ask(filter, SPLITS))]),
      }
    })
    expect(looks.filter(({ n, direct }) => 'value' in direct && direct.value === n)).toEqual([])
    expect(new Set(looks.map(({ look }) => look)).size).toBe(1)
    // Every part may have somebody in it: as a bound from above it is worth nothing.
    const counted = looks.filter(({ n, parts }) => parts === n).length
    await annotate(
      `3–9: 0 % directly, ${share(counted)} by counting, ${share(bestGuesses(looks))} by the best guess; without asking ${share(commonest)}`,
    )
    expect(counted).toBe(0)
    expect(bestGuesses(looks)).toBe(commonest)
  }, 60_000)

  test('a group of nobody looks the same', () => {
    const nobody = drawTargets(population, 10, [0, 0], 13)
    const project = () => new Project(population, { withholdsEmpty: true })
    const looks = [...nobody, ...targets].map(({ filter }) => everythingOf(project().ask(filter, SPLITS)))
    expect(new Set(looks.map((look) => JSON.stringify(look))).size).toBe(1)
  })
})

function everythingOf({ lines, total }: ProtectedTable) {
  return [...lines, total].map(({ n, counts, shares, means }) =>
    [n, ...counts, ...shares, ...means.flatMap((of) => [of.mean, of.n])].map(ruleOf),
  )
}

/**
 * What remains: a larger group, and the same without the part. If the part is empty they are the same people, whose
 * answer is the same to the last digit; if it is not, the ledger refuses the second. So a part must be asked about within
 * a group of ten at least, with a pair of questions a part.
 */
describe('counting the parts without which a larger group is another', () => {
  type Part = 'empty' | 'not empty' | 'unknown'

  function lookAt(target: Filter, split: Filter, project: Project): Part {
    for (const [characteristic, [level]] of target) {
      const around: Filter = new Map([...target, ...split].filter(([other]) => other !== characteristic))
      const others = levelsOf(characteristic).filter((other) => other !== level)
      const whole = project.ask(around).total.n
      if ('withheld' in whole) continue
      const without = project.ask(new Map([...around, [characteristic, others]])).total.n
      if ('withheld' in without) {
        if (without.withheld === 'DIFFERENCE') return 'not empty'
      } else if (without.value === whole.value) return 'empty'
    }
    return 'unknown'
  }

  /** The parts that are known not to be empty, split further as long as the answers say something. */
  function countParts(target: Filter, project: Project, split: Filter, further: readonly number[]): number {
    const part = lookAt(target, split, project)
    if (part === 'empty') return 0
    const [characteristic, ...rest] = further
    const atLeast = part === 'not empty' ? 1 : 0
    if (characteristic === undefined || (part === 'unknown' && split.size > 0)) return atLeast
    const sum = levelsOf(characteristic).reduce(
      (parts, level) => parts + countParts(target, project, withLevel(split, characteristic, level), rest),
      0,
    )
    return Math.max(atLeast, sum)
  }

  test('is not prevented, but leaves its questions in the ledger', async ({ annotate }) => {
    const looks = targets.map(({ filter, n }) => {
      const project = new Project(population, { withholdsEmpty: true })
      const ways = WAYS.map((splits) => countParts(filter, project, new Map(), splits))
      const parts = Math.max(...ways)
      return { n, parts, look: String(parts), shown: project.shown }
    })
    for (const { n, parts, shown } of looks) {
      expect(parts).toBeLessThanOrEqual(n)
      // A part is found by a group that is shown around it.
      expect(shown).toBeGreaterThanOrEqual(parts)
    }
    const exact = looks.filter(({ n, parts }) => parts === n).length
    await annotate(
      `3–9: the bound is the count for ${share(exact)} of ${targets.length}; the best guess from it is right for ${share(bestGuesses(looks))}`,
    )
    expect(exact / targets.length).toBeLessThan(0.5)
  }, 60_000)
})
