import { SKETCH_BUCKETS } from '@kraamketen/disclosure'
import { expect, test } from 'vitest'
import { CARRIES_ROWS, packSets, unpackSets } from './pack-sets.ts'

const sketch = Uint32Array.from({ length: SKETCH_BUCKETS }, (_, bucket) => bucket * 1000)
const rows = (n: number) => Uint32Array.from({ length: n }, (_, row) => row * 7)

test('sets come out as they went in, with the largest numbers there are', () => {
  const sets = [
    { place: 0, n: 763_075, key: 2 ** 32 - 1, sketch, rows: null },
    { place: 5, n: CARRIES_ROWS, key: 0, sketch, rows: rows(CARRIES_ROWS) },
    { place: 4_294_967_295, n: CARRIES_ROWS + 1, key: 1, sketch, rows: null },
    { place: 6, n: 10, key: 3, sketch, rows: rows(10) },
  ]
  expect(unpackSets(packSets(sets))).toEqual(sets)
  expect(unpackSets(packSets([]))).toEqual([])
})
