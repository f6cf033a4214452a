import { expect, test } from 'vitest'
import { contractedExtraTime } from './contracted-extra-time.ts'

test.each([
  { uzovi: null, contracted: null, answer: { outcome: 'INSURER_UNKNOWN', minutes: null } },
  { uzovi: null, contracted: 240, answer: { outcome: 'INSURER_UNKNOWN', minutes: null } },
  { uzovi: '9991', contracted: null, answer: { outcome: 'NOT_CONTRACTED', minutes: null } },
  { uzovi: '9991', contracted: 0, answer: { outcome: 'CONTRACTED', minutes: 0 } },
  { uzovi: '9991', contracted: 240, answer: { outcome: 'CONTRACTED', minutes: 240 } },
] as const)('insurer $uzovi, $contracted minutes', ({ uzovi, contracted, answer }) => {
  expect(contractedExtraTime(uzovi, contracted)).toEqual(answer)
})
