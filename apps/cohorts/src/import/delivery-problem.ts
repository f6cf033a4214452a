/** Why a delivery is refused as a whole; what each means stands in docs/data-dictionary.md. */
export const DELIVERY_PROBLEM_CODES = [
  'DELIVERY_NOT_READ',
  'FILE_NOT_FOUND',
  'FILE_TWICE',
  'EMPTY_FILE',
  'BYTE_ORDER_MARK',
  'NOT_UTF8',
  'MISSING_COLUMN',
  'EXTRA_COLUMN',
  'DUPLICATE_COLUMN',
  'LINE_TOO_LONG',
  'TOO_LARGE',
  'TOO_COMPRESSED',
  'DAMAGED',
  'LOOKS_LIKE_A_BSN',
  'TOO_MANY_WRONG_ROWS',
  'NOT_PLAUSIBLE',
] as const
export type DeliveryProblemCode = (typeof DELIVERY_PROBLEM_CODES)[number]

export interface DeliveryProblem {
  readonly code: DeliveryProblemCode
  /** Null when it concerns no single file. */
  readonly file: string | null
  /** Null when it concerns no single line. */
  readonly line: number | null
  readonly message: string
}

/** The delivery cannot become a release. Nothing was stored. */
export class DeliveryRefused extends Error {
  override readonly name = 'DeliveryRefused'
  readonly problems: readonly DeliveryProblem[]

  constructor(problems: readonly DeliveryProblem[]) {
    super(problems.map(({ message }) => message).join(' '))
    this.problems = problems
  }
}

/** One problem of one file, found while it is read. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused'
  readonly code: DeliveryProblemCode
  readonly line: number | null

  constructor(code: DeliveryProblemCode, message: string, line: number | null = null) {
    super(message)
    this.code = code
    this.line = line
  }
}
