import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { CHILD, MOTHER, aDelivery } from './a-delivery.ts'
import { anImportDatabase } from './import-database.ts'
import { runImport } from './import-program.ts'

const database = await anImportDatabase()
afterAll(database.close)

/** Enough rows that reading, writing and checking each take a while. */
const BIRTHS = 12_000
const aLargeDelivery = (title: string) =>
  aDelivery({
    description: { title },
    births: Array.from({ length: BIRTHS }, (_, index) => ({ child: CHILD + 2 * index, mother: MOTHER + index })),
    persons: Array.from({ length: BIRTHS }, (_, index) => ({ person: MOTHER + index })),
    claims: Array.from({ length: BIRTHS }, (_, index) => ({ mother: MOTHER + index })),
    spending: Array.from({ length: BIRTHS }, (_, index) => ({ person: MOTHER + index })),
  })

const releases = () => database.ask('select number, title, active from cohorts.data_release order by number')
const left = () =>
  database.ask(`
    select relname from pg_class c where relname ~ '^(pair|spending)_[0-9]+$'
      and not exists (select from pg_inherits where inhrelid = c.oid)`)

test('says how far it is, and what became of every row', async () => {
  const { folder, remove } = await aDelivery({ description: { title: 'Told' }, spending: [{}, {}] })
  const notes = await mkdtemp(join(tmpdir(), 'report-'))
  const report = join(notes, 'report.json')
  const { code, said } = await runImport(database.ownerUrl, [folder, '--report', report]).ended
  expect(code).toBe(0)
  const lines = said.split('\n')
  const told = lines
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as { done: number; of: number })
  expect(told.length).toBeGreaterThan(5)
  expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).toSorted((a, b) => a - b))
  expect(said).toContain('spending.csv: 2 rows, 1 used, 1 reported\n  DUPLICATE_KEY: 1 (lines 3)')
  expect(lines.at(-2)).toMatch(/^Release \d+ is active: 1 births\.$/)
  expect(JSON.parse(await readFile(report, 'utf8'))).toMatchObject({ outcome: 'IMPORTED', births: 1 })

  const again = await runImport(database.ownerUrl, [folder]).ended
  expect(again.code).toBe(0)
  expect(again.said).toMatch(
    /These files were imported before: they are release \d+, which is the active one already\./,
  )
  await remove()
  await rm(notes, { recursive: true })
})

test.each([
  { what: 'without a folder', args: [], says: 'FOLDER' },
  { what: 'with a share that is none', args: ['x', '--wrong-share', 'much'], says: '--wrong-share much' },
  { what: 'with a folder that is not there', args: ['/nowhere'], says: 'DELIVERY_NOT_READ' },
])('$what it ends with 1 and says why', async ({ args, says }) => {
  const { code, said } = await runImport(database.ownerUrl, args).ended
  expect(code).toBe(1)
  expect(said).toContain(says)
})

test('a key that is none is refused before anything is read', async () => {
  const { code, said } = await runImport(database.ownerUrl, ['x'], { DISCLOSURE_KEY: 'short' }).ended
  expect(code).toBe(1)
  expect(said).toContain('DISCLOSURE_KEY is not 32 bytes in base64')
})

test.each([
  { moment: 'looking at the files', wait: 30 },
  { moment: 'births.csv', wait: 0 },
  { moment: 'spending.csv', wait: 0 },
  { moment: 'persons.csv', wait: 20 },
  { moment: 'mothers and children', wait: 0 },
  { moment: 'mothers and children', wait: 60 },
  { moment: 'checking the release', wait: 0 },
  { moment: 'activating the release', wait: 0 },
])(
  'killed $wait ms after "$moment" nothing changes or all of it does, and it can be run again',
  async ({ moment, wait }) => {
    await database.imported({ description: { title: `Before ${moment} ${wait}` } })
    const title = `Killed at ${moment} ${wait}`
    const { folder, remove } = await aLargeDelivery(title)
    const before = await releases()
    const run = runImport(database.ownerUrl, [folder])
    await run.says(moment)
    await delay(wait)
    run.kill()
    await run.ended

    const after = await releases()
    // Killed after its last word it may have committed already; then it did all of it.
    if (after.length === before.length) expect(after).toEqual(before)
    else expect(after.at(-1)).toMatchObject({ title, active: true })
    const active = await database.ask(`
      select count(*)::int as pairs, (select births from cohorts.data_release where active) as births
      from cohorts.pair p join cohorts.data_release r on r.number = p.release_number where r.active`)
    expect(active[0]?.['pairs']).toBe(active[0]?.['births'])

    const again = await runImport(database.ownerUrl, [folder]).ended
    expect(again).toMatchObject({ code: 0 })
    expect((await releases()).filter((release) => release['title'] === title)).toMatchObject([{ active: true }])
    expect(await left()).toEqual([])
    await remove()
  },
  60_000,
)

test('of two at once with the same files one makes the release, and the other says so', async () => {
  const { folder, remove } = await aLargeDelivery('Twice at once')
  const runs = await Promise.all([1, 2].map(() => runImport(database.ownerUrl, [folder]).ended))
  expect(runs.map(({ code }) => code)).toEqual([0, 0])
  expect(runs.filter(({ said }) => said.includes('imported before'))).toHaveLength(1)
  expect((await releases()).filter(({ title }) => title === 'Twice at once')).toHaveLength(1)
  await remove()
})

test('releases are kept, unless it is told how many', async () => {
  const { folder, remove } = await aDelivery({ description: { title: 'Kept' } })
  expect((await releases()).length).toBeGreaterThan(2)
  expect((await runImport(database.ownerUrl, [folder, '--keep', '2']).ended).code).toBe(0)
  const kept = await releases()
  expect(kept).toHaveLength(2)
  expect(kept.at(-1)).toMatchObject({ title: 'Kept', active: true })
  expect(await database.ask(`select relname from pg_class where relname ~ '^(pair|spending)_[0-9]+$'`)).toHaveLength(4)
  await remove()
})
