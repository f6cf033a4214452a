import type { IsoDate } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { BsnVault } from '../../bsn-vault.ts'
import { careTeams } from '../../demonstration/care-teams.ts'
import { caseload, caseloadSize } from '../../demonstration/caseload.ts'
import { countDemand } from '../../demonstration/demand.ts'
import { demonstrationId } from '../../demonstration/demonstration-id.ts'
import { makeBatch } from '../../demonstration/make-batch.ts'
import { demoRegions } from '../../demonstration/organisations.ts'
import { type DividedFamily, allocationRows, dividedWeek, isDivided } from '../../demonstration/rows/allocation-rows.ts'
import { capacityRows } from '../../demonstration/rows/capacity-rows.ts'
import { incidentRows } from '../../demonstration/rows/incident-rows.ts'
import { klimRows } from '../../demonstration/rows/klim-rows.ts'
import { onCallRows } from '../../demonstration/rows/on-call-rows.ts'
import { referenceRows } from '../../demonstration/rows/reference-rows.ts'
import { scarcityRows } from '../../demonstration/rows/scarcity-rows.ts'
import { seriesRows } from '../../demonstration/rows/series-rows.ts'
import { staffRows } from '../../demonstration/rows/staff-rows.ts'
import { existing } from '../../existing.ts'
import type { DB } from '../tables.ts'
import { analyseTables } from './analyse-tables.ts'
import type { DemoRows } from './demo-rows.ts'
import { storeHandovers } from './store-handovers.ts'
import { storeRelationships } from './store-relationships.ts'
import { storeRows } from './store-rows.ts'

export interface DemonstrationRequest {
  /** Day zero. */
  readonly today: IsoDate
  /** How many clients are asked for. */
  readonly clients: number
  readonly say: (done: number, of: number) => void
}

/** Clients that are made and stored at once: enough to be quick, few enough for any number of them to fit in memory. */
const BATCH = 500
/** When the planner is told how large the tables are: at once, and where they have grown out of what it was told. */
const LEARN_AFTER = [0, 10 * BATCH, 100 * BATCH]

export async function isLoaded(trx: Transaction<DB>): Promise<boolean> {
  const row = await trx
    .selectFrom('client')
    .select('id')
    .where('id', '=', demonstrationId('client', 1))
    .executeTakeFirst()
  return row !== undefined
}

/** The whole demonstration in the transaction that it is given, each client with her line in the log. */
export async function loadDemonstration(
  trx: Transaction<DB>,
  vault: BsnVault,
  { today, clients, say }: DemonstrationRequest,
): Promise<void> {
  const regions = demoRegions(today)
  const teams = careTeams(
    regions.flatMap(({ providers }) => providers),
    today,
  )
  const demand = countDemand()
  const divided: DividedFamily[] = []
  const monday = dividedWeek(today)

  // Once for all rows of a batch, not once a statement.
  await sql`select set_config('app.caseload', 'later', true)`.execute(trx)
  const first: DemoRows = {}
  referenceRows(first, regions, today)
  scarcityRows(first, regions, today)
  staffRows(first, teams.newcomers(), today)
  await storeRows(trx, first)

  const size = caseloadSize(clients)
  for (let done = 0; done < size; done += BATCH) {
    const families = caseload(regions, today, done + 1, Math.min(size, done + BATCH))
    const { rows, relationships, minutesOf } = makeBatch(families, { teams, vault, today })
    for (const family of families) {
      const minutes = minutesOf.get(family.number) ?? null
      demand.add(family, minutes)
      if (minutes !== null && isDivided(family, monday)) divided.push({ number: family.number, minutes })
    }
    staffRows(rows, teams.newcomers(), today)
    await storeRows(trx, rows)
    if (LEARN_AFTER.includes(done)) await analyseTables(trx)
    await storeRelationships(trx, relationships)
    await storeHandovers(trx, families, rows, today)
    const clientIds = families.map(({ number }) => demonstrationId('client', number))
    await sql`select indications.refresh_caseload(${clientIds}::uuid[])`.execute(trx)
    await logLoading(trx, clientIds)
    say(Math.min(done + BATCH, size), size)
  }

  const last: DemoRows = {}
  capacityRows(last, regions, demand, today)
  onCallRows(last, regions, teams, today)
  seriesRows(last, regions, today)
  klimRows(last)
  incidentRows(last, regions, today)
  allocationRows(last, existing(regions[0]?.providers[0], 'a provider'), divided, today)
  await storeRows(trx, last)
  await analyseTables(trx)
}

async function logLoading(trx: Transaction<DB>, clientIds: readonly string[]): Promise<void> {
  await sql`
    insert into audit.event (action, type, client_id, object_type, object_id)
    select 'CREATE', 'demonstration.load', id, 'client', id from unnest(${clientIds}::uuid[]) as id
  `.execute(trx)
}
