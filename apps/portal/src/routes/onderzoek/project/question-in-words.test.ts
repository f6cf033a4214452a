import { expect, test } from 'vitest'
import { words } from '#lib/language/words.ts'
import type { ResearchChoices } from '#lib/server/research/research-fragments.ts'
import { questionInWords } from './question-in-words.ts'

const known: ResearchChoices = [
  { code: 'ORIGIN', name: 'Land van herkomst', levels: [{ code: 'MOROCCO', label: 'Marokko' }] },
  { code: 'BIRTH_YEAR', name: 'Geboortejaar', levels: [{ code: '2016', label: '2016' }] },
]

test.each([
  ['{"by":null,"kind":"FLOW"}', 'iedereen samen'],
  ['{"groupBy":["ORIGIN","BIRTH_YEAR"],"kind":"NEED"}', 'naar land van herkomst en geboortejaar'],
  [
    '{"groupBy":["BIRTH_YEAR"],"hoursCorrection":"NONE","only":[{"characteristic":"ORIGIN","levels":["MOROCCO","X"]}]}',
    'naar geboortejaar; alleen land van herkomst: Marokko, X; correctie: geen correctie',
  ],
  ['{"hoursCorrection":"constructor"}', 'iedereen samen'],
])('%s', (text, said) => {
  expect(questionInWords(text, known, words('nl'))).toBe(said)
})

test('in a list to find a question back the usual correction goes without saying, another does not', () => {
  const said = (correction: string) =>
    questionInWords(`{"hoursCorrection":"${correction}"}`, known, words('nl'), { brief: true })
  expect(said('ONE_EIGHTH_INCREASE')).toBe('iedereen samen')
  expect(said('NONE')).toBe('iedereen samen; correctie: geen correctie')
})
