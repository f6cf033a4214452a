import type { IsoDate } from '@kraamketen/kraamzorg'
import type { Transaction } from 'kysely'
import type { DB } from './tables.ts'

export interface NewProject {
  /** Null makes one. */
  readonly id: string | null
  readonly name: string
  readonly purpose: string
  readonly openedOn: IsoDate
  /** Accounts that take part, as the `sub` of their tokens says. */
  readonly subjects: readonly string[]
}

/**
 * Opens a project, or adds members to the one that has that name already: run twice, it is there once. As the owner of
 * the schema; the service itself may open none.
 *
 * @returns its id
 */
export async function openProject(trx: Transaction<DB>, project: NewProject): Promise<string> {
  const { id, subjects, ...rest } = project
  await trx
    .insertInto('researchProject')
    .values(id === null ? rest : { id, ...rest })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute()
  const { id: stored } = await trx
    .selectFrom('researchProject')
    .select('id')
    .where('name', '=', project.name)
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('projectMember')
    .values(subjects.map((subject) => ({ projectId: stored, subject })))
    .onConflict((conflict) => conflict.columns(['subject', 'projectId']).doNothing())
    .execute()
  return stored
}
