import { expect, test } from 'vitest'
import { sortRegions } from './sort-regions.ts'

const row = (
  code: string,
  state: 'BELOW_FLOOR' | 'SHORT' | 'ENOUGH' | 'UNKNOWN',
  gap: number | null,
  families = 1,
) => ({
  state,
  region: { code },
  families,
  demandedHours: { high: families * 45 },
  gapHours: gap === null ? null : { high: gap },
})
const rows = [
  row('Drenthe', 'ENOUGH', -5, 4),
  row('Zeeland', 'UNKNOWN', null, 9),
  row('Amsterdam', 'SHORT', 10, 2),
  row('Flevoland', 'SHORT', 90, 3),
  row('Twente', 'BELOW_FLOOR', 40, 1),
]
const names = (sort: Parameters<typeof sortRegions>[1]) => sortRegions(rows, sort).map(({ region }) => region.code)

test('worst first, and among equals the largest gap first', () => {
  expect(names('STATE_ASC')).toEqual(['Twente', 'Flevoland', 'Amsterdam', 'Zeeland', 'Drenthe'])
})

test('by name, families, demand and gap, up and down', () => {
  expect(names('NAME_ASC')[0]).toBe('Amsterdam')
  expect(names('FAMILIES_DESC')).toEqual(['Zeeland', 'Drenthe', 'Flevoland', 'Amsterdam', 'Twente'])
  expect(names('DEMAND_ASC')[0]).toBe('Twente')
  expect(names('GAP_DESC')).toEqual(['Flevoland', 'Twente', 'Amsterdam', 'Drenthe', 'Zeeland'])
})
