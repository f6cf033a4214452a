import type { PageRequest, Positioned } from '@kraamketen/database'
import { resolveCursorConnection } from '@pothos/plugin-relay'
import type { GraphQLResolveInfo } from 'graphql'
import { asksRows } from './asks-rows.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { readPage } from './read-page.ts'

interface PageArguments {
  first?: number | null | undefined
  last?: number | null | undefined
  after?: string | null | undefined
  before?: string | null | undefined
}

/**
 * A Relay connection over a sorted list: 25 rows unless asked, at most 200. Whoever asks for a count only gets no row read:
 * what is read of a person is logged, and counting her is not looking at her.
 * @param order as the client names it; a cursor of another order is refused
 */
export function cursorConnection<Row>(
  info: GraphQLResolveInfo,
  args: PageArguments,
  order: { readonly name: string; readonly descending: boolean; readonly isKey?: (text: string) => boolean },
  fetch: (page: PageRequest) => Promise<Positioned<Row>[]>,
) {
  readPage(args)
  const after = readCursor('after', order.name, args.after, order.isKey)
  const before = readCursor('before', order.name, args.before, order.isKey)
  return resolveCursorConnection<Promise<Positioned<Row>[]>>(
    { args, defaultSize: 25, maxSize: 200, toCursor: ({ position }) => writeCursor(order.name, position) },
    ({ limit, inverted }) => {
      if (!asksRows(info)) return Promise.resolve([])
      return fetch({ descending: order.descending, after, before, limit, fromEnd: inverted })
    },
  )
}
