import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { seal, unseal } from './seal.ts'

const key = randomBytes(32)
const value = { access: 'abc', name: 'Noor de Wit' }

test('what is sealed opens again, and shows nothing meanwhile', () => {
  const sealed = seal(key, 'session', value)
  expect(unseal(key, 'session', sealed)).toEqual(value)
  expect(sealed.toString('latin1')).not.toContain('Noor')
  expect(seal(key, 'session', value).equals(sealed)).toBe(false)
})

test.each([
  ['another key', () => unseal(randomBytes(32), 'session', seal(key, 'session', value))],
  ['another context', () => unseal(key, 'sign-in', seal(key, 'session', value))],
  ['an empty text', () => unseal(key, 'session', Buffer.alloc(0))],
  ['a text that was cut', () => unseal(key, 'session', seal(key, 'session', value).subarray(0, 20))],
])('%s opens nothing', (_, open) => {
  expect(open()).toBeUndefined()
})

test('one bit changed anywhere opens nothing', () => {
  const sealed = seal(key, 'session', value)
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = Buffer.from(sealed)
    changed[at] = changed[at]! ^ 1
    expect(unseal(key, 'session', changed)).toBeUndefined()
  }
})
