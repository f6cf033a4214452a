import { createTestDatabase } from '@kraamketen/database/testing'
import pg from 'pg'
import { afterAll, expect, inject, test } from 'vitest'
import { insertSomePairs } from '../../test/some-pairs.ts'
import { NEVER_LEFT, NO_CLAIM, NOT_INDICATED, UNKNOWN_GESTATION } from '../columns/column-store.ts'
import { migrateCohorts } from '../migrate-cohorts.ts'
import { CHARACTERISTICS } from '../rules/characteristics.ts'
import { loadColumns } from './pair-columns.ts'

const server = await createTestDatabase({
  superuserUrl: inject('postgres'),
  database: 'research',
  template: 'tables-only',
  prepare: migrateCohorts,
})
const owner = new pg.Client({ connectionString: server.ownerUrl })
await owner.connect()
const url = server.urlOf('cohorts')
afterAll(async () => {
  await owner.end()
  await server.drop()
})

test('every column is read as the table has it, by the role of the service, and other releases are not', async () => {
  await insertSomePairs(server.ownerUrl, { size: 50, seed: 2 })
  const releaseNumber = await insertSomePairs(server.ownerUrl, { size: 5000, seed: 3 })
  const store = await loadColumns({ url, releaseNumber })
  const { rows } = await owner.query<Record<string, number | null>>(
    'select *, record_key::float8 as key from cohorts.pair where release_number = $1 order by row',
    [releaseNumber],
  )
  expect(store.size).toBe(rows.length)
  const column = (name: string, instead: number | null = null) => rows.map((row) => row[name] ?? instead)
  expect([...store.recordKeys]).toEqual(column('key'))
  expect([...store.receivedMinutes]).toEqual(column('received_minutes', NO_CLAIM))
  expect([...store.indicatedMinutes]).toEqual(column('indicated_minutes', NOT_INDICATED))
  expect([...store.gestationalDays]).toEqual(column('gestational_days', UNKNOWN_GESTATION))
  expect([...store.leftInYear]).toEqual(column('left_in_year', NEVER_LEFT))
  expect([...store.hospitalDays]).toEqual(column('hospital_days'))
  expect([...store.liveBorn]).toEqual(column('live_born'))
  expect([...store.plurality]).toEqual(column('plurality'))
  expect([...store.diedWithin28]).toEqual(column('died_within_28_days'))
  expect([...store.lateDecember]).toEqual(column('late_december'))
  for (const { code, column: name } of CHARACTERISTICS) {
    if (name !== null) expect([...store.level(code)]).toEqual(column(name))
  }
  const mothers = [...store.mothers]
  const byPseudonym = new Map(rows.map((row, place) => [row['mother'], mothers[place]]))
  expect(mothers).toEqual(rows.map((row) => byPseudonym.get(row['mother'])))
  expect(byPseudonym.size).toBe(store.motherKeys.length)
  expect(store.recordKeys.buffer).toBeInstanceOf(SharedArrayBuffer)
  expect(() => store.level('HOUR_CATEGORY')).toThrow(RangeError)
})

test('a release that lacks rows is not served in part', async () => {
  const releaseNumber = await insertSomePairs(server.ownerUrl, { size: 10, seed: 4 })
  await owner.query('delete from cohorts.pair where release_number = $1 and row = 9', [releaseNumber])
  await expect(loadColumns({ url, releaseNumber })).rejects.toThrow('Of the 10 rows of the release 9 came in whole.')
})

test('a release that is not there', async () => {
  await expect(loadColumns({ url, releaseNumber: 999 })).rejects.toThrow('There is no data release 999.')
})
