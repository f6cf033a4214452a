import { expect, test } from 'vitest'
import { inLanguage } from './localised.ts'

test('each language its own text', () => {
  const text = { nl: 'uren', en: 'hours' }
  expect(inLanguage(text, 'NL')).toBe('uren')
  expect(inLanguage(text, 'EN')).toBe('hours')
})
