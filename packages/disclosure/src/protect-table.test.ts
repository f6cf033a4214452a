import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countPeople, type Person } from '../test/count-people.ts'
import { randomNumbers } from '../test/random.ts'
import { tableOf } from '../test/table-of.ts'
import { noiseOf } from './noise-of.ts'
import { protectTable, type ProtectedLine } from './protect-table.ts'
import type { Protected } from './protected.ts'
import { WITHHOLDING_RULES } from './withholding-rule.ts'

const EXACT = { id: 'exact', threshold: 10, maximumNoise: 0, noiseVariance: 0 }

const ruleOf = (value: Protected | undefined) => (value && 'withheld' in value ? value.withheld : null)
const valueOf = (value: Protected | undefined) => (value && 'value' in value ? value.value : NaN)
const rulesOf = (line: ProtectedLine | undefined) => ({ n: ruleOf(line?.n), counts: line?.counts.map(ruleOf) })

describe('one line', () => {
  test.each([
    // counts of the classes, others, rule of n, rules of the counts
    [[9, 0], 0, 'SMALL_CELL', ['SMALL_DENOMINATOR', 'SMALL_DENOMINATOR']],
    [[10, 10], 0, null, [null, null]],
    [[11, 9], 0, null, ['SMALL_COMPLEMENT', 'SMALL_CELL']],
    [[30, 9, 40], 0, null, ['SECONDARY', 'SMALL_CELL', null]],
    [[30, 5, 4, 40], 0, null, ['SECONDARY', 'SMALL_CELL', 'SMALL_CELL', null]],
    [[30, 5, 5, 40], 0, null, [null, 'SMALL_CELL', 'SMALL_CELL', null]],
    [[30, 0, 40], 0, null, [null, null, null]],
    [[91, 9, 0], 0, null, ['SMALL_COMPLEMENT', 'SMALL_CELL', null]],
    [[90, 10, 0], 0, null, [null, null, null]],
    [[50, 0, 0], 0, null, ['WHOLE_GROUP', 'WHOLE_GROUP', 'WHOLE_GROUP']],
    [[50, 0, 0], 10, null, [null, null, null]],
    [[50, 0, 0], 9, null, ['SMALL_COMPLEMENT', null, null]],
    [[50, 60, 0], 9, null, ['SECONDARY', null, null]],
    [[0, 0, 0], 0, null, [null, null, null]],
    [[0, 0, 0], 12, null, [null, null, null]],
    [[5, 0, 0], 20, null, ['SMALL_CELL', null, null]],
    [[50], 0, null, ['SMALL_COMPLEMENT']],
    [[50], 9, null, ['SMALL_COMPLEMENT']],
    [[50], 10, null, [null]],
  ])('%j and %i in no class', (counts, others, ofN, ofCounts) => {
    const { lines, total } = protectTable(tableOf([], [counts], { others: [others] }))
    expect(rulesOf(lines[0])).toEqual({ n: ofN, counts: ofCounts })
    // A table without grouping is its total.
    expect(total).toEqual(lines[0])
  })

  test('numbers have the noise of their own key, and shares are made of those', () => {
    const raw = tableOf([], [[30, 70]], { others: [12] })
    const [line] = protectTable(raw).lines
    const key = (raw.keys[0] ?? 0) + (raw.keys[1] ?? 0) + (raw.otherKeys[0] ?? 0)
    expect(valueOf(line?.n)).toBe(112 + noiseOf(112, key))
    expect(valueOf(line?.counts[0])).toBe(30 + noiseOf(30, raw.keys[0] ?? 0))
    expect(valueOf(line?.shares[0])).toBe((100 * valueOf(line?.counts[0])) / valueOf(line?.n))
  })

  test('shares follow their count and their denominator', () => {
    const shares = (counts: number[]) => protectTable(tableOf([], [counts])).lines[0]?.shares.map(ruleOf)
    expect(shares([0, 0])).toEqual(['SMALL_DENOMINATOR', 'SMALL_DENOMINATOR'])
    expect(shares([5, 0])).toEqual(['SMALL_DENOMINATOR', 'SMALL_DENOMINATOR'])
    expect(shares([30, 5, 40])).toEqual(['SECONDARY', 'SMALL_CELL', null])
  })

  test('shares stay within 0 and 100, and a whole line of contributors has the n of the line', () => {
    const random = randomNumbers(5)
    for (let trial = 0; trial < 300; trial++) {
      const raw = tableOf([], [[10 + random(30), 10 + random(5), 0]])
      const [line] = protectTable({ ...raw, keys: raw.keys.map((key) => (key === 0 ? 0 : random(2 ** 32))) }).lines
      for (const share of line?.shares ?? []) {
        expect(valueOf(share)).toBeGreaterThanOrEqual(0)
        expect(valueOf(share)).toBeLessThanOrEqual(100)
      }
    }
  })
})

describe('means', () => {
  test.each([
    // contributors of a line of 100, rule of the mean, rule of its n
    [0, 'SMALL_DENOMINATOR', null],
    [9, 'SMALL_DENOMINATOR', 'SMALL_CELL'],
    [10, null, null],
    [90, null, null],
    [91, null, 'SMALL_COMPLEMENT'],
    [99, null, 'SMALL_COMPLEMENT'],
    [100, null, null],
  ])('of %i contributors: mean %s, n %s', (contributors, ofMean, ofN) => {
    const { means } = protectTable(tableOf([], [[40, 60]], { measures: [[contributors]] })).lines[0] ?? {}
    expect([ruleOf(means?.[0]?.mean), ruleOf(means?.[0]?.n)]).toEqual([ofMean, ofN])
  })

  test('are near the truth for many people, and everybody has the mean of all lines', () => {
    const raw = tableOf(
      [2],
      [[40_000], [60_000]].map(([n = 0]) => [n / 2, n / 2]),
      { measures: [[40_000, 60_000]] },
    )
    const { lines, total } = protectTable(raw)
    for (const { means } of [...lines, total]) expect(Math.abs(valueOf(means[0]?.mean) - 2600)).toBeLessThan(2)
    expect(valueOf(protectTable(raw, { policy: EXACT }).total.means[0]?.mean)).toBe(2600)
  })

  test('a line that is hidden has no means, and a mean of few is hidden along with another', () => {
    const hidden = protectTable(
      tableOf(
        [3],
        [
          [5, 0],
          [20, 30],
          [50, 60],
        ],
        { measures: [[5, 50, 110]] },
      ),
    ).lines
    expect(hidden.map(({ means }) => ruleOf(means[0]?.mean))).toEqual(['SMALL_DENOMINATOR', 'SECONDARY', null])
    const few = protectTable(
      tableOf(
        [3],
        [
          [20, 20],
          [20, 30],
          [50, 60],
        ],
        { measures: [[5, 30, 90]] },
      ),
    ).lines
    expect(few.map(({ means }) => ruleOf(means[0]?.mean))).toEqual(['SMALL_DENOMINATOR', 'SECONDARY', null])
  })
})

describe('lines', () => {
  test.each([
    [
      [9, 40, 50],
      ['SMALL_CELL', 'SECONDARY', null],
    ],
    [
      [10, 40, 50],
      [null, null, null],
    ],
    [
      [0, 40, 50],
      [null, null, null],
    ],
    [
      [5, 4, 50],
      ['SMALL_CELL', 'SMALL_CELL', 'SMALL_COMPLEMENT'],
    ],
    [
      [5, 6, 50],
      ['SMALL_CELL', 'SMALL_CELL', null],
    ],
    [
      [5, 4, 40, 50],
      ['SMALL_CELL', 'SMALL_CELL', 'SECONDARY', null],
    ],
    [
      [0, 0, 50],
      [null, null, null],
    ],
    [
      [3, 0, 4],
      ['SMALL_DENOMINATOR', 'SMALL_DENOMINATOR', 'SMALL_DENOMINATOR'],
    ],
  ])('of %j people', (people, rules) => {
    const raw = tableOf(
      [people.length],
      people.map(() => []),
      { others: people },
    )
    expect(protectTable(raw).lines.map(({ n }) => ruleOf(n))).toEqual(rules)
  })

  test('a small one in two dimensions hides a rectangle', () => {
    const people = [3, 20, 90, 25, 30, 80, 95, 70, 60]
    const raw = tableOf(
      [3, 3],
      people.map(() => []),
      { others: people },
    )
    const rules = protectTable(raw).lines.map(({ n }) => ruleOf(n))
    expect(rules.flatMap((rule, line) => (rule === null ? [] : [line]))).toEqual([0, 1, 3, 4])
  })

  test('a margin of fewer than ten is not spread over its parts, so that nobody counts those that are not empty', () => {
    const people = [1, 0, 2, 0, 1, 30, 40, 50, 60, 70, 90, 91, 92, 93, 94]
    const raw = tableOf(
      [3, 5],
      people.map(() => []),
      { others: people },
    )
    const rules = protectTable(raw).lines.map(({ n }) => ruleOf(n))
    expect(rules).toEqual([
      ...new Array<string>(5).fill('SMALL_DENOMINATOR'),
      ...new Array<string>(5).fill('SECONDARY'),
      ...new Array<null>(5).fill(null),
    ])
  })

  test('one class hidden in one line is hidden in another line too, so that the total tells nothing', () => {
    const { lines, total } = protectTable(
      tableOf(
        [3],
        [
          [20, 5, 30],
          [40, 50, 60],
          [70, 80, 90],
        ],
      ),
    )
    expect(lines.map(({ counts }) => counts.map(ruleOf))).toEqual([
      ['SECONDARY', 'SMALL_CELL', null],
      ['SECONDARY', 'SECONDARY', null],
      [null, null, null],
    ])
    expect(total.counts.map(ruleOf)).toEqual([null, null, null])
  })

  test('a class that the total hides is not the sum of lines that are shown', () => {
    // Of everybody, five are in class 0; class 1 covers them. Class 0 is hidden in the second line, class 1 in none.
    const { lines, total } = protectTable(
      tableOf(
        [2],
        [
          [0, 40, 960],
          [5, 30, 20],
        ],
      ),
    )
    expect(total.counts.map(ruleOf)).toEqual(['SMALL_CELL', 'SECONDARY', null])
    expect(lines.some(({ counts }) => ruleOf(counts[1]) === 'SECONDARY')).toBe(true)
  })

  test('everybody in one class hides all classes of the line, and another line in every class', () => {
    const { lines } = protectTable(
      tableOf(
        [4],
        [
          [30, 0],
          [40, 50],
          [70, 80],
          [200, 210],
        ],
      ),
    )
    expect(lines.map(({ counts }) => counts.map(ruleOf))).toEqual([
      ['WHOLE_GROUP', 'WHOLE_GROUP'],
      ['SECONDARY', 'SECONDARY'],
      [null, null],
      [null, null],
    ])
  })

  test('no levels, no lines', () => {
    const { lines, total } = protectTable(tableOf([0], []))
    expect(lines).toEqual([])
    expect(total.n).toEqual({ value: 0 })
  })
})

describe('what the ledger found', () => {
  const raw = tableOf(
    [3],
    [
      [20, 30],
      [40, 50],
      [70, 80],
    ],
    { measures: [[50, 90, 150]] },
  )

  test('hides the line, and another one with it', () => {
    const { lines } = protectTable(raw, { differing: new Set([2]) })
    expect(lines.map(rulesOf)).toEqual([
      { n: 'SECONDARY', counts: ['SECONDARY', 'SECONDARY'] },
      { n: null, counts: [null, null] },
      { n: 'DIFFERENCE', counts: ['DIFFERENCE', 'DIFFERENCE'] },
    ])
    expect(ruleOf(lines[2]?.means[0]?.mean)).toBe('DIFFERENCE')
  })

  test('about everybody hides all', () => {
    const { lines, total } = protectTable(raw, { differing: new Set([3]) })
    for (const line of [...lines, total])
      expect(rulesOf(line)).toEqual({ n: 'DIFFERENCE', counts: ['DIFFERENCE', 'DIFFERENCE'] })
  })

  test('about a line with everybody in it is about everybody', () => {
    const { total } = protectTable(
      tableOf(
        [2],
        [
          [20, 30],
          [0, 0],
        ],
      ),
      { differing: new Set([0]) },
    )
    expect(ruleOf(total.n)).toBe('DIFFERENCE')
  })

  test('about nobody, or about few, changes nothing', () => {
    const rules = (differing: ReadonlySet<number>) =>
      protectTable(
        tableOf(
          [4],
          [
            [0, 0],
            [5, 0],
            [40, 50],
            [70, 80],
          ],
        ),
        { differing },
      ).lines.map(rulesOf)
    expect(rules(new Set([0, 1]))).toEqual(rules(new Set()))
  })
})

test('withheld values are counted by rule, in lines and total', () => {
  const table = protectTable(
    tableOf(
      [3],
      [
        [20, 5, 30],
        [4, 0, 0],
        [70, 80, 0],
      ],
      { measures: [[55, 3, 145]] },
    ),
  )
  const values = [...table.lines, table.total].flatMap(({ n, counts, means }) => [
    n,
    ...counts,
    ...means.flatMap(({ mean, n: contributors }) => [mean, contributors]),
  ])
  for (const rule of WITHHOLDING_RULES) {
    expect(table.withheld[rule], rule).toBe(values.filter((value) => ruleOf(value) === rule).length)
  }
})

test('arrays that do not fit the shape are a mistake of the caller', () => {
  const raw = tableOf(
    [2],
    [
      [20, 30],
      [40, 50],
    ],
  )
  for (const wrong of [
    { ...raw, shape: [3] },
    { ...raw, classes: 3 },
    { ...raw, keys: new Uint32Array(3) },
    { ...raw, otherKeys: new Uint32Array(3) },
    { ...raw, sums: [{ people: new Uint32Array(2), keys: new Uint32Array(2), total: new Float64Array(1) }] },
  ]) {
    expect(() => protectTable(wrong)).toThrow(RangeError)
  }
})

test('the order of the people does not matter', () => {
  const person = fc.record({
    key: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    line: fc.integer({ min: 0, max: 3 }),
    class: fc.constantFrom(0, 1, 2, null),
    minutes: fc.option(fc.integer({ min: 0, max: 4000 })),
  })
  const shuffled = fc
    .array(person, { maxLength: 150 })
    .chain((people) => fc.tuple(fc.constant(people), fc.shuffledSubarray(people, { minLength: people.length })))
  const protect = (people: readonly Person[]) => protectTable(countPeople(people, { shape: [4], classes: 3 }))
  fc.assert(
    fc.property(shuffled, ([one, other]) => {
      expect(protect(one)).toEqual(protect(other))
    }),
  )
})

describe('what is hidden cannot be computed from the rest', () => {
  const count = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 10, max: 300 }))
  const anyTable = fc
    .tuple(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 3 }), fc.integer({ min: 0, max: 5 }))
    .chain(([shape, classes]) => {
      const lines = shape.reduce((a, b) => a * b, 1)
      const many = <T>(of: fc.Arbitrary<T>, length: number) => fc.array(of, { minLength: length, maxLength: length })
      return fc.record({
        shape: fc.constant(shape),
        classes: fc.constant(classes),
        counts: many(many(count, classes), lines),
        others: many(count, lines),
        contributors: many(fc.nat(), lines),
      })
    })

  interface Cell {
    readonly people: number
    readonly shown: boolean
    /** Withheld, although empty, because that is not known to be so. */
    readonly unknown?: boolean
  }

  /** Hidden cells must be none, or several with at least ten people. */
  function expectCover(cells: readonly Cell[]) {
    const nonEmpty = cells.filter(({ people }) => people > 0)
    const all = nonEmpty.reduce((sum, { people }) => sum + people, 0)
    const hidden = cells.filter(({ people, shown, unknown = false }) => !shown && (people > 0 || unknown))
    // A row with one cell, or of few people, is its margin: that is hidden where the margin is a cell.
    if (hidden.length === 0 || nonEmpty.length === 1 || all < 10) return
    expect(hidden.length).toBeGreaterThan(1)
    expect(hidden.reduce((sum, { people }) => sum + people, 0)).toBeGreaterThanOrEqual(10)
  }

  /** Every set of lines that differ in one dimension only. */
  function rowsAlong(shape: readonly number[]): number[][] {
    const lines = shape.reduce((a, b) => a * b, 1)
    const levelsOf = (line: number) =>
      shape.map((size, dimension) => {
        const step = shape.slice(dimension + 1).reduce((a, b) => a * b, 1)
        return Math.floor(line / step) % size
      })
    return shape.flatMap((_, dimension) =>
      Object.values(
        Object.groupBy(Array(lines).keys(), (line) =>
          levelsOf(line)
            .map((level, of) => (of === dimension ? '*' : level))
            .join(),
        ),
      ).map((row) => row ?? []),
    )
  }

  test('neither along the classes, nor along any dimension, nor from the total', () => {
    fc.assert(
      fc.property(anyTable, ({ shape, classes, counts, others, contributors }) => {
        const n = counts.map((line, at) => line.reduce((sum, of) => sum + of, others[at] ?? 0))
        const measure = contributors.map((part, line) => part % ((n[line] ?? 0) + 1))
        const raw = tableOf(shape, counts, { others, measures: [measure] })
        const { lines, total } = protectTable(raw)
        const isShown = (value: Protected | undefined) => ruleOf(value) === null

        lines.forEach((line, at) => {
          if (!isShown(line.n)) {
            // Nothing of a hidden line leaves.
            for (const part of [...line.counts, ...line.shares]) expect(ruleOf(part)).not.toBeNull()
            expect(ruleOf(line.means[0]?.mean)).not.toBeNull()
            return
          }
          if (line.counts.some((of) => ruleOf(of) === 'WHOLE_GROUP')) {
            expect(line.counts.every((of) => ruleOf(of) === 'WHOLE_GROUP')).toBe(true)
            return
          }
          const ofClasses = line.counts.map((of, place) => ({ people: counts[at]?.[place] ?? NaN, shown: isShown(of) }))
          // Many in no class are known from elsewhere; they cover only where nothing else can.
          const rest = others[at] ?? NaN
          const elseShown = ofClasses.some(({ people, shown }) => shown && people > 0)
          expectCover([...ofClasses, { people: rest, shown: rest >= 10 && elseShown }])
        })

        const rows = [...rowsAlong(shape), ...(isShown(total.n) ? [[...lines.keys()]] : [])]
        for (const row of rows) {
          const cellsOf = (
            people: (line: number) => number | undefined,
            value: (line: number) => Protected | undefined,
            isOfLines = false,
          ) =>
            row.map((line) => ({
              people: people(line) ?? NaN,
              shown: isShown(value(line)),
              // Of a small denominator the empty lines are not known; their classes are, as everywhere in this mode.
              unknown:
                ruleOf(value(line)) === 'WHOLE_GROUP' || (isOfLines && ruleOf(value(line)) === 'SMALL_DENOMINATOR'),
            }))
          expectCover(
            cellsOf(
              (line) => n[line],
              (line) => lines[line]?.n,
              true,
            ),
          )
          expectCover(
            cellsOf(
              (line) => measure[line],
              (line) => lines[line]?.means[0]?.n,
            ),
          )
          for (let of = 0; of < classes; of++) {
            expectCover(
              cellsOf(
                (line) => counts[line]?.[of],
                (line) => lines[line]?.counts[of],
              ),
            )
          }
        }
        total.counts.forEach((of, place) => {
          const column = counts.map((line) => line[place] ?? NaN)
          if (isShown(of) || column.every((people) => people === 0)) return
          expect(lines.some((line, at) => (column[at] ?? 0) > 0 && !isShown(line.counts[place]))).toBe(true)
        })
      }),
      { numRuns: 2000 },
    )
  })

  test('no published count is under the threshold, and none of a small cell is published', () => {
    fc.assert(
      fc.property(anyTable, ({ shape, classes, counts, others }) => {
        const { lines, total } = protectTable(tableOf(shape, counts, { others }))
        for (const line of [...lines, total]) {
          for (const value of [line.n, ...line.counts]) {
            if ('value' in value) expect(value.value === 0 || value.value >= 10).toBe(true)
          }
        }
        lines.forEach(({ counts: shown }, at) => {
          for (let of = 0; of < classes; of++) {
            const people = counts[at]?.[of] ?? NaN
            if (people > 0 && people < 10) expect(ruleOf(shown[of])).not.toBeNull()
          }
        })
      }),
      { numRuns: 500 },
    )
  })
})

test.each([
  [[50], 5, 0.5],
  [[300], 5, 3],
  [[25, 60], 0, 3],
])('a table of %j lines and %i classes is protected within %f ms', (shape, classes, milliseconds) => {
  const random = randomNumbers(9)
  const lines = shape.reduce((a, b) => a * b, 1)
  const count = () => (random(10) === 0 ? random(12) : 10 + random(500))
  const counts = Array.from({ length: lines }, () => Array.from({ length: classes }, count))
  const others = Array.from({ length: lines }, count)
  const people = counts.map((line, at) => line.reduce((sum, of) => sum + of, others[at] ?? 0))
  const raw = tableOf(shape, counts, { others, measures: [people, people] })
  const times = Array.from({ length: 60 }, () => {
    const start = performance.now()
    protectTable(raw)
    return performance.now() - start
  })
  expect(Math.min(...times)).toBeLessThan(milliseconds)
})
