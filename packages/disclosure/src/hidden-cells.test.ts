import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tableOf } from '../test/table-of.ts'
import { protectTable, type ProtectedLine, type ProtectedTable } from './protect-table.ts'
import type { Protected } from './protected.ts'
import type { RawTable } from './raw-table.ts'
import { rowsOfLines } from './rows-of-lines.ts'
import type { WithholdingRule } from './withholding-rule.ts'

type Rule = WithholdingRule | null

const ruleOf = (value: Protected | undefined) => (value && 'withheld' in value ? value.withheld : null)
const rulesOf = (line: ProtectedLine | undefined) => ({ n: ruleOf(line?.n), counts: line?.counts.map(ruleOf) })

/** A table in which an empty cell may be so by chance: everywhere, unless told. */
function protectStrictly(
  raw: RawTable,
  possible: { readonly lines?: readonly number[]; readonly classes?: readonly number[] } = {},
): ProtectedTable {
  const { lines = Array.from(raw.others, () => 1), classes } = possible
  return protectTable({
    ...raw,
    possibleLines: Uint8Array.from(lines),
    ...(classes && { possibleClasses: Uint8Array.from(classes) }),
  })
}
test.each([0, 1, 9])('%i in no class are as secret as any other few, when somebody can be', (others) => {
  const raw = { ...tableOf([], [[40, 50, 60]], { others: [others] }), possibleOthers: true }
  expect(rulesOf(protectStrictly(raw).lines[0]).counts).toEqual(['SECONDARY', null, null])
})

test('that nobody is in no class is no secret where nobody can be, and ten are known from elsewhere', () => {
  const none = { ...tableOf([], [[40, 50, 60]], { others: [0] }), possibleOthers: false }
  const ten = { ...tableOf([], [[40, 50, 60]], { others: [10] }), possibleOthers: true }
  for (const raw of [none, ten]) expect(rulesOf(protectStrictly(raw).lines[0]).counts).toEqual([null, null, null])
})

const linesOf = (people: readonly number[], shape = [people.length]) =>
  tableOf(
    shape,
    people.map(() => []),
    { others: people },
  )

describe('a class that is empty by chance is withheld as one of nine', () => {
  test.each<[number[], number[], Rule, Rule[]]>([
    // counts of the classes, which are possible, rule of n, rules of the counts
    [[40, 50, 0], [1, 1, 1], null, ['SECONDARY', null, 'SMALL_CELL']],
    [[40, 50, 1], [1, 1, 1], null, ['SECONDARY', null, 'SMALL_CELL']],
    [[40, 50, 9], [1, 1, 1], null, ['SECONDARY', null, 'SMALL_CELL']],
    [[40, 50, 10], [1, 1, 1], null, [null, null, null]],
    [[40, 50, 0], [1, 1, 0], null, [null, null, null]],
    // An impossible class is no cover: a small one takes the smallest of those that are shown.
    [[40, 50, 9, 0], [1, 1, 1, 0], null, ['SECONDARY', null, 'SMALL_CELL', null]],
    // A whole group is not told from all but nine, wherever the class stands.
    [[50, 0, 0], [1, 1, 1], null, ['SMALL_COMPLEMENT', 'SMALL_CELL', 'SMALL_CELL']],
    [[41, 9, 0], [1, 1, 1], null, ['SMALL_COMPLEMENT', 'SMALL_CELL', 'SMALL_CELL']],
    [[0, 0, 50], [1, 1, 1], null, ['SMALL_CELL', 'SMALL_CELL', 'SMALL_COMPLEMENT']],
    [[0, 9, 41], [1, 1, 1], null, ['SMALL_CELL', 'SMALL_CELL', 'SMALL_COMPLEMENT']],
    [[50, 0, 0], [1, 1, 0], null, ['SMALL_COMPLEMENT', 'SMALL_CELL', null]],
    // What was asked left one class: that all are in it is no secret.
    [[50, 0, 0], [1, 0, 0], null, [null, null, null]],
    [[9, 0, 0], [1, 0, 0], 'SMALL_CELL', ['SMALL_DENOMINATOR', null, null]],
    [[0, 0, 0], [1, 1, 1], 'SMALL_CELL', ['SMALL_DENOMINATOR', 'SMALL_DENOMINATOR', 'SMALL_DENOMINATOR']],
    [[0, 1, 0], [1, 1, 1], 'SMALL_CELL', ['SMALL_DENOMINATOR', 'SMALL_DENOMINATOR', 'SMALL_DENOMINATOR']],
    [[0, 0, 0], [1, 1, 0], 'SMALL_CELL', ['SMALL_DENOMINATOR', 'SMALL_DENOMINATOR', null]],
    [[50], [1], null, ['SMALL_COMPLEMENT']],
  ])('%j of which %j possible', (counts, classes, ofN, ofCounts) => {
    const raw = tableOf([], [counts])
    const { lines, total } = protectStrictly(raw, { classes })
    expect(rulesOf(lines[0])).toEqual({ n: ofN, counts: ofCounts })
    expect(total).toEqual(lines[0])
    counts.forEach((count, of) => {
      if (count === 0 && ofCounts[of] === null) expect(lines[0]?.counts[of]).toEqual({ value: 0 })
    })
  })

  test('all classes are possible unless told', () => {
    const raw = tableOf([], [[40, 50, 0]])
    expect(protectStrictly(raw)).toEqual(protectStrictly(raw, { classes: [1, 1, 1] }))
  })

  test('a class that is empty for everybody is withheld for everybody', () => {
    const raw = tableOf(
      [2],
      [
        [40, 50, 0],
        [60, 70, 0],
      ],
    )
    const { lines, total } = protectStrictly(raw)
    for (const line of [...lines, total]) expect(rulesOf(line).counts).toEqual(['SECONDARY', null, 'SMALL_CELL'])
    const impossible = protectStrictly(raw, { classes: [1, 1, 0] })
    for (const { counts } of [...impossible.lines, impossible.total])
      expect(counts.map(ruleOf)).toEqual([null, null, null])
  })
})

describe('a line that is empty by chance is withheld as one of nine', () => {
  test.each<[number[], number[], Rule[]]>([
    [
      [0, 40, 50],
      [1, 1, 1],
      ['SMALL_CELL', 'SECONDARY', null],
    ],
    [
      [1, 40, 50],
      [1, 1, 1],
      ['SMALL_CELL', 'SECONDARY', null],
    ],
    [
      [9, 40, 50],
      [1, 1, 1],
      ['SMALL_CELL', 'SECONDARY', null],
    ],
    [
      [10, 40, 50],
      [1, 1, 1],
      [null, null, null],
    ],
    [
      [0, 40, 50],
      [0, 1, 1],
      [null, null, null],
    ],
    [
      [0, 9, 40, 50],
      [0, 1, 1, 1],
      [null, 'SMALL_CELL', 'SECONDARY', null],
    ],
    // A line with everybody would say that the others are empty.
    [
      [50, 0, 0],
      [1, 1, 1],
      ['SMALL_COMPLEMENT', 'SMALL_CELL', 'SMALL_CELL'],
    ],
    [
      [41, 0, 9],
      [1, 1, 1],
      ['SMALL_COMPLEMENT', 'SMALL_CELL', 'SMALL_CELL'],
    ],
    [
      [50, 0, 0],
      [1, 1, 0],
      ['SMALL_COMPLEMENT', 'SMALL_CELL', null],
    ],
    [
      [50, 0, 0],
      [1, 0, 0],
      [null, null, null],
    ],
    [
      [0, 0, 0],
      [1, 1, 0],
      ['SMALL_DENOMINATOR', 'SMALL_DENOMINATOR', null],
    ],
    [
      [0, 4, 0],
      [1, 1, 0],
      ['SMALL_DENOMINATOR', 'SMALL_DENOMINATOR', null],
    ],
  ])('%j of which %j possible', (people, possible, rules) => {
    const { lines } = protectStrictly(linesOf(people), { lines: possible })
    expect(lines.map(({ n }) => ruleOf(n))).toEqual(rules)
    people.forEach((n, line) => {
      if (possible[line] === 0) expect(lines[line]?.n).toEqual({ value: n })
    })
  })

  test('nothing of it leaves, as of a line of nine', () => {
    const rules = (n: number) =>
      protectStrictly(
        tableOf(
          [3],
          [
            [n, 0],
            [30, 40],
            [50, 60],
          ],
          { measures: [[n, 70, 110]] },
        ),
      ).lines.map((line) => ({
        ...rulesOf(line),
        shares: line.shares.map(ruleOf),
        means: line.means.map(({ mean, n }) => [ruleOf(mean), ruleOf(n)]),
      }))
    expect(rules(0)).toEqual(rules(9))
    expect(rules(0)[0]).toEqual({
      n: 'SMALL_CELL',
      counts: ['SMALL_DENOMINATOR', 'SMALL_DENOMINATOR'],
      shares: ['SMALL_DENOMINATOR', 'SMALL_DENOMINATOR'],
      means: [['SMALL_DENOMINATOR', 'SMALL_DENOMINATOR']],
    })
  })

  test('that nobody contributes to a mean is as little told as that a few do', () => {
    const rules = (contributors: number) =>
      protectStrictly(tableOf([], [[40, 60]], { measures: [[contributors]] })).total.means.map(({ mean, n }) => [
        ruleOf(mean),
        ruleOf(n),
      ])
    expect(rules(0)).toEqual([['SMALL_DENOMINATOR', 'SMALL_CELL']])
    expect(rules(0)).toEqual(rules(9))
  })

  test('a margin of nobody is spread over its parts as little as one of few', () => {
    const rules = (few: readonly number[]) =>
      protectStrictly(linesOf([...few, 30, 40, 50, 60, 70, 80], [3, 3])).lines.map(({ n }) => ruleOf(n))
    expect(rules([0, 0, 0])).toEqual(rules([1, 0, 2]))
    expect(rules([0, 0, 0]).slice(0, 3)).toEqual(new Array<Rule>(3).fill('SMALL_DENOMINATOR'))
  })
})

describe('an empty table', () => {
  const empty = tableOf(
    [2],
    [
      [0, 0],
      [0, 0],
    ],
  )
  const few = tableOf(
    [2],
    [
      [0, 9],
      [0, 0],
    ],
  )

  test('is withheld as one of nine people', () => {
    expect(protectStrictly(empty)).toEqual(protectStrictly(few))
    expect(rulesOf(protectStrictly(empty).total)).toEqual({
      n: 'SMALL_CELL',
      counts: ['SMALL_DENOMINATOR', 'SMALL_DENOMINATOR'],
    })
  })

  test('is 0 where nobody could be', () => {
    const { lines, total } = protectStrictly(empty, { lines: [0, 0] })
    for (const { n, counts } of [...lines, total]) expect([n, ...counts]).toEqual(new Array(3).fill({ value: 0 }))
    expect(protectStrictly(tableOf([0], [])).total.n).toEqual({ value: 0 })
  })
})

test('a line or class with people is possible, whatever the caller said', () => {
  const raw = tableOf(
    [3],
    [
      [5, 0],
      [40, 50],
      [60, 70],
    ],
  )
  const possible = { lines: [1, 1, 1], classes: [1, 1] }
  expect(protectStrictly(raw, { lines: [0, 0, 0], classes: [0, 0] })).toEqual(protectStrictly(raw, possible))
})

test('marks that do not fit the shape are a mistake of the caller', () => {
  const raw = tableOf(
    [2],
    [
      [20, 30],
      [40, 50],
    ],
  )
  for (const [lines, classes] of [
    [[1], [1, 1]],
    [
      [1, 1, 1],
      [1, 1],
    ],
    [[], [1, 1]],
    [[1, 1], [1]],
    [
      [1, 1],
      [1, 1, 1],
    ],
    [[1, 1], []],
  ] as const) {
    expect(() => protectStrictly(raw, { lines, classes })).toThrow(RangeError)
  }
})

describe('in any table', () => {
  const count = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 10, max: 300 }))
  const many = <T>(of: fc.Arbitrary<T>, length: number) => fc.array(of, { minLength: length, maxLength: length })
  const shapeOf = (leastLines: number) =>
    fc
      .array(fc.integer({ min: 1, max: 5 }), { maxLength: 3 })
      .filter((shape) => shape.reduce((a, b) => a * b, 1) >= leastLines)
  const mark = fc.constantFrom(0, 1, 1, 1)
  const few = fc.integer({ min: 1, max: 9 })
  const sum = (people: readonly number[]) => people.reduce((a, b) => a + b, 0)
  const withCells = (people: readonly number[], cells: readonly (readonly [number, number])[]) => {
    const changed = [...people]
    for (const [at, n] of cells) changed[at] = n
    return changed
  }

  /** The rows of a shape, each as its lines. */
  const rowsIn = (shape: readonly number[]) =>
    rowsOfLines(shape).flatMap(({ members, starts }) =>
      Array.from({ length: starts.length - 1 }, (_, row) => [...members.subarray(starts[row], starts[row + 1])]),
    )

  /** Several cells, or ten people at least, unless there is nothing left to hide. */
  function expectCover(cells: readonly { readonly people: number; readonly shown: boolean }[]) {
    const hidden = cells.filter(({ shown }) => !shown)
    const isRest = cells.some(({ people, shown }) => shown && people > 0)
    if (hidden.length === 0 || !isRest) return
    expect(hidden.length).toBeGreaterThan(1)
    expect(sum(hidden.map(({ people }) => people))).toBeGreaterThanOrEqual(10)
  }

  function expectNothingComputable(raw: RawTable, { lines, total }: ProtectedTable, rows: readonly number[][]) {
    const { classes, counts, others } = raw
    const n = lines.map(
      (_, line) => sum([...counts.subarray(line * classes, (line + 1) * classes)]) + (others[line] ?? 0),
    )
    const isShown = (value: Protected | undefined) => ruleOf(value) === null
    lines.forEach((line, at) => {
      if (!isShown(line.n)) return
      const ofClasses = line.counts.map((of, place) => ({
        people: counts[at * classes + place] ?? NaN,
        shown: isShown(of),
      }))
      // Many in no class are known from elsewhere; they cover only where nothing else can.
      const rest = others[at] ?? NaN
      const elseShown = ofClasses.some(({ people, shown }) => shown && people > 0)
      expectCover([...ofClasses, { people: rest, shown: rest === 0 || (rest >= 10 && elseShown) }])
    })
    for (const row of isShown(total.n) ? rows : []) {
      expectCover(row.map((line) => ({ people: n[line] ?? NaN, shown: isShown(lines[line]?.n) })))
      for (let of = 0; of < classes; of++) {
        expectCover(
          row.map((line) => ({
            people: counts[line * classes + of] ?? NaN,
            shown: isShown(lines[line]?.counts[of]),
          })),
        )
      }
    }
  }

  test('a class of a line is hidden by the same rule whether nobody or a few are in it', () => {
    const tables = fc.tuple(shapeOf(1), fc.integer({ min: 2, max: 5 })).chain(([shape, classes]) => {
      const lines = shape.reduce((a, b) => a * b, 1)
      return fc.record({
        shape: fc.constant(shape),
        counts: many(many(count, classes), lines),
        others: many(fc.oneof(fc.constant(0), count), lines),
        possibleLines: many(mark, lines),
        possibleClasses: many(mark, classes),
        line: fc.nat(lines - 1),
        of: fc.nat(classes - 1),
        to: fc.nat(classes - 2),
        few,
        large: fc.integer({ min: 10, max: 300 }),
      })
    })
    fc.assert(
      fc.property(tables, ({ shape, counts, others, line, of, to, few, large, ...marks }) => {
        const elsewhere = to < of ? to : to + 1
        const possible = {
          lines: withCells(marks.possibleLines, [[line, 1]]),
          classes: withCells(marks.possibleClasses, [[of, 1]]),
        }
        const change = (cells: readonly (readonly [number, number])[]) =>
          tableOf(
            shape,
            counts.map((ofLine, at) => (at === line ? withCells(ofLine, cells) : ofLine)),
            { others },
          )
        const some = change([[of, few], [elsewhere, large]]) // prettier-ignore
        const none = change([[of, 0], [elsewhere, large + few]]) // prettier-ignore
        const [withSome, withNone] = [some, none].map((raw) => protectStrictly(raw, possible)) as [ProtectedTable, ProtectedTable] // prettier-ignore
        const rule = ruleOf(withSome.lines[line]?.counts[of])
        expect(rule).not.toBeNull()
        expect(ruleOf(withNone.lines[line]?.counts[of])).toBe(rule)
        const rows = rowsIn(shape)
        expectNothingComputable(some, withSome, rows)
        expectNothingComputable(none, withNone, rows)
      }),
      { numRuns: 1500 },
    )
  })

  test('a line is hidden by the same rule whether nobody or a few are in it', () => {
    const tables = shapeOf(2).chain((shape) => {
      const lines = shape.reduce((a, b) => a * b, 1)
      return fc.record({
        shape: fc.constant(shape),
        people: many(count, lines),
        possible: many(mark, lines),
        line: fc.nat(lines - 1),
        to: fc.nat(lines - 2),
        few,
        large: fc.integer({ min: 10, max: 300 }),
      })
    })
    fc.assert(
      fc.property(tables, ({ shape, people, possible, line, to, few, large }) => {
        const elsewhere = to < line ? to : to + 1
        const change = (cells: readonly (readonly [number, number])[]) => withCells(people, cells)
        const some = change([[line, few], [elsewhere, large]]) // prettier-ignore
        const none = change([[line, 0], [elsewhere, large + few]]) // prettier-ignore
        const rows = rowsIn(shape)
        // A margin that is itself under ten in one table only is another fact about it.
        const isSmall = (all: readonly number[], row: readonly number[]) => sum(row.map((at) => all[at] ?? NaN)) < 10
        fc.pre(rows.every((row) => !row.includes(line) || isSmall(some, row) === isSmall(none, row)))
        const tablesOf = [some, none].map((all) => linesOf(all, shape))
        const marks = { lines: withCells(possible, [[line, 1]]) }
        const [withSome, withNone] = tablesOf.map((raw) => protectStrictly(raw, marks)) as [ProtectedTable, ProtectedTable] // prettier-ignore
        const rule = ruleOf(withSome.lines[line]?.n)
        expect(rule).not.toBeNull()
        expect(ruleOf(withNone.lines[line]?.n)).toBe(rule)
        tablesOf.forEach((raw, at) => expectNothingComputable(raw, at === 0 ? withSome : withNone, rows))
      }),
      { numRuns: 1500 },
    )
  })
})
