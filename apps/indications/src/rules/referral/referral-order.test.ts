import { expect, test } from 'vitest'
import { isPlaceIn } from './referral-order.ts'

test.each([
  { order: 'DUE_DATE', text: '2026-11-22', holds: true },
  { order: 'DUE_DATE', text: '2026-02-30', holds: false },
  { order: 'DUE_DATE', text: "'; drop", holds: false },
  { order: 'SUBMITTED', text: '2026-11-22T10:00:00.123456', holds: true },
  { order: 'SUBMITTED', text: '2026-11-22', holds: false },
  { order: 'STATE_SINCE', text: '2026-13-22T10:00:00.123456', holds: false },
  { order: 'CLIENT_NAME', text: 'jansen kim', holds: true },
] as const)('$text is a place by $order: $holds', ({ order, text, holds }) => {
  expect(isPlaceIn(order, text)).toBe(holds)
})
