import type { Cookies } from '@sveltejs/kit'
import { expect, test } from 'vitest'
import { type RememberedAttempt, attemptCookie } from './attempt-cookie.ts'

const key = Buffer.alloc(32, 3)
const NOW = Date.parse('2026-11-22T08:00:00Z')
const MINUTE = 60_000

const anAttempt = (state: string, startedAt = NOW): RememberedAttempt => ({
  state,
  nonce: 'nonce',
  codeVerifier: 'verifier',
  returnTo: '/verwijzingen',
  startedAt,
})

/** What a browser keeps. */
function aBrowser() {
  const jar = new Map<string, string>()
  const cookies = {
    get: (name: string) => jar.get(name),
    set: (name: string, value: string) => void jar.set(name, value),
    delete: (name: string) => void jar.delete(name),
  } as unknown as Cookies
  return { jar, cookie: (secret = key) => attemptCookie(cookies, secret, new URL('http://localhost:3000')) }
}

test('an attempt is taken once, by its state', () => {
  const { cookie, jar } = aBrowser()
  cookie().remember(anAttempt('a'))
  expect(cookie().take('b', NOW)).toBeUndefined()
  expect(cookie().take('a', NOW)).toEqual(anAttempt('a'))
  expect(cookie().take('a', NOW)).toBeUndefined()
  expect(jar.size).toBe(0)
})

test('two tabs that sign in at once both succeed; a fourth pushes out the first', () => {
  const { cookie } = aBrowser()
  for (const state of ['a', 'b', 'c', 'd']) cookie().remember(anAttempt(state))
  expect(cookie().take('b', NOW)?.state).toBe('b')
  expect(cookie().take('d', NOW)?.state).toBe('d')
  expect(cookie().take('a', NOW)).toBeUndefined()
})

test('after ten minutes it is over, whatever the browser kept', () => {
  const { cookie } = aBrowser()
  cookie().remember(anAttempt('a'))
  cookie().remember(anAttempt('b'))
  expect(cookie().take('a', NOW + 10 * MINUTE - 1)).toBeDefined()
  expect(cookie().take('b', NOW + 10 * MINUTE)).toBeUndefined()
})

test('the browser cannot read it, and cannot make one', () => {
  const { cookie, jar } = aBrowser()
  cookie().remember(anAttempt('a'))
  const [[name, text]] = [...jar] as [[string, string]]
  expect(Buffer.from(text, 'base64url').toString('latin1')).not.toContain('verifier')
  expect(cookie(Buffer.alloc(32, 4)).take('a', NOW)).toBeUndefined()
  jar.set(name, Buffer.from(JSON.stringify([anAttempt('x')])).toString('base64url'))
  expect(cookie().take('x', NOW)).toBeUndefined()
})
