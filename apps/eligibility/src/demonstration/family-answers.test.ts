import { expect, test } from 'vitest'
import { judgeAnswers, QUESTIONNAIRE_MOMENTS } from '../rules/monitor/questionnaire.ts'
import { familyAnswers } from './family-answers.ts'

const NUMBERS = Array.from({ length: 300 }, (_, index) => index + 1)

test.each(QUESTIONNAIRE_MOMENTS)('%s: the same number answers the same, and only what is asked then', (moment) => {
  for (const number of NUMBERS) {
    const answers = familyAnswers(number, moment)
    expect(familyAnswers(number, moment)).toEqual(answers)
    expect(judgeAnswers(moment, answers ?? []).filter((fault) => fault !== null)).toEqual([])
  }
})

test('some fill in nothing, some leave a question out, and answers differ', () => {
  const all = NUMBERS.map((number) => familyAnswers(number, 'START'))
  expect(all).toContain(null)
  expect(new Set(all.map((answers) => answers?.length)).size).toBeGreaterThan(2)
  const housing = all.flatMap((answers) => answers?.filter(({ question }) => question === 'HOUSING') ?? [])
  expect(new Set(housing.map(({ answer }) => answer))).toEqual(new Set(['RENTED', 'OWNED', 'OTHER']))
})
