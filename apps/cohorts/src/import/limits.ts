/** What a file may be at most; each is far above what the nation needs and far below what a machine cannot take. */
export interface Limits {
  /** Bytes of a file, decompressed. */
  readonly bytes: number
  /** Times that a compressed file may grow; rows of this contract compress four to twenty times. */
  readonly growth: number
  /** Bytes that may come out of a compressed file before its growth is looked at. */
  readonly growthFrom: number
  /** Bytes of one line. The longest right one is under 300. */
  readonly line: number
  /** Rows in one row group of a Parquet file, which is held in memory as a whole. */
  readonly groupRows: number
  /** Share of the rows of a file that may be reported before the delivery is refused … */
  readonly wrongShare: number
  /** … when it is more than this many. */
  readonly wrongRows: number
  /** After this many wrong rows, when they are more than the share so far, the rest of the file is not read. */
  readonly hopelessRows: number
}

export const LIMITS: Limits = {
  bytes: 64 * 1024 ** 3,
  growth: 200,
  growthFrom: 64 * 1024 ** 2,
  line: 64 * 1024,
  groupRows: 1_500_000,
  wrongShare: 0.05,
  wrongRows: 100,
  hopelessRows: 100_000,
}
