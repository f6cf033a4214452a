import { expect, test } from 'vitest'
import { readPlans } from './read-plans.ts'

test('statements, scans and indexes are read from the log, other lines are let be', () => {
  const lines = [
    '2026-11-22 10:00:00.000 UTC [1] LOG:  statement of nobody',
    '2026-11-22 10:00:00.000 UTC [1] LOG:  duration: 0.1 ms  plan:',
    '\tQuery Text: select *',
    '\tfrom client',
    '\tLimit  (cost=0.1..0.2 rows=1 width=4)',
    '\t  ->  Index Scan using client_pkey on client  (cost=0.1..0.2 rows=1 width=4)',
    '\t  ->  Seq Scan on referral  (cost=0.1..0.2 rows=1 width=4)',
    '\t  ->  Bitmap Index Scan on referral_sender_idx  (cost=0.1..0.2 rows=1 width=4)',
    '2026-11-22 10:00:00.000 UTC [1] LOG:  something else',
    '\twith a second line',
  ]
  expect(readPlans(lines)).toEqual([
    {
      statement: 'select *\nfrom client',
      plan: expect.stringMatching(/^Limit/) as string,
      scanned: ['referral'],
      indexes: ['client_pkey', 'referral_sender_idx'],
    },
  ])
})

test('without a plan there is none', () => {
  expect(readPlans(['nothing', '\tof interest'])).toEqual([])
})
