import { expect, inject, test } from 'vitest'
import { createTestDatabase } from './testing-database.ts'
import { withClient } from './with-client.ts'

let migrations = 0
const aDatabase = () =>
  createTestDatabase({
    superuserUrl: inject('postgres'),
    database: 'care',
    template: 'two-rows',
    prepare: async (ownerUrl) => {
      migrations += 1
      await withClient(ownerUrl, async (owner) => {
        await owner.query(`
          create table indications.thing (organisation text);
          alter table indications.thing enable row level security;
          create policy own on indications.thing to indications using (organisation = 'mine');
          grant select on indications.thing to indications;
          insert into indications.thing values ('mine'), ('theirs')`)
      })
    },
  })
const count = (url: string) =>
  withClient(
    url,
    async (client) =>
      (await client.query<{ n: number }>('select count(*)::int as n from indications.thing')).rows[0]?.n,
  )

test('each test file gets a database of its own, migrated once, in which the service is held by row security', async () => {
  const [one, two] = await Promise.all([aDatabase(), aDatabase()])
  expect(migrations).toBe(1)
  await withClient(one.superuserUrl, (client) => client.query('delete from indications.thing'))
  expect(await count(one.superuserUrl)).toBe(0)
  expect(await count(two.superuserUrl)).toBe(2)
  expect(await count(two.urlOf('indications'))).toBe(1)
  await expect(count(two.urlOf('eligibility'))).rejects.toMatchObject({ code: '42501' })
  await expect(count(two.urlOf('costs'))).rejects.toMatchObject({ code: '42501' })
  await Promise.all([one.drop(), two.drop()])
  await expect(count(one.superuserUrl)).rejects.toMatchObject({ code: '3D000' })
})

test('a preparation that fails leaves no half template behind', async () => {
  const broken = (prepare: () => Promise<void>) =>
    createTestDatabase({ superuserUrl: inject('postgres'), database: 'portal', template: 'broken', prepare })
  await expect(broken(() => Promise.reject(new Error('no such column')))).rejects.toThrow('no such column')
  const repaired = await broken(() => Promise.resolve())
  await repaired.drop()
})
