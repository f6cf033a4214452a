import { expect, test } from 'vitest'
import { aBirth } from '../../../test/facts.ts'
import { hospitalDays } from './hospital-days.ts'

test.each([
  { given: 'breastfeeding, one day', hours: 49, packageDays: 8, days: 1, minutes: -367.5 }, // printed as "6 hours"
  { given: 'bottle, one day', hours: 45, packageDays: 8, days: 1, minutes: -337.5 }, //        printed as "5.5 hours"
  { given: 'the maximum, one day', hours: 80, packageDays: 10, days: 1, minutes: -480 }, //    printed as "8 hours"
  { given: 'the minimum, one day', hours: 24, packageDays: 8, days: 1, minutes: -180 }, //     received as 21 hours
  { given: 'all days of the package', hours: 49, packageDays: 8, days: 8, minutes: -2940 },
  { given: 'longer than the package', hours: 49, packageDays: 8, days: 12, minutes: -2940 },
])('HOSPITAL_DAYS, $given', ({ hours, packageDays, days, minutes }) => {
  const finding = hospitalDays(aBirth({ packageDays, hospitalDays: days }), hours * 60)
  expect(finding).toMatchObject({ code: 'HOSPITAL_DAYS', outcome: 'APPLIED', minutes })
})

test('HOSPITAL_DAYS, none, is not applicable', () => {
  expect(hospitalDays(aBirth({ hospitalDays: 0 }), 2940).outcome).toBe('NOT_APPLICABLE')
})

test('HOSPITAL_DAYS, not recorded, is undecided: nobody loses hours to an empty field', () => {
  expect(hospitalDays(aBirth({ hospitalDays: null }), 2940)).toMatchObject({
    outcome: 'UNDECIDED',
    missing: 'hospitalDays',
  })
})

test('HOSPITAL_DAYS says the sum in words', () => {
  const { explanation } = hospitalDays(aBirth({ hospitalDays: 1 }), 2940)
  expect(explanation.nl).toBe('1 dag in het ziekenhuis: 1 × 49 uur ÷ 8 dagen is 6,125 uur minder thuis.')
  expect(explanation.en).toBe('1 day in hospital: 1 × 49 hours ÷ 8 days is 6.125 hours less at home.')
})
