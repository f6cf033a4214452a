import { InvalidInput } from './problem.ts'

const LARGEST = 200

export interface PageSize {
  first?: number | null | undefined
  last?: number | null | undefined
}

/** Page sizes in bounds: a wrong one is an error, never a silently shorter answer. */
export function readPage(args: PageSize): void {
  for (const argument of ['first', 'last'] as const) {
    const size = args[argument]
    if (size === null || size === undefined || (size >= 1 && size <= LARGEST)) continue
    throw new InvalidInput([
      {
        path: [argument],
        message: `"${argument}" is ${size}; a page has 1 to ${LARGEST} rows.`,
        remedy: `Ask at most ${LARGEST} rows and follow the cursor for more.`,
      },
    ])
  }
}
