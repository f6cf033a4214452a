import type { ReadonlyKysely } from 'kysely/readonly'
import type { Outcome } from './ledger-record.ts'
import type { DB } from './tables.ts'

/** One question in the ledger of a project, as its members see it. */
export interface LedgerEntry {
  readonly number: number
  readonly askedAt: Date
  readonly field: string
  readonly cohortId: string
  readonly question: string
  readonly outcome: Outcome
  readonly cells: number
  readonly withheld: number
}

export interface LedgerPage {
  /** Entries older than this number. */
  readonly after: number | null
  /** Entries newer than this number. */
  readonly before: number | null
  readonly limit: number
  /** The oldest instead of the newest, in reverse order. */
  readonly fromEnd: boolean
}

/** One page of what a project asked, newest first. */
export async function ledgerPage(
  db: ReadonlyKysely<DB>,
  projectId: string,
  { after, before, limit, fromEnd }: LedgerPage,
): Promise<LedgerEntry[]> {
  let query = db
    .selectFrom('ledgerEntry')
    .select(['number', 'askedAt', 'field', 'cohortId', 'question', 'outcome', 'cells', 'withheld'])
    .where('projectId', '=', projectId)
  if (after !== null) query = query.where('number', '<', after)
  if (before !== null) query = query.where('number', '>', before)
  const rows = await query
    .orderBy('number', fromEnd ? 'asc' : 'desc')
    .limit(limit)
    .execute()
  return rows as LedgerEntry[]
}

/** How many questions these projects asked, refused ones too; a project without any is absent. */
export async function questionCounts(
  db: ReadonlyKysely<DB>,
  projectIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('ledgerEntry')
    .select((eb) => ['projectId', eb.fn.countAll<number>().as('count')])
    .where('projectId', 'in', projectIds)
    .groupBy('projectId')
    .execute()
  return new Map(rows.map(({ projectId, count }) => [projectId, count]))
}
