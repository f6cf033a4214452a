import { expect, test } from 'vitest'
import type { TableRow } from '#lib/server/research/research-fragments.ts'
import { type PrintedRow, classesBeside, meansBeside, rowsOf, tableOf } from './beside-print.ts'

const printed: PrintedRow = {
  key: 'yes',
  label: 'Ja',
  n: 48_798,
  meanReceivedHours: 38.3,
  meanIndicatedHours: 44.9,
  distribution: [
    { category: 'NONE', percent: 3.5 },
    { category: 'FROM_50', percent: 20.5 },
  ],
}
const figure = (value: number) => ({ value, low: null, high: null, withheld: null })
const computed = {
  meanReceivedHours: figure(38.1),
  meanIndicatedHours: figure(44.8),
  distribution: [{ category: 'NONE', count: { value: 1, withheld: null }, percent: figure(3.6) }],
} as unknown as TableRow
const table = {
  id: 'rivm-kraamzorggebruik-table-2',
  population: 763_075,
  source: { anchor: 'x', title: 'x', publisher: 'RIVM', year: 2026 },
  total: null,
  groups: [{ key: 'multiplyVulnerable', rows: [printed] }],
}

test('a printed figure stands beside the computed one, where there is one', () => {
  expect(meansBeside(printed, computed, 'Ja', { received: 'ontvangen', indicated: 'geïndiceerd' })).toMatchObject([
    { what: 'ontvangen', printed: 38.3, computed: { value: 38.1 } },
    { what: 'geïndiceerd', printed: 44.9, computed: { value: 44.8 } },
  ])
  const names = { NONE: 'geen', FROM_1_TO_23: '', FROM_24_TO_44: '', FROM_45_TO_49: '', FROM_50: '50+' }
  expect(classesBeside(printed, computed, 'Ja', names)).toMatchObject([{ what: 'geen', printed: 3.5 }])
})

test('a table that the platform does not hold prints nothing', () => {
  expect(rowsOf(tableOf([table], 2), 'multiplyVulnerable')).toEqual([printed])
  expect(rowsOf(tableOf([table], 2), 'birthYear')).toEqual([])
  expect(rowsOf(tableOf([table], 1), 'multiplyVulnerable')).toEqual([])
})
