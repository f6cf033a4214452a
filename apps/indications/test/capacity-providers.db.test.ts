import { aViewer } from '@kraamketen/subgraph/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { OTHER_PROVIDER, PROVIDER, type Platform, aClient, noor, pieter, ravi, startPlatform } from './platform.ts'

const karin = aViewer('coordinator', { subject: 'karin', name: 'Karin Jansen' })

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
  await platform.look(`
    insert into indications.postcode_area (postcode, municipality_code) values
      ('6411', 'GM0917'), ('6412', 'GM0917'), ('6413', 'GM0917'), ('6414', 'GM0917'), ('9711', 'GM0014')
  `)
  await platform.look(`
    insert into indications.service_area (organisation, postcode, valid_from, valid_until) values
      ('${PROVIDER}', '6411', '2020-01-01', null), ('${OTHER_PROVIDER}', '6411', '2020-01-01', null),
      ('${PROVIDER}', '6412', '2020-01-01', null), ('${OTHER_PROVIDER}', '6412', '2020-01-01', '2026-06-30'),
      ('${PROVIDER}', '6413', '2020-01-01', '2026-07-01'),
      ('${PROVIDER}', '6414', '2026-07-01', null),
      ('08900001', '6414', '2020-01-01', null)
  `)
})
afterAll(() => platform.close())

describe('grey areas', () => {
  const GREY = `query ($regions: [String!], $at: Date, $against: Date!, $change: ProviderChange, $first: Int) {
    greyAreas(regions: $regions, at: $at, against: $against, change: $change, first: $first) {
      totalCount postcodes edges { node { postcode providers providersBefore level change municipality { code } region { code } } }
    }
  }`
  const rows = async (variables: object) => {
    const { data, errors } = await platform.ask(karin, GREY, { regions: ['GG6106'], ...variables })
    expect(errors).toEqual([])
    return data.greyAreas.edges.map(({ node }: { node: Record<string, unknown> }) => [
      node.postcode,
      node.providers,
      node.providersBefore,
      node.change,
    ])
  }

  test.each([
    {
      at: '2026-06-30',
      grey: [
        ['6413', 1, 1, 'SAME'],
        ['6414', 0, 0, 'SAME'],
      ],
    },
    {
      at: '2026-07-01',
      grey: [
        ['6412', 1, 2, 'FEWER'],
        ['6413', 1, 1, 'SAME'],
        ['6414', 1, 0, 'MORE'],
      ],
    },
    {
      at: '2026-07-02',
      grey: [
        ['6412', 1, 2, 'FEWER'],
        ['6413', 0, 1, 'FEWER'],
        ['6414', 1, 0, 'MORE'],
      ],
    },
  ])('on $at: first and last days count, a practice is no provider', async ({ at, grey }) => {
    expect(await rows({ at, against: '2026-01-01' })).toEqual(grey)
  })

  test('only those that turn grey; and out of how many', async () => {
    expect(await rows({ at: '2026-07-02', against: '2026-01-01', change: 'FEWER' })).toHaveLength(2)
    const { data } = await platform.ask(karin, GREY, { at: '2026-07-02', against: '2026-01-01', first: 1 })
    expect(data.greyAreas).toMatchObject({ totalCount: 4, postcodes: 5, edges: [{}] })
  })

  test('a cursor that was made up is an error that says where', async () => {
    const { data, errors } = await platform.ask(karin, '{ greyAreas(after: "xx") { totalCount } }')
    expect(data).toEqual({ greyAreas: null })
    expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', argument: ['after'] })
  })

  test('an organisation that stopped serves nobody', async () => {
    await platform.look(
      `update indications.organisation set active_until = '2026-12-31' where agb_code = '${OTHER_PROVIDER}'`,
    )
    expect(await rows({ at: '2027-01-01', against: '2026-12-31' })).toContainEqual(['6411', 1, 2, 'FEWER'])
    await platform.look(`update indications.organisation set active_until = null where agb_code = '${OTHER_PROVIDER}'`)
  })
})

test('who takes part at a date, who does not and why, and of whom nobody knows', async () => {
  await platform.look(`
    insert into indications.regional_participation (organisation, region_code, kind, takes_part, reason, valid_from, valid_until) values
      ('${PROVIDER}', 'GG6106', 'REGIONAL_SPREAD', true, null, '2025-01-01', '2025-12-31'),
      ('${PROVIDER}', 'GG6106', 'REGIONAL_SPREAD', false, 'Te weinig personeel.', '2026-01-01', null)
  `)
  const query = `query ($at: Date, $takesPart: Boolean) {
    regionalParticipations(regions: ["GG6106"], at: $at, takesPart: $takesPart) {
      totalCount edges { node { organisation { agbCode } takesPart reason since until } }
    }
  }`
  const at = async (variables: Record<string, unknown>) =>
    (await platform.ask(karin, query, variables)).data.regionalParticipations
  expect(await at({ at: '2026-06-01' })).toEqual({
    totalCount: 2,
    edges: [
      { node: { organisation: { agbCode: OTHER_PROVIDER }, takesPart: null, reason: null, since: null, until: null } },
      {
        node: {
          organisation: { agbCode: PROVIDER },
          takesPart: false,
          reason: 'Te weinig personeel.',
          since: '2026-01-01',
          until: null,
        },
      },
    ],
  })
  expect(await at({ at: '2025-12-31', takesPart: true })).toMatchObject({ totalCount: 1 })
  expect(await at({ at: '2025-12-31', takesPart: false })).toMatchObject({ totalCount: 0 })
})

test('the forecast says when it has too little to go by, and when its series is made up', async () => {
  for (let year = 2014; year <= 2025; year++) {
    await platform.look(
      `insert into indications.region_births (region_code, year, births, demonstration) values ('GG6106', $1, $2, true)`,
      [year, 5000 + 20 * (year - 2014)],
    )
    await platform.look(
      `insert into indications.region_staff (region_code, year, staff, joined, left_service, demonstration) values ('GG6106', $1, 800, 50, 50, true)`,
      [year],
    )
  }
  await platform.look(
    `insert into indications.region_births (region_code, year, births, demonstration) values ('GG0111', 2025, 5000, false)`,
  )
  const query = `query ($ahead: [Int!]! = [1, 3, 5]) {
    forecast(regions: ["GG6106", "GG0111"], yearsAhead: $ahead) {
      region { code } synthetic
      births { ...S } staff { ...S }
    }
  }
  fragment S on SeriesForecast {
    outcome missing lastYearSaid lastYearErrorPercent years { year count }
    horizons { yearsAhead year expected low high meanErrorPercent naiveErrorPercent triedOn replacementDemand }
  }`
  const { data, errors } = await platform.ask(karin, query)
  expect(errors).toEqual([])
  const [limburg, groningen] = data.forecast
  expect(limburg).toMatchObject({ synthetic: true, births: { outcome: 'EXPECTED', missing: [] } })
  expect(limburg.births.horizons.map(({ year }: { year: number }) => year)).toEqual([2026, 2028, 2030])
  const [next] = limburg.births.horizons
  expect(next.low).toBeLessThan(next.expected)
  expect(next.high).toBeGreaterThan(next.expected)
  expect(next.meanErrorPercent).toBeLessThan(next.naiveErrorPercent)
  expect(limburg.staff.horizons[1]).toMatchObject({ expected: 800, replacementDemand: 150, naiveErrorPercent: 0 })
  expect(groningen).toMatchObject({
    synthetic: false,
    births: { outcome: 'UNKNOWN', missing: ['3 more years'], horizons: [], lastYearSaid: null },
    staff: { outcome: 'UNKNOWN', missing: ['4 more years'] },
  })
  expect((await platform.ask(karin, query, { ahead: [0] })).errors[0]?.extensions.code).toBe('INVALID_INPUT')
})

test('what families received by who gave it: means of ten, and of nine nothing', async () => {
  const EMPLOYED = '019a0000-0000-7000-8100-000000000001'
  const SELF_EMPLOYED = '019a0000-0000-7000-8100-000000000002'
  await platform.look(`
    insert into indications.maternity_assistant (id, organisation, name, employment, active_from) values
      ('${EMPLOYED}', '${PROVIDER}', 'Anja', 'EMPLOYED', '2020-01-01'),
      ('${SELF_EMPLOYED}', '${PROVIDER}', 'Bea', 'SELF_EMPLOYED', '2020-01-01')
  `)
  const families = async (count: number, hours: number, assistants: readonly string[], day = '2026-03-31') => {
    for (let number = 0; number < count; number++) {
      const client = await aClient(platform, { dueDate: day })
      for (const assistant of assistants) {
        await platform.look(
          `insert into indications.visit
            (client_id, organisation, assistant_id, state, planned_at, planned_minutes, started_at, ended_at, recorded_by_subject, recorded_by_name)
            values ($1, '${PROVIDER}', $2, 'DONE', $3::timestamptz, 240, $3::timestamptz, $3::timestamptz + make_interval(hours => $4), 'x', 'x')`,
          [client, assistant, `${day}T08:00:00+02:00`, hours],
        )
      }
    }
  }
  await families(10, 4, [EMPLOYED])
  await families(12, 3, [SELF_EMPLOYED])
  await families(9, 8, [EMPLOYED, SELF_EMPLOYED])
  await families(10, 20, [EMPLOYED], '2026-04-01')
  const query = `query ($month: Date, $months: Int! = 1) {
    deliveredByEmployment(regions: ["GG6106", "GG0111"], month: $month, months: $months) {
      region { code } from until selfEmployedMinusEmployedHours
      byEmployment { givenBy families meanHours meanVisits }
    }
  }`
  const { data, errors } = await platform.ask(karin, query, { month: '2026-03-15' })
  expect(errors).toEqual([])
  expect(data.deliveredByEmployment).toEqual([
    {
      region: { code: 'GG6106' },
      from: '2026-03-01',
      until: '2026-03-31',
      selfEmployedMinusEmployedHours: -1,
      byEmployment: [
        { givenBy: 'EMPLOYED', families: 10, meanHours: 4, meanVisits: 1 },
        { givenBy: 'SELF_EMPLOYED', families: 12, meanHours: 3, meanVisits: 1 },
        { givenBy: 'BOTH', families: null, meanHours: null, meanVisits: null },
      ],
    },
    {
      region: { code: 'GG0111' },
      from: '2026-03-01',
      until: '2026-03-31',
      selfEmployedMinusEmployedHours: null,
      byEmployment: [],
    },
  ])
  const year = await platform.ask(karin, query, { month: '2026-04-01', months: 12 })
  expect(year.data.deliveredByEmployment[0]).toMatchObject({
    from: '2025-05-01',
    until: '2026-04-30',
    byEmployment: [{ families: 20, meanHours: 12 }, {}, {}],
  })
  for (const viewer of [noor, ravi]) {
    expect((await platform.ask(viewer, query)).errors[0]?.extensions.code).toBe('FORBIDDEN')
    const { rows } = await platform.database.asViewer(viewer, (trx) =>
      sql`select * from indications.delivered_by_employment('2020-01-01', '2030-01-01')`.execute(trx),
    )
    expect(rows).toEqual([])
  }
  expect((await platform.ask(pieter, query, { month: '2026-03-15' })).errors).toEqual([])
})
