import { expect, test } from 'vitest'
import { MEASURES, MEASURE_WORDS, correctionsOf, parseComparison } from './comparison-state.ts'

const parse = (query: string) => parseComparison(new URLSearchParams(query))

test.each([
  ['', 'rivm-kraamzorggebruik-table-2', 'beide', 'ontvangen'],
  ['correctie=beschreven', 'rivm-kraamzorggebruik-table-2', 'beschreven', 'ontvangen'],
  ['tabel=rivm-kraamzorggebruik-table-1&correctie=geen&cijfer=50', 'rivm-kraamzorggebruik-table-1', 'geen', '50'],
  ['correctie=anders&cijfer=verschil', 'rivm-kraamzorggebruik-table-2', 'anders', 'verschil'],
  ['correctie=beide', 'rivm-kraamzorggebruik-table-2', 'beide', 'ontvangen'],
  ['tabel=../x&correctie=constructor&cijfer=toString', 'rivm-kraamzorggebruik-table-2', 'beide', 'ontvangen'],
])('%s', (query, table, correction, measure) => {
  expect(parse(query)).toEqual({ table, correction, measure })
})

test('every measure can be chosen', () => {
  expect([...MEASURE_WORDS].toSorted()).toEqual(Object.keys(MEASURES).toSorted())
})

test('both corrections are those that the note describes and the one that fits its table', () => {
  expect(correctionsOf({ correction: 'beide' })).toEqual({ one: 'ONE_EIGHTH_INCREASE', other: 'SCALE_7_TO_8_DAYS' })
  expect(correctionsOf({ correction: 'geen' })).toEqual({ one: 'NONE', other: null })
})
