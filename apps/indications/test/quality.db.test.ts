import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aViewer } from '@kraamketen/subgraph/testing'
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

const ineke = aViewer('inspector', { subject: 'ineke', name: 'Ineke Vos' })
const karin = aViewer('coordinator', { subject: 'karin', name: 'Karin Peters' })
const JGZ = '42900001'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
  await platform.look(`
    insert into indications.organisation (agb_code, name, kind, demonstration) values ('${JGZ}', 'Jong en Gezond', 'JGZ', true)
  `)
})
afterAll(() => platform.close())

const rows = <Row = { id: string }>(query: string, ...values: unknown[]) => platform.look<Row>(query, values)

interface FamilyGiven {
  readonly organisation?: string
  readonly parity?: number | null
  readonly state?: string
  readonly municipality?: string
}

/** A family that came to an indication; each test has its own month, so that tests do not count each other's. */
async function aFamily(
  bornOn: string,
  { organisation = PROVIDER, parity = 0, state = 'HANDED_OVER', municipality = 'GM0917' }: FamilyGiven = {},
): Promise<string> {
  const [client] = await rows(
    `insert into indications.client (given_name, family_name, birth_date, due_date, born_on, parity, municipality_code, registered_by)
     values ('Sanne', 'Claessen', '1994-05-03', $1, $1, $2, $3, '${PRACTICE}') returning id`,
    bornOn,
    parity,
    municipality,
  )
  const id = client!.id
  await rows(
    `insert into indications.referral (client_id, sender, recipient, kind, urgency, state, idempotency_key, request_digest)
     values ($1::uuid, '${PRACTICE}', $2, 'KRAAMZORG', 'NORMAL', $3, 'key of ' || ($1::uuid)::text, 'x')`,
    id,
    organisation,
    state,
  )
  return id
}

const families = (count: number, bornOn: string, given: FamilyGiven = {}) =>
  Promise.all(Array.from({ length: count }, () => aFamily(bornOn, given)))

const [ANNE, BEA, CARLA] = [1, 2, 3].map((n) => `019a0000-0000-7000-8005-00000000000${n}`)

/** Visits on days after the birth: who came, how long, and whether a note was left. */
async function visits(
  client: string,
  bornOn: string,
  course: readonly { assistant?: string | undefined; hours: number; note?: boolean; kind?: string }[],
  organisation = PROVIDER,
): Promise<void> {
  for (const [day, { assistant = null, hours, note = false, kind = 'KRAAMZORG' }] of course.entries()) {
    await rows(
      `insert into indications.visit (client_id, organisation, assistant_id, kind, state, planned_at, planned_minutes, started_at,
         ended_at, handover_note, recorded_by_subject, recorded_by_name)
       select $1, $2, $3, $4, 'DONE', at, 60, at, at + make_interval(mins => $5), $6, 's', 'n'
       from (select ($7::date + $8::int + interval '9 hours') as at) moment`,
      client,
      organisation,
      assistant,
      kind,
      hours * 60,
      note ? 'Let op de temperatuur' : null,
      bornOn,
      day,
    )
  }
}

const QUALITY = (fields: string) => `query ($agb: String!, $from: Date, $until: Date) {
  organisation(agbCode: $agb) { quality(from: $from, until: $until) { ${fields} } }
}`
async function qualityOf(fields: string, month: string, { viewer = ineke, agb = PROVIDER } = {}) {
  const answer = await platform.ask(viewer, QUALITY(fields), { agb, ...wholeMonth(month) })
  expect(answer.errors).toEqual([])
  return answer.data.organisation.quality
}
const wholeMonth = (month: string) => {
  const [year, number] = month.split('-').map(Number)
  return { from: `${month}-01`, until: new Date(Date.UTC(year!, number, 0)).toISOString().slice(0, 10) }
}
const indicator = async (code: string, month: string, given: { viewer?: typeof ineke; agb?: string } = {}) =>
  (
    await qualityOf(
      `indicators(codes: [${code}]) { status tooFew numerator denominator value national reason trend { quarterStart value numerator } }`,
      month,
      given,
    )
  ).indicators[0]

beforeAll(async () => {
  await platform.look(`
    insert into indications.maternity_assistant (id, organisation, name, employment, active_from, active_until) values
      ('${ANNE}', '${PROVIDER}', 'Anne', 'EMPLOYED', '2020-01-01', null),
      ('${BEA}', '${PROVIDER}', 'Bea', 'SELF_EMPLOYED', '2020-01-01', null),
      ('${CARLA}', '${PROVIDER}', 'Carla', 'SELF_EMPLOYED', '2020-01-01', '2023-12-31')
  `)
})

describe('who may ask', () => {
  const ask = (viewer: typeof ineke, agb = PROVIDER) =>
    platform.ask(viewer, QUALITY('families themes { code indicators { code status } }'), { agb })

  test('inspector, coordinator, and a planner of her own organisation', async () => {
    for (const viewer of [ineke, karin, pieter]) {
      const { data, errors } = await ask(viewer)
      expect(errors).toEqual([])
      expect(data.organisation.quality.themes.map(({ code }: { code: string }) => code)).toEqual([
        'MOTHER_AND_CHILD_CENTRAL',
        'INTEGRATED_CARE',
        'SAFE_CARE_AT_HOME',
        'PROFESSIONAL_COOPERATION',
        'STEERING_ON_QUALITY',
      ])
    }
  })

  test("another planner's organisation is not found, a practice has none", async () => {
    const other = await ask(pieter, OTHER_PROVIDER)
    expect(other.data.organisation.quality).toBeNull()
    expect(other.errors[0]?.extensions.code).toBe('NOT_FOUND')
    const practice = await ask(ineke, PRACTICE)
    expect(practice).toMatchObject({ data: { organisation: { quality: null } }, errors: [] })
  })

  test.each([
    { who: 'a midwife', viewer: noor },
    { who: 'a researcher', viewer: ravi },
    { who: 'a mother', viewer: sanneAs('019a0000-0000-7000-8000-000000000001') },
  ])('$who may not', async ({ viewer }) => {
    const { data, errors } = await ask(viewer)
    expect(data.organisation.quality).toBeNull()
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN')
  })

  test('the whole country is not for a planner', async () => {
    const national =
      '{ quality { families } organisationsBelowFloor { totalCount } reindicationPatterns { totalCount } }'
    expect((await platform.ask(karin, national)).errors).toEqual([])
    const { data, errors } = await platform.ask(pieter, national)
    expect(data).toEqual({ quality: null, organisationsBelowFloor: null, reindicationPatterns: null })
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['FORBIDDEN']))
  })

  test('past the graph the views say the same: counts for who may count, nothing for others', async () => {
    const month = '2019-06-10'
    await visits(await aFamily(month), month, [{ assistant: ANNE, hours: 5 }])
    await visits(await aFamily(month, { organisation: OTHER_PROVIDER }), month, [{ hours: 5 }], OTHER_PROVIDER)
    const seen = (viewer: typeof ineke) =>
      platform.database.asViewer(viewer, async (trx) => {
        const found = await trx
          .selectFrom('qualityHours')
          .select('organisation')
          .where('month', '=', '2019-06-01')
          .execute()
        return found.map(({ organisation }) => organisation).sort()
      })
    expect(await seen(ineke)).toEqual([PROVIDER, OTHER_PROVIDER])
    expect(await seen(karin)).toEqual([PROVIDER, OTHER_PROVIDER])
    expect(await seen(pieter)).toEqual([PROVIDER])
    for (const viewer of [noor, ravi, sanneAs('019a0000-0000-7000-8000-000000000001')])
      expect(await seen(viewer)).toEqual([])
    expect(
      await platform.database.write((trx) => trx.selectFrom('qualityHours').select('organisation').execute()),
    ).toEqual([])
  })

  test.each(['qualityFamily', 'receivedCare'] as const)(
    '%s, which has a row a family, is granted to nobody',
    async (table) => {
      const read = platform.database.asViewer(ineke, (trx) => trx.selectFrom(table).selectAll().execute())
      await expect(read).rejects.toThrow('permission denied')
    },
  )

  test('every granted view of quality says nothing to a midwife', async () => {
    const views = await rows<{ name: string }>(
      `select relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'indications' and relkind = 'v' and relname like 'quality\\_%' and relname <> 'quality_family'`,
    )
    expect(views.length).toBeGreaterThan(10)
    await platform.database.asViewer(hanna, async (trx) => {
      for (const { name } of views) {
        expect(
          await trx
            .selectFrom(name as 'qualityHours')
            .selectAll()
            .execute(),
          name,
        ).toEqual([])
      }
    })
  })
})

describe('a measure', () => {
  test('needs ten; of nine it says that it is nine', async () => {
    await families(9, '2019-01-10')
    expect(await indicator('NEEDS_RECORDED', '2019-01')).toMatchObject({
      status: 'TOO_FEW',
      tooFew: true,
      denominator: 9,
      value: null,
      reason: expect.stringContaining('9'),
    })
    await families(1, '2019-01-11')
    expect(await indicator('NEEDS_RECORDED', '2019-01')).toMatchObject({
      status: 'KNOWN',
      numerator: 0,
      denominator: 10,
      value: 0,
      reason: null,
    })
  })

  test('of a month without families is unknown', async () => {
    expect(await indicator('NEEDS_RECORDED', '1999-01')).toMatchObject({ status: 'UNKNOWN', trend: [] })
  })

  test('has the country beside it, but not for a planner, and a trend by quarter', async () => {
    const ours = await families(10, '2019-03-31')
    await families(30, '2019-03-01', { organisation: OTHER_PROVIDER })
    await rows(
      `insert into indications.early_signalling (client_id, organisation, instrument, done_on, outcome, recorded_by_subject, recorded_by_name)
       select unnest($1::uuid[]), '${PROVIDER}', unnest($2::text[]), '2019-04-02', 'NOTHING_FOUND', 's', 'n'`,
      ours.slice(0, 6),
      ['GIZ', 'TNO_CHECKLIST', 'OTHER', 'GIZ', 'OWN_JUDGEMENT', 'OWN_JUDGEMENT'],
    )
    expect(await indicator('INSTRUMENT_USED', '2019-03')).toMatchObject({
      value: 0.4,
      national: 0.1,
      trend: [{ quarterStart: '2019-01-01', value: 0.4 }],
    })
    expect(await indicator('INSTRUMENT_USED', '2019-03', { viewer: pieter })).toMatchObject({
      value: 0.4,
      national: null,
    })
  })

  test.each([
    { month: '2018-01', heldDaysBeforeDue: 29, form: 'HOME', numerator: 10 },
    { month: '2018-02', heldDaysBeforeDue: 28, form: 'HOME', numerator: 0 },
    { month: '2018-03', heldDaysBeforeDue: 29, form: 'VIDEO', numerator: 0 },
  ])(
    'a first child, intake $form $heldDaysBeforeDue days before the due date: $numerator of 10',
    async ({ month, heldDaysBeforeDue, form, numerator }) => {
      const first = await families(10, `${month}-15`)
      const later = await families(3, `${month}-15`, { parity: 1 })
      await families(2, `${month}-15`, { parity: null })
      await rows(
        `insert into indications.intake (client_id, organisation, state, form, held_on, recorded_by_subject, recorded_by_name)
         select id, '${PROVIDER}', 'HELD', $2, due_date - $3::int, 's', 'n' from indications.client where id = any($1::uuid[])`,
        [...first, ...later],
        form,
        heldDaysBeforeDue,
      )
      expect(await indicator('INTAKE_AT_HOME_BEFORE_WEEK_36', month)).toMatchObject({ numerator, denominator: 10 })
    },
  )

  test('needs and risks, and whether they became a plan', async () => {
    const ids = await families(20, '2018-05-10')
    await rows(
      `insert into indications.intake (client_id, organisation, state, form, held_on, needs, recorded_by_subject, recorded_by_name)
       select unnest($1::uuid[]), '${PROVIDER}', 'HELD', 'HOME', '2018-03-01', 'hulp bij voeding', 's', 'n'`,
      ids.slice(0, 15),
    )
    await rows(
      `insert into indications.care_plan (client_id, organisation, words, made_on, recorded_by_subject, recorded_by_name)
       select unnest($1::uuid[]), '${PROVIDER}', 'plan', '2018-05-11', 's', 'n'`,
      ids.slice(9, 20),
    )
    expect(await indicator('NEEDS_RECORDED', '2018-05')).toMatchObject({ numerator: 15, denominator: 20, value: 0.75 })
    expect(await indicator('NEEDS_IN_CARE_PLAN', '2018-05')).toMatchObject({
      numerator: 6,
      denominator: 15,
      value: 0.4,
    })
  })

  test('signals followed by action and told to others; the parents are no other professional', async () => {
    const [id] = await families(1, '2018-06-10')
    const signals = await rows(
      `insert into indications.signal (client_id, organisation, subject, words, signalled_at, action, action_on, recorded_by_subject, recorded_by_name)
       select $1, '${PROVIDER}', 'OTHER', 'x', '2018-06-12', case when n <= 4 then 'gebeld' end, case when n <= 4 then date '2018-06-13' end, 's', 'n'
       from generate_series(1, 10) n returning id`,
      id,
    )
    await rows(
      `insert into indications.signal_informed (signal_id, client_id, organisation, who, informed_on, recorded_by_subject, recorded_by_name)
       select signal, $2, '${PROVIDER}', who, '2018-06-13', 's', 'n'
       from unnest($1::uuid[], array['MIDWIFE', 'PARENTS', 'JGZ']) informed (signal, who)`,
      signals.slice(0, 3).map((signal) => signal.id),
      id,
    )
    expect(await indicator('SIGNAL_FOLLOWED_BY_ACTION', '2018-06')).toMatchObject({ numerator: 4, denominator: 10 })
    expect(await indicator('SIGNAL_TOLD_TO_PARTNER', '2018-06')).toMatchObject({ numerator: 2, denominator: 10 })
  })

  test('full breastfeeding on the first and the last day of care', async () => {
    const month = '2018-07-10'
    const given = [
      { first: 'BREAST', last: 'BREAST' },
      { first: 'BREAST', last: 'MIXED' },
      { first: 'BOTTLE', last: 'BREAST' },
      { first: 'BREAST', last: null },
    ]
    for (const [n, { first, last }] of given.entries()) {
      for (const id of await families(n === 0 ? 8 : 1, month)) {
        await visits(id, month, [{ hours: 3 }, { hours: 3 }, { hours: 3 }])
        await rows(
          `insert into indications.child (client_id, birth_order, family_name, born_at, recorded_by_name, recorded_by_organisation)
           values ($1, 1, 'Claessen', '${month}T08:00:00Z', 'n', '${PRACTICE}')`,
          id,
        )
        await rows(
          `insert into indications.observation (client_id, organisation, kind, words, observed_at, recorded_by_subject, recorded_by_name)
           select $1, '${PROVIDER}', 'FEEDING', words, at, 's', 'n'
           from (values ($2, '2018-07-10T10:00:00Z'::timestamptz), ('BOTTLE', '2018-07-11T10:00:00Z'), ($3, '2018-07-12T10:00:00Z')) seen (words, at)
           where words is not null`,
          id,
          first,
          last,
        )
      }
    }
    expect(await indicator('FULL_BREASTFEEDING', '2018-07')).toMatchObject({
      numerator: 8,
      denominator: 10,
      value: 0.8,
    })
  })

  test('presence within an hour of the call, where the arrival is known', async () => {
    const [shift] = await rows(
      `insert into indications.on_call_shift (region_code, organisation, starts_at, ends_at)
       values ('GG6106', '${PROVIDER}', '2018-08-01', '2018-08-02') returning id`,
    )
    await rows(
      `insert into indications.partus_call (region_code, shift_id, called_by_organisation, called_at, answered_at, arrived_at)
       select 'GG6106', $1, '${PRACTICE}', at, at, at + make_interval(mins => minutes)
       from (select timestamptz '2018-08-01T12:00:00Z' as at, unnest(array[60, 61, 10, 10, 10, 10, 10, 10, 10, 10, null]) as minutes) calls`,
      shift!.id,
    )
    expect(await indicator('PRESENT_WITHIN_AN_HOUR', '2018-08')).toMatchObject({ numerator: 9, denominator: 10 })
  })

  test('working agreements in force on the last day', async () => {
    await rows(`insert into indications.working_agreement (organisation, partner, agreed_on, valid_until) values
      ('${PROVIDER}', '${PRACTICE}', '2018-01-01', '2018-09-30'), ('${PROVIDER}', '08900002', '2018-01-01', '2018-09-29'),
      ('${PROVIDER}', '${JGZ}', '2018-10-01', null)`)
    expect(await indicator('AGREEMENTS_WITH_MIDWIVES', '2018-09')).toMatchObject({
      status: 'KNOWN',
      numerator: 1,
      trend: null,
    })
    expect(await indicator('AGREEMENTS_WITH_YOUTH_HEALTH', '2018-09')).toMatchObject({ numerator: 0 })
    expect(await indicator('AGREEMENTS_WITH_YOUTH_HEALTH', '2018-10')).toMatchObject({ numerator: 1 })
  })

  test('what no source gives in full is unknown, and says so in both languages', async () => {
    const { indicators } = await qualityOf(
      'indicators(codes: [CARE_MADE_TO_MEASURE]) { status value officialNumber officialId nl: reason en: reason(language: EN) }',
      '2018-09',
    )
    expect(indicators[0]).toMatchObject({ status: 'UNKNOWN', value: null, officialNumber: '22', officialId: null })
    expect(indicators[0].nl).not.toBe(indicators[0].en)
  })
})

describe('what the visits add up to', () => {
  const kept = async (client: string) =>
    (
      await rows<{
        visits: number
        minutes: number
        assistants: number | null
        changes: number
        changesWithNote: number
      }>(
        `select visits, minutes, assistants, changes, changes_with_note from indications.received_care where client_id = $1`,
        client,
      )
    )[0]

  test('hours without those at the birth, who came, and changes with a note', async () => {
    const id = await aFamily('2017-01-10')
    await visits(id, '2017-01-10', [
      { assistant: ANNE, hours: 4, kind: 'PARTUS' },
      { assistant: ANNE, hours: 5 },
      { assistant: ANNE, hours: 5, note: true },
      { assistant: BEA, hours: 3 },
      { assistant: ANNE, hours: 4 },
    ])
    expect(await kept(id)).toEqual({ visits: 4, minutes: 1020, assistants: 2, changes: 2, changesWithNote: 1 })
    await rows(
      `update indications.visit set state = 'CANCELLED', started_at = null, ended_at = null
      where client_id = $1 and assistant_id = '${BEA}'`,
      id,
    )
    expect(await kept(id)).toEqual({ visits: 3, minutes: 840, assistants: 1, changes: 0, changesWithNote: 0 })
    await rows(`delete from indications.visit where client_id = $1`, id)
    expect(await kept(id)).toMatchObject({ visits: 0, minutes: 0, assistants: 0 })
  })

  test('a visit that does not say who came leaves the number unknown', async () => {
    const id = await aFamily('2017-01-11')
    await visits(id, '2017-01-11', [{ assistant: ANNE, hours: 5 }, { hours: 5 }])
    expect(await kept(id)).toMatchObject({ visits: 2, assistants: null })
  })

  test('recorded by the service itself, which cannot write the sum', async () => {
    const client = await aClient(platform)
    await aReferral(platform, client)
    const start = '2017-01-13T09:00:00Z'
    await platform.database.asViewer(pieter, (trx) =>
      trx
        .insertInto('visit')
        .values({
          clientId: client,
          organisation: PROVIDER,
          state: 'DONE',
          plannedAt: start,
          plannedMinutes: 60,
          startedAt: start,
          endedAt: '2017-01-13T10:30:00Z',
          recordedByName: pieter.name,
        })
        .execute(),
    )
    expect(await kept(client)).toMatchObject({ visits: 1, minutes: 90 })
    const forged = platform.database.asViewer(pieter, (trx) =>
      trx.updateTable('receivedCare').set({ minutes: 0 }).execute(),
    )
    await expect(forged).rejects.toThrow('permission denied')
  })

  test('recorded twenty at once, none is lost', async () => {
    const id = await aFamily('2017-01-12')
    await Promise.all(Array.from({ length: 20 }, () => visits(id, '2017-01-12', [{ assistant: ANNE, hours: 2 }])))
    expect(await kept(id)).toMatchObject({ visits: 20, minutes: 2400, assistants: 1 })
  })
})

describe('families below 24 hours', () => {
  test('are held to the rate of their region; without a visit they stay apart', async () => {
    const month = '2017-03-10'
    const some = async (organisation: string, municipality: string, below: number, above: number) => {
      const ids = await families(below + above, month, { organisation, municipality })
      for (const [n, id] of ids.entries()) {
        await visits(id, month, n < below ? [{ hours: 23 }] : [{ hours: 12 }, { hours: 12 }], organisation)
      }
    }
    await some(PROVIDER, 'GM0917', 6, 14)
    await some(OTHER_PROVIDER, 'GM0917', 2, 18)
    await some(OTHER_PROVIDER, 'GM0363', 1, 9)
    await families(2, month)
    const { data, errors } = await platform.ask(
      ineke,
      `query ($from: Date!, $until: Date!) { organisationsBelowFloor(from: $from, until: $until) {
        totalCount differing edges { node {
          organisation { agbCode } families withoutVisits belowFloor share corrected { observed expected ratio lower upper differs }
        } }
      } }`,
      wholeMonth('2017-03'),
    )
    expect(errors).toEqual([])
    expect(data.organisationsBelowFloor).toMatchObject({ totalCount: 2, differing: 0 })
    const [first, second] = data.organisationsBelowFloor.edges.map(({ node }: { node: unknown }) => node)
    expect(first).toMatchObject({
      organisation: { agbCode: PROVIDER },
      families: 20,
      withoutVisits: 2,
      belowFloor: 6,
      share: 0.3,
      corrected: { observed: 6, expected: 4, ratio: 1.5, differs: false },
    })
    expect(second).toMatchObject({ organisation: { agbCode: OTHER_PROVIDER }, families: 30, belowFloor: 3 })
    expect(second.corrected.expected).toBeCloseTo(5)
  })

  test('the same by organisation and month, without a number of fewer than ten', async () => {
    const query = `query ($from: Date!, $until: Date!, $organisation: String) {
      belowFloorByMonth(from: $from, until: $until, organisation: $organisation, sort: SHARE_DESC) {
        totalCount families share
        edges { node { organisation { agbCode } month families withoutVisits belowFloor share } }
      }
    }`
    const whole = await platform.ask(karin, query, wholeMonth('2017-03'))
    expect(whole.errors).toEqual([])
    expect(whole.data.belowFloorByMonth).toEqual({
      totalCount: 2,
      families: 50,
      share: 9 / 50,
      edges: [
        {
          node: {
            organisation: { agbCode: PROVIDER },
            month: '2017-03-01',
            families: 20,
            withoutVisits: 2,
            belowFloor: 6,
            share: 0.3,
          },
        },
        {
          node: {
            organisation: { agbCode: OTHER_PROVIDER },
            month: '2017-03-01',
            families: 30,
            withoutVisits: 0,
            belowFloor: 3,
            share: 0.1,
          },
        },
      ],
    })
    const small = await platform.ask(ineke, query, { ...wholeMonth('2019-06'), organisation: PROVIDER })
    expect(small.data.belowFloorByMonth).toMatchObject({
      totalCount: 1,
      share: null,
      edges: [{ node: { families: 1, belowFloor: null, share: null } }],
    })
    const { data, errors } = await platform.ask(pieter, query, wholeMonth('2017-03'))
    expect(data.belowFloorByMonth).toBeNull()
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN')
  })

  test.each([
    { given: 'nine families', args: 'minimumFamilies: 9', path: ['minimumFamilies'] },
    { given: 'a region by name', args: 'region: "Zuid-Limburg"', path: ['region'] },
    { given: 'half a month', args: 'from: "2017-03-02", until: "2017-03-31"', path: ['from'] },
    { given: 'a page of a thousand', args: 'first: 1000', path: ['first'] },
  ])('$given is refused, with what to do', async ({ args, path }) => {
    const { data, errors } = await platform.ask(ineke, `{ organisationsBelowFloor(${args}) { totalCount } }`)
    expect(data.organisationsBelowFloor).toBeNull()
    expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', argument: path })
    expect(errors[0]?.extensions.remedy).not.toBe('')
  })
})

test('maternity assistants in a family, and changes between them', async () => {
  const month = '2017-05-10'
  const course = [
    [{ assistant: ANNE, hours: 5 }],
    [
      { assistant: ANNE, hours: 5, note: true },
      { assistant: BEA, hours: 5 },
    ],
    [
      { assistant: ANNE, hours: 5 },
      { assistant: BEA, hours: 5 },
      { assistant: CARLA, hours: 5 },
    ],
  ]
  for (let n = 0; n < 12; n += 1) {
    for (const id of await families(1, month)) await visits(id, month, course[n % 3]!)
  }
  const { assistants } = await qualityOf(
    'assistants { families mean distribution { assistants families share } changes changesWithNote shareWithNote }',
    '2017-05',
  )
  expect(assistants).toMatchObject({ families: 12, mean: 2, changes: 12, changesWithNote: 4 })
  expect(assistants.shareWithNote).toBeCloseTo(1 / 3)
  expect(assistants.distribution).toMatchObject([
    { assistants: 1, families: 4 },
    { assistants: 2, families: 4 },
    { assistants: 3, families: 4 },
  ])
  expect(await indicator('AT_MOST_TWO_ASSISTANTS', '2017-05')).toMatchObject({ numerator: 8, denominator: 12 })
})

test('handovers missing, refused, incomplete, and late after as many days as are asked', async () => {
  const month = '2017-07-01'
  const given = [
    { sentAfter: 9, present: 10, consent: true },
    { sentAfter: 10, present: 9, consent: true },
    { sentAfter: 11, present: 10, consent: true },
    { sentAfter: null, present: 0, consent: null },
    { sentAfter: null, present: 0, consent: false },
  ]
  for (const { sentAfter, present, consent } of given) {
    const id = await aFamily(month)
    const [child] = await rows(
      `insert into indications.child (client_id, birth_order, family_name, born_at, recorded_by_name, recorded_by_organisation)
       values ($1, 1, 'Claessen', '2017-07-01T08:00:00Z', 'n', '${PRACTICE}') returning id`,
      id,
    )
    if (consent !== null) {
      await rows(
        `insert into indications.consent (client_id, purpose, given, scope, method, given_on, recorded_by_name, recorded_by_organisation)
         values ($1, 'HANDOVER_TO_JGZ', $2, 'alles', 'SPOKEN', '2017-07-02', 'n', '${PRACTICE}')`,
        id,
        consent,
      )
    }
    if (sentAfter !== null) {
      await rows(
        `insert into indications.handover (client_id, child_id, version, sender, recipient, document, elements, elements_present, born_on,
           consent_id, sent_by_name, sent_at)
         select $1, $2, 1, '${PROVIDER}', '${JGZ}', '{}', 10, $3, '${month}', consent.id, 'n', date '${month}' + $4::int
         from indications.consent where client_id = $1`,
        id,
        child!.id,
        present,
        sentAfter,
      )
    }
  }
  const fields = 'children sent missing refused complete incomplete late shareMissing'
  const { handovers, after10 } = await qualityOf(
    `handovers { ${fields} } after10: handovers(lateAfterDays: 10) { late }`,
    '2017-07',
  )
  expect(handovers).toEqual({
    children: 5,
    sent: 3,
    missing: 1,
    refused: 1,
    complete: 2,
    incomplete: 1,
    late: null,
    shareMissing: null,
  })
  expect(after10.late).toBe(1)
  const wrong = await platform.ask(ineke, QUALITY('handovers(lateAfterDays: 366) { late }'), { agb: PROVIDER })
  expect(wrong.errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', argument: ['lateAfterDays'] })
})

test('training of who is in service on the last day, by employment; without an end it is unknown', async () => {
  await rows(`insert into indications.training (assistant_id, kind, completed_on, valid_until, hours) values
    ('${ANNE}', 'MELDCODE', '2022-01-10', '2024-06-30', 4), ('${ANNE}', 'EARLY_SIGNALLING', '2021-07-01', null, 6),
    ('${BEA}', 'MELDCODE', '2021-01-10', null, 4), ('${BEA}', 'EARLY_SIGNALLING', '2021-06-30', null, 6),
    ('${CARLA}', 'MELDCODE', '2022-01-10', '2030-01-01', 4)`)
  const fields = `trainings { employment assistants reportingCodeValid reportingCodeUnknown reportingCodeWithout
    earlySignallingValid earlySignallingWithout shareReportingCodeValid }`
  expect((await qualityOf(fields, '2024-06')).trainings).toEqual([
    {
      employment: 'EMPLOYED',
      assistants: 1,
      reportingCodeValid: 1,
      reportingCodeUnknown: 0,
      reportingCodeWithout: 0,
      earlySignallingValid: 1,
      earlySignallingWithout: 0,
      shareReportingCodeValid: null,
    },
    {
      employment: 'SELF_EMPLOYED',
      assistants: 1,
      reportingCodeValid: 0,
      reportingCodeUnknown: 1,
      reportingCodeWithout: 0,
      earlySignallingValid: 0,
      earlySignallingWithout: 1,
      shareReportingCodeValid: null,
    },
  ])
  const [july] = (await qualityOf(fields, '2024-07')).trainings
  expect(july).toMatchObject({ reportingCodeValid: 0, reportingCodeWithout: 1, earlySignallingValid: 0 })
})

test('areas that a provider left, between two days', async () => {
  await rows(
    `insert into indications.postcode_area (postcode, municipality_code) values ('6411', 'GM0917'), ('6412', 'GM0917'), ('1011', 'GM0363')`,
  )
  await rows(`insert into indications.service_area (organisation, postcode, valid_from, valid_until) values
    ('${PROVIDER}', '6411', '2020-01-01', null), ('${OTHER_PROVIDER}', '6411', '2020-01-01', '2024-12-31'),
    ('${PROVIDER}', '6412', '2020-01-01', null), ('${OTHER_PROVIDER}', '1011', '2020-01-01', '2024-12-31')`)
  const areas = async (args: string) => {
    const { data, errors } = await platform.ask(
      noor,
      `{ areaProviders(${args}) { totalCount withoutProvider edges { node { postcode providersThen providersNow left { agbCode } arrived { agbCode } } } } }`,
    )
    expect(errors).toEqual([])
    return data.areaProviders
  }
  const lost = await areas('since: "2024-12-31", on: "2025-01-01"')
  expect(lost).toMatchObject({ totalCount: 2, withoutProvider: 1 })
  expect(lost.edges.map(({ node }: { node: unknown }) => node)).toEqual([
    { postcode: '1011', providersThen: 1, providersNow: 0, left: [{ agbCode: OTHER_PROVIDER }], arrived: [] },
    { postcode: '6411', providersThen: 2, providersNow: 1, left: [{ agbCode: OTHER_PROVIDER }], arrived: [] },
  ])
  expect(await areas('since: "2024-12-31", on: "2025-01-01", region: "GG6106"')).toMatchObject({ totalCount: 1 })
  expect(await areas('since: "2024-12-31", on: "2025-01-01", region: "GG6106", lost: false')).toMatchObject({
    totalCount: 2,
  })
  expect(await areas('since: "2024-12-30", on: "2024-12-31"')).toMatchObject({ totalCount: 0 })
  const turned = await platform.ask(noor, '{ areaProviders(since: "2025-01-01", on: "2025-01-01") { totalCount } }')
  expect(turned.errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', argument: ['since'] })
})

test('the reporting code is counted, and below ten not even that', async () => {
  const month = '2017-09-10'
  const start = async (count: number) => {
    const ids = await families(count, month)
    const cases = await rows(
      `insert into indications.reporting_code_case (client_id, organisation, started_on, recorded_by_subject, recorded_by_name)
       select client, '${PROVIDER}', '${month}', 's', 'n' from unnest($1::uuid[]) client returning id`,
      ids,
    )
    await rows(
      `insert into indications.reporting_code_step (case_id, client_id, organisation, step, taken_on, recorded_by_subject, recorded_by_name)
       select id, client_id, '${PROVIDER}', 1, '${month}', 's', 'n'
       from indications.reporting_code_case where id = any($1::uuid[])`,
      cases.map((one) => one.id),
    )
  }
  const fields = 'reportingCode { started signalsMapped decided completed }'
  const none = await qualityOf(fields, '2017-09')
  await start(9)
  expect(await qualityOf(fields, '2017-09')).toEqual(none)
  expect(none.reportingCode).toEqual({ started: null, signalsMapped: null, decided: null, completed: null })
  await start(1)
  expect((await qualityOf(fields, '2017-09')).reportingCode).toEqual({
    started: 10,
    signalsMapped: 10,
    decided: null,
    completed: null,
  })
  expect(await indicator('REPORTING_CODE_STARTED', '2017-09')).toMatchObject({ numerator: 10, trend: null })
})

test('a mother who looks into her file is counted as one who used it, however often', async () => {
  const [id] = await families(10, '2017-11-10')
  const fields = 'dossierAccess { withAccess used share }'
  expect((await qualityOf(fields, '2017-11')).dossierAccess).toEqual({ withAccess: 10, used: 0, share: 0 })
  for (let turn = 0; turn < 3; turn += 1) {
    await platform.ask(sanneAs(id!), 'query ($id: ID!) { client(id: $id) { name } }', { id })
  }
  expect((await qualityOf(fields, '2017-11')).dossierAccess).toEqual({ withAccess: 10, used: 1, share: 0.1 })
})

test('reindications beside the national pattern, and those without a reason', async () => {
  const month = '2016-01-10'
  const reindicate = async (organisation: string, count: number, minutes: number[], reason: string | null) => {
    for (const id of await families(count, month, { organisation })) {
      let before: string | null = null
      for (const given of [2940, ...minutes]) {
        const [set]: { id: string }[] = await rows(
          `insert into indications.indication (client_id, referral_id, protocol_version, package_days, set_by_organisation, set_by_name,
             minutes, replaces, change_code, set_at)
           select $1, id, '2008', 8, $2, 'n', $3, $4, $5, clock_timestamp() from indications.referral where client_id = $1 returning id`,
          id,
          organisation,
          given,
          before,
          before === null ? null : reason,
        )
        before = set!.id
      }
    }
  }
  await reindicate(PROVIDER, 20, [2400], 'WISH_OF_CLIENT')
  await reindicate(PROVIDER, 10, [3300], null)
  await reindicate(OTHER_PROVIDER, 90, [], null)
  const patterns = async (args = '') => {
    const { data, errors } = await platform.ask(
      ineke,
      `query ($from: Date!, $until: Date!) { reindicationPatterns(from: $from, until: $until ${args}) { totalCount edges { node {
        organisation { agbCode } families reindications up down shareUp withoutReason upWithoutReason downWithoutReason shareWithoutReason
        upCompared { observed expected differs } downCompared { observed expected differs }
      } } } }`,
      wholeMonth('2016-01'),
    )
    expect(errors).toEqual([])
    return data.reindicationPatterns
  }
  const all = await patterns()
  expect(
    all.edges.map(({ node }: { node: { organisation: { agbCode: string } } }) => node.organisation.agbCode),
  ).toEqual([PROVIDER, OTHER_PROVIDER])
  expect(all.edges[0].node).toMatchObject({
    families: 30,
    reindications: 30,
    up: 10,
    down: 20,
    withoutReason: 10,
    upWithoutReason: 10,
    downWithoutReason: 0,
    upCompared: { observed: 10, expected: 2.5, differs: true },
    downCompared: { observed: 20, expected: 5, differs: true },
  })
  expect(all.edges[1].node).toMatchObject({
    reindications: 0,
    shareUp: null,
    downCompared: { observed: 0, differs: true },
  })
  expect(await patterns(', departing: true')).toMatchObject({ totalCount: 1 })
  expect(await indicator('WANTS_LESS_CARE', '2016-01')).toMatchObject({ numerator: 20, denominator: 30 })
  const cared = await rows(`select client_id as id from indications.referral where recipient = '${PROVIDER}'
    and client_id in (select id from indications.client where born_on = '${month}') order by client_id limit 12`)
  for (const [n, { id }] of cared.entries()) await visits(id, month, [{ hours: n < 5 ? 39 : 40 }])
  expect(await indicator('RECEIVED_LESS_THAN_INDICATED', '2016-01')).toMatchObject({ numerator: 5, denominator: 12 })
  expect(await indicator('REINDICATION_WITHOUT_REASON', '2016-01')).toMatchObject({ numerator: 10, denominator: 30 })
})

describe('incidents', () => {
  const REPORT = `mutation ($input: ReportIncidentInput!) { reportIncident(input: $input) {
    __typename ... on Incident { id happenedOn reportedToInspectorate learned } ... on Problem { code path remedy }
  } }`
  const LEARN = `mutation ($input: RecordLearningInput!) { recordLearning(input: $input) {
    __typename ... on Incident { learned learnedOn } ... on Problem { code path remedy }
  } }`
  const given = {
    kind: 'CALAMITY',
    theme: 'SAFE_CARE_AT_HOME',
    happenedOn: '2016-05-02',
    reportedOn: '2016-05-03',
    reportedToInspectorate: true,
    summary: 'Kruik te heet',
  }
  const report = async () => (await platform.ask(pieter, REPORT, { input: given })).data.reportIncident.id as string

  test('are reported, learned from, counted by theme, and read by the inspectorate', async () => {
    const incidentId = await report()
    const learned = { incidentId, learned: 'Kruiken meten we nu met een thermometer.', learnedOn: '2016-06-01' }
    expect((await platform.ask(pieter, LEARN, { input: learned })).data.recordLearning).toMatchObject({
      __typename: 'Incident',
      learnedOn: '2016-06-01',
    })
    await report()
    const fields = `incidentCounts { kind theme count reportedToInspectorate learned }
      themes { code incidentCounts { count } }
      incidents(filter: { learned: true }) { totalCount edges { node { organisation { agbCode } learned } } }
      all: incidents(first: 1) { totalCount pageInfo { hasNextPage endCursor } }`
    const quality = await qualityOf(fields, '2016-05')
    expect(quality.incidentCounts).toEqual([
      { kind: 'CALAMITY', theme: 'SAFE_CARE_AT_HOME', count: 2, reportedToInspectorate: 2, learned: 1 },
    ])
    expect(quality.themes[2]).toEqual({ code: 'SAFE_CARE_AT_HOME', incidentCounts: [{ count: 2 }] })
    expect(quality.themes[0].incidentCounts).toEqual([])
    expect(quality.incidents).toMatchObject({ totalCount: 1, edges: [{ node: { learned: learned.learned } }] })
    expect(quality.all).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } })
  })

  test('a coordinator counts them and does not read them', async () => {
    const both = QUALITY('incidentCounts { count } incidents { totalCount }')
    const { data, errors } = await platform.ask(karin, both, { agb: PROVIDER, ...wholeMonth('2016-05') })
    expect(data.organisation.quality).toMatchObject({ incidentCounts: [{ count: 2 }], incidents: null })
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN')
  })

  test.each([
    { input: { happenedOn: '2016-05-04' }, path: ['input', 'happenedOn'] },
    { input: { reportedOn: '2100-01-01' }, path: ['input', 'reportedOn'] },
    { input: { summary: ' ' }, path: ['input', 'summary'] },
    { input: { happenedOn: 'gisteren' }, path: ['input', 'happenedOn'] },
  ])('$input is refused', async ({ input, path }) => {
    const { data } = await platform.ask(pieter, REPORT, { input: { ...given, ...input } })
    expect(data.reportIncident).toMatchObject({ code: 'INVALID_INPUT', path })
    expect(data.reportIncident.remedy).not.toBe('')
  })

  test('two who learn at once: one does, the other hears that it stands', async () => {
    const incidentId = await report()
    const answers = await Promise.all(
      ['Zus', 'Zo'].map((learned) => platform.ask(pieter, LEARN, { input: { incidentId, learned } })),
    )
    expect(answers.map(({ data }) => data.recordLearning.__typename).sort()).toEqual(['Incident', 'WrongState'])
  })

  test.each([
    { learnedOn: '2016-05-01', code: 'INVALID_INPUT' },
    { learnedOn: '2100-01-01', code: 'INVALID_INPUT' },
  ])('learned on $learnedOn is refused', async ({ learnedOn, code }) => {
    const input = { incidentId: await report(), learned: 'x', learnedOn }
    const { data } = await platform.ask(pieter, LEARN, { input })
    expect(data.recordLearning).toMatchObject({ code, path: ['input', 'learnedOn'] })
  })

  test("another organisation's incident, and none at all, look the same", async () => {
    const other = { ...pieter, organisation: OTHER_PROVIDER }
    const ids = [await report(), '019a0000-0000-7000-8000-00000000ffff', 'no id']
    const answers = await Promise.all(
      ids.map((incidentId) => platform.ask(other, LEARN, { input: { incidentId, learned: 'x' } })),
    )
    for (const { data } of answers) {
      expect(data.recordLearning).toEqual(answers[0]?.data.recordLearning)
      expect(data.recordLearning).toMatchObject({ __typename: 'NotFound', path: ['input', 'incidentId'] })
    }
  })

  test('an inspector reports none', async () => {
    expect((await platform.ask(ineke, REPORT, { input: given })).errors[0]?.extensions.code).toBe('FORBIDDEN')
  })
})

describe('evaluations', () => {
  const EVALUATE = `mutation ($input: EvaluateCareInput!) { evaluateCare(input: $input) {
    __typename ... on FamilyEvaluation { grade moment organisation { agbCode } } ... on WrongState { current allowed }
    ... on Problem { code path remedy }
  } }`
  const evaluate = async (client: string, input: object) =>
    (await platform.ask(sanneAs(client), EVALUATE, { input })).data.evaluateCare

  test('are given by the mother herself, once a moment, on the state of her care', async () => {
    const id = await aFamily('2016-07-10', { state: 'IN_CARE' })
    expect(await evaluate(id, { moment: 'AFTER', grade: 8 })).toMatchObject({
      code: 'WRONG_STATE',
      current: 'IN_CARE',
      allowed: ['DURING'],
    })
    const twice = await Promise.all([1, 2].map(() => evaluate(id, { moment: 'DURING', grade: 8, remarks: 'Fijn' })))
    expect(twice.map(({ __typename }) => __typename).sort()).toEqual(['Conflict', 'FamilyEvaluation'])
    await rows(`update indications.referral set state = 'HANDED_OVER' where client_id = $1`, id)
    expect(await evaluate(id, { moment: 'AFTER', grade: 9 })).toMatchObject({
      grade: 9,
      organisation: { agbCode: PROVIDER },
    })
    const [log] = await rows<{ n: number }>(
      `select count(*)::int as n from audit.event where client_id = $1 and type = 'evaluation.record'`,
      id,
    )
    expect(log?.n).toBe(2)
    const own = await platform.ask(
      sanneAs(id),
      'query ($id: ID!) { client(id: $id) { evaluations { moment grade remarks } } }',
      { id },
    )
    expect(own.data.client.evaluations).toEqual([
      { moment: 'DURING', grade: 8, remarks: 'Fijn' },
      { moment: 'AFTER', grade: 9, remarks: null },
    ])
  })

  test.each([{ grade: 0 }, { grade: 11 }, { grade: 8, remarks: 'x'.repeat(4001) }])(
    '$grade is refused',
    async (input) => {
      const id = await aFamily('2016-07-11', { state: 'IN_CARE' })
      expect(await evaluate(id, { moment: 'DURING', ...input })).toMatchObject({ code: 'INVALID_INPUT' })
    },
  )

  test('before there is care there is nothing to evaluate, and nobody does it for her', async () => {
    const id = await aFamily('2016-07-12', { state: 'DECLINED' })
    expect(await evaluate(id, { moment: 'DURING', grade: 8 })).toMatchObject({ code: 'NOT_FOUND' })
    const { errors } = await platform.ask(pieter, EVALUATE, { input: { moment: 'DURING', grade: 10 } })
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN')
  })

  test('have a mean from ten on', async () => {
    const ids = await families(10, '2016-09-01')
    const fill = (some: string[]) =>
      rows(
        `insert into indications.family_evaluation (client_id, organisation, moment, filled_in_on, grade)
         select id, '${PROVIDER}', 'AFTER', '2016-09-20', 7 + (row_number() over ())::int % 2 from unnest($1::uuid[]) id`,
        some,
      )
    const fields = 'evaluations { moment evaluations meanGrade }'
    await fill(ids.slice(0, 9))
    expect((await qualityOf(fields, '2016-09')).evaluations[1]).toEqual({
      moment: 'AFTER',
      evaluations: 9,
      meanGrade: null,
    })
    await fill(ids.slice(9))
    const [during, after] = (await qualityOf(fields, '2016-09')).evaluations
    expect(during).toMatchObject({ evaluations: 0, meanGrade: null })
    expect(after).toMatchObject({ evaluations: 10 })
    expect(after.meanGrade).toBeGreaterThan(7)
  })
})
