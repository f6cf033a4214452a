import { sql, type Transaction } from 'kysely'
import { APPLICATION_COLUMNS, type ApplicationRow } from './applications.ts'
import type { DB } from '../tables.ts'

export interface HeldApplication {
  readonly application: ApplicationRow
  /** Whether a place of the programme is left; true without a quota. */
  readonly placeLeft: boolean
}

/**
 * The application, held until the end of the transaction after the places of its programme: in that order always, so
 * that nobody waits for each other. Null when the viewer may not see it or may not change it.
 */
export async function holdApplication(trx: Transaction<DB>, id: string): Promise<HeldApplication | null> {
  const known = await trx
    .selectFrom('programmeApplication')
    .select('programmeId')
    .where('id', '=', id)
    .executeTakeFirst()
  if (known === undefined) return null
  const placeLeft = await holdPlaces(trx, known.programmeId)
  const application = await trx
    .selectFrom('programmeApplication')
    .select(APPLICATION_COLUMNS)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return application === undefined ? null : { application: application as unknown as ApplicationRow, placeLeft }
}

/** Holds the places of a programme; says whether one is left. */
export async function holdPlaces(trx: Transaction<DB>, programmeId: string): Promise<boolean> {
  const { rows } = await sql<{ places: number | null; taken: number }>`
    select places, taken from eligibility.hold_place(${programmeId})
  `.execute(trx)
  const [held] = rows
  return held !== undefined && (held.places === null || held.taken < held.places)
}
