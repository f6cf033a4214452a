import { expect, test } from 'vitest'
import type { TableRow } from '#lib/server/research/research-fragments.ts'
import { gridOf } from './grid-of.ts'

const row = (income: string, urbanity: string) =>
  ({
    levels: [
      { characteristic: 'INCOME_QUINTILE', code: income, label: `Inkomen ${income}` },
      { characteristic: 'URBANITY', code: urbanity, label: `Stad ${urbanity}` },
    ],
  }) as unknown as TableRow

test('every group has its place, also where there is nobody', () => {
  const grid = gridOf([row('1', 'a'), row('1', 'b'), row('2', 'b')], 'INCOME_QUINTILE', 'URBANITY')
  expect(grid.columns).toEqual(['Stad a', 'Stad b'])
  expect(grid.lines.map(({ label, rows }) => [label, rows.map((each) => each !== null)])).toEqual([
    ['Inkomen 1', [true, true]],
    ['Inkomen 2', [false, true]],
  ])
})
