import { migrateAudit } from '@kraamketen/audit'
import { migrateAccess, openDatabase } from '@kraamketen/database'
import { createTestDatabase } from '@kraamketen/database/testing'
import { sql } from 'kysely'
import { afterAll, expect, inject, test } from 'vitest'
import { up as first } from '../migrations/0001-programme-and-vulnerability.ts'
import { up as course } from '../migrations/0003-programme-course.ts'
import { aClientId } from './database.ts'

const care = await createTestDatabase({
  superuserUrl: inject('postgres'),
  database: 'care',
  template: 'before-programmes',
  prepare: async (ownerUrl) => {
    await migrateAccess(ownerUrl)
    await migrateAudit(ownerUrl)
  },
})
const owner = openDatabase<unknown>({ url: care.ownerUrl, schema: 'eligibility', name: 'test', connections: 1 })
afterAll(async () => {
  await owner.close()
  await care.drop()
})

test('a database with programmes and grants comes over: criteria joined, terms filled in, places counted', async () => {
  const programme = '017cd8cb-b000-7000-8000-000000000002'
  await owner.write(async (trx) => {
    await first(trx)
    await sql`
      insert into eligibility.programme (
        id, code, version, name_nl, name_en, valid_from, valid_until, quota_families, benefits, criteria, source
      ) values (
        ${programme}, 'GEBOORTEZORG_FLEX_PILLAR_2', 1, 'Pijler 2', 'Pillar 2', '2021-11-01', '2023-12-31', 100,
        array['FLEXIBLE_HOURS'], '[{"kind": "classIn", "classes": ["VULNERABLE"]}]'::jsonb, 'geboortezorg-flex'
      )
    `.execute(trx)
    await sql`
      insert into eligibility.programme_grant (client_id, programme_id, granted_on)
      values (${aClientId(1)}, ${programme}, '2023-02-01'), (${aClientId(2)}, ${programme}, '2023-02-01')
    `.execute(trx)
    await course(trx)
  })
  const { rows } = await owner.write((trx) =>
    sql`
      select criteria, flexible_hours ->> 'meanHours' as mean_hours, demonstration, places, taken
      from eligibility.programme join eligibility.programme_place on programme_id = id
    `.execute(trx),
  )
  expect(rows).toEqual([
    {
      criteria: { kind: 'allOf', of: [{ kind: 'classIn', classes: ['VULNERABLE'] }] },
      meanHours: '24',
      demonstration: false,
      places: 100,
      taken: 2,
    },
  ])
})
