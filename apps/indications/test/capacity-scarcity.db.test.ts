import { type IsoDate, addDays, amsterdamDay, weekStart } from '@kraamketen/kraamzorg'
import { aViewer } from '@kraamketen/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  OTHER_PROVIDER,
  PRACTICE,
  PROVIDER,
  type Platform,
  aClient,
  aReferral,
  hanna,
  noor,
  pieter,
  ravi,
  sanneAs,
  startPlatform,
} from './platform.ts'

const karin = aViewer('coordinator', { subject: 'karin', name: 'Karin Jansen' })
const ineke = aViewer('inspector', { subject: 'ineke', name: 'Ineke Visser' })
const today = amsterdamDay(new Date())

let platform: Platform
beforeAll(async () => void (platform = await startPlatform()))
afterAll(() => platform.close())

const DECLARE = `mutation ($input: DeclareScarcityInput!) {
  declareScarcity(input: $input) {
    __typename
    ... on ScarcityDeclaration { id region { code } from until ground declaredBy holdsToday demonstration liftedOn }
    ... on Problem { code path remedy }
  }
}`
const LIFT = `mutation ($input: LiftScarcityInput!) {
  liftScarcity(input: $input) {
    __typename
    ... on ScarcityDeclaration { liftedOn liftedBy liftReason holdsToday }
    ... on WrongState { current allowed }
    ... on Problem { code path remedy }
  }
}`
const declare = async (input: object, viewer = karin) =>
  (await platform.ask(viewer, DECLARE, { input: { ground: 'Te weinig uren.', ...input } })).data?.declareScarcity
const lift = async (input: object) => (await platform.ask(karin, LIFT, { input })).data.liftScarcity

describe('declaring and lifting', () => {
  test('a period that is over cannot be declared: nobody could lift it', async () => {
    expect(await declare({ regionCode: 'GG0111', from: '1990-01-01', until: '1990-01-02' })).toMatchObject({
      __typename: 'InvalidInput',
    })
    expect(await declare({ regionCode: 'GG0111', from: addDays(today, -9), until: addDays(today, -1) })).toMatchObject({
      __typename: 'InvalidInput',
    })
  })

  test('who declared it, on what ground and for when', async () => {
    expect(await declare({ regionCode: 'GG0111', from: today, until: addDays(today, 30) })).toMatchObject({
      __typename: 'ScarcityDeclaration',
      region: { code: 'GG0111' },
      from: today,
      until: addDays(today, 30),
      ground: 'Te weinig uren.',
      declaredBy: 'Karin Jansen',
      holdsToday: true,
      demonstration: false,
      liftedOn: null,
    })
  })

  test('sent twice the same it is there once; another one for a day of it is refused', async () => {
    const [begin, end] = [addDays(today, 200), addDays(today, 229)]
    const input = { regionCode: 'GG0706', from: begin, until: end }
    const first = await declare(input)
    expect(await declare(input)).toEqual(first)
    expect(await declare({ ...input, ground: 'Anders.' })).toMatchObject({ code: 'CONFLICT', path: ['input', 'from'] })
    expect(await declare({ ...input, until: addDays(end, 31), from: end })).toMatchObject({ code: 'CONFLICT' })
    expect((await declare({ ...input, until: addDays(end, 31), from: addDays(end, 1) })).__typename).toBe(
      'ScarcityDeclaration',
    )
  })

  test('twenty at once for days that overlap: one is there', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, nth) =>
        declare({ regionCode: 'GG1413', from: addDays(today, 40 + nth), until: addDays(today, 100) }),
      ),
    )
    const names = answers.map(({ __typename }) => __typename)
    expect(names.filter((name) => name === 'ScarcityDeclaration')).toHaveLength(1)
    expect(names.filter((name) => name === 'Conflict')).toHaveLength(19)
  })

  test.each([
    { given: 'the wrong way round', input: { from: '2027-06-02', until: '2027-06-01' }, at: 'until' },
    { given: 'longer than a year', input: { from: '2027-01-01', until: '2028-01-02' }, at: 'until' },
    { given: 'no region', input: { regionCode: 'GG0000' }, at: 'regionCode' },
    { given: 'no ground', input: { ground: ' ' }, at: 'ground' },
    { given: 'no day', input: { from: '2027-02-30' }, at: 'from' },
  ])('$given is refused at $at', async ({ input, at }) => {
    const answer = await declare({ regionCode: 'GG1911', from: '2027-06-01', until: '2027-06-30', ...input })
    expect(answer).toMatchObject({ code: 'INVALID_INPUT', path: ['input', at] })
  })

  test('a planner declares nothing, and neither does the database let her', async () => {
    const { errors } = await platform.ask(pieter, DECLARE, {
      input: { regionCode: 'GG1911', from: '2027-06-01', until: '2027-06-30', ground: 'x' },
    })
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN')
    const insert = platform.database.asViewer(pieter, (trx) =>
      trx
        .insertInto('scarcityDeclaration')
        .values({
          regionCode: 'GG1911',
          validFrom: '2027-06-01',
          validUntil: '2027-06-30',
          ground: 'x',
          declaredByName: 'x',
        })
        .execute(),
    )
    await expect(insert).rejects.toThrow(/row-level security/)
  })

  test('lifted within its period it holds no longer from that day on; the days after it are free again', async () => {
    const input = { regionCode: 'GG2014', from: '2027-06-01', until: '2027-09-30' }
    const { id } = await declare(input)
    expect(await lift({ declarationId: id, on: '2027-05-31' })).toMatchObject({
      code: 'INVALID_INPUT',
      path: ['input', 'on'],
      remedy: expect.stringContaining('2027-06-01'),
    })
    const lifted = { liftedOn: '2027-08-01', liftedBy: 'Karin Jansen', liftReason: 'Genoeg uren.' }
    expect(await lift({ declarationId: id, on: '2027-08-01', reason: 'Genoeg uren.' })).toMatchObject(lifted)
    expect(await lift({ declarationId: id, on: '2027-08-01', reason: 'Genoeg uren.' })).toMatchObject(lifted)
    expect(await lift({ declarationId: id, on: '2027-08-02' })).toMatchObject({
      code: 'WRONG_STATE',
      current: 'LIFTED',
    })
    expect(await declare({ ...input, from: '2027-07-31' })).toMatchObject({ code: 'CONFLICT' })
    expect((await declare({ ...input, from: '2027-08-01' })).__typename).toBe('ScarcityDeclaration')
  })

  test('two who lift at once for other days: one does', async () => {
    const { id } = await declare({ regionCode: 'GG2209', from: '2027-06-01', until: '2027-09-30' })
    const answers = await Promise.all([
      lift({ declarationId: id, on: '2027-08-01' }),
      lift({ declarationId: id, on: '2027-08-02' }),
    ])
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['ScarcityDeclaration', 'WrongState'])
  })

  test.each(['019a0000-0000-7000-8180-00000000ffff', 'x'])(
    'what is not there is not found: %s',
    async (declarationId) => {
      const { data } = await platform.ask(karin, LIFT, { input: { declarationId, on: '2027-08-01' } })
      expect(data.liftScarcity.code).toBe('NOT_FOUND')
    },
  )

  test('the list, by region and period, a page at a time; a mother and a researcher do not get it', async () => {
    for (const from of ['2030-01-01', '2030-03-01', '2030-05-01']) {
      await declare({ regionCode: 'GG2514', from, until: addDays(from as IsoDate, 20) })
    }
    const query = `query ($filter: ScarcityDeclarationFilter, $after: String) {
      scarcityDeclarations(filter: $filter, first: 2, after: $after) {
        totalCount pageInfo { endCursor } edges { node { from region { code } } }
      }
    }`
    const filter = { regions: ['GG2514'], from: '2030-01-21', until: '2030-12-31', lifted: false }
    const { data } = await platform.ask(noor, query, { filter })
    expect(data.scarcityDeclarations).toMatchObject({
      totalCount: 3,
      edges: [{ node: { from: '2030-05-01' } }, { node: { from: '2030-03-01' } }],
    })
    const rest = await platform.ask(noor, query, { filter, after: data.scarcityDeclarations.pageInfo.endCursor })
    expect(rest.data.scarcityDeclarations.edges).toEqual([{ node: { from: '2030-01-01', region: { code: 'GG2514' } } }])
    const later = await platform.ask(noor, query, { filter: { ...filter, from: '2030-01-22' } })
    expect(later.data.scarcityDeclarations.totalCount).toBe(2)
    for (const viewer of [ravi, sanneAs('019a0000-0000-7000-8000-000000000001')])
      expect((await platform.ask(viewer, query, { filter })).errors[0]?.extensions.code).toBe('FORBIDDEN')
  })
})

describe('what a client hears', () => {
  const CLIENT = `query ($id: ID!) {
    client(id: $id) {
      careDate scarcityInCareMonth scarcityDeclarations { from until declaredBy }
      acceptedByAgbCode acceptedOn
      waiting { step stepSinceOn placedWithAgbCode history { step organisation { agbCode } } }
    }
  }`
  const accept = async (clientId: string) => {
    const referral = await aReferral(platform, clientId)
    const { data } = await platform.ask(
      pieter,
      'mutation ($id: ID!) { changeReferralState(input: { referralId: $id, to: ACCEPTED }) { __typename } }',
      { id: referral },
    )
    return data.changeReferralState.__typename
  }

  test('scarcity in the month of her care: the last day of the month before is not, the first day of the month is', async () => {
    await declare({ regionCode: 'GG6106', from: '2028-07-01', until: '2028-09-30' })
    for (const [dueDate, expected] of [
      ['2028-06-30', false],
      ['2028-07-01', true],
      ['2028-09-30', true],
      ['2028-10-01', false],
    ] as const) {
      const id = await aClient(platform, { dueDate })
      const { data } = await platform.ask(noor, CLIENT, { id })
      expect([dueDate, data.client.scarcityInCareMonth]).toEqual([dueDate, expected])
      expect(data.client.scarcityDeclarations).toHaveLength(expected ? 1 : 0)
    }
    const id = await aClient(platform, { dueDate: '2028-07-01' })
    await platform.look(`update indications.client set municipality_code = null where id = $1`, [id])
    const { data } = await platform.ask(noor, CLIENT, { id })
    expect([data.client.scarcityInCareMonth, data.client.scarcityDeclarations]).toEqual([null, null])
  })

  test('who took her and since when, and her place on the list; she sees it herself, without who declared', async () => {
    const id = await aClient(platform, { dueDate: '2028-08-10' })
    const before = await platform.ask(noor, CLIENT, { id })
    expect(before.data.client).toMatchObject({ acceptedByAgbCode: null, acceptedOn: null, waiting: null })
    await platform.ask(noor, 'mutation ($id: ID!) { enterWaitingList(input: { clientId: $id }) { __typename } }', {
      id,
    })
    expect(await accept(id)).toBe('Referral')
    const { data, errors } = await platform.ask(sanneAs(id), CLIENT, { id })
    expect(data.client).toMatchObject({
      acceptedByAgbCode: PROVIDER,
      acceptedOn: today,
      waiting: {
        step: 'PREFERRED_PROVIDER',
        stepSinceOn: today,
        placedWithAgbCode: null,
        history: [{ step: 'PREFERRED_PROVIDER', organisation: { agbCode: PRACTICE } }],
      },
      scarcityDeclarations: [{ from: '2028-07-01', until: '2028-09-30', declaredBy: null }],
    })
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
    const lines = await platform.look<{ type: string }>(
      `select distinct type from audit.event where client_id = $1 and user_id = 'sanne' order by type`,
      [id],
    )
    expect(lines.map(({ type }) => type)).toEqual(['acceptance.read', 'client.read', 'waiting-list.read'])
    expect((await platform.ask(hanna, CLIENT, { id })).errors[0]?.extensions.code).toBe('NOT_FOUND')
  })

  test('a region says whether it is short on a day, as the gateway asks it', async () => {
    const query = `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on GgdRegion { in: scarcity(at: "2028-07-01") { until } out: scarcity(at: "2028-10-01") { until } } }
    }`
    const { data } = await platform.ask(noor, query, { representations: [{ __typename: 'GgdRegion', code: 'GG6106' }] })
    expect(data._entities[0]).toEqual({ in: { until: '2028-09-30' }, out: null })
  })
})

/** An entry with its steps, a day after one another, past the rules of the list. */
async function anEntry(region: string, dueDate: string, steps: readonly string[], uzovi: string | null = null) {
  const client = await aClient(platform, { dueDate })
  await platform.look('update indications.client set uzovi_code = $2 where id = $1', [client, uzovi])
  const [entry] = await platform.look<{ id: string }>(
    `insert into indications.waiting_list_entry
      (client_id, region_code, due_date, entered_by_organisation, step, entered_at, step_since, placed_with)
      values ($1, $2, $3, '${PRACTICE}', $4, '2028-01-10T10:00:00Z', '2028-01-10T10:00:00Z', $5) returning id`,
    [client, region, dueDate, steps.at(-1), steps.at(-1) === 'PLACED' ? PROVIDER : null],
  )
  const takers = [PRACTICE, PROVIDER, null]
  for (const [nth, step] of steps.entries()) {
    await platform.look(
      `insert into indications.waiting_list_event (entry_id, from_step, to_step, at, by_subject, by_name, organisation)
        values ($1, $2, $3, timestamptz '2028-01-10T23:30:00Z' + make_interval(days => $4), 'x', 'Naam', $5)`,
      [entry?.id, steps[nth - 1] ?? null, step, nth, takers[Math.min(nth, 2)]],
    )
  }
  return { client, id: entry?.id as string }
}

test('for how many no provider could guarantee it, and which step came next, when; for a coordinator only', async () => {
  const list = ['PREFERRED_PROVIDER', 'REGIONAL_WAITING_LIST', 'JOINT_DIVISION', 'INSURER_INVOLVED', 'NO_GUARANTEE']
  await anEntry('GG1009', '2028-03-31', list, '9664')
  await anEntry('GG1009', '2028-03-01', list.slice(0, 2), '9664')
  await anEntry('GG1009', '2028-03-15', ['PREFERRED_PROVIDER', 'JOINT_DIVISION', 'PLACED'])
  await anEntry('GG1009', '2028-04-01', ['PREFERRED_PROVIDER', 'WITHDRAWN'], '9664')
  const query = `query ($byInsurer: Boolean! = false) {
    guaranteeShortfalls(regions: ["GG1009"], from: "2028-01-01", until: "2028-12-31", byInsurer: $byInsurer) {
      totalCount
      edges { node {
        month insurerUzoviCode entered preferredCouldNot noProviderCould stillWaiting
        steps { step families nowThere firstOn lastOn }
      } }
    }
  }`
  const { data, errors } = await platform.ask(karin, query)
  expect(errors).toEqual([])
  const [march, april] = data.guaranteeShortfalls.edges.map(({ node }: { node: unknown }) => node)
  expect(march).toMatchObject({
    month: '2028-03-01',
    entered: 3,
    preferredCouldNot: 3,
    noProviderCould: 1,
    stillWaiting: 2,
  })
  expect(march.steps[2]).toEqual({
    step: 'JOINT_DIVISION',
    families: 2,
    nowThere: 0,
    firstOn: '2028-01-12', // half past eleven at night in UTC is the next day here
    lastOn: '2028-01-13',
  })
  expect(april).toMatchObject({ month: '2028-04-01', entered: 1, preferredCouldNot: 0, stillWaiting: 0 })
  const split = await platform.ask(karin, query, { byInsurer: true })
  expect(
    split.data.guaranteeShortfalls.edges
      .map(({ node }: { node: Record<string, unknown> }) => [node.month, node.insurerUzoviCode, node.preferredCouldNot])
      .sort(),
  ).toEqual(
    [
      ['2028-03-01', '9664', 2],
      ['2028-03-01', null, 1],
      ['2028-04-01', '9664', 0],
    ].sort(),
  )
  for (const viewer of [pieter, ineke, noor])
    expect((await platform.ask(viewer, query)).errors[0]?.extensions.code).toBe('FORBIDDEN')
})

test('a case for the inspector: steps with role and time, no person, a line in the log', async () => {
  const { client, id } = await anEntry('GG1106', '2028-05-03', [
    'PREFERRED_PROVIDER',
    'REGIONAL_WAITING_LIST',
    'JOINT_DIVISION',
  ])
  const week = weekStart('2028-05-03' as IsoDate)
  await declare({ regionCode: 'GG1106', from: '2028-05-07', until: '2028-05-31' })
  const query = `query ($filter: ScarcityCaseFilter) {
    scarcityCases(filter: $filter) {
      totalCount
      edges { node { id region { code } dueWeek dueWeekStart step path pathDays scarcityDeclared floorKeptMeanwhile steps { step takenBy at } } }
    }
  }`
  const filter = { regions: ['GG1106'], dueFrom: '2028-05-03', dueUntil: '2028-05-03' }
  const ask = async () => (await platform.ask(ineke, query, { filter })).data.scarcityCases
  expect(await ask()).toEqual({
    totalCount: 1,
    edges: [
      {
        node: {
          id,
          region: { code: 'GG1106' },
          dueWeek: '2028-W18',
          dueWeekStart: week,
          step: 'JOINT_DIVISION',
          path: ['PREFERRED_PROVIDER', 'REGIONAL_WAITING_LIST', 'JOINT_DIVISION'],
          pathDays: ['2028-01-11', '2028-01-12', '2028-01-13'],
          scarcityDeclared: true, // on the Sunday of that week
          floorKeptMeanwhile: null,
          steps: [
            expect.objectContaining({ takenBy: 'MIDWIFE' }),
            expect.objectContaining({ takenBy: 'PLANNER' }),
            expect.objectContaining({ takenBy: 'COORDINATOR' }),
          ],
        },
      },
    ],
  })
  const lines = await platform.look(
    `select from audit.event where client_id = $1 and user_id = 'ineke' and type = 'scarcity-case.read' and object_id = $2`,
    [client, id],
  )
  expect(lines).toHaveLength(1)

  const divide = async (allocated: number, minute: number) => {
    const [division] = await platform.look<{ id: string }>(
      `insert into indications.allocation
        (organisation, region_code, week_start, policy, capacity_minutes, floor_minutes, decided_at, decided_by_subject, decided_by_name)
        values ('${PROVIDER}', 'GG1106', $1, 'FLOOR_FIRST', 3000, 1440, timestamptz '2028-04-01T10:00:00Z' + make_interval(mins => $2), 'x', 'x')
        returning id`,
      [week, minute],
    )
    await platform.look(
      `insert into indications.allocation_line (allocation_id, client_id, demanded_minutes, allocated_minutes, reason)
        values ($1, $2, 2700, $3, 'AT_FLOOR')`,
      [division?.id, client, allocated],
    )
  }
  await divide(1439, 0)
  expect((await ask()).edges[0].node.floorKeptMeanwhile).toBe(false)
  await divide(1440, 1) // takes the place of the other
  expect((await ask()).edges[0].node.floorKeptMeanwhile).toBe(true)

  const reference = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ScarcityCase { id } } }`
  const representations = [{ __typename: 'ScarcityCase', id }]
  expect((await platform.ask(ineke, reference, { representations })).data._entities).toEqual([{ id }])
  for (const viewer of [noor, pieter]) {
    expect((await platform.ask(viewer, query, { filter })).errors[0]?.extensions.code).toBe('FORBIDDEN')
    const seen = await platform.database.asViewer(viewer, (trx) =>
      trx.selectFrom('scarcityCase').select('id').execute(),
    )
    expect(seen).toEqual([])
  }
})

test('how long from registration to a provider, by region, with those who still wait apart', async () => {
  // Groningen, so that the clients of other tests do not count.
  const register = async (
    day: string,
    until: number | null,
    how: 'ACCEPTED' | 'PLACED' | null,
    due = addDays(today, 90),
  ) => {
    const client = await aClient(platform, { dueDate: due })
    await platform.look(
      `update indications.client set municipality_code = 'GM0014', created_at = $2::timestamptz where id = $1`,
      [client, `${day}T12:00:00Z`],
    )
    if (how === 'ACCEPTED') {
      const referral = await aReferral(platform, client)
      await platform.look(
        `insert into indications.referral_event (referral_id, from_state, to_state, at, by_subject, by_name, organisation)
          values ($1, 'SUBMITTED', 'ACCEPTED', $2::timestamptz + make_interval(days => $3), 'x', 'x', '${PROVIDER}')`,
        [referral, `${day}T12:00:00Z`, until],
      )
    }
    if (how === 'PLACED') {
      const [entry] = await platform.look<{ id: string }>(
        `insert into indications.waiting_list_entry (client_id, region_code, due_date, entered_by_organisation, step, placed_with)
          values ($1, 'GG0111', $2, '${PRACTICE}', 'PLACED', '${OTHER_PROVIDER}') returning id`,
        [client, due],
      )
      await platform.look(
        `insert into indications.waiting_list_event (entry_id, to_step, at, by_subject, by_name)
          values ($1, 'PLACED', $2::timestamptz + make_interval(days => $3), 'x', 'x')`,
        [entry?.id, `${day}T12:00:00Z`, until],
      )
    }
  }
  for (let days = 1; days <= 9; days++) await register('2024-02-01', days, 'ACCEPTED')
  const query = `query ($until: Date! = "2024-02-29") {
    timesToGuarantee(regions: ["GG0111"], from: "2024-02-01", until: $until) {
      region { code } registered guaranteed waiting ended
      daysOfGuaranteed { lower median upper } daysOfWaiting { median }
    }
  }`
  const ask = async (viewer = karin) => (await platform.ask(viewer, query)).data.timesToGuarantee[0]
  expect(await ask()).toMatchObject({ registered: 9, guaranteed: 9, daysOfGuaranteed: null })
  await register('2024-02-29', 10, 'PLACED')
  await register('2024-02-10', null, null)
  await register('2024-02-10', null, null, '2024-06-01' as IsoDate)
  await register('2024-03-01', 300, 'ACCEPTED') // outside the period
  expect(await ask()).toEqual({
    region: { code: 'GG0111' },
    registered: 12,
    guaranteed: 10,
    waiting: 1,
    ended: 1,
    daysOfGuaranteed: { lower: 3.25, median: 5.5, upper: 7.75 },
    daysOfWaiting: null,
  })
  expect(await ask(ineke)).toMatchObject({ registered: 12, guaranteed: 10, waiting: null, ended: null })
  for (const viewer of [pieter, noor]) {
    expect((await platform.ask(viewer, query)).errors[0]?.extensions.code).toBe('FORBIDDEN')
  }
})

test('contracted deviations: more hours, for how many, and what is not on record', async () => {
  await platform.look(`
    insert into indications.contracted_deviation (organisation, uzovi_code, kind, extra_minutes, valid_from, valid_until) values
      ('${PROVIDER}', '9664', 'LANGUAGE', 180, '2028-01-01', '2028-12-31'),
      ('${PROVIDER}', '9664', 'COMPLEXITY', 240, '2028-01-01', '2028-12-31'),
      ('${PROVIDER}', '0002', 'LANGUAGE', 120, '2027-01-01', '2027-12-31')
  `)
  const family = async (dueDate: string, uzovi: string, interpreter: boolean) => {
    const client = await aClient(platform, { dueDate })
    await aReferral(platform, client)
    await platform.look('update indications.client set uzovi_code = $2, interpreter_needed = $3 where id = $1', [
      client,
      uzovi,
      interpreter,
    ])
    return client
  }
  await family('2028-12-31', '9664', true)
  await family('2029-01-01', '9664', true) // after the contract
  await family('2028-06-01', '9664', false) // speaks Dutch
  await family('2028-06-01', '0002', true) // no contract that year
  const cared = await family('2028-06-01', '9664', true)
  await platform.look(
    `insert into indications.visit
      (client_id, organisation, state, planned_at, planned_minutes, started_at, ended_at, recorded_by_subject, recorded_by_name)
      values ($1, '${PROVIDER}', 'DONE', '2028-06-01T08:00:00Z', 240, '2028-06-01T08:00:00Z', '2028-06-01T12:00:00Z', 'x', 'x')`,
    [cared],
  )
  const query = `query {
    contractedDeviations(from: "2028-01-01", until: "2029-12-31") {
      totalCount
      edges { node { organisation { agbCode } insurerUzoviCode ground extraHours from until families familiesInCare missing } }
    }
  }`
  const { data, errors } = await platform.ask(karin, query)
  expect(errors).toEqual([])
  const common = {
    organisation: { agbCode: PROVIDER },
    insurerUzoviCode: '9664',
    from: '2028-01-01',
    until: '2028-12-31',
  }
  expect(data.contractedDeviations).toEqual({
    totalCount: 2,
    edges: [
      {
        node: {
          ...common,
          ground: 'COMPLEXITY',
          extraHours: 4,
          families: null,
          familiesInCare: null,
          missing: ['FAMILIES', 'USED_HOURS'],
        },
      },
      {
        node: { ...common, ground: 'LANGUAGE', extraHours: 3, families: 2, familiesInCare: 1, missing: ['USED_HOURS'] },
      },
    ],
  })
  expect((await platform.ask(pieter, query)).errors[0]?.extensions.code).toBe('FORBIDDEN')
})

test('who takes no part had surcharge at stake by the convenant, of an amount that nobody gives; since then nothing is known', async () => {
  await platform.look(`
    insert into indications.postcode_area (postcode, municipality_code) values ('6411', 'GM0917')
  `)
  await platform.look(`
    insert into indications.service_area (organisation, postcode, valid_from) values
      ('${PROVIDER}', '6411', '2020-01-01'), ('${OTHER_PROVIDER}', '6411', '2020-01-01')
  `)
  await platform.look(`
    insert into indications.regional_participation (organisation, region_code, kind, takes_part, valid_from) values
      ('${PROVIDER}', 'GG6106', 'REGIONAL_SPREAD', false, '2025-01-01'),
      ('${PROVIDER}', 'GG6106', 'PARTUS_POOL', false, '2025-01-01')
  `)
  const query = `query ($kind: ParticipationKind!, $at: Date) {
    regionalParticipations(kind: $kind, at: $at, regions: ["GG6106"]) {
      edges { node { organisation { agbCode } takesPart surchargeAtStake { outcome cents missing explanation source { anchor } } } }
    }
  }`
  const of = async (kind: string, at: string) =>
    Object.fromEntries(
      (await platform.ask(karin, query, { kind, at })).data.regionalParticipations.edges.map(
        ({ node }: { node: { organisation: { agbCode: string }; surchargeAtStake: unknown } }) => [
          node.organisation.agbCode,
          node.surchargeAtStake,
        ],
      ),
    )
  expect(await of('REGIONAL_SPREAD', '2025-12-31')).toMatchObject({
    [PROVIDER]: { outcome: 'AT_STAKE_AMOUNT_UNKNOWN', cents: null, missing: ['AMOUNT', 'PART_TO_RECLAIM'] },
    [OTHER_PROVIDER]: { outcome: 'UNKNOWN', cents: null },
  })
  expect(await of('REGIONAL_SPREAD', '2026-01-01')).toMatchObject({ [PROVIDER]: { outcome: 'UNKNOWN', cents: null } })
  expect((await of('PARTUS_POOL', '2025-12-31'))[PROVIDER]).toBeNull()
})
