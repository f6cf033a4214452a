import type { Transaction } from 'kysely'
import type { DB } from '../tables.ts'
import { INCIDENT_COLUMNS, type Incident } from './incident.ts'

export type NewIncident = Omit<Incident, 'id' | 'learned' | 'learnedOn'>

/** Stores an incident of the viewer's organisation. */
export async function reportIncident(trx: Transaction<DB>, incident: NewIncident, byName: string): Promise<Incident> {
  const row = await trx
    .insertInto('incident')
    .values({ ...incident, recordedByName: byName })
    .returning(INCIDENT_COLUMNS)
    .executeTakeFirstOrThrow()
  return row as Incident
}
