import { createAsker, aViewer } from '@kraamketen/subgraph/testing'
import { expect, test } from 'vitest'
import { createContext } from '../src/context.ts'
import { schema } from '../src/graphql/schema.ts'
import { aDatabase } from './database.ts'

const { service } = await aDatabase()
const ask = createAsker(schema, createContext(service))
const karin = aViewer('coordinator')

const COSTS = `ground percent missing rangeFrom(language: EN) assumptions(language: EN) cents { low central high }
  priceCents { low central high } amount { __typename ... on UnknownAmount { before { cents } after { cents } } }`
const ENTITIES = `query ($of: [_Any!]!, $tariff: Int) {
  _entities(representations: $of) {
    ... on FloorRaise { costs(hourTariffCents: $tariff) { ${COSTS} } }
    ... on OwnContributionReach { costs { ${COSTS} } }
  }
}`
const aRaise = (different: object = {}) => ({
  __typename: 'FloorRaise',
  id: 'a raise',
  from: '2023-06-01',
  extraHours: { low: 10, central: 40, high: 100 },
  ...different,
})
const aReach = (different: object = {}) => ({
  __typename: 'OwnContributionReach',
  id: 'a reach',
  year: 2021,
  percent: 100,
  hours: { low: 4400, central: 4400, high: 4400 },
  ...different,
})

test('a raise of the floor costs its extra hours at the maximum tariff, within their bounds', async () => {
  const { data, errors } = await ask(karin, ENTITIES, { of: [aRaise()] })
  expect(errors).toEqual([])
  expect(data._entities[0].costs).toMatchObject({
    ground: 'KNOWN',
    cents: { low: 59_330, central: 237_320, high: 593_300 },
    rangeFrom: [expect.stringContaining('without a plan')],
    missing: [],
  })
})

test('hours without a middle cost an amount without a middle, also when the gateway leaves it out', async () => {
  const of = [null, undefined].map((central) => aRaise({ extraHours: { low: 10, central, high: 100 } }))
  const { data, errors } = await ask(karin, ENTITIES, { of })
  expect(errors).toEqual([])
  for (const { costs } of data._entities) expect(costs.cents).toEqual({ low: 59_330, central: null, high: 593_300 })
})

test('a year without a tariff has hours and no euros, until whoever asks assumes a tariff', async () => {
  const of = [aRaise({ from: '2026-06-01' })]
  const unknown = await ask(karin, ENTITIES, { of })
  expect(unknown.data._entities[0].costs).toMatchObject({
    ground: 'UNKNOWN',
    cents: null,
    missing: ['KRAAMZORG_HOUR 2026'],
    amount: { __typename: 'UnknownAmount', before: { cents: 5933 }, after: null },
  })
  const assumed = await ask(karin, ENTITIES, { of, tariff: 6500 })
  expect(assumed.data._entities[0].costs).toMatchObject({ ground: 'ASSUMED', cents: { central: 260_000 } })
  expect(assumed.data._entities[0].costs.assumptions.at(-1)).toContain('assumption of whoever asks')
})

test('waiving the own contribution: a known year, one between its neighbours, and hours that are withheld', async () => {
  const of = [
    aReach(),
    aReach({ year: 2018 }),
    aReach({ hours: null }),
    aReach({ hours: undefined }), // the gateway leaves out what is null
    aReach({ percent: 50 }),
  ]
  const { data, errors } = await ask(karin, ENTITIES, { of })
  expect(errors).toEqual([])
  expect(data._entities.map(({ costs }: { costs: { cents: object | null } }) => costs.cents)).toEqual([
    { low: 2_024_000, central: 2_024_000, high: 2_024_000 },
    { low: 1_848_000, central: null, high: 1_936_000 },
    null,
    null,
    { low: 1_012_000, central: 1_012_000, high: 1_012_000 },
  ])
  expect(data._entities[1].costs).toMatchObject({
    ground: 'BETWEEN_NEIGHBOURS',
    missing: ['OWN_CONTRIBUTION_HOUR 2018'],
  })
})

test('sums of a country are larger than an Int and stay exact', async () => {
  const hours = { low: 32_000_000, central: 32_000_000, high: 32_000_000 }
  const { data } = await ask(karin, ENTITIES, { of: [aReach({ year: 2026, hours })] })
  expect(data._entities[0].costs.cents.central).toBe(18_240_000_000)
})

test('tariffs beside each other: of one organisation, and of all', async () => {
  const TARIFFS = `query ($organisation: String) {
    tariffScenario(at: "2023-07-01", hours: 1000, organisation: $organisation, percentageOfMaximum: 95) {
      at hours alternatives { variant costs { ground cents { low central high } assumptions(language: EN) } differenceCents { low high } }
    }
  }`
  const { data, errors } = await ask(karin, TARIFFS, { organisation: '41900001' })
  expect(errors).toEqual([])
  expect(data.tariffScenario.alternatives).toMatchObject([
    { variant: 'ALL_AT_MAXIMUM', costs: { cents: { central: 5_933_000 } }, differenceCents: { low: 0, high: 0 } },
    {
      variant: 'ALL_AT_CONTRACTED',
      costs: { ground: 'CONTRACTED', cents: { low: 5_626_000, central: null, high: 5_800_000 } }, // 97 % with one insurer
      differenceCents: { low: -307_000, high: -133_000 },
    },
    { variant: 'AT_PERCENTAGE', costs: { cents: { central: 5_636_350 } } },
  ])
  expect(data.tariffScenario.alternatives[1].costs.assumptions.at(-1)).toContain('invented for the demonstration')
  const all = await ask(karin, TARIFFS, { organisation: null })
  expect(all.data.tariffScenario.alternatives[1].costs.cents.high).toBe(6_090_000) // one above the maximum, in writing
})

test('a raise at contracted tariffs is known in a year whose maximum is not', async () => {
  const RAISE = `query ($of: [_Any!]!, $by: String, $cents: Int) {
    _entities(representations: $of) {
      ... on FloorRaise { costs(contractedBy: $by, hourTariffCents: $cents) { ${COSTS} } }
    }
  }`
  const of = [aRaise({ from: '2026-06-01' })]
  const { data, errors } = await ask(karin, RAISE, { of, by: '41900002' })
  expect(errors).toEqual([])
  expect(data._entities[0].costs).toMatchObject({ ground: 'CONTRACTED', cents: { central: 253_440 }, missing: [] })
  const none = await ask(karin, RAISE, { of, by: '41900009' })
  expect(none.data._entities[0].costs).toMatchObject({ cents: null, missing: ['CONTRACTED KRAAMZORG_HOUR 2026'] })
  for (const { by, cents, at } of [
    { by: '4190000', cents: null, at: 'contractedBy' },
    { by: '41900002', cents: 6000, at: 'hourTariffCents' },
  ]) {
    const refused = await ask(karin, RAISE, { of, by, cents })
    expect(refused.errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT', argument: [at] } }])
  }
})

test.each([
  { given: 'hours below nothing', args: 'hours: -1', at: ['hours'] },
  { given: 'an organisation that cannot be', args: 'hours: 1, organisation: "Zonnekind"', at: ['organisation'] },
  { given: 'thrice the maximum', args: 'hours: 1, percentageOfMaximum: 300', at: ['percentageOfMaximum'] },
])('$given is refused where it stands', async ({ args, at }) => {
  const { errors } = await ask(karin, `{ tariffScenario(at: "2023-07-01", ${args}) { hours } }`)
  expect(errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT', argument: at } }])
})

test('an assumed tariff of nothing is refused', async () => {
  const { errors } = await ask(karin, ENTITIES, { of: [aRaise()], tariff: 0 })
  expect(errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT', argument: ['hourTariffCents'] } }])
})

test.each([
  { role: 'midwife', of: aRaise() },
  { role: 'inspector', of: aRaise() },
  { role: 'researcher', of: aRaise() },
  { role: 'planner', of: aReach() },
  { role: 'inspector', of: aReach() },
] as const)('a $role does not ask what $of.__typename costs', async ({ role, of }) => {
  const { errors } = await ask(aViewer(role), ENTITIES, { of: [of] })
  expect(errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' })
})
