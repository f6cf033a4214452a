import { randomBytes } from 'node:crypto'
import { migrate, openDatabase } from '@kraamketen/database'
import { type TestDatabase, createTestDatabase } from '@kraamketen/database/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { ABSOLUTE_HOURS, IDLE_MINUTES } from '../queries/session.ts'
import type { Tables } from '../queries/tables.ts'
import type { Grant } from './grant.ts'
import { hashOf } from './session-id.ts'
import { type Sessions, openSessions } from './sessions.ts'

const MINUTE = 60_000
const START = Date.parse('2026-11-22T08:00:00Z')

let server: TestDatabase
let database: ReturnType<typeof openDatabase<Tables>>

beforeAll(async () => {
  server = await createTestDatabase({
    superuserUrl: inject('postgres'),
    database: 'portal',
    prepare: (ownerUrl) =>
      migrate({ ownerUrl, schema: 'portal', folder: new URL('../../../../migrations/', import.meta.url) }),
  })
  database = openDatabase<Tables>({ url: server.urlOf('portal'), schema: 'portal', name: 'test' })
})

afterAll(async () => {
  await database.close()
  await server.drop()
})

const aGrant = (change: Partial<Grant> = {}): Grant => ({
  account: { subject: 'noor', name: 'Noor de Wit', role: 'midwife', organisation: 'De Wieg (demonstratie)' },
  accessToken: `access-${randomBytes(4).toString('hex')}`,
  accessExpiresAt: START + 5 * MINUTE,
  refreshToken: 'refresh',
  identityToken: 'identity',
  ...change,
})

/** Sessions with a clock that the test moves, and a provider that the test plays. */
function sessionsAt(
  start = START,
  renew: (refreshToken: string) => Promise<Grant | null> = () => Promise.resolve(null),
) {
  const clock = { now: start }
  const sessions: Sessions = openSessions({
    transaction: database.write,
    key: Buffer.alloc(32, 1),
    renew,
    now: () => new Date(clock.now),
  })
  return { sessions, clock, later: (minutes: number) => (clock.now += minutes * MINUTE) }
}

const rows = () =>
  database.read(async (db) =>
    (await db.selectFrom('session').selectAll().execute()).map((row) => row.idHash.toString('hex')),
  )

test('a session is found by its id, and by nothing else', async () => {
  const { sessions } = sessionsAt()
  const grant = aGrant()
  const id = await sessions.begin(grant, undefined)
  expect(await sessions.find(id)).toEqual(grant)
  expect(await sessions.find('')).toBeNull()
  expect(await sessions.find(hashOf(id)!.toString('base64url'))).toBeNull()
  expect(await sessions.find(`${id.slice(0, -1)}${id.endsWith('A') ? 'E' : 'A'}`)).toBeNull()
})

test('the table holds neither id, token nor name', async () => {
  const { sessions } = sessionsAt()
  const grant = aGrant()
  const id = await sessions.begin(grant, undefined)
  const stored = await database.read((db) =>
    db.selectFrom('session').selectAll().where('idHash', '=', hashOf(id)!).execute(),
  )
  const bytes = Buffer.concat(stored.flatMap(({ idHash, sealed }) => [idHash, sealed])).toString('latin1')
  for (const secret of [id, grant.accessToken, 'Noor', 'refresh']) expect(bytes).not.toContain(secret)
})

test('what was sealed for one session opens in no other', async () => {
  const { sessions } = sessionsAt()
  const [one, other] = [await sessions.begin(aGrant(), undefined), await sessions.begin(aGrant(), undefined)]
  await database.write(async (trx) => {
    const { sealed } = await trx
      .selectFrom('session')
      .select('sealed')
      .where('idHash', '=', hashOf(one)!)
      .executeTakeFirstOrThrow()
    await trx.updateTable('session').set({ sealed }).where('idHash', '=', hashOf(other)!).execute()
  })
  expect(await sessions.find(one)).not.toBeNull()
  expect(await sessions.find(other)).toBeNull()
})

test('idle for a quarter of an hour it is over; used every 14 minutes it lives ten hours', async () => {
  const idle = sessionsAt()
  const id = await idle.sessions.begin(aGrant(), undefined)
  idle.later(IDLE_MINUTES - 1)
  expect(await idle.sessions.find(id)).not.toBeNull()
  idle.later(IDLE_MINUTES)
  expect(await idle.sessions.find(id)).toBeNull()

  const busy = sessionsAt()
  const busyId = await busy.sessions.begin(aGrant(), undefined)
  for (let minutes = 14; minutes < ABSOLUTE_HOURS * 60; minutes += 14) {
    busy.later(14)
    expect(await busy.sessions.find(busyId)).not.toBeNull()
  }
  busy.later(14)
  expect(await busy.sessions.find(busyId)).toBeNull()
})

test('signing in gives a new id, ends the earlier session, and sweeps what is over', async () => {
  const { sessions, later } = sessionsAt()
  const forgotten = await sessions.begin(aGrant(), undefined)
  later(IDLE_MINUTES + 1)
  const first = await sessions.begin(aGrant(), undefined)
  const second = await sessions.begin(aGrant(), first)
  expect(second).not.toBe(first)
  expect(await sessions.find(first)).toBeNull()
  expect(await sessions.find(second)).not.toBeNull()
  expect(await rows()).not.toContain(hashOf(forgotten)!.toString('hex'))
})

test('signing out ends it and gives the grant back once', async () => {
  const { sessions } = sessionsAt()
  const grant = aGrant()
  const id = await sessions.begin(grant, undefined)
  expect(await sessions.end(id)).toEqual(grant)
  expect(await sessions.end(id)).toBeNull()
  expect(await sessions.find(id)).toBeNull()
})

test('a token that is fresh is used as it is', async () => {
  const { sessions } = sessionsAt(START, () => Promise.reject(new Error('not asked for')))
  const grant = aGrant()
  const id = await sessions.begin(grant, undefined)
  expect(await sessions.usable(id, grant)).toBe(grant)
})

test('a session from before an account had a subject is over: she signs in again', async () => {
  const { sessions } = sessionsAt()
  const { subject: _subject, ...account } = aGrant().account
  const id = await sessions.begin({ ...aGrant(), account } as Grant, undefined)
  expect(await sessions.find(id)).toBeNull()
})

test('ten requests at once with an old token renew it once', async () => {
  let asked = 0
  const renewed = aGrant({ accessToken: 'new', accessExpiresAt: START + 10 * MINUTE, refreshToken: 'rotated' })
  const { sessions, later } = sessionsAt(START, async (refreshToken) => {
    asked += 1
    expect(refreshToken).toBe('refresh')
    await new Promise((resolve) => setTimeout(resolve, 50))
    return renewed
  })
  const grant = aGrant()
  const id = await sessions.begin(grant, undefined)
  later(5)
  const grants = await Promise.all(Array.from({ length: 10 }, () => sessions.usable(id, grant)))
  expect(grants).toEqual(Array.from({ length: 10 }, () => renewed))
  expect(asked).toBe(1)
  expect(await sessions.find(id)).toEqual(renewed)
})

test('the provider ends the sign-in: the session ends too', async () => {
  const { sessions, later } = sessionsAt(START, () => Promise.resolve(null))
  const grant = aGrant()
  const id = await sessions.begin(grant, undefined)
  later(5)
  expect(await sessions.usable(id, grant)).toBeNull()
  expect(await sessions.find(id)).toBeNull()
})

test('the provider does not answer: the old token serves until its last second, the session stays', async () => {
  const { sessions, clock } = sessionsAt(START, () => Promise.reject(new Error('connect ECONNREFUSED')))
  const grant = aGrant()
  const id = await sessions.begin(grant, undefined)
  clock.now = grant.accessExpiresAt - 1000
  expect(await sessions.usable(id, grant)).toEqual(grant)
  clock.now = grant.accessExpiresAt
  await expect(sessions.usable(id, grant)).rejects.toThrow('ECONNREFUSED')
  expect(await sessions.find(id)).toEqual(grant)
})

test.each([
  sql`create table portal.other (id int)`,
  sql`alter table portal.session add column name text`,
  sql`truncate portal.session`,
  sql`select * from portal.kysely_migration`,
])('the portal may use its table and make or change nothing', async (statement) => {
  await expect(database.write((trx) => statement.execute(trx))).rejects.toMatchObject({ code: '42501' })
})
