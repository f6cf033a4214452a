import type { ReadonlyKysely } from 'kysely/readonly'
import type { OrganisationKind } from '../../rules/registration/organisation-kind.ts'
import type { DB } from '../tables.ts'

export interface Organisation {
  readonly agbCode: string
  readonly name: string
  readonly kind: OrganisationKind
  readonly municipalityCode: string | null
  readonly phone: string | null
  readonly demonstration: boolean
}

/** The organisations with these AGB codes; unknown ones are absent. */
export async function organisationsByCode(
  db: ReadonlyKysely<DB>,
  agbCodes: readonly string[],
): Promise<Map<string, Organisation>> {
  const rows = await db.selectFrom('organisation').selectAll().where('agbCode', 'in', agbCodes).execute()
  return new Map(rows.map((row) => [row.agbCode, row as Organisation]))
}

/** All organisations, of one kind when given, by name. */
export async function organisations(db: ReadonlyKysely<DB>, kind: OrganisationKind | null): Promise<Organisation[]> {
  const all = db.selectFrom('organisation').selectAll().orderBy('name').orderBy('agbCode')
  const rows = await (kind === null ? all : all.where('kind', '=', kind)).execute()
  return rows as Organisation[]
}
