import { expect, test } from 'vitest'
import { isSigned, signBody } from './signature.ts'

const key = Buffer.alloc(32, 7)
const body = Buffer.from('{"query":"{ viewer { name } }"}')
const now = new Date('2026-03-14T09:05:00Z')
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)

test('a fresh signature of this body with this key holds', () => {
  expect(isSigned(key, signBody(key, body, now), body, later(60))).toBe(true)
})

test.each([
  { what: 'an old one', header: signBody(key, body, now), at: later(62), with: key, of: body },
  { what: 'one from the future', header: signBody(key, body, later(62)), at: now, with: key, of: body },
  { what: 'another key', header: signBody(Buffer.alloc(32, 8), body, now), at: now, with: key, of: body },
  { what: 'another body', header: signBody(key, body, now), at: now, with: key, of: Buffer.from('{}') },
  { what: 'none', header: undefined, at: now, with: key, of: body },
  { what: 'nonsense', header: 't=1,v1=zz', at: now, with: key, of: body },
])('$what does not', ({ header, at, with: withKey, of }) => {
  expect(isSigned(withKey, header, of, at)).toBe(false)
})
