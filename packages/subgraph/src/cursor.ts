import { hkdfSync } from 'node:crypto'
import type { Position } from '@kraamketen/database'
import { seal, unseal } from '@kraamketen/sealing'
import { InvalidInput } from './problem.ts'

/** Places in lists, as texts that only the service that gave them can read, in the list and order they are of. */
export interface Cursors {
  write(list: string, position: Position): string
  /** @throws InvalidInput for whatever is no cursor of this list */
  read(list: string, argument: string, cursor: string | null | undefined): Position | null
}

/**
 * A cursor holds what a list is sorted by, such as a client's name, and whoever follows it may put it in an address:
 * so it is sealed. Nobody can make one up either, and what is read from it needs no further check.
 * @param signatureKey the key that gateway and service share; cursors get their own of it
 */
export function sealedCursors(signatureKey: Buffer): Cursors {
  const key = Buffer.from(hkdfSync('sha256', signatureKey, '', 'kraamketen cursors', 32))
  return {
    write: (list, { key: sortKey, id }) => seal(key, list, [sortKey, id]).toString('base64url'),
    read: (list, argument, cursor) => {
      if (cursor === null || cursor === undefined) return null
      const opened = unseal(key, list, Buffer.from(cursor, 'base64url')) as [string, string] | undefined
      if (opened !== undefined) return { key: opened[0], id: opened[1] }
      throw new InvalidInput([
        {
          path: [argument],
          message: `"${argument}" is not a cursor of this list in this order.`,
          remedy: 'Take the cursor from pageInfo of the same question, or leave it out to begin at the start.',
        },
      ])
    },
  }
}
