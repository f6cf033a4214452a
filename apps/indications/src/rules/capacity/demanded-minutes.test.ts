import { expect, test } from 'vitest'
import { PROTOCOLS } from '../indication/protocol.ts'
import { demandedMinutes } from './demanded-minutes.ts'

test.each([
  { basis: 'INDICATED', indicated: 2572.5, low: 2572.5, high: 2572.5 },
  { basis: 'INDICATED', indicated: 0, low: 0, high: 0 },
  { basis: 'BREAST', indicated: null, low: 49 * 60, high: 49 * 60 },
  { basis: 'BOTTLE', indicated: null, low: 45 * 60, high: 45 * 60 },
  { basis: 'UNKNOWN', indicated: null, low: 45 * 60, high: 49 * 60 },
] as const)('$basis, $indicated', ({ basis, indicated, low, high }) => {
  expect(demandedMinutes(basis, indicated, PROTOCOLS[0]!)).toEqual({ low, high })
})
