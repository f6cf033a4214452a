import { isoDate } from '@kraamketen/kraamzorg'
import { aViewer } from '@kraamketen/subgraph/testing'
import { expect, test } from 'vitest'
import { OWN_CONTRIBUTIONS } from '../../../data/own-contributions.ts'
import { TARIFFS } from '../../../data/tariffs.ts'
import { anAmount } from '../../../test/amounts.ts'
import { aDatabase } from '../../../test/database.ts'
import { amountAt } from '../../rules/amount/amount-at.ts'
import { amountRow } from './amount-row.ts'
import { amounts } from './amounts.ts'

const { service, owner } = await aDatabase()

test('what is asked is what the data says: all of it, with days as days', async () => {
  const found = await service.read(amounts)
  const keyOf = ({ kind, validFrom }: { kind: string; validFrom: string }) => `${kind} ${validFrom}`
  const byKey = <T extends { kind: string; validFrom: string }>(list: readonly T[]) =>
    list.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  expect(byKey(found)).toEqual(byKey([...OWN_CONTRIBUTIONS, ...TARIFFS]))
  expect(amountAt(found, 'KRAAMZORG_HOUR', isoDate('2021-12-31'))).toMatchObject({ amount: { cents: 5451 } })
})

test('the service reads and cannot write', async () => {
  const write = service.asViewer(aViewer('researcher'), (trx) => trx.deleteFrom('amount').execute())
  await expect(write).rejects.toMatchObject({ code: '42501' })
})

test.each([
  { given: 'the same day', validFrom: '2021-01-01', validUntil: '2021-12-31' },
  { given: 'the last day', validFrom: '2021-12-31', validUntil: '2021-12-31' },
  { given: 'a period around it', validFrom: '2020-12-31', validUntil: null },
])('two amounts of one kind cannot hold on one day: $given', async ({ validFrom, validUntil }) => {
  const until = validUntil === null ? null : isoDate(validUntil)
  const amount = anAmount({ kind: 'KRAAMZORG_HOUR', validFrom: isoDate(validFrom), validUntil: until })
  const add = owner.asViewer(aViewer('researcher'), (trx) =>
    trx.insertInto('amount').values(amountRow(amount)).execute(),
  )
  await expect(add).rejects.toMatchObject({ code: expect.stringMatching(/^23P01|23505$/) })
})

test('in a year that is free, and of another kind in a year that is not, an amount is welcome', async () => {
  class Undo extends Error {}
  const add = owner.asViewer(aViewer('researcher'), async (trx) => {
    const of = (year: number) => ({ validFrom: isoDate(`${year}-01-01`), validUntil: isoDate(`${year}-12-31`) })
    await trx
      .insertInto('amount')
      .values(amountRow(anAmount(of(2022))))
      .execute()
    await trx
      .insertInto('amount')
      .values(amountRow(anAmount({ kind: 'PARTUS_HOUR', ...of(2019) })))
      .execute()
    throw new Undo()
  })
  await expect(add).rejects.toThrow(Undo)
})
