import { expect, test } from 'vitest'
import { compare, type Pair, type Sample } from './compare.ts'
import { report } from './report.ts'

const sample = (perSecond: number, processor: number | undefined = 1): Sample => ({
  perSecond,
  p50: 1000 / perSecond,
  p99: 2000 / perSecond,
  processor,
  calls: 2,
})
const pair = (ours: number, peer: number): Pair => ({ ours: sample(ours, 0.5), peer: sample(peer) })

test('the ratio is the median of the pairs, not the ratio of the medians', () => {
  const { ours, peer, ratios, ratio } = compare([pair(200, 100), pair(60, 20), pair(1000, 1000)])
  expect(ratios).toEqual([2, 3, 1])
  expect(ratio).toBe(2)
  expect([ours.perSecond, peer.perSecond]).toEqual([200, 100])
})

test('every figure has its own median', () => {
  expect(compare([pair(200, 100), pair(400, 100), pair(100, 100)]).ours).toEqual(sample(200, 0.5))
})

test('less processor time is told as more', () => {
  expect(compare([pair(200, 100)]).processorRatio).toBe(2)
})

test('processor time that was not told once is not told at all', () => {
  const { ours, processorRatio } = compare([
    pair(200, 100),
    { ours: { ...sample(1), processor: undefined }, peer: sample(1) },
  ])
  expect([ours.processor, processorRatio]).toEqual([undefined, undefined])
})

test('the report tells medians and every pair, in columns', () => {
  const comparison = compare([pair(200, 100), pair(300, 100)])
  expect(report([{ operation: 'q1', connections: 32, comparison }])).toBe(
    [
      '    connections  gateway  req/s  p50 ms  p99 ms  processor ms  calls   ratio',
      'q1           32     ours    250    4.17    8.33          0.50    2.0  2.50 ×',
      '                    peer    100   10.00   20.00          1.00    2.0',
      '',
      '    connections  req/s of ours ÷ peer, pair by pair  processor time of peer ÷ ours',
      'q1           32                           2.00 3.00                         2.00 ×',
    ].join('\n'),
  )
})

test('what is not known is a dash', () => {
  const unknown = { ...sample(100), processor: undefined }
  const text = report([{ operation: 'q1', connections: 1, comparison: compare([{ ours: unknown, peer: unknown }]) }])
  expect(text.match(/–/g)).toHaveLength(3)
})
