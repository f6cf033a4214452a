import { type SelectQueryBuilder, type Transaction, sql } from 'kysely'
import type { ExtensionState } from '../../rules/indication/extension-state.ts'
import type { ExtensionSortKey } from '../../rules/indication/indication-order.ts'
import { type PageRequest, type Positioned, byText, pageOf } from '@kraamketen/database'
import type { DB } from '../tables.ts'
import { EXTENSION_COLUMNS, type ExtensionRequest } from './extension-request.ts'
import { logExtensionRequests } from './extension-requests.ts'

export interface ExtensionFilter {
  readonly states: readonly ExtensionState[] | null
}

const SORT_KEY = {
  REQUESTED: sql<string>`to_char(extension_request.requested_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`,
  CARE_UNTIL: sql<string>`to_char(extension_request.care_until, 'YYYY-MM-DD')`,
} as const

function filtered(trx: Transaction<DB>, { states }: ExtensionFilter) {
  const all: SelectQueryBuilder<DB, 'extensionRequest', object> = trx.selectFrom('extensionRequest')
  return states === null ? all : all.where('extensionRequest.state', 'in', states)
}

/** One page of the requests that the viewer may see, logged. */
export async function extensionPage(
  trx: Transaction<DB>,
  filter: ExtensionFilter,
  sort: ExtensionSortKey,
  page: PageRequest,
): Promise<Positioned<ExtensionRequest>[]> {
  const question = filtered(trx, filter).select(EXTENSION_COLUMNS)
  const rows = await pageOf(question, byText(SORT_KEY[sort]), sql`extension_request.id`, page)
  await logExtensionRequests(trx, rows)
  return rows as unknown as Positioned<ExtensionRequest>[]
}

/** How many there are under the filter. A count only: nobody is read. */
export async function countExtensions(trx: Transaction<DB>, filter: ExtensionFilter): Promise<number> {
  const { count } = await filtered(trx, filter)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
