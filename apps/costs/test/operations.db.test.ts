import { createAsker, aViewer } from '@kraamketen/subgraph/testing'
import { expect, test } from 'vitest'
import { createContext } from '../src/context.ts'
import { schema } from '../src/graphql/schema.ts'
import { aDatabase } from './database.ts'

const { service } = await aDatabase()
const ask = createAsker(schema, createContext(service))
const midwife = aViewer('midwife', { organisation: '08900001' })

const AMOUNT = `
  __typename
  ... on KnownAmount { cents unit basis validFrom validUntil confidence citation source { anchor } }
  ... on UnknownAmount { missing explanation(language: EN) before { cents validUntil } after { cents validFrom } }
`

test('an own contribution that is known comes with its period, source and confidence', async () => {
  const { data, errors } = await ask(midwife, `{ ownContribution(at: "2026-03-14") { ${AMOUNT} } }`)
  expect(errors).toEqual([])
  expect(data.ownContribution).toEqual({
    __typename: 'KnownAmount',
    cents: 570,
    unit: 'PER_HOUR',
    basis: 'STATUTORY',
    validFrom: '2026-01-01',
    validUntil: '2026-12-31',
    confidence: 'SOURCE_TEXT',
    citation: 'Achtergrond en doel',
    source: { anchor: 'rivm-kraamzorggebruik' },
  })
})

test('a year that no source gives is unknown between its neighbours', async () => {
  const { data } = await ask(midwife, `{ ownContribution(at: "2018-01-01") { ${AMOUNT} } }`)
  expect(data.ownContribution).toMatchObject({
    __typename: 'UnknownAmount',
    missing: 'OWN_CONTRIBUTION_HOUR 2018',
    before: { cents: 420, validUntil: '2016-12-31' },
    after: { cents: 440, validFrom: '2019-01-01' },
  })
})

test('in an institution the own contribution is an amount per day', async () => {
  const { data } = await ask(midwife, `{ ownContribution(at: "2025-06-01", place: INSTITUTION) { ${AMOUNT} } }`)
  expect(data.ownContribution).toMatchObject({ cents: 2150, unit: 'PER_DAY' })
})

test.each([
  { at: '2021-05-01', mother: 1850, child: 1800, unspecified: null, limit: 13_100, remark: 'misprint' },
  { at: '2023-05-01', mother: 1900, child: 1900, unspecified: null, limit: null, remark: undefined },
  { at: '2016-05-01', mother: undefined, child: undefined, unspecified: 3300, limit: 11_900, remark: undefined },
])('in an institution on $at, as printed', async ({ at, mother, child, unspecified, limit, remark }) => {
  const { data, errors } = await ask(
    midwife,
    `query ($at: Date!) {
      institutionContribution(at: $at) {
        mother { ...Amount } child { ...Amount } unspecified { cents remark } dayLimit { cents }
      }
      ownContribution(at: $at, place: INSTITUTION, person: CHILD) { ...Amount }
    }
    fragment Amount on Amount { ... on KnownAmount { cents remark(language: EN) } ... on UnknownAmount { missing } }`,
    { at },
  )
  expect(errors).toEqual([])
  const found = data.institutionContribution
  expect([found.mother.cents, found.child.cents, data.ownContribution.cents]).toEqual([mother, child, child])
  expect([found.unspecified?.cents ?? null, found.dayLimit?.cents ?? null]).toEqual([unspecified, limit])
  if (remark !== undefined) expect(found.mother.remark).toContain(remark)
})

const CONTRACTED = `
  query ($organisation: String!, $insurer: String, $at: Date!) {
    contractedTariff(organisation: $organisation, insurer: $insurer, kind: KRAAMZORG_HOUR, at: $at) {
      amount { ${AMOUNT} } maximum { ... on KnownAmount { cents } } check insurerCode demonstration
    }
  }
`

test.each([
  { organisation: '41900001', insurer: null, at: '2023-06-01', cents: 5800, maximum: 5933, check: 'WITHIN_MAXIMUM' },
  { organisation: '41900001', insurer: '0002', at: '2023-06-01', cents: 5626, maximum: 5933, check: 'WITHIN_MAXIMUM' },
  {
    organisation: '41900003',
    insurer: null,
    at: '2023-06-01',
    cents: 6090,
    maximum: 5933,
    check: 'ABOVE_MAXIMUM_AGREED',
  },
  { organisation: '41900001', insurer: null, at: '2026-06-01', cents: 6400, check: 'MAXIMUM_UNKNOWN' },
  { organisation: '41900004', insurer: null, at: '2023-06-01', maximum: 5933, check: null },
])('what $organisation agreed with $insurer on $at', async ({ organisation, insurer, at, cents, maximum, check }) => {
  const { data, errors } = await ask(aViewer('coordinator'), CONTRACTED, { organisation, insurer, at })
  expect(errors).toEqual([])
  const { amount, ...rest } = data.contractedTariff
  expect([amount.cents, rest.maximum.cents, rest.check]).toEqual([cents, maximum, check])
  expect(rest.demonstration).toBe(cents !== undefined)
  expect(rest.insurerCode).toBe(cents === undefined ? null : insurer)
})

test('a code that cannot be is a wrong argument, and a mother is not told what others agreed', async () => {
  const at = '2023-06-01'
  for (const [organisation, insurer, argument] of [
    ['4190', null, 'organisation'],
    ['41900001', '2', 'insurer'],
  ]) {
    const { errors } = await ask(aViewer('coordinator'), CONTRACTED, { organisation, insurer, at })
    expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', argument: [argument] })
  }
  const { errors } = await ask(aViewer('mother'), CONTRACTED, { organisation: '41900001', at })
  expect(errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' })
})

test('all tariffs of a day, one a kind', async () => {
  const { data } = await ask(midwife, `{ tariffs(at: "2019-12-31") { kind amount { ${AMOUNT} } } }`)
  expect(data.tariffs.map((row: { kind: string; amount: { cents?: number } }) => [row.kind, row.amount.cents])).toEqual(
    [
      ['KRAAMZORG_HOUR', 4969],
      ['PARTUS_HOUR', undefined],
      ['REGISTRATION', 4609],
      ['INTAKE_HOME', 6912],
      ['INTAKE_TELEPHONE', 2306],
      ['PARTUS_ATTENDANCE', 9218],
    ],
  )
})

test.each(['0026-03-14', '2926-03-14', '2026-02-30', '2026-3-1', '', 'x'.repeat(10_000), '2026-03-1\u0000'])(
  'the day "%s" is a wrong argument, with what to do',
  async (at) => {
    for (const field of [
      'ownContribution(at: $at) { __typename }',
      'tariff(kind: REGISTRATION, at: $at) { __typename }',
      'tariffs(at: $at) { kind }',
    ]) {
      const { errors } = await ask(midwife, `query ($at: Date!) { ${field} }`, { at })
      expect(errors).toHaveLength(1)
      expect(errors[0]?.extensions).toMatchObject({
        code: 'INVALID_INPUT',
        argument: ['at'],
        remedy: expect.any(String),
      })
    }
  },
)

const ESTIMATE = `
  query ($representations: [_Any!]!, $intake: IntakeForm! = HOME) {
    _entities(representations: $representations) {
      ... on Indication {
        estimate(intake: $intake) {
          at hours totalCents insurerCents ownContributionCents waivedCents motherPaysCents missing
          assumptions(language: EN)
          lines { code quantity cents amount { __typename } }
        }
      }
    }
  }
`
const anIndication = (different: object = {}) => ({
  __typename: 'Indication',
  id: '019a0000-0000-7000-8002-000000000003',
  hours: 49,
  careDate: '2023-03-14',
  waiver: { ownContributionWaived: true },
  ...different,
})

test('an indication is estimated from what other services tell of it', async () => {
  const { data, errors } = await ask(midwife, ESTIMATE, { representations: [anIndication()] })
  expect(errors).toEqual([])
  expect(data._entities[0].estimate).toMatchObject({
    at: '2023-03-14',
    hours: 49,
    totalCents: 302_269,
    insurerCents: 278_749,
    ownContributionCents: 23_520,
    waivedCents: 23_520,
    motherPaysCents: 0,
    missing: [],
  })
  expect(data._entities[0].estimate.lines).toEqual([
    { code: 'CARE_HOURS', quantity: 49, cents: 290_717, amount: { __typename: 'KnownAmount' } },
    { code: 'REGISTRATION', quantity: 1, cents: 1491, amount: { __typename: 'KnownAmount' } },
    { code: 'INTAKE', quantity: 1, cents: 10_061, amount: { __typename: 'KnownAmount' } },
    { code: 'OWN_CONTRIBUTION', quantity: 49, cents: 23_520, amount: { __typename: 'KnownAmount' } },
  ])
})

test('undecided hours, an unknown year and an unanswered waiver are each named', async () => {
  const representations = [anIndication({ hours: null }), anIndication({ careDate: '2026-12-01', waiver: null })]
  const { data, errors } = await ask(midwife, ESTIMATE, { representations, intake: 'TELEPHONE' })
  expect(errors).toEqual([])
  expect(data._entities.map(({ estimate }: { estimate: { missing: string[] } }) => estimate.missing)).toEqual([
    ['hours'],
    ['KRAAMZORG_HOUR 2026', 'REGISTRATION 2026', 'INTAKE_TELEPHONE 2026', 'waiver'],
  ])
})

test('who may not read care gets no estimate, and every role gets a tariff', async () => {
  const refused = await ask(aViewer('researcher'), ESTIMATE, { representations: [anIndication()] })
  expect(refused.errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' })
  for (const role of ['midwife', 'planner', 'nurse', 'coordinator', 'researcher', 'inspector', 'mother'] as const) {
    const { errors } = await ask(aViewer(role), '{ tariff(kind: REGISTRATION, at: "2021-01-01") { __typename } }')
    expect(errors).toEqual([])
  }
  const { errors } = await ask(aViewer('midwife', { scopes: [] }), '{ tariffs(at: "2021-01-01") { kind } }')
  expect(errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' })
})
