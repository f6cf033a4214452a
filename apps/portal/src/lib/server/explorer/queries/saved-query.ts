import type { Kysely, Transaction } from 'kysely'
import type { Tables } from '../../queries/tables.ts'

/** More than anybody reads; a list that grows without end helps nobody. */
export const MOST_SAVED = 200

/** What somebody keeps of a question: never what was answered. */
export interface KeptQuestion {
  readonly name: string
  readonly query: string
  readonly variables: string
}

/** A question in her list. */
export interface SavedName {
  readonly id: string
  readonly name: string
  /** Whether others who have its address may read it. */
  readonly shared: boolean
}

/** A question that was opened by its address. */
export interface SavedQuery extends KeptQuestion, SavedName {
  /** Whether it is hers to change. */
  readonly own: boolean
  readonly savedAt: Date
}

type Hers = { readonly subject: string; readonly id: string }

/** Hers, by name. */
export async function savedNames(
  db: Pick<Kysely<Tables>, 'selectFrom'>,
  subject: string,
): Promise<readonly SavedName[]> {
  return db
    .selectFrom('savedQuery')
    .select(['id', 'name', 'shared'])
    .where('subject', '=', subject)
    .orderBy('name')
    .orderBy('id')
    .execute()
}

/** Her own, or one that another shares; null for all else, whether it is there or not. */
export async function readSavedQuery(
  db: Pick<Kysely<Tables>, 'selectFrom'>,
  { subject, id }: Hers,
): Promise<SavedQuery | null> {
  const row = await db
    .selectFrom('savedQuery')
    .select(['id', 'name', 'query', 'variables', 'shared', 'savedAt', 'subject'])
    .where('id', '=', id)
    .where((where) => where.or([where('subject', '=', subject), where('shared', '=', true)]))
    .executeTakeFirst()
  if (row === undefined) return null
  const { subject: owner, ...saved } = row
  return { ...saved, own: owner === subject }
}

/** Keeps a question; null when she keeps as many as there can be. */
export async function saveQuery(
  trx: Transaction<Tables>,
  { subject, name, query, variables }: KeptQuestion & { readonly subject: string },
  now: Date,
): Promise<string | null> {
  const { kept } = await trx
    .selectFrom('savedQuery')
    .select((select) => select.fn.countAll<string>().as('kept'))
    .where('subject', '=', subject)
    .executeTakeFirstOrThrow()
  if (Number(kept) >= MOST_SAVED) return null
  const { id } = await trx
    .insertInto('savedQuery')
    .values({ subject, name, query, variables, savedAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Writes name and text of one of hers anew; false when she has none by that id. */
export async function changeQuery(
  trx: Transaction<Tables>,
  { subject, id, name, query, variables }: KeptQuestion & Hers,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('savedQuery')
    .set({ name, query, variables, savedAt: now })
    .where('subject', '=', subject)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

/** Lets others read one of hers who have its address, or no longer; false when she has none by that id. */
export async function shareQuery(
  trx: Transaction<Tables>,
  { subject, id, shared }: Hers & { readonly shared: boolean },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('savedQuery')
    .set({ shared })
    .where('subject', '=', subject)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

/** Forgets one of hers, also for whom it was shared with; false when she has none by that id. */
export async function forgetQuery(trx: Transaction<Tables>, { subject, id }: Hers): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('savedQuery')
    .where('subject', '=', subject)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return numDeletedRows > 0n
}
