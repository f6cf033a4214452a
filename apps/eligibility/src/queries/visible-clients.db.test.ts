import { aViewer } from '@kraamketen/subgraph/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { ANNA, aDatabase, BEA, midwife, nobody, NOTHING_RECORDED, otherMidwife, PRACTICE } from '../../test/database.ts'
import { visibleClients } from './visible-clients.ts'

const { service, asOwner } = await aDatabase()
const EVERYBODY = [ANNA, BEA, NOTHING_RECORDED]

test.each([
  { who: 'a practice', viewer: midwife, sees: [ANNA, NOTHING_RECORDED] },
  { who: 'another practice', viewer: otherMidwife, sees: [BEA] },
  {
    who: 'a planner of a practice',
    viewer: aViewer('planner', { organisation: PRACTICE }),
    sees: [ANNA, NOTHING_RECORDED],
  },
  { who: 'a mother', viewer: aViewer('mother', { client: ANNA }), sees: [ANNA] },
  { who: 'a midwife who says that she is a client', viewer: aViewer('midwife', { client: ANNA }), sees: [] },
  { who: 'somebody without an organisation', viewer: nobody, sees: [] },
])('$who may see $sees', async ({ viewer, sees }) => {
  const found = await service.asViewer(viewer, (trx) => visibleClients(trx, EVERYBODY))
  expect(found.toSorted()).toEqual(sees.toSorted())
})

test('a relationship that has ended shows nothing', async () => {
  await asOwner((trx) =>
    sql`update access.care_relationship set starts_on = '2023-01-01', ends_on = '2023-12-31' where client_id = ${BEA}`.execute(
      trx,
    ),
  )
  expect(await service.asViewer(otherMidwife, (trx) => visibleClients(trx, EVERYBODY))).toEqual([])
})
