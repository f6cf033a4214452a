import { expect, test } from 'vitest'
import { questionOfPermalink } from './question-of-permalink.ts'

test.each([
  ['', null],
  ['question=need&groupBy=BIRTH_YEAR', null],
  ['question=follow-up&groupBy=ORIGIN', '/onderzoek/volgen?cohort=abc&kenmerk=ORIGIN'],
  ['question=need&groupBy=GGD_REGION,BIRTH_YEAR&project=p', '/onderzoek/behoefte?cohort=abc&project=p'],
  ['question=crosstab&hoursCorrection=NONE', '/onderzoek/tabel?cohort=abc&correctie=geen'],
  [
    'question=crosstab&groupBy=ORIGIN,BIRTH_ORDER&only=BIRTH_YEAR:2021,2022&hoursCorrection=SCALE_7_TO_8_DAYS',
    '/onderzoek/tabel?cohort=abc&kenmerk=ORIGIN&kenmerk=BIRTH_ORDER&alleen=BIRTH_YEAR.2021&alleen=BIRTH_YEAR.2022&correctie=achtzevende',
  ],
])('%s', (query, path) => {
  expect(questionOfPermalink('abc', new URLSearchParams(query))).toBe(path)
})
