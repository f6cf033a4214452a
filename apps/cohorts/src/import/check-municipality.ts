import { type ColumnChecker, WRONG } from './column-checker.ts'
import { readDigits } from './read-digits.ts'

const [G, M] = Buffer.from('GM') as unknown as readonly [number, number]

/** GM and four digits; whether such a municipality exists is for the mapping to regions to know. */
export const checkMunicipality: ColumnChecker = (bytes, from) =>
  bytes[from] === G && bytes[from + 1] === M && readDigits(bytes, from + 2, 4) >= 0 ? from + 6 : WRONG
