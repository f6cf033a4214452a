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
  expect(found.get(ANNA)).toMatchObject([
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

test('after a lapse it can be granted anew, and the count of places follows', async () => {
  const taken = () =>
    asOwner((trx) =>
      trx.selectFrom('programmePlace').select('taken').where('programmeId', '=', pillar2).executeTakeFirst(),
    )
  expect(await taken()).toEqual({ taken: 1 })
  await asOwner((trx) =>
    trx
      .updateTable('programmeGrant')
      .set({ lapsedOn: '2023-05-01', lapseReason: 'WISH_OF_CLIENT' })
      .where('clientId', '=', ANNA)
      .where('programmeId', '=', pillar2)
      .execute(),
  )
  expect(await taken()).toEqual({ taken: 0 })
  await asOwner((trx) =>
    trx
      .insertInto('programmeGrant')
      .values({ clientId: ANNA, programmeId: pillar2, grantedOn: '2023-06-01' })
      .execute(),
  )
  expect(await taken()).toEqual({ taken: 1 })
})

test('the service itself cannot touch the count, nor grant without an application', async () => {
  await expect(
    service.asViewer(midwife, (trx) => trx.updateTable('programmePlace').set({ taken: 0 }).execute()),
  ).rejects.toMatchObject({ code: '42501' })
  await expect(
    service.asViewer(midwife, (trx) =>
      trx
        .insertInto('programmeGrant')
        .values({ clientId: ANNA, programmeId: pillar1, grantedOn: '2023-06-01' })
        .execute(),
    ),
  ).rejects.toMatchObject({ code: '42501' })
})
