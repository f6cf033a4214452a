import type { DELIVERY_PROBLEMS } from '@kraamketen/data-contract'

export type DeliveryProblemCode = keyof typeof DELIVERY_PROBLEMS

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
