import { type Transaction, sql } from 'kysely'
import type { DB } from './tables.ts'

export type Outcome = 'ANSWERED' | 'REFUSED'

/** One field that was asked, as the ledger keeps it (NL: logboekregel). */
export interface NewEntry {
  readonly projectId: string
  readonly releaseNumber: number
  readonly subject: string
  /** Name of the field, such as `crosstab`. */
  readonly field: string
  readonly cohortId: string
  /** Canonical JSON. */
  readonly question: string
  readonly outcome: Outcome
  /** Values of the answer; 0 when it was refused. */
  readonly cells: number
  readonly withheld: number
}

/** What an answer showed that no earlier one did. */
export interface NewShownSet {
  readonly projectId: string
  readonly releaseNumber: number
  readonly cohortId: string
  readonly question: string
  readonly queryHash: string
  readonly basePeople: number
  readonly baseKey: number
  readonly grouping: string
  /** Places of the sets that were withheld for being too near to an earlier one. */
  readonly differing: readonly number[]
  readonly sets: Buffer
}

/** Until the end of the transaction nobody else, in this process or another, judges a question of the project. */
export async function lockProject(trx: Transaction<DB>, projectId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`cohorts ledger ${projectId}`}, 0))`.execute(trx)
}

/** @returns the number of each, in the order given */
export async function recordEntries(trx: Transaction<DB>, entries: readonly NewEntry[]): Promise<number[]> {
  if (entries.length === 0) return []
  const rows = await trx
    .insertInto('ledgerEntry')
    .values([...entries])
    .returning('number')
    .execute()
  return rows.map(({ number }) => number).toSorted((a, b) => a - b)
}

export async function recordShownSets(
  trx: Transaction<DB>,
  shown: readonly (NewShownSet & { readonly entryNumber: number })[],
): Promise<void> {
  if (shown.length === 0) return
  await trx
    .insertInto('shownSet')
    .values(shown.map((set) => ({ ...set, differing: [...set.differing] })))
    .execute()
}
