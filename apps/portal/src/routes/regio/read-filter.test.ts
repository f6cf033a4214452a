import { expect, test } from 'vitest'
import type { ListState } from '#lib/list/read-list.ts'
import { readAgb, readPeriod } from './read-filter.ts'

const STATE: ListState<'tot' | 'agb' | 'van'> = {
  typed: {},
  problems: { van: { code: 'NOT_A_DATE' } },
  sort: 'maand',
  descending: false,
  filtered: true,
  positioned: false,
}

test('a period is asked as it is', () => {
  expect(readPeriod(STATE, { van: '2026-01-01', tot: '2026-01-01' })).toEqual({
    list: STATE,
    from: '2026-01-01',
    until: '2026-01-01',
  })
  expect(readPeriod(STATE, { van: null, tot: '2026-01-01' })).toMatchObject({ from: null, until: '2026-01-01' })
})

test('a period that ends before it begins is said at its last day, beside what else is wrong', () => {
  const { list, from, until } = readPeriod(STATE, { van: '2026-01-02', tot: '2026-01-01' })
  expect(list.problems).toEqual({ van: { code: 'NOT_A_DATE' }, tot: { code: 'PERIOD_BACKWARDS' } })
  expect({ from, until }).toEqual({ from: '2026-01-02', until: null })
})

test.each(['1', '123456789', 'abcdefgh', '4190000１'])('%j is no code: it is said, and not asked', (agb) => {
  const { list, organisation } = readAgb(STATE, agb)
  expect(list.problems.agb).toEqual({ code: 'NOT_A_CHOICE' })
  expect(organisation).toBeNull()
})

test('a code is asked', () => {
  expect(readAgb(STATE, '41900001')).toEqual({ list: STATE, organisation: '41900001' })
  expect(readAgb(STATE, null).organisation).toBeNull()
})
