import { isoDate } from '@kraamketen/kraamzorg'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { PROGRAMMES } from '../../../data/programmes.ts'
import { aDatabase, midwife } from '../../../test/database.ts'
import { aProgramme } from '../../../test/programmes.ts'
import { loadProgrammes } from '../../load-programmes.ts'
import { migrateEligibility } from '../../migrate-eligibility.ts'
import { programmes } from './programmes.ts'
import { storeProgrammes } from './store-programmes.ts'

const BY_CODE = PROGRAMMES.toSorted((a, b) => (a.code < b.code ? -1 : 1))
const { service, asOwner, ownerUrl } = await aDatabase()

test('what is asked is what the data says', async () => {
  expect(await service.read(programmes)).toEqual(BY_CODE)
})

test('a second start has nothing to do', async () => {
  expect(await migrateEligibility(ownerUrl)).toEqual([])
  expect(await loadProgrammes(ownerUrl)).toBe(0)
})

test('the service reads and cannot write', async () => {
  await expect(service.asViewer(midwife, (trx) => trx.deleteFrom('programme').execute())).rejects.toMatchObject({
    code: '42501',
  })
})

class Undo extends Error {}

test('a changed programme is written, one that is the same is not', async () => {
  const [first, second] = PROGRAMMES
  if (first === undefined || second === undefined) throw new Error('The data has two programmes.')
  const change = asOwner(async (trx) => {
    expect(await storeProgrammes(trx, [{ ...first, quotaFamilies: 151 }, second])).toBe(1)
    const row = await trx.selectFrom('programme').select('quotaFamilies').where('id', '=', first.id).executeTakeFirst()
    expect(row?.quotaFamilies).toBe(151)
    throw new Undo()
  })
  await expect(change).rejects.toThrow(Undo)
})

test.each([
  { given: 'overlap', validFrom: '2023-12-31', refused: true },
  { given: 'follow', validFrom: '2024-01-01', refused: false },
])('two versions of a programme may not hold on one day: $given', async ({ validFrom, refused }) => {
  const version = (number: number, from: string) =>
    aProgramme({
      id: `019a0000-0000-7000-8004-00000000000${number}`,
      version: number,
      validFrom: isoDate(from),
      validUntil: isoDate(`${from.slice(0, 4)}-12-31`),
    })
  const store = asOwner(async (trx) => {
    await storeProgrammes(trx, [version(1, '2023-01-01'), version(2, validFrom)])
    throw new Undo()
  })
  await (refused ? expect(store).rejects.toMatchObject({ code: '23P01' }) : expect(store).rejects.toThrow(Undo))
})

test('criteria that cannot be understood stop every answer, instead of admitting everybody', async () => {
  const id = PROGRAMMES[0]?.id
  await asOwner((trx) =>
    sql`update eligibility.programme set criteria = '{"kind": "new"}' where id = ${id}`.execute(trx),
  )
  await expect(service.read(programmes)).rejects.toThrow('The criteria of GEBOORTEZORG_FLEX_PILLAR_1 1 cannot be read')
  await loadProgrammes(ownerUrl)
  expect(await service.read(programmes)).toEqual(BY_CODE)
})
