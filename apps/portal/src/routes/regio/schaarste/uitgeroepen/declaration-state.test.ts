import { expect, test } from 'vitest'
import { canLift, declarationState } from './declaration-state.ts'

const TODAY = '2026-11-22'
const declared = (from: string, until: string, liftedOn: string | null = null, holdsToday = false) => ({
  from,
  until,
  liftedOn,
  holdsToday,
})

test.each([
  ['holds', declared('2026-11-01', '2026-12-31', null, true), 'HOLDS', true],
  ['holds until it is lifted', declared('2026-11-01', '2026-12-31', '2026-12-01', true), 'HOLDS', false],
  ['begins later', declared('2026-12-01', '2026-12-31'), 'COMING', true],
  ['is over', declared('2026-07-01', '2026-09-30'), 'PAST', false],
  ['was lifted', declared('2026-11-01', '2026-12-31', '2026-11-10'), 'LIFTED', false],
  ['was lifted before it began', declared('2026-12-01', '2026-12-31', '2026-12-01'), 'LIFTED', false],
] as const)('%s', (_, declaration, state, liftable) => {
  expect(declarationState(declaration, TODAY)).toBe(state)
  expect(canLift(declaration, TODAY)).toBe(liftable)
})
