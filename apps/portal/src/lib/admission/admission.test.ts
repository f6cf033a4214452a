import { expect, test } from 'vitest'
import { languageName } from '../format/language-name.ts'
import { dialled } from './telephone.ts'

test.each([
  ['pl', 'nl', 'Pools'],
  ['pl', 'en', 'Polish'],
  ['zz', 'nl', 'zz'],
  ['geen taal', 'nl', 'geen taal'],
] as const)('%s in %s is %s', (code, language, name) => expect(languageName(code, language)).toBe(name))

test('a number is dialled without what people put between the digits', () => {
  expect(dialled('+31 (0)45-000 00 01')).toBe('tel:+310450000001')
})
