import type { IsoDate } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { SignalSortKey, SignalSubject } from '../../rules/dossier/signal.ts'
import { type PageRequest, type Positioned, byText, pageOf } from '@kraamketen/database'
import type { DossierRows } from './dossier-rows.ts'
import { logDossier } from './log-dossier.ts'
import type { DB } from '../tables.ts'

export interface SignalFilter {
  readonly clientId: string | null
  readonly subjects: readonly SignalSubject[] | null
  /** Not yet read by the viewer's organisation, and recorded by another; null: read or not. */
  readonly unread: boolean | null
  /** Signalled on this day or later, in the Netherlands. */
  readonly since: IsoDate | null
}

const SORT_KEY = {
  SIGNALLED: sql<string>`to_char(signal.signalled_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`,
  CLIENT_NAME: sql<string>`lower(client.family_name || ' ' || client.given_name) collate "C"`,
} as const

/**
 * Whose signals are looked up: row security says who may see them; the list of the organisation says who has any, so
 * that not every client is asked.
 */
function clientsWithSignals(clientId: string | null, unread: boolean | null) {
  if (clientId !== null) return sql`array[${clientId}::uuid]`
  return sql`array(
    select caseload.client_id from indications.caseload
    where caseload.organisation = (select access.viewer_organisation())
      and caseload.signals > 0 ${unread === true ? sql`and caseload.unread_signals > 0` : sql``}
  )`
}

function filtered(trx: Transaction<DB>, { clientId, subjects, unread, since }: SignalFilter) {
  const waiting = sql<boolean>`(
    signal.organisation is distinct from (select access.viewer_organisation())
    and not exists (
      select from indications.signal_reading reading
      where reading.signal_id = signal.id and reading.reader_organisation = (select access.viewer_organisation())
    )
  )`
  let query = trx
    .selectFrom('signal')
    .innerJoin('client', 'client.id', 'signal.clientId')
    .where(sql<boolean>`signal.client_id = any(${clientsWithSignals(clientId, unread)})`)
  if (subjects !== null) query = query.where('signal.subject', 'in', subjects)
  if (unread !== null) query = query.where(unread ? waiting : sql<boolean>`not ${waiting}`)
  if (since !== null) query = query.where('signal.signalledAt', '>=', sql<Date>`${since}::date::timestamptz`)
  return query
}

/** One page of the signals that the viewer may see, logged. */
export async function signalPage(
  trx: Transaction<DB>,
  filter: SignalFilter,
  sort: SignalSortKey,
  page: PageRequest,
): Promise<Positioned<DossierRows['signal']>[]> {
  const question = filtered(trx, filter).selectAll('signal')
  const rows = await pageOf(question, byText(SORT_KEY[sort]), sql`signal.id`, page)
  await logDossier(trx, 'READ', 'signal', rows)
  return rows as unknown as Positioned<DossierRows['signal']>[]
}

/** How many signals there are under the filter. A count only: nobody is read. */
export async function signalCount(trx: Transaction<DB>, filter: SignalFilter): Promise<number> {
  const { count } = await filtered(trx, filter)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
