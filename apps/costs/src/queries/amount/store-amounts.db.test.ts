import { isoDate } from '@kraamketen/kraamzorg'
import { aViewer } from '@kraamketen/subgraph/testing'
import { expect, test } from 'vitest'
import { anAmount } from '../../../test/amounts.ts'
import { aDatabase } from '../../../test/database.ts'
import { loadAmounts } from '../../load-amounts.ts'
import { migrateCosts } from '../../migrate-costs.ts'
import { amounts } from './amounts.ts'
import { storeAmounts } from './store-amounts.ts'

const { service, owner, ownerUrl } = await aDatabase()

test('a second start has nothing to do', async () => {
  expect(await migrateCosts(ownerUrl)).toEqual([])
  expect(await loadAmounts(ownerUrl)).toBe(false)
})

test('what the data no longer says is gone, and what it says anew is there, once, also when two load at once', async () => {
  const wanted = [2019, 2020].map((year) =>
    anAmount({ cents: year, validFrom: isoDate(`${year}-01-01`), validUntil: isoDate(`${year}-12-31`) }),
  )
  const store = () => owner.asViewer(aViewer('researcher'), (trx) => storeAmounts(trx, wanted))
  expect(await Promise.all([store(), store()])).toContain(true)
  expect(await service.read(amounts)).toEqual(wanted)
  expect(await store()).toBe(false)
})
