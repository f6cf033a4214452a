import { openDatabase } from '@kraamketen/database'
import { CAST_SIZE } from '@kraamketen/demonstration'
import type { IsoDate } from '@kraamketen/kraamzorg'
import { MAINTENANCE } from '../maintenance.ts'
import { storeCover } from '../queries/demonstration/store-cover.ts'
import { storeDemonstration } from '../queries/demonstration/store-demonstration.ts'
import { programmes } from '../queries/programme/programmes.ts'
import { storeParticipations } from '../queries/demonstration/store-participations.ts'
import { storeQuestionnaires } from '../queries/demonstration/store-questionnaires.ts'
import type { DB } from '../queries/tables.ts'
import { demonstration } from './demonstration.ts'

/** Clients a transaction: enough to be quick, few enough to show that something happens. */
const BATCH = 500

interface Demonstration {
  readonly ownerUrl: string
  /** The demonstration's day zero. */
  readonly today: IsoDate
  /** Clients at most; the first five are always the same. */
  readonly population: number
  readonly say: (done: number, of: number) => void
}

/**
 * Loads what is recorded of the demonstration's clients, as the owner of the schema; the programmes must be there.
 *
 * @returns how many records were new
 */
export async function loadDemonstration({ ownerUrl, today, population, say }: Demonstration): Promise<number> {
  const name = 'eligibility-load-demonstration'
  const database = openDatabase<DB>({ url: ownerUrl, schema: 'eligibility', name, connections: 1 })
  try {
    const size = Math.max(CAST_SIZE, population)
    const known = await database.read(programmes)
    let written = 0
    for (let done = 0; done < size; done += BATCH) {
      say(done, size)
      const batch = demonstration(today, Math.min(size, done + BATCH), done)
      written += await database.asViewer(MAINTENANCE, (trx) => storeDemonstration(trx, batch))
      const numbers = batch.map(({ number }) => number)
      written += await database.asViewer(MAINTENANCE, (trx) => storeCover(trx, numbers, today))
      written += await database.asViewer(MAINTENANCE, (trx) => storeParticipations(trx, batch, today, known))
      written += await database.asViewer(MAINTENANCE, (trx) => storeQuestionnaires(trx, numbers, today))
    }
    say(size, size)
    return written
  } finally {
    await database.close()
  }
}
