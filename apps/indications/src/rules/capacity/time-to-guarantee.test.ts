import { FEWEST } from '@kraamketen/kraamzorg'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DaysToGuarantee, timeToGuarantee } from './time-to-guarantee.ts'

const row = (outcome: DaysToGuarantee['outcome'], days: number, families: number): DaysToGuarantee => ({
  regionCode: 'GG6106',
  outcome,
  days,
  families,
})

test('ten that were taken have a median; those who still wait are counted, and not left out in silence', () => {
  const rows = [row('GUARANTEED', 2, 5), row('GUARANTEED', 8, 5), row('WAITING', 40, 3), row('ENDED', 90, 1)]
  expect(timeToGuarantee('GG6106', rows, true)).toEqual({
    regionCode: 'GG6106',
    registered: 14,
    guaranteed: 10,
    waiting: 3,
    ended: 1,
    daysOfGuaranteed: { lower: 2, median: 5, upper: 8 },
    daysOfWaiting: null,
  })
})

test.each([
  {
    given: 'two withheld',
    waiting: 3,
    ended: 1,
    shown: { registered: 14, guaranteed: 10, waiting: null, ended: null },
  },
  {
    given: 'one withheld takes the total along',
    waiting: 3,
    ended: 0,
    shown: { registered: null, guaranteed: 10, waiting: null, ended: 0 },
  },
  { given: 'none withheld', waiting: 10, ended: 0, shown: { registered: 20, guaranteed: 10, waiting: 10, ended: 0 } },
])('without exact numbers, $given', ({ waiting, ended, shown }) => {
  const rows = [row('GUARANTEED', 4, 10), row('WAITING', 40, waiting), row('ENDED', 90, ended)]
  expect(timeToGuarantee('GG6106', rows, false)).toMatchObject(shown)
})

test('a region of which nothing is known has nobody in it', () => {
  expect(timeToGuarantee('GG0111', [row('GUARANTEED', 2, 20)], false)).toMatchObject({
    registered: 0,
    guaranteed: 0,
    daysOfGuaranteed: null,
  })
})

test('without exact numbers no count of one to nine can be read or worked out', () => {
  const few = fc.integer({ min: 0, max: 15 })
  fc.assert(
    fc.property(few, few, few, (guaranteed, waiting, ended) => {
      const rows = [row('GUARANTEED', 1, guaranteed), row('WAITING', 2, waiting), row('ENDED', 3, ended)]
      const answer = timeToGuarantee('GG6106', rows, false)
      const parts = [answer.guaranteed, answer.waiting, answer.ended]
      const shown = parts.filter((part) => part !== null)
      for (const part of [...shown, answer.registered ?? 0]) expect(part === 0 || part >= FEWEST).toBe(true)
      if (parts.length - shown.length === 1) expect(answer.registered).toBeNull()
    }),
  )
})
