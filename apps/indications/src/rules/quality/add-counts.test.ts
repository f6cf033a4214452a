import { expect, test } from 'vitest'
import { addCounts } from './add-counts.ts'

test.each([
  { parts: [], whole: null },
  { parts: [{ families: 3 }], whole: { families: 3 } },
  { parts: [{ families: 3, ended: 1 }, { families: 4 }, { ended: 2 }], whole: { families: 7, ended: 3 } },
])('$parts is $whole', ({ parts, whole }) => {
  expect(addCounts(parts)).toEqual(whole)
})
