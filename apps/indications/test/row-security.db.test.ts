import { afterAll, beforeAll, expect, test } from 'vitest'
import { clientsById } from '../src/queries/registration/clients.ts'
import { type Platform, aClient, noor, startPlatform } from './platform.ts'

let platform: Platform
beforeAll(async () => void (platform = await startPlatform()))
afterAll(() => platform.close())

test('every table of the care database has row security, forced on its owner too', async () => {
  const tables = await platform.look<{ name: string; forced: boolean }>(`
    select n.nspname || '.' || c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname in ('access', 'audit', 'indications') and c.relname not like 'kysely_%'
  `)
  expect(tables.length).toBeGreaterThan(6)
  expect(tables.filter(({ forced }) => !forced)).toEqual([])
})

test('without a viewer nothing of a person is there, whoever asked before on the same connection', async () => {
  await aClient(platform)
  const count = await platform.database.asViewer(noor, (trx) => trx.selectFrom('client').select('id').execute())
  expect(count.length).toBeGreaterThan(0)
  for (let turn = 0; turn < 20; turn += 1) {
    expect(await platform.database.read((db) => db.selectFrom('client').select('id').execute())).toEqual([])
    expect(await platform.database.write((trx) => trx.selectFrom('referral').select('id').execute())).toEqual([])
  }
})

test('nobody gives himself a relationship with a client who is there already', async () => {
  const id = await aClient(platform)
  const hanna = { ...noor, subject: 'hanna', organisation: '08900002' }
  const own = platform.database.asViewer(hanna, (trx) =>
    trx
      .insertInto('access.care_relationship' as never)
      .values({ clientId: id, organisation: '08900002', kind: 'REFERRER', source: 'registration' } as never)
      .execute(),
  )
  await expect(own).rejects.toThrow('row-level security')
})

test('a transaction that fails leaves nothing behind: neither the row nor its line in the log', async () => {
  const lines = async () => (await platform.look<{ n: number }>('select count(*)::int as n from audit.event'))[0]?.n
  const id = await aClient(platform)
  const before = await lines()
  const broken = platform.database.asViewer(noor, async (trx) => {
    expect(await clientsById(trx, [id])).toHaveProperty('size', 1)
    throw new Error('broken off')
  })
  await expect(broken).rejects.toThrow('broken off')
  expect(await lines()).toBe(before)
})
