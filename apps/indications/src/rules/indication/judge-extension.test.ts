import { addDays, isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { aBirth } from '../../../test/facts.ts'
import { judgeExtension } from './judge-extension.ts'

const day = (bornOn: string, number: number) => addDays(isoDate(bornOn), number - 1)

test.each([
  { year: 2023, until: 8, verdict: { allowed: false, why: 'NO_APPROVAL_NEEDED' } },
  { year: 2023, until: 9, verdict: { allowed: true } },
  { year: 2023, until: 10, verdict: { allowed: true } },
  { year: 2023, until: 11, verdict: { allowed: false, why: 'BEYOND_WINDOW', lastDay: '2023-06-10' } },
  { year: 2025, until: 9, verdict: { allowed: true } },
  { year: 2025, until: 42, verdict: { allowed: true } },
  { year: 2025, until: 43, verdict: { allowed: false, why: 'BEYOND_WINDOW', lastDay: '2025-07-12' } },
])('a birth of $year, until day $until', ({ year, until, verdict }) => {
  const bornOn = `${year}-06-01`
  const wish = { careUntil: day(bornOn, until), extraMinutes: 0 }
  expect(judgeExtension(aBirth({ bornOn: isoDate(bornOn) }), wish, day(bornOn, 6))).toMatchObject(verdict)
})

test.each([
  { hours: 31, partus: 0, allowed: true },
  { hours: 31.25, partus: 0, allowed: false, possible: 31 * 60 },
  { hours: 26, partus: 5, allowed: true },
  { hours: 26.25, partus: 5, allowed: false, possible: 26 * 60 },
])('$hours hours more beside $partus at the birth', ({ hours, partus, ...expected }) => {
  const bornOn = isoDate('2026-06-01')
  const current = aBirth({ bornOn, partusMinutes: partus * 60, hospitalDays: 2 })
  const wish = { careUntil: addDays(bornOn, 9), extraMinutes: hours * 60 }
  expect(judgeExtension(current, wish, addDays(bornOn, 7))).toMatchObject(expected)
})

test('before the birth, in the past, or not later than what holds already: no', () => {
  const bornOn = isoDate('2026-06-01')
  const wish = { careUntil: addDays(bornOn, 9), extraMinutes: 0 }
  const why = (facts: Parameters<typeof aBirth>[0], today = addDays(bornOn, 7)) =>
    judgeExtension(aBirth(facts), wish, today)
  expect(why({ bornOn: null })).toEqual({ allowed: false, why: 'NOT_BORN' })
  expect(why({ bornOn }, addDays(bornOn, 10))).toMatchObject({ why: 'PAST' })
  expect(why({ bornOn }, addDays(bornOn, 9))).toEqual({ allowed: true })
  expect(why({ bornOn, careUntil: addDays(bornOn, 9) })).toMatchObject({ why: 'NOT_LATER' })
})
