import { isoDate } from '@kraamketen/kraamzorg'
import { aViewer } from '@kraamketen/subgraph/testing'
import { expect, test } from 'vitest'
import { CONTRACTED_TARIFFS } from '../../../data/contracted-tariffs.ts'
import { aContractedTariff } from '../../../test/amounts.ts'
import { aDatabase } from '../../../test/database.ts'
import { contractedTariffs } from './contracted-tariffs.ts'
import { storeContractedTariffs } from './store-contracted-tariffs.ts'

const { service, owner } = await aDatabase()
const asOwner = aViewer('researcher')

test('what is asked is what the data says', async () => {
  const found = await service.read(contractedTariffs)
  expect(found).toHaveLength(CONTRACTED_TARIFFS.length)
  expect(found).toEqual(expect.arrayContaining([...CONTRACTED_TARIFFS]))
})

test.each([
  { given: 'with every insurer', insurer: null },
  { given: 'with one insurer', insurer: '0002' },
])('two tariffs $given cannot hold on one day', async ({ insurer }) => {
  const add = owner.asViewer(asOwner, (trx) =>
    trx
      .insertInto('contractedTariff')
      .values(aContractedTariff({ insurer, validFrom: isoDate('2023-12-31'), validUntil: isoDate('2024-06-30') }))
      .execute(),
  )
  await expect(add).rejects.toMatchObject({ code: '23P01' })
})

test('the service reads and cannot write', async () => {
  const write = service.asViewer(asOwner, (trx) => trx.deleteFrom('contractedTariff').execute())
  await expect(write).rejects.toMatchObject({ code: '42501' })
})

test('what the data no longer says is gone, once', async () => {
  const wanted = [aContractedTariff(), aContractedTariff({ insurer: '0002', cents: 5700 })]
  const store = () => owner.asViewer(asOwner, (trx) => storeContractedTariffs(trx, wanted))
  expect(await Promise.all([store(), store()])).toContain(true)
  expect(await service.read(contractedTariffs)).toHaveLength(2)
  expect(await store()).toBe(false)
})
