import { expect, test } from 'vitest'
import { againAddress, askedQuestion } from './asked-question.ts'

test.each([
  [
    '{"groupBy":["ORIGIN"],"hoursCorrection":"NONE","kind":"CROSSTAB","only":[{"characteristic":"BIRTH_YEAR","levels":["2016"]}]}',
    {
      kind: 'CROSSTAB',
      by: ['ORIGIN'],
      only: [{ characteristic: 'BIRTH_YEAR', levels: ['2016'] }],
      correction: 'NONE',
    },
  ],
  ['{"by":null,"kind":"FLOW"}', { kind: 'FLOW', by: [], only: [], correction: null }],
  ['{"by":"BIRTH_YEAR","kind":"FLOW"}', { kind: 'FLOW', by: ['BIRTH_YEAR'], only: [], correction: null }],
  ['{"only":[null,7],"groupBy":"x"}', { kind: null, by: [], only: [], correction: null }],
  ['not JSON', { kind: null, by: [], only: [], correction: null }],
  ['null', { kind: null, by: [], only: [], correction: null }],
])('%s', (text, asked) => {
  expect(askedQuestion(text)).toEqual(asked)
})

test.each([
  ['{"by":null,"kind":"FLOW"}', null, '/onderzoek/cohort/abc?per=niets'],
  ['{"by":"ORIGIN","kind":"FLOW"}', 'p', '/onderzoek/cohort/abc?per=ORIGIN&project=p'],
  ['{"groupBy":["ORIGIN"],"kind":"FOLLOW_UP"}', null, '/onderzoek/cohort/abc?question=follow-up&groupBy=ORIGIN'],
  [
    '{"groupBy":["ORIGIN"],"hoursCorrection":"NONE","kind":"CROSSTAB","only":[{"characteristic":"BIRTH_YEAR","levels":["2016","2017"]}]}',
    null,
    '/onderzoek/cohort/abc?question=crosstab&groupBy=ORIGIN&only=BIRTH_YEAR%3A2016%2C2017&hoursCorrection=NONE',
  ],
  ['not JSON', null, '/onderzoek/cohort/abc'],
])('%s is asked again at its address', (text, project, address) => {
  expect(againAddress('abc', text, project)).toBe(address)
})
