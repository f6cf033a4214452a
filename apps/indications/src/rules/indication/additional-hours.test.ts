import { expect, test } from 'vitest'
import { aBirth } from '../../../test/facts.ts'
import { additionalHours } from './additional-hours.ts'

test('ADDITIONAL_HOURS, none granted', () => {
  expect(additionalHours(aBirth(), 2940).outcome).toBe('NOT_APPLICABLE')
})

test('ADDITIONAL_HOURS, a number on record', () => {
  expect(additionalHours(aBirth({ additionalMinutes: 90 }), 2940)).toMatchObject({ outcome: 'APPLIED', minutes: 90 })
})
