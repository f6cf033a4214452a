import { expect, test } from 'vitest'
import { type Comparison, comparisonLines } from './comparison-lines.ts'

type Cell = Comparison['rows'][number]['cells'][number]

const cell = (change: Partial<Cell>): Cell => ({
  measure: 'MEAN_RECEIVED',
  unit: 'HOURS',
  printed: 42,
  realigned: null,
  computed: { value: 41.8, low: null, high: null, withheld: null },
  difference: -0.2,
  verdict: 'DIFFERENT',
  explanation: null,
  ...change,
})
const rows: Comparison['rows'] = [
  { group: 'urbanity', row: 'strong', label: 'Sterk', cells: [cell({}), cell({ measure: 'N', verdict: 'SAME' })] },
  { group: 'urbanity', row: 'not', label: 'Niet', cells: [cell({ verdict: 'SAME' }), cell({ measure: 'N' })] },
]

test('one figure of every row', () => {
  const lines = comparisonLines({ rows }, null, { measure: 'ontvangen' })
  expect(lines.map(({ label, measure, other }) => [label, measure, other])).toEqual([
    ['Sterk', 'MEAN_RECEIVED', null],
    ['Niet', 'MEAN_RECEIVED', null],
  ])
})

test('every figure that differs, and no other', () => {
  const lines = comparisonLines({ rows }, null, { measure: 'verschil' })
  expect(lines.map(({ label, measure }) => [label, measure])).toEqual([
    ['Sterk', 'MEAN_RECEIVED'],
    ['Niet', 'N'],
  ])
})

test('the other correction stands beside the same figure of the same row', () => {
  const { measure, computed, difference } = cell({ difference: 0.05 })
  const other = {
    rows: [{ group: 'urbanity', row: 'not', cells: [{ measure, computed, difference, verdict: 'SAME' as const }] }],
  }
  const lines = comparisonLines({ rows }, other, { measure: 'ontvangen' })
  expect(lines.map((line) => line.other?.difference ?? null)).toEqual([null, 0.05])
})
