import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { aFamily } from '../../../test/facts.ts'
import { bornBetween } from './born-between.ts'

const year = { kind: 'bornBetween', from: isoDate('2023-01-01'), until: isoDate('2023-12-31') } as const

test.each([
  { bornOn: '2022-12-31', outcome: 'FAILED' },
  { bornOn: '2023-01-01', outcome: 'MET' },
  { bornOn: '2023-12-31', outcome: 'MET' },
  { bornOn: '2024-01-01', outcome: 'FAILED' },
])('BIRTH_DATE on $bornOn is $outcome, and nothing would change it', ({ bornOn, outcome }) => {
  const decision = bornBetween.decide(year, aFamily({ bornOn: isoDate(bornOn) }))
  expect(decision).toMatchObject({ code: 'BIRTH_DATE', outcome, missing: null })
  expect(decision.wouldChange).toBeUndefined()
})

test('BIRTH_DATE before the birth is unknown, also when the due date lies in the period', () => {
  expect(bornBetween.decide(year, aFamily({ bornOn: null, at: isoDate('2023-06-01') }))).toMatchObject({
    outcome: 'UNKNOWN',
    missing: 'bornOn',
  })
})
