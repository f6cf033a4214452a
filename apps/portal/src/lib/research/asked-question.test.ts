import { expect, test } from 'vitest'
import { askedQuestion } from './asked-question.ts'

test.each([
  [
    '{"groupBy":["ORIGIN"],"hoursCorrection":"NONE","kind":"CROSSTAB","only":[{"characteristic":"BIRTH_YEAR","levels":["2016"]}]}',
    { by: ['ORIGIN'], only: [{ characteristic: 'BIRTH_YEAR', levels: ['2016'] }], correction: 'NONE' },
  ],
  ['{"by":null,"kind":"FLOW"}', { by: [], only: [], correction: null }],
  ['{"by":"BIRTH_YEAR","kind":"FLOW"}', { by: ['BIRTH_YEAR'], only: [], correction: null }],
  ['{"only":[null,7],"groupBy":"x"}', { by: [], only: [], correction: null }],
  ['not JSON', { by: [], only: [], correction: null }],
  ['null', { by: [], only: [], correction: null }],
])('%s', (text, asked) => {
  expect(askedQuestion(text)).toEqual(asked)
})
