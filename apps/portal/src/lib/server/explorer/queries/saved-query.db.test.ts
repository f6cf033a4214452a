import { migrate, openDatabase } from '@kraamketen/database'
import { type TestDatabase, createTestDatabase } from '@kraamketen/database/testing'
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import type { Tables } from '../../queries/tables.ts'
import {
  MOST_SAVED,
  changeQuery,
  forgetQuery,
  readSavedQuery,
  saveQuery,
  savedNames,
  shareQuery,
} from './saved-query.ts'

const NOW = new Date('2026-11-22T08:00:00Z')
const NOBODYS = '019a0000-0000-7000-8000-00000000ffff'
const question = { name: 'Mijn vraag', query: '{ agreements { code } }', variables: '{ "days": 7 }' }

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

beforeEach(async () => {
  await database.write((trx) => trx.deleteFrom('savedQuery').execute())
})

afterAll(async () => {
  await database.close()
  await server.drop()
})

const save = async (subject: string, change: Partial<typeof question> = {}) =>
  (await database.write((trx) => saveQuery(trx, { subject, ...question, ...change }, NOW))) ?? 'full'
const read = (subject: string, id: string) => database.read((db) => readSavedQuery(db, { subject, id }))
const namesOf = async (subject: string) =>
  (await database.read((db) => savedNames(db, subject))).map(({ name }) => name)

test('a question comes back as it was typed, in a list of one’s own by name', async () => {
  const id = await save('noor', { query: '# waarom\r\n{ a }', name: 'Zelf' })
  await save('noor', { name: 'Alles' })
  await save('ravi', { name: 'Van Ravi' })
  expect(await read('noor', id)).toEqual({
    id,
    name: 'Zelf',
    query: '# waarom\r\n{ a }',
    variables: question.variables,
    shared: false,
    own: true,
    savedAt: NOW,
  })
  expect(await namesOf('noor')).toEqual(['Alles', 'Zelf'])
})

test('somebody else’s looks like none: it cannot be read, changed, shared or forgotten', async () => {
  const id = await save('noor')
  const strangers = async (to: string) => [
    await read('ravi', to),
    await database.write((trx) => changeQuery(trx, { ...question, subject: 'ravi', id: to, name: 'x' }, NOW)),
    await database.write((trx) => shareQuery(trx, { subject: 'ravi', id: to, shared: true })),
    await database.write((trx) => forgetQuery(trx, { subject: 'ravi', id: to })),
  ]
  expect(await strangers(id)).toEqual([null, false, false, false])
  expect(await strangers(NOBODYS)).toEqual(await strangers(id))
  expect(await read('noor', id)).toMatchObject({ name: 'Mijn vraag', shared: false })
})

test('shared it can be read by whoever has its id, changed by nobody else, and no longer when that is over', async () => {
  const id = await save('noor')
  expect(await database.write((trx) => shareQuery(trx, { subject: 'noor', id, shared: true }))).toBe(true)
  expect(await read('ravi', id)).toMatchObject({ name: 'Mijn vraag', own: false })
  expect(await namesOf('ravi')).toEqual([])
  expect(await database.write((trx) => changeQuery(trx, { ...question, subject: 'ravi', id }, NOW))).toBe(false)
  await database.write((trx) => shareQuery(trx, { subject: 'noor', id, shared: false }))
  expect(await read('ravi', id)).toBeNull()
})

test('one’s own is changed and forgotten', async () => {
  const id = await save('noor')
  expect(
    await database.write((trx) => changeQuery(trx, { ...question, subject: 'noor', id, name: 'Anders' }, NOW)),
  ).toBe(true)
  expect(await namesOf('noor')).toEqual(['Anders'])
  expect(await database.write((trx) => forgetQuery(trx, { subject: 'noor', id }))).toBe(true)
  expect(await read('noor', id)).toBeNull()
})

test('a full list takes no more', async () => {
  for (let at = 0; at < MOST_SAVED; at += 1) await save('noor')
  expect(await save('noor')).toBe('full')
  expect(await save('ravi')).not.toBe('full')
})

test.each([{ name: '' }, { name: 'x'.repeat(81) }, { query: '' }, { query: 'x'.repeat(60_001) }])(
  'the table takes no %o',
  async (change) => {
    await expect(save('noor', change)).rejects.toMatchObject({ code: '23514' })
  },
)
