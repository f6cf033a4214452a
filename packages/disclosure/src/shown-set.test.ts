import { describe, expect, test } from 'vitest'
import { mayBeNear, sameSet, SKETCH_BUCKETS, type ShownSet } from './shown-set.ts'

const set = (sketch: readonly number[], key = 1): ShownSet => {
  const full = Array.from({ length: SKETCH_BUCKETS }, (_, bucket) => sketch[bucket] ?? 0)
  return { n: full.reduce((sum, of) => sum + of, 0), key, sketch: full }
}

describe('sets that were shown', () => {
  test.each([
    ['the same people', set([20]), set([20]), false],
    ['as many in every bucket, others among them', set([20]), set([20], 2), true],
    ['one more', set([20]), set([21], 2), true],
    ['nine more', set([20]), set([20, 9], 2), true],
    ['ten more', set([20]), set([20, 10], 2), false],
    ['nine for nine others', set([20, 9]), set([20, 0, 9], 2), true],
    ['ten for ten others', set([20, 10]), set([20, 0, 10], 2), false],
    ['ten for nine others', set([20, 10]), set([20, 0, 9], 2), false],
    ['nobody and nine', set([]), set([9], 2), true],
  ])('%s', (_, a, b, near) => {
    expect(mayBeNear(a, b)).toBe(near)
    expect(mayBeNear(b, a)).toBe(near)
  })

  test('are the same when size, key and buckets are', () => {
    expect(sameSet(set([20]), set([20]))).toBe(true)
    expect(sameSet(set([20]), set([20], 2))).toBe(false)
    expect(sameSet(set([20]), set([19, 1]))).toBe(false)
    expect(sameSet(set([20]), set([21]))).toBe(false)
  })
})
