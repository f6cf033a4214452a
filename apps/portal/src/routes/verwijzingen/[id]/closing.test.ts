import { expect, test } from 'vitest'
import { closingOf } from './closing.ts'

const handover = { state: 'RECEIVED', missing: [], replacedBy: null } as const

test.each([
  ['nothing was handed over', [], 'NOT_SENT'],
  ['received and complete', [handover], 'MAY_CLOSE'],
  ['sent only', [{ ...handover, state: 'SENT' }], 'NOT_RECEIVED'],
  ['received, something is missing', [{ ...handover, missing: ['weights'] }], 'INCOMPLETE'],
  ['asked back', [{ ...handover, state: 'ASKED_BACK' }], 'ASKED_BACK'],
  ['of twins one is not received', [handover, { ...handover, state: 'SENT' }], 'NOT_RECEIVED'],
  [
    'a version that was corrected does not count',
    [handover, { ...handover, state: 'CORRECTED', missing: ['weights'], replacedBy: {} }],
    'MAY_CLOSE',
  ],
] as const)('%s', (_, handovers, closing) => expect(closingOf(handovers)).toBe(closing))
