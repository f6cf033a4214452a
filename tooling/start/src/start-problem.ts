/** Something that the person at the keyboard can mend: one sentence, and what to do about it. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem'
  readonly remedy: string

  constructor(message: string, remedy: string, options?: ErrorOptions) {
    super(message, options)
    this.remedy = remedy
  }
}

/** What to print of an error: two short lines when it is one of the expected kind, else everything. */
export function inWords(error: unknown): string {
  if (error instanceof Error && 'remedy' in error && typeof error.remedy === 'string') {
    return `${error.message}\n  ${error.remedy}`
  }
  if (!(error instanceof Error)) return String(error)
  const isWrongOption = 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  return isWrongOption ? error.message : (error.stack ?? error.message)
}
