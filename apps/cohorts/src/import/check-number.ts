import type { NumberColumn } from '@kraamketen/data-contract'
import { POINT, ZERO } from './ascii.ts'
import { type ColumnChecker, WRONG, outOfRange } from './column-checker.ts'

/** More digits than any column needs, few enough to be exact. */
const MOST_DIGITS = 12

/** Digits, and for a column with decimals a point and at least one and at most that many more. */
export function checkNumber({ decimals, from: lowest, until: highest }: Bounds): ColumnChecker {
  return (bytes, from) => {
    let at = from
    let value = 0
    for (let digit = digitAt(bytes, at); digit >= 0 && digit <= 9; digit = digitAt(bytes, at)) {
      value = value * 10 + digit
      at += 1
    }
    if (at === from || at - from > MOST_DIGITS) return WRONG
    if (decimals > 0 && bytes[at] === POINT) {
      const point = at
      let scale = 1
      at += 1
      for (let digit = digitAt(bytes, at); digit >= 0 && digit <= 9; digit = digitAt(bytes, at)) {
        scale /= 10
        value += digit * scale
        at += 1
      }
      if (at === point + 1 || at - point - 1 > decimals) return WRONG
    }
    return value < lowest || value > highest ? outOfRange(bytes, at) : at
  }
}

type Bounds = Pick<NumberColumn, 'decimals' | 'from' | 'until'>

function digitAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] as number) - ZERO
}
