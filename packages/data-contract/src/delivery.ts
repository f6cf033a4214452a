import type { SourceFileKind } from './column.ts'

/** The file that says what a delivery is, beside its source files. */
export const DELIVERY_FILE = 'delivery.json'

/**
 * What `delivery.json` says of the files beside it (NL: levering). A delivery is one folder; what is not named in it is
 * not read.
 */
export interface DeliveryDescription {
  /** What people call it, such as "Synthetic national release, seed 1". */
  readonly title: string
  /** True when nobody in it exists; then every answer says so. */
  readonly synthetic: boolean
  /** Where the files come from, in a sentence. */
  readonly origin: string
  /** First and last day on which a child of this delivery can be born. */
  readonly bornFrom: string
  readonly bornUntil: string
  /** Last day for which hospital stays, claims, spending and persons are complete. */
  readonly observedUntil: string
  /** The day whose division of municipalities the codes follow; null when each year follows its own. */
  readonly municipalDivisionOn: string | null
  /** File names by kind, relative to the folder; .csv, .csv.gz or .parquet. Several files of a kind are one. */
  readonly files: Readonly<Record<SourceFileKind, readonly string[]>>
}
