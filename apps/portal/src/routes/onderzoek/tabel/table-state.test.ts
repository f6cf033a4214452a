import { expect, test } from 'vitest'
import type { Known } from '#lib/research/restrictions.ts'
import { parseTable, tableParameters, tablePath } from './table-state.ts'

const known: readonly Known[] = [
  { code: 'BIRTH_YEAR', levels: [{ code: '2016' }, { code: '2017' }] },
  { code: 'ORIGIN', levels: [{ code: 'DUTCH' }, { code: 'SURINAMESE' }, { code: 'UNKNOWN' }] },
  { code: 'BIRTH_ORDER', levels: [{ code: 'FIRST' }, { code: 'SECOND' }] },
  { code: 'DELIVERY', levels: [{ code: 'VAGINAL' }] },
  { code: 'HOUR_CATEGORY', levels: [{ code: 'NONE' }] },
]
const parse = (query: string) => parseTable(new URLSearchParams(query), known)
const COHORT = 'ab'.repeat(32)

test('an empty address asks for nothing yet', () => {
  expect(parse('')).toEqual({
    state: {
      groups: [],
      filters: [],
      correction: 'ONE_EIGHTH_INCREASE',
      noClaim: 'ZERO',
      show: 'percentages',
      cohort: null,
      project: null,
    },
    problems: [],
  })
  expect(tablePath(parse('').state)).toBe('/onderzoek/tabel')
})

test.each([
  'kenmerk=ORIGIN',
  'kenmerk=ORIGIN&kenmerk=BIRTH_YEAR&kenmerk=BIRTH_ORDER',
  'kenmerk=ORIGIN&alleen=BIRTH_YEAR.2016&alleen=ORIGIN.DUTCH&alleen=ORIGIN.UNKNOWN',
  'kenmerk=ORIGIN&correctie=geen&zonder=onbekend&toon=aantallen',
  `kenmerk=ORIGIN&correctie=achtzevende&cohort=${COHORT}&project=019a0000-0000-7000-8003-000000000001`,
])('%s comes back as it is', (query) => {
  expect(tableParameters(parse(query).state).toString()).toBe(query)
  expect(parse(query).problems).toEqual([])
})

test.each([
  ['kenmerk=&kenmerk=ORIGIN&kenmerk=', ['ORIGIN'], []],
  ['kenmerk=ORIGIN&kenmerk=ORIGIN', ['ORIGIN'], ['TWICE']],
  ['kenmerk=NAME', [], ['UNKNOWN']],
  ['kenmerk=HOUR_CATEGORY', [], ['UNKNOWN']],
  [
    'kenmerk=ORIGIN&kenmerk=BIRTH_YEAR&kenmerk=BIRTH_ORDER&kenmerk=DELIVERY',
    ['ORIGIN', 'BIRTH_YEAR', 'BIRTH_ORDER'],
    [],
  ],
])('%s divides by %j', (query, groups, problems) => {
  expect(parse(query)).toMatchObject({ state: { groups }, problems })
})

test.each(['alleen=ORIGIN', 'alleen=ORIGIN.MARTIAN', 'alleen=__proto__.x', 'alleen=.'])(
  '%s filters nothing and is told',
  (query) => {
    expect(parse(query)).toMatchObject({ state: { filters: [] }, problems: ['UNKNOWN'] })
  },
)

test.each(['correctie=constructor', 'zonder=toString', 'toon=%00', 'cohort=../x', 'project=1'])(
  '%s is as if it were not there',
  (query) => {
    expect(tablePath(parse(query).state)).toBe('/onderzoek/tabel')
  },
)
