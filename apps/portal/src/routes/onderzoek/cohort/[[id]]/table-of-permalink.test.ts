import { expect, test } from 'vitest'
import { tableOfPermalink } from './table-of-permalink.ts'

test.each([
  ['', null],
  ['question=need&groupBy=BIRTH_YEAR', null],
  ['question=crosstab&hoursCorrection=NONE', '/onderzoek/tabel?cohort=abc&correctie=geen'],
  [
    'question=crosstab&groupBy=ORIGIN,BIRTH_ORDER&only=BIRTH_YEAR:2021,2022&hoursCorrection=SCALE_7_TO_8_DAYS',
    '/onderzoek/tabel?cohort=abc&kenmerk=ORIGIN&kenmerk=BIRTH_ORDER&alleen=BIRTH_YEAR.2021&alleen=BIRTH_YEAR.2022&correctie=achtzevende',
  ],
])('%s', (query, path) => {
  expect(tableOfPermalink('abc', new URLSearchParams(query))).toBe(path)
})
