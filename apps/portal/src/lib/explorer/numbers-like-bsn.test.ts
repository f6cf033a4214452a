import { expect, test } from 'vitest'
import { numbersLikeBsn } from './numbers-like-bsn.ts'

test.each([
  ['{ "bsn": "999990019" }', ['999990019']],
  ['lookUp(bsn: 999990019, again: 999990019)', ['999990019']],
  ['"9999.90.019" and "999 990 019"', ['9999.90.019', '999 990 019']],
  ['"123456782"', ['123456782']],
  ['"123456789"', []],
  ['client(id: "019a0000-0000-7000-8000-000000000001")', []],
  ['from: "2026-11-22", until: "2027-02-11"', []],
  ['"GG6106" a1234567825 12345678299999', []],
])('%s', (text, found) => expect(numbersLikeBsn(text)).toEqual(found))
