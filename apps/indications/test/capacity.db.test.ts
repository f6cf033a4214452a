import { addDays, amsterdamDay, isoWeek, weekStart } from '@kraamketen/kraamzorg'
import { aViewer } from '@kraamketen/subgraph/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  OTHER_PROVIDER,
  PROVIDER,
  type Platform,
  aClient,
  aReferral,
  noor,
  pieter,
  ravi,
  sanneAs,
  startPlatform,
} from './platform.ts'

const karin = aViewer('coordinator', { subject: 'karin', name: 'Karin Jansen' })
const MONDAY = weekStart(amsterdamDay(new Date()))
const REGION = 'GG6106'

let platform: Platform
beforeAll(async () => void (platform = await startPlatform()))
afterAll(() => platform.close())

const SET = `mutation ($input: SetCapacityInput!) {
  setCapacity(input: $input) {
    __typename
    ... on RecordedCapacity { organisation { agbCode } region { code } weekStart week contractedHours deployableHours setBy }
    ... on InvalidInput { issues { path message remedy } }
  }
}`
const CAPACITY = `query ($regions: [String!], $organisation: String, $from: Date, $weeks: Int! = 2, $by: PlanPeriodUnit! = WEEK) {
  capacity(regions: $regions, organisation: $organisation, from: $from, weeks: $weeks, by: $by) {
    from until unrecordedFamilies timing { version weeks { share } explanation }
    rows {
      region { code } period weekStart weeks expectedBirths { mean low high } families familiesWithoutProvider
      demandedHours { low high } contractedHours employedHours selfEmployedHours deployableHours gapHours { low high }
      floorHours gapWithFloorHours organisations missing season { month meanReceivedHours }
    }
  }
}`
const hours = { contractedHours: 300, employedHours: 200, selfEmployedHours: 40.5 }

async function bornThisWeek(familyName: string, minutes: number | null): Promise<string> {
  const id = await aClient(platform, { familyName, dueDate: MONDAY })
  const referral = await aReferral(platform, id)
  await platform.look(`update indications.client set born_on = $1, feeding_wish = 'BREAST' where id = $2`, [MONDAY, id])
  if (minutes !== null) {
    await platform.look(
      `insert into indications.indication
        (client_id, referral_id, protocol_version, feeding, package_days, set_by_subject, set_by_name, set_by_organisation, minutes)
        values ($1, $2, '2008-03', 'BREAST', 8, 'pieter', 'Pieter Smeets', $3, $4)`,
      [id, referral, PROVIDER, minutes],
    )
  }
  return id
}

describe('capacity of an organisation', () => {
  test('is set for a week by any of its days, and the second time replaces the first', async () => {
    const week = addDays(MONDAY, 700)
    const input = { regionCode: REGION, week: addDays(week, 3), ...hours }
    const first = await platform.ask(pieter, SET, { input })
    expect(first.data.setCapacity).toEqual({
      __typename: 'RecordedCapacity',
      organisation: { agbCode: PROVIDER },
      region: { code: REGION },
      weekStart: week,
      week: isoWeek(week),
      contractedHours: 300,
      deployableHours: 240.5,
      setBy: 'Pieter Smeets',
    })
    const second = await platform.ask(pieter, SET, { input: { ...input, employedHours: 10 } })
    expect(second.data.setCapacity.deployableHours).toBe(50.5)
    const rows = await platform.look(`select 1 from indications.capacity_week where week_start = $1`, [week])
    expect(rows).toHaveLength(1)
  })

  test.each([
    { given: 'a region that is none', input: { regionCode: 'GG0000' }, at: 'regionCode' },
    { given: 'less than nothing', input: { employedHours: -1 }, at: 'employedHours' },
    { given: 'six minutes', input: { contractedHours: 0.1 }, at: 'contractedHours' },
    { given: 'more hours than there are', input: { selfEmployedHours: 100_001 }, at: 'selfEmployedHours' },
    { given: 'a day that does not exist', input: { week: '2026-02-30' }, at: 'week' },
  ])('$given is refused at $at', async ({ input, at }) => {
    const { data } = await platform.ask(pieter, SET, {
      input: { regionCode: REGION, week: MONDAY, ...hours, ...input },
    })
    expect(data.setCapacity.issues).toMatchObject([{ path: ['input', at] }])
  })

  test('only a planner sets it', async () => {
    for (const viewer of [noor, karin, ravi]) {
      const { errors } = await platform.ask(viewer, SET, { input: { regionCode: REGION, week: MONDAY, ...hours } })
      expect(errors[0]?.extensions.code).toBe('FORBIDDEN')
    }
  })
})

describe('demand and hours by region and week', () => {
  test('births, hours indicated and wished, and what is short', async () => {
    await bornThisWeek('Indicated', 40 * 60)
    await bornThisWeek('Wished', null)
    await platform.ask(pieter, SET, { input: { regionCode: REGION, week: MONDAY, ...hours, employedHours: 0 } })
    const { data, errors } = await platform.ask(pieter, CAPACITY, { regions: [REGION] })
    expect(errors).toEqual([])
    const [now, next] = data.capacity.rows
    expect(now).toMatchObject({
      region: { code: REGION },
      period: isoWeek(MONDAY),
      weekStart: MONDAY,
      weeks: 1,
      expectedBirths: { mean: 2, low: 2, high: 2 },
      families: 2,
      familiesWithoutProvider: 0,
      demandedHours: { low: 44.5, high: 44.5 },
      contractedHours: 300,
      deployableHours: 40.5,
      gapHours: { low: 4, high: 4 },
      floorHours: 24,
      gapWithFloorHours: -16.5,
      organisations: 1,
      missing: [],
    })
    expect(next).toMatchObject({
      families: 2,
      demandedHours: { low: 44.5 },
      deployableHours: null,
      gapHours: null,
      missing: [isoWeek(addDays(MONDAY, 7))],
    })
    expect(data.capacity.timing.explanation).toContain('aanname')
  })

  test('who is awaited is in the weeks around her due date, as a range while feeding is not known', async () => {
    const id = await aClient(platform, { familyName: 'Awaited', dueDate: addDays(MONDAY, 140) })
    await platform.look(`update indications.client set municipality_code = 'GM0995' where id = $1`, [id])
    const { data } = await platform.ask(karin, CAPACITY, {
      regions: ['GG2209'],
      from: addDays(MONDAY, 7 * 12),
      weeks: 14,
      by: 'MONTH',
    })
    const sum = (of: (row: (typeof data.capacity.rows)[number]) => number) =>
      data.capacity.rows.reduce((total: number, row: (typeof data.capacity.rows)[number]) => total + of(row), 0)
    expect(sum((row) => row.expectedBirths.mean)).toBeCloseTo(1, 1)
    expect(sum((row) => row.demandedHours.low)).toBeCloseTo(45, 0)
    expect(sum((row) => row.demandedHours.high)).toBeCloseTo(49, 0)
    expect(sum((row) => row.weeks)).toBe(14)
    expect(sum((row) => row.familiesWithoutProvider)).toBeGreaterThan(1)
  })

  test('all regions at once, every region once a week', async () => {
    const { data } = await platform.ask(karin, CAPACITY, { weeks: 8 })
    expect(data.capacity.rows).toHaveLength(200)
    expect(new Set(data.capacity.rows.map((row: { region: { code: string } }) => row.region.code)).size).toBe(25)
  })

  test('an organisation sees its own numbers; another one and a practice do not', async () => {
    const own = await platform.ask(pieter, CAPACITY, { regions: [REGION], organisation: PROVIDER })
    expect(own.data.capacity.rows[0].expectedBirths.mean).toBe(2)
    const overseen = await platform.ask(karin, CAPACITY, { regions: [REGION], organisation: PROVIDER })
    expect(overseen.data.capacity.rows[0].expectedBirths.mean).toBe(2)
    for (const viewer of [{ ...pieter, organisation: OTHER_PROVIDER }, noor]) {
      const { data, errors } = await platform.ask(viewer, CAPACITY, { regions: [REGION], organisation: PROVIDER })
      expect(data.capacity).toBeNull()
      expect(errors[0]?.extensions.code).toBe('NOT_FOUND')
      const all = await platform.ask(viewer, CAPACITY, { regions: [REGION] })
      expect(all.data.capacity.rows[0].expectedBirths.mean).toBe(2)
    }
  })

  test('whose registration ended asks for nothing', async () => {
    const id = await bornThisWeek('Ended', null)
    await platform.look(`update indications.client set registration_ended_on = $1 where id = $2`, [MONDAY, id])
    const { data } = await platform.ask(karin, CAPACITY, { regions: [REGION] })
    expect(data.capacity.rows[0].expectedBirths.mean).toBe(2)
  })

  test('a birth that was never recorded is in no week, and counted', async () => {
    const id = await aClient(platform, { familyName: 'Long ago', dueDate: addDays(MONDAY, -40) })
    await platform.look(`update indications.client set municipality_code = 'GM0718' where id = $1`, [id])
    const { data } = await platform.ask(karin, CAPACITY, { regions: ['GG5006'] })
    expect(data.capacity.unrecordedFamilies).toBe(1)
    expect(data.capacity.rows[0].expectedBirths).toEqual({ mean: 0, low: 0, high: 0 })
  })

  test('a mother and a researcher are refused, and the numbers themselves know nobody without a role', async () => {
    for (const viewer of [ravi, sanneAs('019a0000-0000-7000-8000-00000000ffff')]) {
      expect((await platform.ask(viewer, CAPACITY)).errors[0]?.extensions.code).toBe('FORBIDDEN')
    }
    const { rows } = await platform.database.asViewer(ravi, (trx) =>
      sql`select * from indications.demand_by_week('2000-01-01', '2100-01-01', null)`.execute(trx),
    )
    expect(rows).toEqual([])
  })

  test.each([
    { given: 'no weeks', variables: { weeks: 0 }, at: 'weeks' },
    { given: 'more than a year', variables: { weeks: 54 }, at: 'weeks' },
    { given: 'a region that is none', variables: { regions: [REGION, 'Limburg'] }, at: 'regions' },
    { given: 'a week before any protocol', variables: { from: '2007-01-01' }, at: 'from' },
    { given: 'a day that does not exist', variables: { from: '2026-02-30' }, at: 'from' },
    { given: 'weeks after the last that is known', variables: { from: '2100-12-31' }, at: 'from' },
    { given: 'months after the last that is known', variables: { from: '2100-12-01', by: 'MONTH' }, at: 'from' },
  ])('$given is an error at $at', async ({ variables, at }) => {
    const { data, errors } = await platform.ask(karin, CAPACITY, variables)
    expect(data.capacity).toBeNull()
    expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT' })
    expect(errors[0]?.extensions.argument[0]).toBe(at)
  })

  test('of a region that another service names: several at once', async () => {
    const { data, errors } = await platform.ask(
      karin,
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on GgdRegion { code capacity(weeks: 2) { expectedBirths { mean } } } } }`,
      { r: ['GG6106', 'GG0111'].map((code) => ({ __typename: 'GgdRegion', code })) },
    )
    expect(errors).toEqual([])
    expect(data._entities).toEqual([
      { code: 'GG6106', capacity: [{ expectedBirths: { mean: 2 } }, { expectedBirths: { mean: 0 } }] },
      { code: 'GG0111', capacity: [{ expectedBirths: { mean: 0 } }, { expectedBirths: { mean: 0 } }] },
    ])
  })
})
