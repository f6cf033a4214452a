import type { Localised } from '@kraamketen/kraamzorg'

interface Named {
  readonly name: string
  readonly says: Localised
  /** True when a row may leave it empty: then the value is missing, and nothing else. */
  readonly mayBeMissing: boolean
}

/** Twelve digits, the first not 0: never a BSN, which has nine. The same person has the same one in every file. */
export interface PseudonymColumn extends Named {
  readonly kind: 'pseudonym'
}

/** A calendar day, 2019-06-30, both bounds included. */
export interface DayColumn extends Named {
  readonly kind: 'day'
  readonly from: string
  readonly until: string
}

/** A calendar month, 1988-04, both bounds included. */
export interface MonthColumn extends Named {
  readonly kind: 'month'
  readonly from: string
  readonly until: string
}

/** A number with at most `decimals` digits after a point, without sign, both bounds included. */
export interface NumberColumn extends Named {
  readonly kind: 'number'
  readonly decimals: number
  readonly from: number
  readonly until: number
  readonly unit: Localised
}

/** One of a closed list. */
export interface CodeColumn extends Named {
  readonly kind: 'code'
  readonly codes: Readonly<Record<string, Localised>>
}

/** A code of CBS for a municipality: GM and four digits. */
export interface MunicipalityColumn extends Named {
  readonly kind: 'municipality'
}

export type Column = PseudonymColumn | DayColumn | MonthColumn | NumberColumn | CodeColumn | MunicipalityColumn

/** A file of one supplier: the names of its columns stand in its first line, in any order. */
export interface SourceFile {
  /** Stable name of the kind; the file in a delivery is called after it. */
  readonly kind: SourceFileKind
  readonly supplier: 'Perined' | 'Vektis' | 'DHD' | 'CBS'
  readonly title: Localised
  /** What one row is. */
  readonly row: Localised
  /** Names of the columns of which no two rows may have the same values; empty when rows may repeat. */
  readonly key: readonly string[]
  readonly columns: readonly Column[]
}

export const SOURCE_FILE_KINDS = [
  'perined-births',
  'vektis-kraamzorg-claims',
  'vektis-spending',
  'dhd-hospital-stays',
  'cbs-persons',
] as const
export type SourceFileKind = (typeof SOURCE_FILE_KINDS)[number]
