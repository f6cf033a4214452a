import { aViewer } from '@kraamketen/subgraph/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { OTHER_PROVIDER, PROVIDER, type Platform, noor, pieter, sanneAs, startPlatform } from './platform.ts'

const karin = aViewer('coordinator', { subject: 'karin', name: 'Karin Jansen' })
const REGION = 'GG6106'
const ANJA = '019a0000-0000-7000-8100-000000000001'
const BEA = '019a0000-0000-7000-8100-000000000002'
const ELSEWHERE = '019a0000-0000-7000-8100-000000000003'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
  await platform.look(`insert into indications.postcode_area (postcode, municipality_code) values ('6411', 'GM0917')`)
  await platform.look(`
    insert into indications.maternity_assistant (id, organisation, name, employment, active_from) values
      ('${ANJA}', '${PROVIDER}', 'Anja', 'EMPLOYED', '2020-01-01'),
      ('${BEA}', '${PROVIDER}', 'Bea', 'SELF_EMPLOYED', '2020-01-01'),
      ('${ELSEWHERE}', '${OTHER_PROVIDER}', 'Cor', 'EMPLOYED', '2020-01-01')
  `)
})
beforeEach(async () => {
  await platform.look(`delete from indications.partus_call`)
  await platform.look(`delete from indications.on_call_shift`)
})
afterAll(() => platform.close())

const PLAN = `mutation ($input: PlanOnCallShiftInput!) {
  planOnCallShift(input: $input) {
    __typename
    ... on OnCallShift { id assistantName phone startsAt endsAt hours region { code } organisation { agbCode } }
    ... on Problem { code path remedy }
  }
}`
const COVER = `query ($postcode: String!, $at: DateTime, $withinHours: Int! = 24) {
  onCallCover(postcode: $postcode, at: $at, withinHours: $withinHours) {
    outcome explanation region { code }
    onDuty { assistantName phone } coming { assistantName startsAt } gaps { from until } next { startsAt assistantName }
  }
}`

const shift = (startsAt: string, endsAt: string, assistantId: string | null = ANJA) => ({
  regionCode: REGION,
  assistantId,
  phone: '0612345678',
  startsAt,
  endsAt,
})
const plan = async (input: object) => (await platform.ask(pieter, PLAN, { input })).data.planOnCallShift

describe('planning a shift', () => {
  test('of an assistant of her own, and in the night of the clock change it is as long as it is', async () => {
    expect(await plan(shift('2026-10-24T21:00:00Z', '2026-10-25T06:00:00Z'))).toMatchObject({
      __typename: 'OnCallShift',
      assistantName: 'Anja',
      phone: '0612345678',
      hours: 9,
      region: { code: REGION },
      organisation: { agbCode: PROVIDER },
    })
  })

  test('nobody is on call twice at the same time, also when it is asked ten times at once', async () => {
    const input = shift('2027-01-10T08:00:00Z', '2027-01-10T20:00:00Z')
    const answers = await Promise.all(Array.from({ length: 10 }, () => plan(input)))
    expect(answers.filter(({ __typename }) => __typename === 'OnCallShift')).toHaveLength(1)
    expect(answers.filter(({ __typename }) => __typename === 'Conflict')).toHaveLength(9)
    expect(await plan(shift('2027-01-10T19:59:00Z', '2027-01-11T08:00:00Z'))).toMatchObject({ code: 'CONFLICT' })
    expect(await plan(shift('2027-01-10T20:00:00Z', '2027-01-11T08:00:00Z'))).toMatchObject({ assistantName: 'Anja' })
    expect(await plan({ ...input, assistantId: BEA })).toMatchObject({ assistantName: 'Bea' })
  })

  test('a shift that nobody had is taken later; of another organisation it is not found', async () => {
    const open = await plan(shift('2027-01-10T08:00:00Z', '2027-01-10T20:00:00Z', null))
    expect(open.assistantName).toBeNull()
    const input = { ...shift('2027-01-10T08:00:00Z', '2027-01-10T20:00:00Z', BEA), shiftId: open.id }
    const stranger = { ...pieter, organisation: OTHER_PROVIDER }
    const foreign = await platform.ask(stranger, PLAN, { input: { ...input, assistantId: ELSEWHERE } })
    expect(foreign.data.planOnCallShift).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'shiftId'] })
    expect(await plan(input)).toMatchObject({ id: open.id, assistantName: 'Bea' })
    expect(await platform.look(`select 1 from indications.on_call_shift`)).toHaveLength(1)
  })

  test.each([
    {
      given: 'an assistant of another organisation',
      input: { assistantId: ELSEWHERE },
      code: 'NOT_FOUND',
      at: 'assistantId',
    },
    {
      given: 'an end before the beginning',
      input: { endsAt: '2027-01-10T08:00:00Z' },
      code: 'INVALID_INPUT',
      at: 'endsAt',
    },
    { given: 'eight days', input: { endsAt: '2027-01-18T08:00:01Z' }, code: 'INVALID_INPUT', at: 'endsAt' },
    { given: 'a region that is none', input: { regionCode: 'GG0000' }, code: 'INVALID_INPUT', at: 'regionCode' },
  ])('$given is refused at $at', async ({ input, code, at }) => {
    const problem = await plan({ ...shift('2027-01-10T08:00:00Z', '2027-01-10T20:00:00Z'), ...input })
    expect(problem.code).toBe(code)
    expect(problem.path.at(-1)).toBe(at)
  })
})

describe('is somebody on call for this postcode?', () => {
  const at = '2027-01-10T18:00:00Z'

  test('now, and later tonight', async () => {
    await plan(shift('2027-01-10T08:00:00Z', '2027-01-10T20:00:00Z'))
    await plan(shift('2027-01-10T21:00:00Z', '2027-01-11T08:00:00Z', BEA))
    const { data, errors } = await platform.ask(noor, COVER, { postcode: '6411 AB', at, withinHours: 12 })
    expect(errors).toEqual([])
    expect(data.onCallCover).toEqual({
      outcome: 'ON_DUTY',
      explanation: 'Er heeft nu iemand dienst.',
      region: { code: REGION },
      onDuty: [{ assistantName: 'Anja', phone: '0612345678' }],
      coming: [{ assistantName: 'Bea', startsAt: '2027-01-10T21:00:00.000Z' }],
      gaps: [{ from: '2027-01-10T20:00:00.000Z', until: '2027-01-10T21:00:00.000Z' }],
      next: { assistantName: 'Bea', startsAt: '2027-01-10T21:00:00.000Z' },
    })
  })

  test('nobody, and when somebody will be', async () => {
    await plan(shift('2027-02-01T08:00:00Z', '2027-02-01T20:00:00Z'))
    const { data } = await platform.ask(noor, COVER, { postcode: '6411', at })
    expect(data.onCallCover).toMatchObject({
      outcome: 'NOBODY',
      onDuty: [],
      gaps: [{ from: '2027-01-10T18:00:00.000Z', until: '2027-01-11T18:00:00.000Z' }],
      next: { startsAt: '2027-02-01T08:00:00.000Z' },
    })
  })

  test('a shift that nobody took is nobody on duty', async () => {
    await plan(shift('2027-01-10T08:00:00Z', '2027-01-10T20:00:00Z', null))
    const { data } = await platform.ask(noor, COVER, { postcode: '6411', at })
    expect(data.onCallCover).toMatchObject({ outcome: 'NOT_TAKEN', onDuty: [], next: null })
  })

  test('the last minute of a shift counts, the moment of its end does not', async () => {
    await plan(shift('2027-01-10T08:00:00Z', '2027-01-10T20:00:00Z'))
    const outcome = async (moment: string) =>
      (await platform.ask(noor, COVER, { postcode: '6411', at: moment })).data.onCallCover.outcome
    expect(await outcome('2027-01-10T07:59:59Z')).toBe('NOBODY')
    expect(await outcome('2027-01-10T08:00:00Z')).toBe('ON_DUTY')
    expect(await outcome('2027-01-10T19:59:59Z')).toBe('ON_DUTY')
    expect(await outcome('2027-01-10T20:00:00Z')).toBe('NOBODY')
  })

  test('a postcode that is not listed is said to be so, one that is none is an error', async () => {
    const unlisted = await platform.ask(noor, COVER, { postcode: '9999', at })
    expect(unlisted.data.onCallCover).toMatchObject({ outcome: 'UNKNOWN_POSTCODE', region: null, gaps: [] })
    const wrong = await platform.ask(noor, COVER, { postcode: 'Heerlen', at })
    expect(wrong.errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', argument: ['postcode'] })
    const mother = sanneAs('019a0000-0000-7000-8000-00000000ffff')
    expect((await platform.ask(mother, COVER, { postcode: '6411' })).errors[0]?.extensions.code).toBe('FORBIDDEN')
  })
})

describe('who has how much', () => {
  beforeEach(async () => {
    for (const day of ['2026-10-24', '2026-10-26', '2026-10-28']) {
      await plan(shift(`${day}T21:00:00Z`, `${day}T23:30:00Z`))
    }
    await plan(shift('2026-10-24T21:00:00Z', '2026-10-25T06:00:00Z', BEA))
  })
  const LOAD = `query ($from: Date!, $until: Date!, $moreThan: Int!) {
    onCallLoad(from: $from, until: $until, moreThan: $moreThan) { assistantId assistantName shifts hours }
  }`
  const SHIFTS = `query ($from: Date, $until: Date, $organisation: String) {
    onCallShifts(from: $from, until: $until, organisation: $organisation, first: 2) { totalCount edges { node { assistantName } } }
  }`

  test.each([
    {
      moreThan: 0,
      found: [
        ['Anja', 3, 7.5],
        ['Bea', 1, 9],
      ],
    },
    { moreThan: 1, found: [['Anja', 3, 7.5]] },
    { moreThan: 3, found: [] },
  ])('more than $moreThan', async ({ moreThan, found }) => {
    const { data } = await platform.ask(pieter, LOAD, { from: '2026-10-01', until: '2026-10-31', moreThan })
    const rows = data.onCallLoad.map(({ assistantName, shifts, hours }: Record<string, unknown>) => [
      assistantName,
      shifts,
      hours,
    ])
    expect(rows).toEqual(found)
  })

  test('a shift belongs to the Dutch day on which it begins', async () => {
    // 21:00 in UTC is 23:00 on the 24th in summer time; 23:30 on the 27th in UTC is the 28th in winter time.
    await plan(shift('2026-10-27T23:30:00Z', '2026-10-28T06:00:00Z', BEA))
    const of = async (day: string) =>
      (await platform.ask(pieter, LOAD, { from: day, until: day, moreThan: 0 })).data.onCallLoad.length
    expect(await of('2026-10-24')).toBe(2)
    expect(await of('2026-10-27')).toBe(0)
    expect(await of('2026-10-28')).toBe(2)
  })

  test('the roster by when shifts begin, and another organisation has a load of its own', async () => {
    const period = { from: '2026-10-25', until: '2026-10-26' }
    const { data } = await platform.ask(noor, SHIFTS, period)
    expect(data.onCallShifts).toEqual({
      // The night shift of the 24th goes on into the 25th; what was over at midnight does not.
      totalCount: 3,
      edges: [{ node: { assistantName: expect.any(String) } }, { node: { assistantName: expect.any(String) } }],
    })
    expect(
      (await platform.ask(noor, SHIFTS, { ...period, organisation: OTHER_PROVIDER })).data.onCallShifts.totalCount,
    ).toBe(0)
    const stranger = { ...pieter, organisation: OTHER_PROVIDER }
    expect((await platform.ask(stranger, LOAD, { ...period, moreThan: 0 })).data.onCallLoad).toEqual([])
    expect((await platform.ask(karin, LOAD, { ...period, moreThan: 0 })).errors[0]?.extensions.code).toBe('FORBIDDEN')
  })
})

test('cover by region: shifts, pool, calls, and who was there within an hour', async () => {
  await platform.look(`
    insert into indications.service_area (organisation, postcode, valid_from) values
      ('${PROVIDER}', '6411', '2020-01-01'), ('${OTHER_PROVIDER}', '6411', '2020-01-01')
  `)
  await platform.look(`
    insert into indications.regional_participation (organisation, region_code, kind, takes_part, valid_from) values
      ('${PROVIDER}', '${REGION}', 'PARTUS_POOL', true, '2020-01-01')
  `)
  await plan(shift('2026-10-24T22:00:00Z', '2026-10-25T11:00:00Z'))
  await plan(shift('2026-10-25T11:00:00Z', '2026-10-25T23:00:00Z', null))
  await platform.look(`
    insert into indications.partus_call (region_code, called_by_organisation, called_at, answered_at, arrived_at) values
      ('${REGION}', '08900001', '2026-10-25T01:00:00Z', '2026-10-25T01:01:00Z', '2026-10-25T02:00:00Z'),
      ('${REGION}', '08900001', '2026-10-25T03:00:00Z', '2026-10-25T03:01:00Z', '2026-10-25T04:00:01Z'),
      ('${REGION}', '08900001', '2026-10-25T05:00:00Z', null, null),
      ('${REGION}', '08900001', '2026-10-25T06:00:00Z', '2026-10-25T06:05:00Z', null),
      ('${REGION}', '08900001', '2026-10-25T23:00:00Z', null, null)
  `)
  const query = `query ($regions: [String!], $from: Date!, $until: Date!) {
    partusCover(regions: $regions, from: $from, until: $until) {
      region { code } shifts shiftsTaken shiftsTakenPercent hours coveredHours coveredPercent gapCount gaps { from until }
      organisations poolMembers notInPool { organisation { agbCode } takesPart }
      calls unansweredCalls arrivals arrivedWithinHour arrivedWithinHourPercent source { anchor }
    }
  }`
  // The day on which the clock goes back has 25 hours.
  const { data, errors } = await platform.ask(karin, query, {
    regions: [REGION, 'GG0111'],
    from: '2026-10-25',
    until: '2026-10-25',
  })
  expect(errors).toEqual([])
  expect(data.partusCover[0]).toEqual({
    region: { code: REGION },
    shifts: 2,
    shiftsTaken: 1,
    shiftsTakenPercent: 50,
    hours: 25,
    coveredHours: 13,
    coveredPercent: 52,
    gapCount: 1,
    gaps: [{ from: '2026-10-25T11:00:00.000Z', until: '2026-10-25T23:00:00.000Z' }],
    organisations: 2,
    poolMembers: 1,
    notInPool: [{ organisation: { agbCode: OTHER_PROVIDER }, takesPart: null }],
    calls: 4,
    unansweredCalls: 1,
    arrivals: 2,
    arrivedWithinHour: 1,
    arrivedWithinHourPercent: 25,
    source: { anchor: 'zorginzicht-kraamzorg' },
  })
  expect(data.partusCover[1]).toMatchObject({
    shifts: 0,
    shiftsTakenPercent: null,
    calls: 0,
    arrivedWithinHourPercent: null,
  })
})
