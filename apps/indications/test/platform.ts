import { type Database, type Work, openDatabase } from '@kraamketen/database'
import { type TestDatabase, createTestDatabase } from '@kraamketen/database/testing'
import { type Bsn, isoDate, parseBsn } from '@kraamketen/kraamzorg'
import { aViewer, createAsker } from '@kraamketen/subgraph/testing'
import { CompiledQuery } from 'kysely'
import { inject } from 'vitest'
import { type SealedBsn, openBsnVault } from '../src/bsn-vault.ts'
import { createContext } from '../src/context.ts'
import { expectListsToBeKept } from './lists-are-kept.ts'
import { schema } from '../src/graphql/schema.ts'
import { migrateIndications } from '../src/migrations.ts'
import { openHandoverChanges } from '../src/queries/handover/handover-changes.ts'
import { openReferralChanges } from '../src/queries/referral/referral-changes.ts'
import { registerClient } from '../src/queries/registration/register-client.ts'
import { submitReferral } from '../src/queries/referral/submit-referral.ts'
import type { DB } from '../src/queries/tables.ts'

export const vault = openBsnVault({ encryption: Buffer.alloc(32, 1), hash: Buffer.alloc(32, 2) })

export const PRACTICE = '08900001'
export const OTHER_PRACTICE = '08900002'
export const PROVIDER = '41900001'
export const OTHER_PROVIDER = '41900002'

export const noor = aViewer('midwife', { subject: 'noor', name: 'Noor de Wit', organisation: PRACTICE })
export const hanna = aViewer('midwife', { subject: 'hanna', name: 'Hanna Bakker', organisation: OTHER_PRACTICE })
export const pieter = aViewer('planner', { subject: 'pieter', name: 'Pieter Smeets', organisation: PROVIDER })
export const ravi = aViewer('researcher', { subject: 'ravi', name: 'Ravi Sharma' })
export const sanneAs = (client: string) => aViewer('mother', { subject: 'sanne', name: 'Sanne Claessen', client })

export interface Platform {
  readonly database: Database<DB>
  readonly context: ReturnType<typeof createContext>
  readonly ask: ReturnType<typeof createAsker>
  /** Rows as they really are, past row security; columns in camelCase. */
  readonly look: <Row>(query: string, values?: unknown[]) => Promise<Row[]>
  /** A transaction as the owner of the schemas, who migrates and loads. */
  readonly asOwner: <Result>(work: Work<DB, Result>) => Promise<Result>
  close(): Promise<void>
}

/** The real schema on a real, migrated database with four organisations, connected as the service's own role. */
export async function startPlatform(): Promise<Platform> {
  const test: TestDatabase = await createTestDatabase({
    superuserUrl: inject('postgres'),
    database: 'care',
    prepare: migrateIndications,
  })
  const database = openDatabase<DB>({
    url: test.urlOf('indications'),
    schema: 'indications',
    name: 'test',
    // Tests that do much at once are about what comes of it, also on a machine that is busy.
    connectionTimeout: 20_000,
  })
  const owner = openDatabase<DB>({ url: test.ownerUrl, schema: 'indications', name: 'owner' })
  const past = openDatabase<DB>({ url: test.superuserUrl, schema: 'indications', name: 'past row security' })
  const look = <Row>(query: string, values: unknown[] = []) =>
    past.asViewer(noor, async (trx) => (await trx.executeQuery<Row>(CompiledQuery.raw(query, values))).rows)
  await look(`
    insert into indications.organisation (agb_code, name, kind, demonstration) values
      ('${PRACTICE}', 'De Wieg', 'MIDWIFE_PRACTICE', true), ('${OTHER_PRACTICE}', 'Aan de Amstel', 'MIDWIFE_PRACTICE', true),
      ('${PROVIDER}', 'Zonnekind', 'KRAAMZORG', true), ('${OTHER_PROVIDER}', 'De Eerste Dagen', 'KRAAMZORG', true)
  `)
  const changes = {
    referrals: openReferralChanges(test.urlOf('indications')),
    handovers: openHandoverChanges(test.urlOf('indications')),
  }
  const context = createContext(database, vault, changes)
  return {
    database,
    context,
    ask: createAsker(schema, context),
    look,
    asOwner: (work) => owner.asViewer(pieter, work),
    close: async () => {
      await changes.referrals.close()
      await changes.handovers.close()
      await database.close()
      try {
        await expectListsToBeKept(look)
      } finally {
        await past.close()
        await owner.close()
        await test.drop()
      }
    },
  }
}

export const A_BSN = parseBsn('123456782') as Bsn

/** A client of Noor's practice, due on a day. */
export async function aClient(
  { database }: Platform,
  { familyName = 'Claessen', dueDate = '2026-12-24', bsn = null as SealedBsn | null } = {},
): Promise<string> {
  const client = {
    givenName: 'Sanne',
    familyName,
    birthDate: isoDate('1994-05-03'),
    bsn,
    dueDate: isoDate(dueDate),
    parity: 0,
    municipalityCode: 'GM0917',
    uzoviCode: null,
    language: 'nl',
  }
  const registration = await database.asViewer(noor, (trx) => registerClient(trx, client, PRACTICE))
  return registration.id
}

/** A referral of that client from Noor's practice to Pieter's organisation. */
export async function aReferral({ database }: Platform, clientId: string): Promise<string> {
  const referral = {
    clientId,
    sender: PRACTICE,
    recipient: PROVIDER,
    kind: 'KRAAMZORG',
    urgency: 'NORMAL',
    note: null,
    idempotencyKey: `key of ${clientId}`,
    requestDigest: Buffer.from('digest'),
  } as const
  const submission = await database.asViewer(noor, (trx) =>
    submitReferral(trx, referral, { name: noor.name, isTooLate: false }),
  )
  if (submission.outcome !== 'SUBMITTED') throw new Error(submission.outcome)
  return submission.id
}
