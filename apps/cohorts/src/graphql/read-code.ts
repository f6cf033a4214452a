import { InvalidInput, NotFound } from '@kraamketen/subgraph'

/** What a code of one kind looks like, and how to find one that exists. */
export interface CodeKind {
  /** What it is the code of, as in "This municipality was not found." */
  readonly what: string
  readonly pattern: RegExp
  readonly example: string
  /** The field that lists those that exist. */
  readonly list: string
}

/** Whether a code could exist: one that cannot would break the question that others are asked in. */
export function isCode(code: string, { pattern }: CodeKind): boolean {
  return pattern.test(code)
}

/** A code of that shape; whether it exists, the database says. */
export function readCode(argument: string, code: string, kind: CodeKind): string {
  if (isCode(code, kind)) return code
  const { what, example, list } = kind
  throw new InvalidInput([
    {
      path: [argument],
      message: `"${argument}" is not the code of a ${what}.`,
      remedy: `Give a code such as ${example}; ${list} lists them.`,
    },
  ])
}

/** A code that could exist and does not. Reference data is the same for everybody, so nothing is hidden behind it. */
export function unknownCode(argument: string, { what, list }: CodeKind): NotFound {
  return new NotFound(what, [argument], `Ask ${list} for those that are known here.`)
}
