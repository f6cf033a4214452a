import type { Transaction } from 'kysely'
import type { DB } from './tables.ts'

/** What one answer of a project showed first. */
export interface ShownRow {
  readonly entryNumber: number
  /** Canonical JSON of the cohort that was asked. */
  readonly canonical: string
  readonly question: string
  readonly queryHash: string
  readonly basePeople: number
  readonly baseKey: number
  readonly grouping: string
  readonly differing: readonly number[]
  readonly sets: Buffer
}

/**
 * What a project was shown of a release after that entry, in the order in which it was shown. Complete under
 * `lockProject`: within a project a higher number is committed later.
 */
export async function shownAfter(
  trx: Transaction<DB>,
  projectId: string,
  releaseNumber: number,
  entryNumber: number,
): Promise<readonly ShownRow[]> {
  return trx
    .selectFrom('shownSet as shown')
    .innerJoin('cohortDefinition as cohort', 'cohort.id', 'shown.cohortId')
    .select(['shown.entryNumber', 'cohort.canonical', 'shown.question', 'shown.queryHash'])
    .select(['shown.basePeople', 'shown.baseKey', 'shown.grouping', 'shown.differing', 'shown.sets'])
    .where('shown.projectId', '=', projectId)
    .where('shown.releaseNumber', '=', releaseNumber)
    .where('shown.entryNumber', '>', entryNumber)
    .orderBy('shown.entryNumber')
    .execute()
}
