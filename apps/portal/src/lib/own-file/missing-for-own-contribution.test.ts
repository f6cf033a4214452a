import { expect, test } from 'vitest'
import { missingForOwnContribution } from './missing-for-own-contribution.ts'

test('tariffs of the insurer change nothing for her; facts, and the own contribution itself, do', () => {
  expect(
    missingForOwnContribution(['hours', 'KRAAMZORG_HOUR 2026', 'INTAKE_HOME 2026', 'OWN_CONTRIBUTION_HOUR 2026']),
  ).toEqual(['hours', 'OWN_CONTRIBUTION_HOUR 2026'])
})
