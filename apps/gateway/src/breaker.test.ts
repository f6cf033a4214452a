import { expect, test } from 'vitest'
import { createBreaker } from './breaker.ts'

function aBreaker(timeouts: number) {
  const clock = { now: 0 }
  const breaker = createBreaker(() => clock.now)
  for (let count = 0; count < timeouts; count += 1) breaker.timedOut()
  return { breaker, clock }
}

test('four time-outs in a row are bad luck, five are a service that hangs', () => {
  expect(aBreaker(4).breaker.allows()).toBe(true)
  expect(aBreaker(5).breaker.allows()).toBe(false)
})

test('an answer in between starts the count anew', () => {
  const { breaker } = aBreaker(4)
  breaker.answered()
  breaker.timedOut()
  expect(breaker.allows()).toBe(true)
})

test('one request a second finds out, also while the one before has no answer yet', () => {
  const { breaker, clock } = aBreaker(5)
  clock.now = 999
  expect(breaker.allows()).toBe(false)
  clock.now = 1_000
  expect([breaker.allows(), breaker.allows()]).toEqual([true, false])
  clock.now = 2_000
  expect([breaker.allows(), breaker.allows()]).toEqual([true, false])
})

test('the first answer opens it for everybody', () => {
  const { breaker, clock } = aBreaker(7)
  clock.now = 1_000
  breaker.allows()
  breaker.answered()
  expect([breaker.allows(), breaker.allows()]).toEqual([true, true])
})
