import { aViewer } from '@kraamketen/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { claimedByProvider } from '../src/queries/claims/claimed-by-provider.ts'
import { aFamily, aVisit, anIndication, day } from './dossier-family.ts'
import {
  OTHER_PROVIDER,
  PROVIDER,
  type Platform,
  hanna,
  noor,
  pieter,
  ravi,
  sanneAs,
  startPlatform,
} from './platform.ts'

let platform: Platform
beforeAll(async () => void (platform = await startPlatform()))
afterAll(() => platform.close())

const karin = aViewer('coordinator', { subject: 'karin', name: 'Karin Jansen' })
const ineke = aViewer('inspector', { subject: 'ineke', name: 'Ineke Vos' })
const otherPlanner = aViewer('planner', { organisation: OTHER_PROVIDER })

async function anIntake(clientId: string, form: string, heldDaysAgo: number, state = 'HELD', organisation = PROVIDER) {
  await platform.look(
    `insert into indications.intake (client_id, organisation, state, form, planned_on, held_on, cancel_reason,
       recorded_by_subject, recorded_by_name)
     values ($1, $2, $3, $4, $5, case when $3 = 'HELD' then $5::date end, case when $3 = 'CANCELLED' then 'ziek' end,
       'test', 'test')`,
    [clientId, organisation, state, form, day(-heldDaysAgo)],
  )
}

const EPISODE = `query ($id: ID!) { client(id: $id) { indication {
  contract { providerAgbCode uzoviCode }
  episode { plannedHours deliveredHours partusDeliveredHours claimed {
    hours partusHours partusAttendances registrations homeIntakes telephoneIntakes videoIntakes } }
} } }`

describe('the episode of one family', () => {
  test('hours at each step, the intake that was held last, and partus beside it', async () => {
    const family = await aFamily(platform, { bornDaysAgo: 20 })
    await anIndication(platform, family, 49)
    await aVisit(platform, family.clientId, { on: -19, minutes: 360, claimed: 345 })
    await aVisit(platform, family.clientId, { on: -18, minutes: 300 })
    await aVisit(platform, family.clientId, { on: -17, minutes: 240, state: 'CANCELLED' })
    await aVisit(platform, family.clientId, { on: -20, minutes: 210, kind: 'PARTUS', claimed: 210 })
    await anIntake(family.clientId, 'HOME', 110)
    await anIntake(family.clientId, 'PHONE', 100)
    await anIntake(family.clientId, 'VIDEO', 90, 'CANCELLED')
    for (const viewer of [noor, pieter, sanneAs(family.clientId)]) {
      const { data, errors } = await platform.ask(viewer, EPISODE, { id: family.clientId })
      expect(errors).toEqual([])
      expect(data.client.indication).toEqual({
        contract: { providerAgbCode: PROVIDER, uzoviCode: null },
        episode: {
          plannedHours: 11,
          deliveredHours: 11,
          partusDeliveredHours: 3.5,
          claimed: {
            hours: 5.75,
            partusHours: 3.5,
            partusAttendances: 1,
            registrations: 1,
            homeIntakes: 0,
            telephoneIntakes: 1,
            videoIntakes: 0,
          },
        },
      })
    }
  })

  test('nothing claimed is nothing, not zero; a client of another practice is not there', async () => {
    const family = await aFamily(platform, { familyName: 'Niets' })
    await anIndication(platform, family, 49)
    await anIntake(family.clientId, 'HOME', 110)
    const { data } = await platform.ask(noor, EPISODE, { id: family.clientId })
    expect(data.client.indication.episode).toEqual({
      plannedHours: null,
      deliveredHours: 0,
      partusDeliveredHours: 0,
      claimed: null,
    })
    expect((await platform.ask(hanna, EPISODE, { id: family.clientId })).data.client).toBeNull()
  })

  test('a planner sees the hours of her own organisation', async () => {
    const family = await aFamily(platform, { familyName: 'Twee' })
    await anIndication(platform, family, 49)
    await aVisit(platform, family.clientId, { on: -2, minutes: 180, claimed: 180 })
    await aVisit(platform, family.clientId, { on: -1, minutes: 120, claimed: 120, organisation: OTHER_PROVIDER })
    const hoursFor = async (viewer: typeof noor) =>
      (await platform.ask(viewer, EPISODE, { id: family.clientId })).data.client.indication.episode.claimed.hours
    expect([await hoursFor(pieter), await hoursFor(noor)]).toEqual([3, 5])
  })

  test('every reading is a line in the log', async () => {
    const family = await aFamily(platform, { familyName: 'Logboek' })
    await anIndication(platform, family, 49)
    await platform.ask(noor, EPISODE, { id: family.clientId })
    const lines = await platform.look(
      `select 1 from audit.event where type = 'care-hours.read' and client_id = $1 and user_id = 'noor'`,
      [family.clientId],
    )
    expect(lines).toHaveLength(1)
  })
})

describe('what an organisation claimed in a year', () => {
  // A year of their own, so that the families above do not count.
  const YEAR = 2019
  const born = async (times: number, organisation: string, minutes: number) => {
    for (let nth = 0; nth < times; nth += 1) {
      const family = await aFamily(platform, { familyName: `Jaar ${nth}`, bornDaysAgo: 30 })
      await platform.look(
        `update indications.client set born_on = '${YEAR}-06-01', due_date = '${YEAR}-06-01' where id = $1`,
        [family.clientId],
      )
      await aVisit(platform, family.clientId, { on: -20, minutes, claimed: minutes, organisation })
      await aVisit(platform, family.clientId, { on: -19, minutes, organisation })
      await anIntake(family.clientId, nth % 2 === 0 ? 'HOME' : 'VIDEO', 100, 'HELD', organisation)
      if (nth === 0)
        await aVisit(platform, family.clientId, { on: -21, minutes: 120, kind: 'PARTUS', claimed: 120, organisation })
    }
  }
  beforeAll(async () => {
    await born(10, PROVIDER, 180)
    await born(9, OTHER_PROVIDER, 240)
  })

  const YEARS = `query ($year: Int!, $sort: ProviderYearSort! = AGB_CODE_ASC, $first: Int) {
    providerYears(year: $year, sort: $sort, first: $first) { totalCount edges { node {
      id agbCode year families organisation { name }
      claimed { hours partusHours partusAttendances registrations homeIntakes telephoneIntakes videoIntakes } } } } }`
  const TEN = {
    id: `${PROVIDER}~${YEAR}`,
    agbCode: PROVIDER,
    year: YEAR,
    families: 10,
    organisation: { name: 'Zonnekind' },
    claimed: {
      hours: 30,
      partusHours: 2,
      partusAttendances: 1,
      registrations: 10,
      homeIntakes: 5,
      telephoneIntakes: 0,
      videoIntakes: 5,
    },
  }

  test.each([karin, ineke])('$role sees sums of ten families, and of nine that there are some', async (viewer) => {
    const { data, errors } = await platform.ask(viewer, YEARS, { year: YEAR })
    expect(errors).toEqual([])
    expect(data.providerYears.totalCount).toBe(2)
    expect(data.providerYears.edges.map(({ node }: { node: unknown }) => node)).toEqual([
      TEN,
      expect.objectContaining({ agbCode: OTHER_PROVIDER, families: null, claimed: null }),
    ])
  })

  test('a planner sees her own organisation, exact, and no other', async () => {
    const mine = await platform.ask(pieter, YEARS, { year: YEAR })
    expect(mine.data.providerYears.edges.map(({ node }: { node: unknown }) => node)).toEqual([TEN])
    const theirs = await platform.ask(otherPlanner, YEARS, { year: YEAR })
    expect(theirs.data.providerYears.edges).toMatchObject([{ node: { families: 9, claimed: { hours: 36 } } }])
    const query = `query ($a: String!) { organisation(agbCode: $a) { claimedInYear(year: ${YEAR}) { families } } }`
    expect((await platform.ask(otherPlanner, query, { a: PROVIDER })).data.organisation.claimedInYear).toBeNull()
    expect((await platform.ask(pieter, query, { a: PROVIDER })).data.organisation.claimedInYear.families).toBe(10)
  })

  test('an entity that the gateway asks for is judged the same way; what cannot be is null', async () => {
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ProviderYear { families } } }`
    const r = [PROVIDER, OTHER_PROVIDER]
      .map((code) => `${code}~${YEAR}`)
      .concat('x')
      .map((id) => ({ __typename: 'ProviderYear', id }))
    expect((await platform.ask(pieter, query, { r })).data._entities).toEqual([{ families: 10 }, null, null])
    expect((await platform.ask(karin, query, { r })).data._entities).toEqual([
      { families: 10 },
      { families: null },
      null,
    ])
  })

  test('a page, another order, a year without claims, and a year that cannot be', async () => {
    const { data } = await platform.ask(karin, YEARS, { year: YEAR, sort: 'AGB_CODE_DESC', first: 1 })
    expect(data.providerYears).toMatchObject({ totalCount: 2, edges: [{ node: { agbCode: OTHER_PROVIDER } }] })
    expect((await platform.ask(karin, YEARS, { year: 1999 })).data.providerYears.totalCount).toBe(0)
    for (const year of [1899, 2100]) {
      const { errors } = await platform.ask(karin, YEARS, { year })
      expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', argument: ['year'] })
    }
  })

  test.each([noor, ravi])('$role is refused, and past the graph gets no row', async (viewer) => {
    const { errors } = await platform.ask(viewer, YEARS, { year: YEAR })
    expect(errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' })
    const rows = await platform.database.asViewer(viewer, (trx) => claimedByProvider(trx, YEAR, null))
    expect(rows.size).toBe(0)
  })
})
