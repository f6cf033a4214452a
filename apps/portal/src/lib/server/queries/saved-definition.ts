import type { Kysely, Transaction } from 'kysely'
import type { Tables } from './tables.ts'

/** More than anybody reads; a list that grows without end helps nobody. */
export const MOST_SAVED = 100

/** A cohort that somebody kept (NL: bewaarde definitie). */
export interface SavedDefinition {
  readonly id: string
  /** Id of the cohort: the same definition has the same, whoever keeps it. */
  readonly cohort: string
  readonly name: string
  readonly savedAt: Date
}

/** Hers, by name. */
export async function savedDefinitions(db: Kysely<Tables>, subject: string): Promise<readonly SavedDefinition[]> {
  return db
    .selectFrom('savedDefinition')
    .select(['id', 'cohort', 'name', 'savedAt'])
    .where('subject', '=', subject)
    .orderBy('name')
    .orderBy('id')
    .execute()
}

/**
 * Keeps a definition under a name; one that she keeps already gets the new name.
 * @returns false when she keeps as many as there can be
 */
export async function saveDefinition(
  trx: Transaction<Tables>,
  { subject, cohort, name }: { subject: string; cohort: string; name: string },
  now: Date,
): Promise<boolean> {
  const renamed = await trx
    .updateTable('savedDefinition')
    .set({ name })
    .where('subject', '=', subject)
    .where('cohort', '=', cohort)
    .returning('id')
    .executeTakeFirst()
  if (renamed !== undefined) return true
  const { kept } = await trx
    .selectFrom('savedDefinition')
    .select((select) => select.fn.countAll<string>().as('kept'))
    .where('subject', '=', subject)
    .executeTakeFirstOrThrow()
  if (Number(kept) >= MOST_SAVED) return false
  // Sent twice at once, the second finds the first: the name that came last stands.
  await trx
    .insertInto('savedDefinition')
    .values({ subject, cohort, name, savedAt: now })
    .onConflict((conflict) => conflict.columns(['subject', 'cohort']).doUpdateSet({ name }))
    .execute()
  return true
}

/** Gives one of hers another name; false when she has none by that id. */
export async function renameDefinition(
  trx: Transaction<Tables>,
  { subject, id, name }: { subject: string; id: string; name: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('savedDefinition')
    .set({ name })
    .where('subject', '=', subject)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

/** Forgets one of hers; the cohort itself stays, for whoever has its address. False when she has none by that id. */
export async function forgetDefinition(
  trx: Transaction<Tables>,
  { subject, id }: { subject: string; id: string },
): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('savedDefinition')
    .where('subject', '=', subject)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return numDeletedRows > 0n
}
