import { expect, test } from 'vitest'
import { PROGRAMMES } from '../../../data/programmes.ts'
import { ANNA, aDatabase, BEA, midwife, nobody, NOTHING_RECORDED, otherMidwife } from '../../../test/database.ts'
import { grants } from './grants.ts'

const { service, asOwner, loggedOf } = await aDatabase()
const EVERYBODY = [ANNA, BEA, NOTHING_RECORDED]
const [pillar1 = '', pillar2 = ''] = PROGRAMMES.map(({ id }) => id)

await asOwner((trx) =>
  trx
    .insertInto('programmeGrant')
    .values([
      { clientId: ANNA, programmeId: pillar2, grantedOn: '2023-03-01' },
      { clientId: ANNA, programmeId: pillar1, grantedOn: '2023-02-01' },
      { clientId: BEA, programmeId: pillar1, grantedOn: '2023-02-01' },
    ])
    .execute(),
)

test('what was granted, the oldest first; nothing is an empty list', async () => {
  const found = await service.asViewer(midwife, (trx) => grants(trx, EVERYBODY))
  expect(found.get(ANNA)).toEqual([
    { programmeId: pillar1, grantedOn: '2023-02-01' },
    { programmeId: pillar2, grantedOn: '2023-03-01' },
  ])
  expect(found.get(NOTHING_RECORDED)).toEqual([])
  expect(found.has(BEA)).toBe(false)
})

test('another organisation sees its own client only, and nobody sees none', async () => {
  expect([...(await service.asViewer(otherMidwife, (trx) => grants(trx, EVERYBODY))).keys()]).toEqual([BEA])
  expect((await service.asViewer(nobody, (trx) => grants(trx, EVERYBODY))).size).toBe(0)
})

test('every reading is logged in the same transaction', async () => {
  const before = await loggedOf(BEA)
  await service.asViewer(otherMidwife, (trx) => grants(trx, [BEA]))
  expect((await loggedOf(BEA)).slice(before.length)).toMatchObject([
    { action: 'READ', type: 'grant.read', userId: otherMidwife.subject, service: 'eligibility' },
  ])
})

test('a programme is granted to a client once', async () => {
  const again = asOwner((trx) =>
    trx
      .insertInto('programmeGrant')
      .values({ clientId: ANNA, programmeId: pillar1, grantedOn: '2023-06-01' })
      .execute(),
  )
  await expect(again).rejects.toMatchObject({ code: '23505' })
})
