import fc from 'fast-check'
import { expect, test } from 'vitest'
import { returnPath } from './return-path.ts'

test.each([
  ['/verwijzingen', '/verwijzingen'],
  ['/verwijzingen?status=ingediend&zoek=de%20wit', '/verwijzingen?status=ingediend&zoek=de%20wit'],
  ['/verwijzingen/../over', '/over'],
  ['/', '/'],
])('%s is a page of the portal', (text, path) => {
  expect(returnPath(text)).toBe(path)
})

test.each([
  null,
  undefined,
  '',
  'verwijzingen',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '\\\\evil.example',
  'https://evil.example',
  'https:evil.example',
  'javascript:alert(1)',
  '/.//evil.example',
  '/x/..//evil.example',
  '/aanmelden',
  '/aanmelden/terug?code=1',
  '/afmelden',
  `/${'a'.repeat(2001)}`,
])('%j leads to the start page', (text) => {
  expect(returnPath(text)).toBe('/')
})

test('whatever the text, the browser stays on this origin', () => {
  const hostile = fc.stringMatching(/^[/\\.:@?#%\t\n a-z]{0,12}$/)
  fc.assert(
    fc.property(fc.oneof(hostile, fc.string(), fc.webUrl()), (text) => {
      const path = returnPath(text)
      expect(new URL(path, 'https://portal.example.nl').origin).toBe('https://portal.example.nl')
      expect(returnPath(path)).toBe(path)
    }),
    { numRuns: 2000 },
  )
})
