import { expect, test } from 'vitest'
import { judgeReplacement } from './judge-replacement.ts'

const first = { current: null, replaces: null, changeCode: null, changeReason: null }
const next = { current: 'a', replaces: 'a', changeCode: 'FEEDING', changeReason: 'borstvoeding' } as const

test.each([
  { given: 'the first', replacement: first, verdict: { allowed: true } },
  { given: 'the next', replacement: next, verdict: { allowed: true } },
  {
    given: 'one that was replaced by somebody else',
    replacement: { ...next, current: 'b' },
    verdict: { allowed: false, why: 'NOT_CURRENT' },
  },
  {
    given: 'a first while there is one',
    replacement: { ...next, replaces: null },
    verdict: { allowed: false, why: 'NOT_CURRENT' },
  },
  {
    given: 'the successor of none',
    replacement: { ...next, current: null },
    verdict: { allowed: false, why: 'NOT_CURRENT' },
  },
  {
    given: 'no code',
    replacement: { ...next, changeCode: null },
    verdict: { allowed: false, why: 'MISSING', field: 'changeCode' },
  },
  {
    given: 'no reason',
    replacement: { ...next, changeReason: null },
    verdict: { allowed: false, why: 'MISSING', field: 'changeReason' },
  },
  {
    given: 'a first with a reason of change',
    replacement: { ...first, changeReason: 'x' },
    verdict: { allowed: false, why: 'NOT_ALLOWED', field: 'changeReason' },
  },
])('$given', ({ replacement, verdict }) => {
  expect(judgeReplacement(replacement)).toEqual(verdict)
})
