import { type RequestEvent, error, redirect } from '@sveltejs/kit'
import { shorterAddress } from '../list/list-address.ts'
import type { ListState } from '../list/read-list.ts'
import type { Answer } from './graph/answer.ts'

interface Connection<Node> {
  readonly totalCount: number
  readonly edges: readonly { readonly node: Node }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

/** One page of a list, as the page shows it. */
export interface ListPage<Node> {
  readonly rows: readonly Node[]
  readonly totalCount: number
  /** Where the page before begins, and the one after; null where there is none. */
  readonly before: string | null
  readonly after: string | null
}

/** Sends an address with empty fields on to the one without. A form that was posted stays: its answer is here. */
export function keepAddressShort({ url, request }: Pick<RequestEvent, 'url' | 'request'>): void {
  const shorter = request.method === 'GET' ? shorterAddress(url) : null
  if (shorter !== null) redirect(303, shorter)
}

/**
 * The page of a list; null when its position is gone, such as in a bookmark.
 * @throws the error page, when the list cannot be fetched now
 */
export function listPage<Node>(
  connection: Connection<Node> | null | undefined,
  { positioned }: ListState,
  { problems }: Answer<unknown>,
): ListPage<Node> | null {
  if (connection) {
    const { edges, pageInfo, totalCount } = connection
    return {
      rows: edges.map(({ node }) => node),
      totalCount,
      before: pageInfo.hasPreviousPage ? pageInfo.startCursor : null,
      after: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    }
  }
  if (positioned && problems.some(({ code }) => code === 'INVALID_INPUT')) return null
  notNow()
}

/** The error page of what cannot be fetched now: nothing is lost, try again. */
export function notNow(): never {
  error(503, 'De gegevens zijn nu niet op te halen. · The data cannot be fetched now.', { part: 'gateway' })
}
