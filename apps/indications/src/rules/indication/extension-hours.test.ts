import { expect, test } from 'vitest'
import { aBirth } from '../../../test/facts.ts'
import { extensionHours } from './extension-hours.ts'
import { indicate } from './indicate.ts'

test.each([
  { extensionMinutes: 0, finding: { outcome: 'NOT_APPLICABLE' } },
  { extensionMinutes: 360, finding: { outcome: 'APPLIED', minutes: 360 } },
])('$extensionMinutes minutes of a longer period', ({ extensionMinutes, finding }) => {
  expect(extensionHours(aBirth({ extensionMinutes }), 0)).toMatchObject(finding)
})

test('a day in hospital takes its share of the package and nothing of what was approved on top', () => {
  const after = (extensionMinutes: number) => indicate(aBirth({ hospitalDays: 1, extensionMinutes })).minutes
  expect(after(0)).toBe(42.875 * 60)
  expect(after(360)).toBe(48.875 * 60)
})
