import { aViewer, createAsker } from '@kraamketen/subgraph/testing'
import { describe, expect, test } from 'vitest'
import { createContext } from '../src/context.ts'
import { schema } from '../src/graphql/schema.ts'
import { aDatabase } from './database.ts'

const { service } = await aDatabase()
const ask = createAsker(schema, createContext(service))
const midwife = aViewer('midwife', { organisation: '08900001' })
const mother = aViewer('mother', { client: '019a0000-0000-7000-8000-000000000003' })
const NO_COVER = { known: true, percent: null, limitCents: null, limitHours: null }

/** An indication as the gateway hands it over: 49 hours in March 2023, of which 40 were claimed. */
const anIndication = (different: object = {}) => ({
  __typename: 'Indication',
  id: '019a0000-0000-7000-8002-000000000003',
  hours: 49,
  partusHours: null,
  careDate: '2023-03-14',
  waiver: { ownContributionWaived: false },
  supplementaryCover: null,
  contract: { providerAgbCode: '41900001', uzoviCode: null },
  episode: {
    plannedHours: 48,
    deliveredHours: 41,
    claimed: {
      hours: 40,
      partusHours: 0,
      partusAttendances: 0,
      registrations: 1,
      homeIntakes: 1,
      telephoneIntakes: 0,
      videoIntakes: 0,
    },
  },
  ...different,
})

describe('an estimate', () => {
  const ESTIMATE = `
    query ($representations: [_Any!]!, $insurance: SupplementaryCoverInput, $partusHours: Float, $tariffs: TariffChoice! = MAXIMUM) {
      _entities(representations: $representations) { ... on Indication {
        estimate(insurance: $insurance, partusHours: $partusHours, tariffs: $tariffs) {
          tariffs partusHours totalCents insurerCents ownContributionCents coverCents motherPaysCents missing explanation
          lines { code cents } assumptions(language: EN)
        }
      } }
    }
  `
  const estimateOf = async (indication: object, variables: object = {}) => {
    const { data, errors } = await ask(midwife, ESTIMATE, { representations: [indication], ...variables })
    return { errors, estimate: data?._entities?.[0]?.estimate }
  }

  test('partus as recorded, or as asked, without own contribution', async () => {
    const recorded = await estimateOf(anIndication({ partusHours: 4 }))
    expect(recorded.errors).toEqual([])
    expect(recorded.estimate).toMatchObject({
      partusHours: 4,
      totalCents: 302_269 + 4 * 5933 + 6955,
      motherPaysCents: 23_520,
    })
    const asked = await estimateOf(anIndication({ partusHours: 4 }), { partusHours: 0 })
    expect(asked.estimate).toMatchObject({ totalCents: 302_269, motherPaysCents: 23_520 })
    const { errors } = await estimateOf(anIndication(), { partusHours: 48.5 })
    expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', argument: ['partusHours'] })
  })

  test('at agreed tariffs, of an insurer with an agreement of its own and of one without', async () => {
    for (const [uzoviCode, totalCents] of [
      ['9664', 49 * 5800 + 1460 + 9850],
      ['0002', 49 * 5626 + 1416 + 9555],
    ]) {
      const contract = { providerAgbCode: '41900001', uzoviCode }
      const { estimate } = await estimateOf(anIndication({ contract }), { tariffs: 'CONTRACTED' })
      expect(estimate).toMatchObject({ tariffs: 'CONTRACTED', totalCents, ownContributionCents: 23_520, missing: [] })
      expect(estimate.assumptions.join(' ')).toContain('invented for the demonstration')
    }
  })

  test.each([
    {
      given: 'recorded',
      recorded: { ...NO_COVER, limitCents: 20_000 },
      insurance: undefined,
      cover: 20_000,
      pays: 3520,
    },
    {
      given: 'recorded, its nulls left out',
      recorded: { known: true, limitCents: 20_000 },
      insurance: undefined,
      cover: 20_000,
      pays: 3520,
    },
    { given: 'recorded as none', recorded: NO_COVER, insurance: undefined, cover: 0, pays: 23_520 },
    {
      given: 'not known by her',
      recorded: { ...NO_COVER, known: false },
      insurance: undefined,
      cover: null,
      pays: 23_520,
    },
    { given: 'never asked', recorded: null, insurance: undefined, cover: null, pays: 23_520 },
    { given: 'asked in its place', recorded: NO_COVER, insurance: { percent: 50 }, cover: 11_760, pays: 11_760 },
    { given: 'asked by hours', recorded: null, insurance: { limitHours: 24 }, cover: 11_520, pays: 12_000 },
    {
      given: 'asked as none',
      recorded: { ...NO_COVER, percent: 100 },
      insurance: { none: true },
      cover: 0,
      pays: 23_520,
    },
  ])('a supplementary insurance $given', async ({ recorded, insurance, cover, pays }) => {
    const { estimate, errors } = await estimateOf(anIndication({ supplementaryCover: recorded }), { insurance })
    expect(errors).toEqual([])
    expect([estimate.coverCents, estimate.motherPaysCents]).toEqual([cover, pays])
  })

  test.each([
    { insurance: {}, argument: ['insurance'] },
    { insurance: { percent: 50, none: true }, argument: ['insurance'] },
    { insurance: { none: false }, argument: ['insurance', 'none'] },
    { insurance: { percent: 0 }, argument: ['insurance', 'percent'] },
    { insurance: { percent: 100.1 }, argument: ['insurance', 'percent'] },
    { insurance: { limitCents: 0 }, argument: ['insurance', 'limitCents'] },
    { insurance: { limitHours: -1 }, argument: ['insurance', 'limitHours'] },
  ])('$insurance is not a way to insure', async ({ insurance, argument }) => {
    const { errors } = await estimateOf(anIndication(), { insurance })
    expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', argument, remedy: expect.any(String) })
  })
})

describe('a bill', () => {
  const BILL = `
    query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Indication { bill {
      hours totalCents insurerCents ownContributionCents waivedCents coverCents motherPaysCents missing explanation
      lines { code quantity cents } steps { step hours careCents ownContributionDifferenceCents differenceHours }
    } } } }
  `

  test('is over what was claimed, and says the steps to it', async () => {
    const { data, errors } = await ask(mother, BILL, { representations: [anIndication()] })
    expect(errors).toEqual([])
    expect(data._entities[0].bill).toMatchObject({
      hours: 40,
      totalCents: 40 * 5933 + 1491 + 10_061,
      ownContributionCents: 19_200,
      motherPaysCents: 19_200,
      missing: [],
      explanation: expect.stringContaining('Er is 40 uur kraamzorg gedeclareerd'),
    })
    expect(data._entities[0].bill.steps).toEqual([
      { step: 'INDICATED', hours: 49, careCents: 290_717, ownContributionDifferenceCents: 0, differenceHours: 0 },
      { step: 'PLANNED', hours: 48, careCents: 284_784, ownContributionDifferenceCents: -480, differenceHours: -1 },
      { step: 'DELIVERED', hours: 41, careCents: 243_253, ownContributionDifferenceCents: -3840, differenceHours: -8 },
      { step: 'CLAIMED', hours: 40, careCents: 237_320, ownContributionDifferenceCents: -4320, differenceHours: -9 },
    ])
  })

  test('is nothing while nothing is claimed, and for who may not see visits', async () => {
    const unclaimed = anIndication({ episode: { plannedHours: 48, deliveredHours: 41, claimed: null } })
    const { data } = await ask(midwife, BILL, { representations: [unclaimed, anIndication({ episode: null })] })
    expect(data._entities).toEqual([{ bill: null }, { bill: null }])
    for (const role of ['nurse', 'coordinator', 'researcher'] as const) {
      const { errors } = await ask(aViewer(role), BILL, { representations: [anIndication()] })
      expect(errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' })
    }
  })
})

describe('what she would pay at some numbers of hours', () => {
  const CONTRIBUTION = `
    query ($representations: [_Any!]!, $hours: [Float!]! = [24, 45, 49], $insurance: SupplementaryCoverInput) {
      _entities(representations: $representations) { ... on Client { ownContribution(hours: $hours, insurance: $insurance) {
        at missing rows { hours withoutCoverCents motherPaysCents }
        perHour { ... on KnownAmount { cents } ... on UnknownAmount { before { cents } after { cents } } }
      } } }
    }
  `
  const aClient = (different: object = {}) => ({
    __typename: 'Client',
    id: '019a0000-0000-7000-8000-000000000001',
    careDate: '2026-11-19',
    indication: { waiver: { ownContributionWaived: false } },
    supplementaryCover: NO_COVER,
    ...different,
  })

  test('in the year of birth, and what a policy changes', async () => {
    const { data, errors } = await ask(midwife, CONTRIBUTION, {
      representations: [aClient()],
      insurance: { limitCents: 20_000 },
    })
    expect(errors).toEqual([])
    expect(data._entities[0].ownContribution).toEqual({
      at: '2026-11-19',
      missing: [],
      perHour: { cents: 570 },
      rows: [
        { hours: 24, withoutCoverCents: 13_680, motherPaysCents: 0 },
        { hours: 45, withoutCoverCents: 25_650, motherPaysCents: 5650 },
        { hours: 49, withoutCoverCents: 27_930, motherPaysCents: 7930 },
      ],
    })
  })

  test('an unknown year has neighbours, and before an indication a waiver could not be asked', async () => {
    const representations = [
      aClient({ careDate: '2017-05-01' }),
      aClient({ indication: null, supplementaryCover: null }),
    ]
    const { data } = await ask(midwife, CONTRIBUTION, { representations, hours: [49] })
    expect(data._entities[0].ownContribution).toMatchObject({
      perHour: { before: { cents: 420 }, after: { cents: 440 } },
      rows: [{ motherPaysCents: null }],
      missing: ['OWN_CONTRIBUTION_HOUR 2017'],
    })
    expect(data._entities[1].ownContribution.missing).toEqual(['waiver', 'supplementaryCover'])
  })

  test.each([{ hours: [] }, { hours: Array(21).fill(24) }, { hours: [-1] }, { hours: [24, 200.5] }])(
    'hours $hours are refused',
    async ({ hours }) => {
      const { errors } = await ask(midwife, CONTRIBUTION, { representations: [aClient()], hours })
      expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', argument: ['hours'] })
    },
  )
})

describe('expenditure of an organisation in a year', () => {
  const EXPENDITURE = `
    query ($representations: [_Any!]!, $tariffYear: Int) {
      _entities(representations: $representations) { ... on ProviderYear { expenditure(tariffYear: $tariffYear) {
        careYear tariffYear differenceCents lines { code quantity maximumCents contractedCents }
        atMaximum { totalCents knownCents missing } atContracted { totalCents }
      } } }
    }
  `
  const aYear = (year: number, different: object = {}) => ({
    __typename: 'ProviderYear',
    id: `41900001~${year}`,
    agbCode: '41900001',
    year,
    claimed: {
      hours: 400,
      partusHours: 20,
      partusAttendances: 5,
      registrations: 10,
      homeIntakes: 6,
      telephoneIntakes: 3,
      videoIntakes: 1,
    },
    ...different,
  })

  test.each(['planner', 'coordinator', 'inspector'] as const)(
    'a %s reads sums, and null where they are withheld',
    async (role) => {
      const representations = [
        aYear(2023),
        aYear(2025),
        aYear(2023, { claimed: null }),
        aYear(2023, { claimed: undefined }),
      ]
      const { data, errors } = await ask(aViewer(role, { organisation: '41900001' }), EXPENDITURE, { representations })
      expect(errors).toEqual([])
      const [known, unknown, withheld, leftOut] = data._entities
      expect(known.expenditure).toMatchObject({
        careYear: 2023,
        tariffYear: 2023,
        atMaximum: { totalCents: null, knownCents: 2_614_643, missing: ['INTAKE_VIDEO'] },
      })
      expect(known.expenditure.lines[0]).toEqual({
        code: 'CARE_HOURS',
        quantity: 400,
        maximumCents: 2_373_200,
        contractedCents: 2_320_000,
      })
      expect(unknown.expenditure.atMaximum).toMatchObject({ totalCents: null, knownCents: 0 })
      expect([withheld.expenditure, leftOut.expenditure]).toEqual([null, null])
    },
  )

  test('in the prices of another year; a year that cannot be is a wrong argument', async () => {
    const karin = aViewer('coordinator')
    const { data } = await ask(karin, EXPENDITURE, { representations: [aYear(2025)], tariffYear: 2023 })
    expect(data._entities[0].expenditure).toMatchObject({
      careYear: 2025,
      tariffYear: 2023,
      atMaximum: { knownCents: 2_614_643 },
    })
    const { errors } = await ask(karin, EXPENDITURE, { representations: [aYear(2025)], tariffYear: 1899 })
    expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', argument: ['tariffYear'] })
  })

  test.each(['midwife', 'mother', 'researcher'] as const)('a %s is refused', async (role) => {
    const { errors } = await ask(aViewer(role), EXPENDITURE, { representations: [aYear(2023)] })
    expect(errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' })
  })
})
