import { recordAccess } from '@kraamketen/audit'
import { type PageRequest, type Positioned, byText, pageOf } from '@kraamketen/database'
import type { IsoDate } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { ScarcityCaseSortKey } from '../../rules/capacity/scarcity-order.ts'
import type { WaitingListStep } from '../../rules/capacity/waiting-list-step.ts'
import type { DB } from '../tables.ts'

/** One case on the waiting list as oversight sees it. The client is known here for the log, and goes no further. */
export interface ScarcityCase {
  readonly id: string
  readonly clientId: string
  readonly regionCode: string
  readonly dueWeekStart: IsoDate
  readonly step: WaitingListStep
  readonly enteredAt: Date
}

export interface ScarcityCaseFilter {
  readonly regions: readonly string[] | null
  readonly steps: readonly WaitingListStep[] | null
  readonly dueFrom: IsoDate | null
  readonly dueUntil: IsoDate | null
}

const COLUMNS = [
  'scarcityCase.id',
  'scarcityCase.clientId',
  'scarcityCase.regionCode',
  'scarcityCase.dueWeekStart',
  'scarcityCase.step',
  'scarcityCase.enteredAt',
] as const

const SORT_KEY = {
  DUE_WEEK: sql<string>`to_char(scarcity_case.due_week_start, 'YYYY-MM-DD')`,
  ENTERED: sql<string>`to_char(scarcity_case.entered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`,
} as const

function filtered(trx: Transaction<DB>, { regions, steps, dueFrom, dueUntil }: ScarcityCaseFilter) {
  return trx
    .selectFrom('scarcityCase')
    .$if(regions !== null, (some) => some.where('regionCode', 'in', regions))
    .$if(steps !== null, (some) => some.where('step', 'in', steps))
    .$if(dueFrom !== null, (some) => some.where('dueWeekStart', '>=', sql<string>`${dueFrom}::date - 6`))
    .$if(dueUntil !== null, (some) => some.where('dueWeekStart', '<=', dueUntil))
}

/** One page of cases, logged: a case is somebody's, also without her name. */
export async function scarcityCasePage(
  trx: Transaction<DB>,
  filter: ScarcityCaseFilter,
  sort: ScarcityCaseSortKey,
  page: PageRequest,
): Promise<Positioned<ScarcityCase>[]> {
  // Columns of a view are never told to be there; these always are.
  const question = filtered(trx, filter).select(COLUMNS).$castTo<ScarcityCase>()
  const rows = await pageOf(question, byText(SORT_KEY[sort]), sql`scarcity_case.id`, page)
  await logged(trx, rows)
  return rows
}

export async function scarcityCaseCount(trx: Transaction<DB>, filter: ScarcityCaseFilter): Promise<number> {
  const { count } = await filtered(trx, filter)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** The cases with these ids that the viewer may see, logged; others are absent. */
export async function scarcityCasesById(
  trx: Transaction<DB>,
  ids: readonly string[],
): Promise<Map<string, ScarcityCase>> {
  const rows = await trx
    .selectFrom('scarcityCase')
    .select(COLUMNS)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .$castTo<ScarcityCase>()
    .execute()
  await logged(trx, rows)
  return new Map(rows.map((row) => [row.id, row]))
}

function logged(trx: Transaction<DB>, cases: readonly ScarcityCase[]): Promise<void> {
  return recordAccess(
    trx,
    cases.map(({ id, clientId }) => ({
      action: 'READ',
      type: 'scarcity-case.read',
      clientId,
      objectType: 'waiting-list-entry',
      objectId: id,
    })),
  )
}
