import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openChannel } from './open-channel.ts'
import { createTestDatabase } from './testing-database.ts'
import { withClient } from './with-client.ts'

let database: Awaited<ReturnType<typeof createTestDatabase>>
beforeAll(async () => {
  database = await createTestDatabase({ superuserUrl: inject('postgres'), database: 'care', prepare: async () => {} })
})
afterAll(() => database.drop())

const aChannel = () =>
  openChannel({ url: database.urlOf('indications'), channel: 'words', name: 'test words', read: Number })
const say = (...words: number[]) =>
  withClient(database.superuserUrl, async (client) => {
    for (const word of words) await client.query('select pg_notify($1, $2)', ['words', String(word)])
  })
const everything = () => true

test('everybody who listens hears what he wanted, in order, also what was said while he was busy', async () => {
  const channel = aChannel()
  const all = await channel.listen(everything)
  const even = await channel.listen((word) => word % 2 === 0)
  await say(1, 2, 3, 4)
  const heard = [await all.next(), await all.next(), await all.next(), await all.next()]
  expect(heard.map(({ value }) => value as number)).toEqual([1, 2, 3, 4])
  expect([(await even.next()).value, (await even.next()).value]).toEqual([2, 4])
  await channel.close()
})

test('who stops while he waits is let go, and the others go on', async () => {
  const channel = aChannel()
  const [leaving, staying] = [await channel.listen(everything), await channel.listen(everything)]
  const waiting = leaving.next()
  await leaving.return?.()
  expect(await waiting).toEqual({ done: true, value: undefined })
  await say(5)
  expect((await staying.next()).value).toBe(5)
  await channel.close()
})

test('when the connection breaks whoever listens is told by the end, and can listen anew', async () => {
  const channel = aChannel()
  const before = await channel.listen(everything)
  const waiting = before.next()
  await withClient(database.superuserUrl, (client) =>
    client.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen%' and datname = current_database()",
    ),
  )
  expect(await waiting).toEqual({ done: true, value: undefined })
  const after = await channel.listen(everything)
  await say(6)
  expect((await after.next()).value).toBe(6)
  await channel.close()
})

test('who is a thousand words behind is cut off after those that were kept', async () => {
  const channel = aChannel()
  const slow = await channel.listen(everything)
  const quick = await channel.listen((word) => word === 2000)
  await say(...Array.from({ length: 1005 }, (_, index) => index), 2000)
  expect((await quick.next()).value).toBe(2000)
  const heard: number[] = []
  for await (const word of slow) heard.push(word)
  expect(heard).toEqual(Array.from({ length: 1001 }, (_, index) => index))
  await channel.close()
})

test('a server that does not answer is an error, not a silence', async () => {
  const channel = openChannel({ url: 'postgres://localhost:1/none', channel: 'words', name: 'nobody', read: Number })
  await expect(channel.listen(everything)).rejects.toThrow('ECONNREFUSED')
})
