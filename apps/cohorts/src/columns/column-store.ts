import type { CharacteristicCode } from '../rules/characteristics.ts'

/** In place of received minutes: no claim of hours was found. */
export const NO_CLAIM = 4_294_967_295
/** In place of indicated minutes. */
export const NOT_INDICATED = 65_535
/** In place of a gestational age. */
export const UNKNOWN_GESTATION = 65_535
/** In place of a year: mother and child stayed. */
export const NEVER_LEFT = 65_535

/**
 * All births of one data release as columns (NL: kolomopslag), over shared memory so that a worker reads the same bytes.
 * Place i of every column is the child with row number i. Nothing writes to it once it is read.
 */
export interface ColumnStore {
  /** Children born. */
  readonly size: number
  /**
   * Place of the level in the list of the characteristic.
   *
   * @throws RangeError for a characteristic that follows from a definition: HOUR_CATEGORY
   */
  readonly level: (code: CharacteristicCode) => Uint8Array
  readonly recordKeys: Uint32Array
  /** As claimed, before any correction; NO_CLAIM without a claim, which is not 0. */
  readonly receivedMinutes: Uint32Array
  /** NOT_INDICATED when not known. */
  readonly indicatedMinutes: Uint16Array
  /** Nights after the birth, the most of mother and child. */
  readonly hospitalDays: Uint16Array
  /** 1 or 0. */
  readonly liveBorn: Uint8Array
  /** Children of the birth: 1 is a singleton. */
  readonly plurality: Uint8Array
  /** 1 or 0. */
  readonly diedWithin28: Uint8Array
  /** Born 24 to 31 December: 1 or 0. */
  readonly lateDecember: Uint8Array
  /** UNKNOWN_GESTATION when not recorded. */
  readonly gestationalDays: Uint16Array
  /** First calendar year in which mother or child emigrated or died; NEVER_LEFT when neither did. */
  readonly leftInYear: Uint16Array
  /** Number of the mother, from 0 on without gaps: the same one for all her children. */
  readonly mothers: Int32Array
  /** By number of the mother: the record key of her first child in the release, for when mothers are counted. */
  readonly motherKeys: Uint32Array
}
