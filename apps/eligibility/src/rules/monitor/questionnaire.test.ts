import { expect, test } from 'vitest'
import { ANSWERS, judgeAnswers, QUESTIONS, sameAnswers } from './questionnaire.ts'

test('five questions at the start and four statements half a year later, as the factsheet prints them', () => {
  expect(QUESTIONS).toEqual([
    'LABOUR_MOTHER',
    'PARTNER',
    'EDUCATION_MOTHER',
    'HOUSING',
    'NATIONALITY',
    'SELF_CONFIDENCE',
    'CERTAINTY_AS_PARENT',
    'ASKING_FOR_HELP',
    'KNOWING_THE_CHILD',
  ])
  expect(ANSWERS).toHaveLength(new Set(ANSWERS).size)
})

test.each([
  { moment: 'START', question: 'HOUSING', answer: 'RENTED', fault: null },
  { moment: 'HALF_YEAR', question: 'HOUSING', answer: 'RENTED', fault: 'OTHER_MOMENT' },
  { moment: 'START', question: 'HOUSING', answer: 'UNEMPLOYED', fault: 'OTHER_QUESTION' },
  { moment: 'START', question: 'PARTNER', answer: 'SOMETIMES', fault: 'OTHER_QUESTION' },
  { moment: 'HALF_YEAR', question: 'SELF_CONFIDENCE', answer: 'SOMETIMES', fault: null },
  { moment: 'START', question: 'REFERRER', answer: 'OTHER', fault: 'OTHER_MOMENT' },
] as const)('$moment, $question: $answer is $fault', ({ moment, question, answer, fault }) => {
  expect(judgeAnswers(moment, [{ question, answer }])).toEqual([fault])
})

test('a question is answered once', () => {
  const answers = ['DUTCH', 'UNKNOWN'].map((answer) => ({ question: 'NATIONALITY', answer }) as const)
  expect(judgeAnswers('START', answers)).toEqual([null, 'ASKED_TWICE'])
})

test('the order of answers says nothing', () => {
  const one = { question: 'HOUSING', answer: 'RENTED' } as const
  const other = { question: 'PARTNER', answer: 'NO' } as const
  expect(sameAnswers([one, other], [other, one])).toBe(true)
  expect(sameAnswers([one, other], [one])).toBe(false)
  expect(sameAnswers([one], [{ ...one, answer: 'OWNED' }])).toBe(false)
})
