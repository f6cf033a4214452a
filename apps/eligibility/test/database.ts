import { type Database, openDatabase } from '@kraamketen/database'
import { createTestDatabase } from '@kraamketen/database/testing'
import { aViewer } from '@kraamketen/subgraph/testing'
import { sql, type Transaction } from 'kysely'
import { afterAll, inject } from 'vitest'
import { loadProgrammes } from '../src/load-programmes.ts'
import { MAINTENANCE } from '../src/maintenance.ts'
import { migrateEligibility } from '../src/migrate-eligibility.ts'
import type { DB } from '../src/queries/tables.ts'

/** Two practices; of the clients below the first treats `ANNA` and `NOTHING_RECORDED`, the second `BEA`. */
export const PRACTICE = '08900001'
export const OTHER_PRACTICE = '08900002'
export const ANNA = '019a0000-0000-7000-8000-0000000000a1'
export const BEA = '019a0000-0000-7000-8000-0000000000b1'
export const NOTHING_RECORDED = '019a0000-0000-7000-8000-0000000000c1'

export const midwife = aViewer('midwife', { organisation: PRACTICE })
export const otherMidwife = aViewer('midwife', { organisation: OTHER_PRACTICE })
/** Signed in, but for no organisation and as no client: what is left when nobody said who asks. */
export const nobody = aViewer('midwife')

export interface LoggedEvent {
  readonly action: string
  readonly type: string
  readonly clientId: string
  readonly userId: string
  readonly userOrganisation: string | null
  readonly service: string
}

/** A care database of this test file with the programmes of `data/` and who treats whom. */
export async function aDatabase() {
  const test = await createTestDatabase({
    superuserUrl: inject('postgres'),
    database: 'care',
    prepare: async (ownerUrl) => {
      await migrateEligibility(ownerUrl)
      await loadProgrammes(ownerUrl)
    },
  })
  const open = (url: string): Database<DB> =>
    openDatabase<DB>({ url, schema: 'eligibility', name: 'test', connections: 2 })
  const service = open(test.urlOf('eligibility'))
  const owner = open(test.ownerUrl)
  afterAll(async () => {
    await Promise.all([service.close(), owner.close()])
    await test.drop()
  })

  const asOwner = <Result>(work: (trx: Transaction<DB>) => Promise<Result>) => owner.asViewer(MAINTENANCE, work)
  await asOwner(async (trx) => {
    for (const [client, organisation] of [
      [ANNA, PRACTICE],
      [NOTHING_RECORDED, PRACTICE],
      [BEA, OTHER_PRACTICE],
    ])
      await sql`
        insert into access.care_relationship (client_id, organisation, kind, source)
        values (${client}, ${organisation}, 'REFERRER', 'test')
      `.execute(trx)
  })

  /** The lines of the log of one client, oldest first. */
  const loggedOf = (clientId: string): Promise<readonly LoggedEvent[]> =>
    asOwner(async (trx) => {
      const { rows } = await sql<LoggedEvent>`
        select action, type, client_id, user_id, user_organisation, service from audit.event
        where client_id = ${clientId} order by occurred_at, id
      `.execute(trx)
      return rows
    })
  return { service, asOwner, loggedOf, ownerUrl: test.ownerUrl, urlOf: test.urlOf }
}

/** The kraamzorg organisation that plays the pilot's part, and its planner; a second one that gives care elsewhere. */
export const PROVIDER = '41900001'
export const OTHER_PROVIDER = '41900002'
export const planner = aViewer('planner', { organisation: PROVIDER })
export const otherPlanner = aViewer('planner', { organisation: OTHER_PROVIDER })

/** An id of a client that stands for nobody else in a test file. */
export function aClientId(number: number): string {
  return `019a0000-0000-7000-8000-00000${String(number).padStart(7, '0')}`
}

/** Gives organisations a care relationship with clients. */
export async function treats(trx: Transaction<DB>, organisation: string, clientIds: readonly string[]): Promise<void> {
  await sql`
    insert into access.care_relationship (client_id, organisation, kind, source)
    select client_id, ${organisation}, 'REFERRED_TO', 'test' from unnest(${clientIds}::uuid[]) as client_id
  `.execute(trx)
}
