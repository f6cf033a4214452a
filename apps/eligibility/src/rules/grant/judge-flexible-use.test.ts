import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { someTerms } from '../../../test/programmes.ts'
import { judgeFlexibleUse } from './judge-flexible-use.ts'

const use = {
  usedOn: isoDate('2023-05-01'),
  mode: 'PERIODIC_CONTACT',
  purpose: 'BRIDGING',
  bornOn: isoDate('2023-03-14'),
  grantedOn: isoDate('2023-02-01'),
  lapsedOn: null,
  today: isoDate('2023-12-01'),
} as const

test.each([
  { usedOn: '2023-03-21', verdict: { allowed: false, why: 'OUTSIDE_WINDOW' } }, // still the ordinary days
  { usedOn: '2023-03-22', verdict: { allowed: true } },
  { usedOn: '2023-09-14', verdict: { allowed: true } }, // the last day
  { usedOn: '2023-09-15', verdict: { allowed: false, why: 'OUTSIDE_WINDOW' } },
  { usedOn: '2023-12-02', verdict: { allowed: false, why: 'IN_FUTURE' } },
  { usedOn: '2023-01-31', verdict: { allowed: false, why: 'BEFORE_GRANT' } },
])('used on $usedOn', ({ usedOn, verdict }) => {
  expect(judgeFlexibleUse({ ...use, usedOn: isoDate(usedOn) }, someTerms())).toMatchObject(verdict)
})

test('from the day of a lapse nothing is used', () => {
  const lapsedOn = isoDate('2023-05-02')
  expect(judgeFlexibleUse({ ...use, lapsedOn }, someTerms())).toEqual({ allowed: true })
  expect(judgeFlexibleUse({ ...use, lapsedOn: use.usedOn }, someTerms())).toEqual({
    allowed: false,
    why: 'AFTER_LAPSE',
  })
})

test('only in the ways and for the purposes of the programme', () => {
  expect(judgeFlexibleUse(use, someTerms({ modes: ['DAYS_IN_A_ROW'] }))).toEqual({ allowed: false, why: 'MODE' })
  expect(judgeFlexibleUse(use, someTerms({ purposes: ['SELF_RELIANCE'] }))).toEqual({ allowed: false, why: 'PURPOSE' })
})
