import { migrate, openDatabase } from '@kraamketen/database'
import { type TestDatabase, createTestDatabase } from '@kraamketen/database/testing'
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { MOST_SAVED, forgetDefinition, renameDefinition, saveDefinition, savedDefinitions } from './saved-definition.ts'
import type { Tables } from './tables.ts'

const NOW = new Date('2026-11-22T08:00:00Z')
const A = 'a'.repeat(64)
const B = 'b'.repeat(64)

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

beforeEach(async () => {
  await database.write((trx) => trx.deleteFrom('savedDefinition').execute())
})

afterAll(async () => {
  await database.close()
  await server.drop()
})

const save = (subject: string, cohort: string, name: string) =>
  database.write((trx) => saveDefinition(trx, { subject, cohort, name }, NOW))
const listOf = (subject: string) => database.read((db) => savedDefinitions(db, subject))
const namesOf = async (subject: string) => (await listOf(subject)).map(({ name }) => name)

test('everybody has a list of her own, by name', async () => {
  await save('ravi', B, 'Zonder eind december')
  await save('ravi', A, 'Alleen tweede kinderen')
  await save('karin', A, 'Van Ravi')
  expect(await namesOf('ravi')).toEqual(['Alleen tweede kinderen', 'Zonder eind december'])
  expect(await listOf('karin')).toMatchObject([{ cohort: A, name: 'Van Ravi', savedAt: NOW }])
  expect(await listOf('nobody')).toEqual([])
})

test('a definition that is kept already gets the new name, also when it is sent twice at once', async () => {
  await save('ravi', A, 'Eerst')
  await Promise.all([save('ravi', A, 'Nieuw'), save('ravi', A, 'Nieuw'), save('ravi', B, 'B'), save('ravi', B, 'B')])
  expect(await namesOf('ravi')).toEqual(['B', 'Nieuw'])
})

test('what is somebody else’s can be neither renamed nor forgotten', async () => {
  await save('ravi', A, 'Van Ravi')
  const id = (await listOf('ravi'))[0]?.id ?? ''
  expect(await database.write((trx) => renameDefinition(trx, { subject: 'karin', id, name: 'x' }))).toBe(false)
  expect(await database.write((trx) => forgetDefinition(trx, { subject: 'karin', id }))).toBe(false)
  expect(await namesOf('ravi')).toEqual(['Van Ravi'])
  expect(await database.write((trx) => renameDefinition(trx, { subject: 'ravi', id, name: 'Anders' }))).toBe(true)
  expect(await namesOf('ravi')).toEqual(['Anders'])
  expect(await database.write((trx) => forgetDefinition(trx, { subject: 'ravi', id }))).toBe(true)
  expect(await database.write((trx) => forgetDefinition(trx, { subject: 'ravi', id }))).toBe(false)
})

test('a full list takes no more, and still takes another name', async () => {
  const cohort = (at: number) => at.toString(16).padStart(64, '0')
  for (let at = 0; at < MOST_SAVED; at += 1) expect(await save('ravi', cohort(at), `Nummer ${at}`)).toBe(true)
  expect(await save('ravi', A, 'Te veel')).toBe(false)
  expect(await save('ravi', cohort(7), 'Zeven')).toBe(true)
  expect(await listOf('ravi')).toHaveLength(MOST_SAVED)
})

test.each([
  { cohort: A, name: '' },
  { cohort: A, name: 'x'.repeat(81) },
  { cohort: 'A'.repeat(64), name: 'x' },
  { cohort: '../x', name: 'x' },
])('the table takes no $cohort called $name', async ({ cohort, name }) => {
  await expect(save('ravi', cohort, name)).rejects.toMatchObject({ code: '23514' })
})
