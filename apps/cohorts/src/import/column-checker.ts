import { CARRIAGE_RETURN, COMMA, LINE_FEED } from './ascii.ts'

/**
 * Checks the value of one column where it stands. One call a value, so it reads bytes and makes nothing.
 *
 * @param bytes a line, which ends with a line feed
 * @param from where the value begins
 * @returns where the value ends: what stands there is for the caller to judge; or WRONG or OUT_OF_RANGE
 */
export type ColumnChecker = (bytes: Uint8Array, from: number) => number

/** The value has not the form of its column. */
export const WRONG = -1
/** The value has the form of its column, and lies outside its bounds. */
export const OUT_OF_RANGE = -2

/** For a value that ends at `end` and lies outside its bounds: when more follows, it has not the form either. */
export function outOfRange(bytes: Uint8Array, end: number): number {
  return endsValue(bytes[end]) ? OUT_OF_RANGE : WRONG
}

export function endsValue(byte: number | undefined): boolean {
  return byte === COMMA || byte === LINE_FEED || byte === CARRIAGE_RETURN
}
