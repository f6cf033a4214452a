import { type PageRequest, byText, pageOf, type Positioned } from '@kraamketen/database'
import type { IsoDate } from '@kraamketen/kraamzorg'
import { sql, type Transaction } from 'kysely'
import type { ApplicationSortKey } from '../../rules/grant/sort-keys.ts'
import type { ApplicationState } from '../../rules/grant/application-state.ts'
import { APPLICATION_COLUMNS, type ApplicationRow, logApplications } from './applications.ts'
import type { DB } from '../tables.ts'

export interface ApplicationFilter {
  readonly states: readonly ApplicationState[] | null
  /** Codes of programmes. */
  readonly programmes: readonly string[] | null
  readonly appliedFrom: IsoDate | null
  readonly appliedUntil: IsoDate | null
}

const moment = (column: string) =>
  sql<string>`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`
const SORT_KEY = {
  APPLIED: moment('programme_application.applied_at'),
  STATE_SINCE: moment('programme_application.state_since'),
} as const satisfies Record<ApplicationSortKey, unknown>

function filtered(trx: Transaction<DB>, { states, programmes, appliedFrom, appliedUntil }: ApplicationFilter) {
  return trx
    .selectFrom('programmeApplication')
    .innerJoin('programme', 'programme.id', 'programmeApplication.programmeId')
    .$if(states !== null, (some) => some.where('programmeApplication.state', 'in', states))
    .$if(programmes !== null, (some) => some.where('programme.code', 'in', programmes))
    .$if(appliedFrom !== null, (some) => some.where('appliedOn', '>=', appliedFrom as string))
    .$if(appliedUntil !== null, (some) => some.where('appliedOn', '<=', appliedUntil as string))
}

/** One page of the applications of clients that the viewer may see, logged. */
export async function applicationPage(
  trx: Transaction<DB>,
  filter: ApplicationFilter,
  sort: ApplicationSortKey,
  page: PageRequest,
): Promise<Positioned<ApplicationRow>[]> {
  const question = filtered(trx, filter).select(APPLICATION_COLUMNS)
  const found = await pageOf(question, byText(SORT_KEY[sort]), sql`programme_application.id`, page)
  const rows = found as unknown as Positioned<ApplicationRow>[]
  await logApplications(trx, rows)
  return rows
}

/** How many there are under the filter. Counts only: nobody is read. */
export async function applicationCount(trx: Transaction<DB>, filter: ApplicationFilter): Promise<number> {
  const { count } = await filtered(trx, filter)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
