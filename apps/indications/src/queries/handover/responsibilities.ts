import type { IsoDate } from '@kraamketen/kraamzorg'
import type { Transaction } from 'kysely'
import { type Responsibility, responsibleAt } from '../../rules/handover/responsible-at.ts'
import type { DB } from '../tables.ts'
import { residences } from './residences.ts'
import { youthHealthAreas } from './youth-health-areas.ts'

/** Which youth health organisation is responsible for each of these families on a day; who asks read the client. */
export async function responsibilities(
  trx: Transaction<DB>,
  clientIds: readonly string[],
  on: IsoDate,
): Promise<Map<string, Responsibility>> {
  const livedIn = await residences(trx, clientIds)
  const municipalities = [...livedIn.values()].flat().flatMap(({ municipalityCode }) => municipalityCode ?? [])
  const areas = await youthHealthAreas(trx, municipalities)
  return new Map([...livedIn].map(([clientId, places]) => [clientId, responsibleAt(places, areas, on)]))
}
