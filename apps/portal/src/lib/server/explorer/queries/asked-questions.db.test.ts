import { randomBytes } from 'node:crypto'
import { migrate, openDatabase } from '@kraamketen/database'
import { type TestDatabase, createTestDatabase } from '@kraamketen/database/testing'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { deleteSession, insertSession } from '../../queries/session.ts'
import type { Tables } from '../../queries/tables.ts'
import { askedBefore, rememberAsked } from './asked-questions.ts'

const NOW = new Date('2026-11-22T08:00:00Z')
const key = randomBytes(32)

let server: TestDatabase
let database: ReturnType<typeof openDatabase<Tables>>

beforeAll(async () => {
  server = await createTestDatabase({
    superuserUrl: inject('postgres'),
    database: 'portal',
    prepare: (ownerUrl) =>
      migrate({ ownerUrl, schema: 'portal', folder: new URL('../../../../../migrations/', import.meta.url) }),
  })
  database = openDatabase<Tables>({ url: server.urlOf('portal'), schema: 'portal', name: 'test' })
})

afterAll(async () => {
  await database.close()
  await server.drop()
})

async function session() {
  const idHash = randomBytes(32)
  await database.write((trx) => insertSession(trx, { idHash, sealed: Buffer.alloc(0) }, NOW))
  return idHash
}
const ask = (idHash: Buffer, query: string) =>
  database.write((trx) =>
    rememberAsked(trx, { idHash, key }, { id: query, at: NOW.toISOString(), query, variables: '' }),
  )
const askedIn = async (idHash: Buffer) =>
  (await database.read((db) => askedBefore(db, { idHash, key }))).map(({ query }) => query)

test('a session has its own questions, newest first, and no other', async () => {
  const [one, other] = [await session(), await session()]
  await ask(one, '{ first }')
  await ask(one, '{ second }')
  expect(await askedIn(one)).toEqual(['{ second }', '{ first }'])
  expect(await askedIn(other)).toEqual([])
})

test('two tabs that ask at once both find their question back', async () => {
  const idHash = await session()
  await Promise.all(['{ one }', '{ two }', '{ three }'].map((query) => ask(idHash, query)))
  expect((await askedIn(idHash)).toSorted()).toEqual(['{ one }', '{ three }', '{ two }'])
})

test('the table holds nothing that can be read, and what was moved to another session does not open', async () => {
  const [one, other] = [await session(), await session()]
  await ask(one, '{ secret }')
  const { sealed } = await database.read((db) =>
    db.selectFrom('askedQuestions').select('sealed').where('idHash', '=', one).executeTakeFirstOrThrow(),
  )
  expect(sealed.toString('latin1')).not.toContain('secret')
  await database.write((trx) => trx.insertInto('askedQuestions').values({ idHash: other, sealed }).execute())
  expect(await askedIn(other)).toEqual([])
})

test('what was asked is gone with the session, and a session that ended keeps nothing', async () => {
  const idHash = await session()
  await ask(idHash, '{ a }')
  await database.write((trx) => deleteSession(trx, idHash))
  expect(await askedIn(idHash)).toEqual([])
  await ask(idHash, '{ b }')
  expect(await askedIn(idHash)).toEqual([])
})
