import { expect, test } from 'vitest'
import { momentToEvaluate } from './moment-to-evaluate.ts'

test('during the care and after it, each once', () => {
  expect(momentToEvaluate('IN_CARE', [])).toBe('DURING')
  expect(momentToEvaluate('IN_CARE', [{ moment: 'DURING' }])).toBeNull()
  expect(momentToEvaluate('HANDED_OVER', [{ moment: 'DURING' }])).toBe('AFTER')
  expect(momentToEvaluate('INDICATED', [])).toBeNull()
  expect(momentToEvaluate(undefined, [])).toBeNull()
})
