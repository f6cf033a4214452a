import { describe, expect, test } from 'vitest'
import type { ProtectedTable } from '../src/index.ts'
import { drawTargets, membersOf, simulatePopulation, type Filter } from './population.ts'
import { Project } from './project.ts'

const population = simulatePopulation(20_000, 2)

/** The group with all levels of one characteristic, and the same without the target's: they differ by the target. */
function pairs(filter: Filter): [Filter, Filter][] {
  return [...filter].map(([characteristic, [level]]) => {
    const others = [...Array(population.levels[characteristic]).keys()].filter((other) => other !== level)
    const around = new Map([...filter].filter(([other]) => other !== characteristic))
    return [around, new Map([...around, [characteristic, others]])]
  })
}

const isRefused = ({ lines, total }: ProtectedTable) =>
  [...lines, total].every(({ n, counts, means }) =>
    [n, ...counts, ...means.map(({ mean }) => mean)].every((value) => 'withheld' in value),
  )

describe('differencing: a group, and the same group without a few', () => {
  const targets = drawTargets(population, 150, [1, 9], 7)
  const questions = targets
    .flatMap(({ filter }) => pairs(filter))
    .filter(([, fewer]) => membersOf(population, fewer).length >= 10)

  test('is tried often enough', () => expect(questions.length).toBeGreaterThan(200))

  test.each([
    ['the few left out afterwards', 0],
    ['the few added afterwards', 1],
  ])('is refused every time: %s', (_, order) => {
    const refused = questions.filter((pair) => {
      const project = new Project(population)
      const [first, second] = order === 0 ? pair : [pair[1], pair[0]]
      expect(isRefused(project.ask(first))).toBe(false)
      const answer = project.ask(second)
      return isRefused(answer) && 'withheld' in answer.total.n && answer.total.n.withheld === 'DIFFERENCE'
    })
    expect(refused.length / questions.length).toBe(1)
  })

  test('is refused line by line when the same is asked as a table', () => {
    let refused = 0
    let tried = 0
    for (const [more, fewer] of questions.slice(0, 60)) {
      const project = new Project(population)
      const before = project.ask(more, [5])
      const after = project.ask(fewer, [5])
      const sizes = (filter: Filter, level: number) => membersOf(population, new Map([...filter, [5, [level]]])).length
      before.lines.forEach(({ n }, level) => {
        const few = sizes(more, level) - sizes(fewer, level)
        if ('withheld' in n || few === 0) return
        tried++
        if ('withheld' in (after.lines[level]?.n ?? {})) refused++
      })
    }
    expect(tried).toBeGreaterThan(50)
    expect(refused).toBe(tried)
  })

  test('the same question again is answered, with the same numbers', () => {
    const project = new Project(population)
    const filter = new Map([[0, [1]]])
    expect(project.ask(filter, [7])).toEqual(project.ask(filter, [7]))
  })
})
