import { expect, test } from 'vitest'
import { recordKeys, releaseRecordKey } from './record-keys.ts'

const PSEUDONYMS = Array.from({ length: 40_000 }, (_, index) => 100_000_000_000 + index)
const key = (disclosureKey: number, checksum: string) => releaseRecordKey(Buffer.alloc(32, disclosureKey), checksum)

test('the same for the same key, release and person; others for another of these', () => {
  const keys = recordKeys(key(1, 'a'), PSEUDONYMS)
  expect(recordKeys(key(1, 'a'), PSEUDONYMS)).toEqual(keys)
  expect(recordKeys(key(1, 'a'), PSEUDONYMS.slice(5))).toEqual(keys.subarray(5))
  for (const other of [recordKeys(key(2, 'a'), PSEUDONYMS), recordKeys(key(1, 'b'), PSEUDONYMS)])
    expect(other.filter((value, index) => value === keys[index]).length).toBeLessThan(3)
})

test('as good as drawn by lot, for people whose pseudonyms follow each other', () => {
  const keys = recordKeys(key(1, 'a'), PSEUDONYMS)
  for (const bit of [0, 7, 15, 31]) {
    const ones = keys.reduce((sum, value) => sum + ((value >>> bit) & 1), 0)
    // Half of them, within five standard deviations.
    expect(Math.abs(ones - PSEUDONYMS.length / 2)).toBeLessThan(500)
  }
  expect(new Set(keys).size).toBeGreaterThan(PSEUDONYMS.length - 10)
})
