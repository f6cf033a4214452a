import { cursorToOffset, resolveArrayConnection } from '@pothos/plugin-relay'
import { InvalidInput } from './problem.ts'
import { type PageSize, readPage } from './read-page.ts'

interface ArrayPage extends PageSize {
  after?: string | null | undefined
  before?: string | null | undefined
}

/**
 * The page of a list that is worked out whole, checked before that work begins.
 * @throws InvalidInput for a size out of bounds, or a cursor that is none of such a list
 */
export function readArrayPage(args: ArrayPage): void {
  readPage(args)
  for (const argument of ['after', 'before'] as const) {
    const cursor = args[argument]
    if (cursor === null || cursor === undefined || isOffset(cursor)) continue
    throw new InvalidInput([
      {
        path: [argument],
        message: `"${argument}" is not a cursor of this list.`,
        remedy: 'Take the cursor from pageInfo of the same question, or leave it out to begin at the start.',
      },
    ])
  }
}

/** That page as a Relay connection: 25 rows unless asked, at most 200. */
export function arrayConnection<Row extends object>(args: ArrayPage, rows: Row[]) {
  return resolveArrayConnection({ args, defaultSize: 25, maxSize: 200 }, rows)
}

function isOffset(cursor: string): boolean {
  try {
    return cursorToOffset(cursor) >= 0
  } catch {
    return false
  }
}
