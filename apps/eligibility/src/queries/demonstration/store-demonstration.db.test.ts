import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { aDatabase } from '../../../test/database.ts'
import { clientIdOf } from '../../demonstration/demonstration-client.ts'
import { loadDemonstration } from '../../demonstration/load.ts'

const { asOwner, ownerUrl } = await aDatabase()
const load = async (today: string, population: number) => {
  const said: [number, number][] = []
  const written = await loadDemonstration({
    ownerUrl,
    today: isoDate(today),
    population,
    say: (done, of) => said.push([done, of]),
  })
  return { written, said }
}

test('a demonstration is loaded once; a second time, on another day, changes nothing', async () => {
  const first = await load('2026-11-22', 5)
  expect(first.written).toBeGreaterThan(10)
  expect(first.said).toEqual([
    [0, 5],
    [5, 5],
  ])
  expect((await load('2026-11-23', 5)).written).toBe(0)
  const decided = await asOwner((trx) =>
    trx.selectFrom('vulnerabilityJudgement').select('decidedOn').where('clientId', '=', clientIdOf(1)).execute(),
  )
  expect(decided).toEqual([{ decidedOn: '2026-11-02' }])
})

test('a larger one adds what is new, in batches that say how far they are', async () => {
  const { written, said } = await load('2026-11-22', 1200)
  expect(written).toBeGreaterThan(1000)
  expect(said).toEqual([
    [0, 1200],
    [500, 1200],
    [1000, 1200],
    [1200, 1200],
  ])
  expect((await load('2026-11-22', 1200)).written).toBe(0)
})

test('client 3 was granted both pillars, and every place of the programme of today is taken', async () => {
  const granted = await asOwner((trx) =>
    trx
      .selectFrom('programmeGrant')
      .innerJoin('programme', 'programme.id', 'programmeGrant.programmeId')
      .select(['programme.code', 'grantedOn', 'applicationId'])
      .where('clientId', '=', clientIdOf(3))
      .orderBy('programme.code')
      .execute(),
  )
  expect(granted).toEqual(
    [1, 2].map((pillar) => ({
      code: `GEBOORTEZORG_FLEX_PILLAR_${pillar}`,
      grantedOn: '2023-02-01',
      applicationId: expect.any(String),
    })),
  )
  const fill = await asOwner((trx) =>
    trx
      .selectFrom('programmePlace')
      .innerJoin('programme', 'programme.id', 'programmePlace.programmeId')
      .select(['programme.code', 'places', 'taken'])
      .orderBy('programme.code')
      .execute(),
  )
  expect(fill).toEqual([
    { code: 'AMSTERDAM_ZUIDOOST_WAIVER', places: null, taken: 0 },
    { code: 'DEMONSTRATION_ZUID_LIMBURG', places: 16, taken: 16 },
    { code: 'GEBOORTEZORG_FLEX_PILLAR_1', places: 150, taken: 1 },
    { code: 'GEBOORTEZORG_FLEX_PILLAR_2', places: 100, taken: 1 },
  ])
})
