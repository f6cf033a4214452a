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
