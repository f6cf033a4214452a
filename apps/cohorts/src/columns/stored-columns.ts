import { CHARACTERISTICS, type CharacteristicCode } from '../rules/characteristics.ts'
import { NEVER_LEFT, NO_CLAIM, NOT_INDICATED, UNKNOWN_GESTATION } from './column-store.ts'

/** A characteristic that is the same in every cohort. */
export type StoredCharacteristic = Exclude<CharacteristicCode, 'HOUR_CATEGORY'>
export type ByteColumn = 'liveBorn' | 'plurality' | 'diedWithin28' | 'lateDecember' | StoredCharacteristic
export type ShortColumn = 'indicatedMinutes' | 'gestationalDays' | 'leftInYear' | 'hospitalDays'

/** A column of the pair table as it is sent: an SQL expression that is never null and fits in so many bytes. */
export type StoredColumn = { readonly expression: string } & (
  | { readonly bytes: 1; readonly name: ByteColumn }
  | { readonly bytes: 2; readonly name: ShortColumn }
  | { readonly bytes: 4; readonly name: 'row' | 'recordKeys' | 'receivedMinutes' }
  | { readonly bytes: 8; readonly name: 'mother' }
)

/** Every column that the store reads. Text of ours alone: nothing in an expression comes from outside. */
export const STORED_COLUMNS: readonly StoredColumn[] = [
  { name: 'recordKeys', expression: 'record_key', bytes: 4 },
  { name: 'row', expression: 'row', bytes: 4 },
  { name: 'mother', expression: 'mother', bytes: 8 },
  { name: 'receivedMinutes', expression: `coalesce(received_minutes::bigint, ${NO_CLAIM})`, bytes: 4 },
  { name: 'indicatedMinutes', expression: `coalesce(indicated_minutes, ${NOT_INDICATED})`, bytes: 2 },
  { name: 'gestationalDays', expression: `coalesce(gestational_days, ${UNKNOWN_GESTATION})`, bytes: 2 },
  { name: 'leftInYear', expression: `coalesce(left_in_year, ${NEVER_LEFT})`, bytes: 2 },
  { name: 'hospitalDays', expression: 'hospital_days', bytes: 2 },
  { name: 'liveBorn', expression: 'live_born', bytes: 1 },
  { name: 'plurality', expression: 'plurality', bytes: 1 },
  { name: 'diedWithin28', expression: 'died_within_28_days', bytes: 1 },
  { name: 'lateDecember', expression: 'late_december', bytes: 1 },
  ...CHARACTERISTICS.flatMap(({ code, column }): StoredColumn[] =>
    column === null || code === 'HOUR_CATEGORY' ? [] : [{ name: code, expression: column, bytes: 1 }],
  ),
]
