import { ZERO } from './ascii.ts'
import { type ColumnChecker, WRONG } from './column-checker.ts'

const DIGITS = 12

/** Twelve digits, the first not 0. */
export const checkPseudonym: ColumnChecker = (bytes, from) => {
  if (bytes[from] === ZERO) return WRONG
  const end = from + DIGITS
  for (let at = from; at < end; at += 1) {
    const digit = (bytes[at] as number) - ZERO
    if (!(digit >= 0 && digit <= 9)) return WRONG
  }
  return end
}
