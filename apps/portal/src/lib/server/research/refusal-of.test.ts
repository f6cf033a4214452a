import { expect, test } from 'vitest'
import { refusalOf } from './refusal-of.ts'

const problem = (code: string, path: (string | number)[]) => ({ code, path, service: null })

test.each([
  ['DIFFERS_BY_FEW', 'DIFFERS_BY_FEW'],
  ['TOO_MANY_GROUPINGS', 'TOO_MANY_GROUPINGS'],
  ['WRONG_STATE', 'NO_RELEASE'],
  ['INVALID_INPUT', 'NOT_POSSIBLE'],
  ['NOT_FOUND', 'UNKNOWN_COHORT'],
  ['SERVICE_UNAVAILABLE', 'UNAVAILABLE'],
  ['INTERNAL', 'UNAVAILABLE'],
  ['constructor', 'UNAVAILABLE'],
])('%s is told as %s', (code, refusal) => {
  expect(refusalOf([problem(code, ['cohort', 'crosstab'])], ['cohort', 'crosstab'])).toBe(refusal)
})

test('what stands elsewhere in the answer is not about this part', () => {
  const problems = [
    problem('DIFFERS_BY_FEW', ['cohort', 'need']),
    problem('WRONG_STATE', ['cohort', 'flow', 'steps', 1]),
  ]
  expect(refusalOf(problems, ['cohort', 'table1'])).toBe('UNAVAILABLE')
  expect(refusalOf(problems, ['cohort', 'flow'])).toBe('NO_RELEASE')
  expect(refusalOf([problem('NOT_FOUND', ['cohort'])], ['cohort', 'flow'])).toBe('UNKNOWN_COHORT')
})
