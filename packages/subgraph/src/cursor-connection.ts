import type { PageRequest, Positioned } from '@kraamketen/database'
import { resolveCursorConnection } from '@pothos/plugin-relay'
import type { GraphQLResolveInfo } from 'graphql'
import { asksRows } from './asks-rows.ts'
import type { Cursors } from './cursor.ts'
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
  cursors: Cursors,
  info: GraphQLResolveInfo,
  args: PageArguments,
  order: { readonly name: string; readonly descending: boolean },
  fetch: (page: PageRequest) => Promise<Positioned<Row>[]>,
) {
  readPage(args)
  const list = `${info.parentType.name}.${info.fieldName} ${order.name}`
  const after = cursors.read(list, 'after', args.after)
  const before = cursors.read(list, 'before', args.before)
  return resolveCursorConnection<Promise<Positioned<Row>[]>>(
    { args, defaultSize: 25, maxSize: 200, toCursor: ({ position }) => cursors.write(list, position) },
    ({ limit, inverted }) => {
      if (!asksRows(info)) return Promise.resolve([])
      return fetch({ descending: order.descending, after, before, limit, fromEnd: inverted })
    },
  )
}
