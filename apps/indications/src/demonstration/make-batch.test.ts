import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { openBsnVault } from '../bsn-vault.ts'
import type { DemoRows } from '../queries/demonstration/demo-rows.ts'
import { careTeams } from './care-teams.ts'
import { caseload } from './caseload.ts'
import { makeBatch } from './make-batch.ts'
import { demoRegions } from './organisations.ts'

const TODAY = isoDate('2026-11-22')
const vault = openBsnVault({ encryption: Buffer.alloc(32, 1), hash: Buffer.alloc(32, 2) })

/** All rows of the clients up to `size`, made so many at once; what is encrypted differs every time on purpose. */
function rowsOf(size: number, atOnce: number) {
  const regions = demoRegions(TODAY)
  const teams = careTeams(
    regions.flatMap(({ providers }) => providers),
    TODAY,
  )
  const all: Record<string, unknown[]> = {}
  for (let done = 0; done < size; done += atOnce) {
    const families = caseload(regions, TODAY, done + 1, Math.min(size, done + atOnce))
    const { rows, relationships } = makeBatch(families, { teams, vault, today: TODAY })
    for (const [table, list] of Object.entries({ ...rows, relationships }))
      (all[table] ??= []).push(...list.map((row) => ({ ...row, bsnEncrypted: null })))
  }
  return all
}

const made = rowsOf(600, 500)

test('the same seed, day and size give the same rows, however many are made at once', () => {
  expect(rowsOf(600, 37)).toEqual(made)
})

test('a smaller demonstration is the beginning of a larger one, its assistants too', () => {
  const smaller = rowsOf(200, 200)
  for (const [table, rows] of Object.entries(smaller)) expect(made[table]?.slice(0, rows.length)).toEqual(rows)
})

test('no id is used twice', () => {
  for (const [table, rows] of Object.entries(made)) {
    const ids = (rows as { id?: string }[]).flatMap(({ id }) => id ?? [])
    expect(new Set(ids).size, table).toBe(ids.length)
  }
})

test('all rows of a table name the same columns, because they are stored in one statement', () => {
  const { rows } = makeBatch(caseload(demoRegions(TODAY), TODAY, 1, 300), {
    teams: careTeams([], TODAY),
    vault,
    today: TODAY,
  })
  for (const [table, list] of Object.entries(rows) as [keyof DemoRows, object[]][]) {
    const columns = new Set(list.map((row) => Object.keys(row).sort().join()))
    expect(columns.size, table).toBe(1)
  }
})
