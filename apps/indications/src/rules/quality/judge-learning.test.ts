import { expect, test } from 'vitest'
import { judgeLearning } from './judge-learning.ts'

test.each([
  { learnedOn: null, newLearnedOn: '2026-03-10', verdict: { allowed: true } },
  { learnedOn: null, newLearnedOn: '2026-03-20', verdict: { allowed: true } },
  { learnedOn: null, newLearnedOn: '2026-03-09', verdict: { allowed: false, why: 'BEFORE_IT_HAPPENED' } },
  { learnedOn: null, newLearnedOn: '2026-03-21', verdict: { allowed: false, why: 'IN_THE_FUTURE' } },
  { learnedOn: '2026-03-12', newLearnedOn: '2026-03-15', verdict: { allowed: false, why: 'LEARNED_BEFORE' } },
])('learned $newLearnedOn, before $learnedOn: $verdict', ({ learnedOn, newLearnedOn, verdict }) => {
  expect(judgeLearning({ happenedOn: '2026-03-10', learnedOn, newLearnedOn, today: '2026-03-20' })).toEqual(verdict)
})
