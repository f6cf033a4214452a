import type { IsoDate } from '@kraamketen/kraamzorg'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { DB } from './tables.ts'

/** A project under which research is asked (NL: onderzoeksproject). */
export interface Project {
  readonly id: string
  readonly name: string
  readonly purpose: string
  readonly openedOn: IsoDate
}

/** The projects that an account takes part in and that are not closed on a day, by name. */
export async function openProjectsOf(
  db: ReadonlyKysely<DB>,
  subject: string,
  today: IsoDate,
): Promise<readonly Project[]> {
  const rows = await db
    .selectFrom('researchProject as project')
    .innerJoin('projectMember as member', 'member.projectId', 'project.id')
    .select(['project.id', 'project.name', 'project.purpose', 'project.openedOn'])
    .where('member.subject', '=', subject)
    .where((eb) => eb.or([eb('project.closedOn', 'is', null), eb('project.closedOn', '>=', today)]))
    .orderBy('project.name')
    .execute()
  return rows.map((row) => ({ ...row, openedOn: row.openedOn as IsoDate }))
}
