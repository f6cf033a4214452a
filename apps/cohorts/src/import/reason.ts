/** Why a row of a source file was not used; what each means stands in docs/data-dictionary.md. */
export const ROW_REASONS = [
  // Found while the bytes are read.
  'TOO_FEW_FIELDS',
  'TOO_MANY_FIELDS',
  'BROKEN_QUOTES',
  'MISSING_VALUE',
  'NOT_A_PSEUDONYM',
  'NOT_A_DAY',
  'NOT_A_MONTH',
  'NOT_A_NUMBER',
  'NOT_A_CODE',
  'NOT_A_MUNICIPALITY',
  'OUT_OF_RANGE',
  'LOOKS_LIKE_A_BSN',
  'NOT_UTF8',
  // Found in the database, where the files meet.
  'DUPLICATE_KEY',
  'UNKNOWN_PERSON',
  'OUTSIDE_DELIVERY',
  'OUTSIDE_YEAR',
  'DISCHARGED_BEFORE_ADMITTED',
] as const
export type RowReason = (typeof ROW_REASONS)[number]
