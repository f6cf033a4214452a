import { expect, test } from 'vitest'
import { MEASURES, MEASURE_WORDS, parseComparison } from './comparison-state.ts'

const parse = (query: string) => parseComparison(new URLSearchParams(query))

test.each([
  ['', 'rivm-kraamzorggebruik-table-2', 'beschreven', 'ontvangen'],
  ['tabel=rivm-kraamzorggebruik-table-1&correctie=geen&cijfer=50', 'rivm-kraamzorggebruik-table-1', 'geen', '50'],
  ['correctie=anders&cijfer=verschil', 'rivm-kraamzorggebruik-table-2', 'anders', 'verschil'],
  ['tabel=../x&correctie=constructor&cijfer=toString', 'rivm-kraamzorggebruik-table-2', 'beschreven', 'ontvangen'],
])('%s', (query, table, correction, measure) => {
  expect(parse(query)).toEqual({ table, correction, measure })
})

test('every measure can be chosen', () => {
  expect([...MEASURE_WORDS].toSorted()).toEqual(Object.keys(MEASURES).toSorted())
})
