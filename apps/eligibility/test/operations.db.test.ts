import { isoDate } from '@kraamketen/kraamzorg'
import { createAsker, aViewer } from '@kraamketen/subgraph/testing'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { createContext } from '../src/context.ts'
import { clientIdOf } from '../src/demonstration/demonstration-client.ts'
import { loadDemonstration } from '../src/demonstration/load.ts'
import { schema } from '../src/graphql/schema.ts'
import { PROGRAMMES } from '../data/programmes.ts'
import { aDatabase, midwife, OTHER_PRACTICE, otherMidwife, PRACTICE } from './database.ts'

const { service, asOwner, loggedOf, ownerUrl } = await aDatabase()
const ask = createAsker(schema, createContext(service))
const today = isoDate('2026-11-22')

beforeAll(async () => {
  await loadDemonstration({ ownerUrl, today, population: 5, say: () => {} })
  await asOwner(async (trx) => {
    for (const number of [1, 2, 3, 4, 5])
      await sql`
        insert into access.care_relationship (client_id, organisation, kind, source)
        values (${clientIdOf(number)}, ${number === 5 ? OTHER_PRACTICE : PRACTICE}, 'REFERRER', 'test')
      `.execute(trx)
  })
})

/** A client as the gateway hands her over: Heerlen, CZ, the provider that plays the pilot's part. */
const aClient = (number: number, different: object = {}) => ({
  __typename: 'Client',
  id: clientIdOf(number),
  municipalityCode: 'GM0917',
  uzoviCode: '9664',
  careProviderAgbCode: '41900001',
  careDate: '2023-03-14',
  ...different,
})
const clients = (selection: string) => `
  query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Client { ${selection} } } }
`

const VULNERABILITY = `
  class recordedClass protectiveFactorsSufficient missing decidedBy decidedOn explanation(language: EN) source { anchor }
  factors { kind code description(language: EN) other recordedOn recordedBy olderThanEightWeeks }
`

test('the class of a family with the factors behind it, and which of them are old', async () => {
  const query = clients(`vulnerability(at: "2026-11-22") { ${VULNERABILITY} }`)
  const { data, errors } = await ask(midwife, query, { representations: [aClient(1)] })
  expect(errors).toEqual([])
  expect(data._entities[0].vulnerability).toEqual({
    class: 'POTENTIALLY_VULNERABLE',
    recordedClass: 'POTENTIALLY_VULNERABLE',
    protectiveFactorsSufficient: true,
    missing: null,
    decidedBy: 'Noor de Wit',
    decidedOn: '2026-11-02',
    explanation: 'Potentially vulnerable: one risk factor, and the protective factors are sufficient.',
    source: { anchor: 'erasmus-vulnerability' },
    factors: [
      {
        kind: 'RISK',
        code: 'FINANCIAL_PROBLEMS',
        description: 'Financial problems',
        other: null,
        recordedOn: '2026-07-25',
        recordedBy: 'Noor de Wit',
        olderThanEightWeeks: true,
      },
      expect.objectContaining({ code: 'SUPPORTIVE_NETWORK', olderThanEightWeeks: true }),
      expect.objectContaining({ code: 'ACCEPTS_HELP', olderThanEightWeeks: false }),
    ],
  })
})

test('what the definition does not say, what nobody recorded and where the two classes differ', async () => {
  const query = clients('vulnerability(at: "2026-11-22") { class recordedClass missing }')
  const { data } = await ask(midwife, query, { representations: [aClient(2), aClient(4), aClient(5)] })
  expect(data._entities.map(({ vulnerability }: { vulnerability: unknown }) => vulnerability)).toEqual([
    { class: null, recordedClass: null, missing: 'vulnerabilityAssessment' },
    { class: 'UNDEFINED', recordedClass: null, missing: null },
    null, // of the other practice
  ])
  const other = await ask(otherMidwife, query, { representations: [aClient(5)] })
  expect(other.data._entities[0].vulnerability).toEqual({
    class: 'VERY_VULNERABLE',
    recordedClass: 'VULNERABLE',
    missing: null,
  })
})

/** Those of the pilot, of all programmes that there are. */
const ofThePilot = <Decision extends { programme: { code: string } }>(decisions: readonly Decision[]) =>
  decisions.filter(({ programme }) => programme.code.startsWith('GEBOORTEZORG_FLEX'))
const DECISIONS = `
  at outcome programme { code } criteria { code outcome missing explanation wouldChange }
`
interface Decided {
  readonly at: string
  readonly outcome: string
  readonly programme: { readonly code: string }
  readonly criteria: readonly { readonly code: string; readonly outcome: string; readonly missing: string | null }[]
}
const outcomes = (decisions: readonly Decided[]) =>
  decisions.map(({ outcome, criteria }) => [
    outcome,
    criteria.filter((criterion) => criterion.outcome !== 'MET').map(({ code, outcome: came }) => `${code} ${came}`),
  ])

test('the family that the pilot was made for is eligible for both pillars', async () => {
  const { data, errors } = await ask(midwife, clients(`programmes { ${DECISIONS} }`), { representations: [aClient(3)] })
  expect(errors).toEqual([])
  const decisions: Decided[] = ofThePilot(data._entities[0].programmes)
  expect(decisions.map(({ at, programme }) => [at, programme.code])).toEqual([
    ['2023-03-14', 'GEBOORTEZORG_FLEX_PILLAR_1'],
    ['2023-03-14', 'GEBOORTEZORG_FLEX_PILLAR_2'],
  ])
  expect(outcomes(decisions)).toEqual([
    ['ELIGIBLE', []],
    ['ELIGIBLE', []],
  ])
})

test('a family of today fails on the period alone, and reads why', async () => {
  const representations = [aClient(1, { careDate: '2026-11-20' })]
  const { data } = await ask(midwife, clients(`programmes { ${DECISIONS} }`), { representations })
  const decisions: Decided[] = ofThePilot(data._entities[0].programmes)
  expect(outcomes(decisions)).toEqual([
    ['NOT_ELIGIBLE', ['CARE_DATE FAILED']],
    ['NOT_ELIGIBLE', ['CARE_DATE FAILED']],
  ])
  expect(decisions[0]?.criteria.at(-1)).toMatchObject({
    explanation: 'Het programma stopte na 31-12-2023.',
    wouldChange: null,
  })
})

// The gateway leaves out what is null: absent is unknown too.
test.each([{ handedOver: null }, { handedOver: undefined }])(
  'what is $handedOver keeps the answer open and is named',
  async ({ handedOver }) => {
    const representations = [aClient(2, { uzoviCode: handedOver }), aClient(4, { municipalityCode: handedOver })]
    const { data } = await ask(midwife, clients('programmes { outcome programme { code } criteria { missing } }'), {
      representations,
    })
    const missing = data._entities.map(({ programmes }: { programmes: Decided[] }) =>
      ofThePilot(programmes).map(({ outcome, criteria }) => [outcome, criteria.flatMap((one) => one.missing ?? [])]),
    )
    expect(missing).toEqual([
      [
        ['UNKNOWN', ['vulnerability', 'uzoviCode']],
        ['UNKNOWN', ['vulnerability']],
      ],
      [
        ['UNKNOWN', ['recordedClass', 'municipalityCode']],
        ['UNKNOWN', ['recordedClass', 'municipalityCode']],
      ],
    ])
  },
)

test('asked for a day, a decision goes by that day and by what was recorded then', async () => {
  const { data } = await ask(midwife, clients(`programmes(at: "2023-01-15") { ${DECISIONS} }`), {
    representations: [aClient(3)],
  })
  const [decision] = ofThePilot(data._entities[0].programmes as Decided[])
  expect(decision).toMatchObject({ at: '2023-01-15', outcome: 'UNKNOWN' })
})

const WAIVER = `
  query ($representations: [_Any!]!) {
    _entities(representations: $representations) {
      ... on Indication { waiver { ownContributionWaived grantedOn programme { code } } }
    }
  }
`
const anIndication = (number: number) => ({
  __typename: 'Indication',
  id: `019a0000-0000-7000-8002-${String(number).padStart(12, '0')}`,
  client: { __typename: 'Client', id: clientIdOf(number), careDate: '2023-03-14' },
})

test('only a grant waives; of a client that the viewer may not see nothing is said', async () => {
  const { data, errors } = await ask(midwife, WAIVER, { representations: [3, 1, 5].map(anIndication) })
  expect(errors).toEqual([])
  expect(data._entities.map(({ waiver }: { waiver: unknown }) => waiver)).toEqual([
    { ownContributionWaived: true, grantedOn: '2023-02-01', programme: { code: 'GEBOORTEZORG_FLEX_PILLAR_1' } },
    { ownContributionWaived: false, grantedOn: null, programme: null },
    null,
  ])
})

test('one request reads a client once, and the log has one line a kind of reading', async () => {
  const before = await loggedOf(clientIdOf(1))
  await ask(midwife, clients('vulnerability { class } programmes { outcome }'), { representations: [aClient(1)] })
  expect(
    (await loggedOf(clientIdOf(1)))
      .slice(before.length)
      .map(({ type }) => type)
      .toSorted(),
  ).toEqual(['application.read', 'grant.read', 'vulnerability.read'])
})

test('the programmes of a day, of no day, and one by its id', async () => {
  const { data, errors } = await ask(
    aViewer('researcher'),
    `query ($id: ID!) {
      then: programmes(at: "2023-12-31") { code }
      now: programmes(at: "2024-01-01") { code }
      all: programmes {
        id code name version validFrom validUntil quotaFamilies benefits source { anchor }
        criteria { code description(language: EN) }
      }
      programme(id: $id) { code name(language: EN) }
    }`,
    { id: PROGRAMMES[1]?.id },
  )
  expect(errors).toEqual([])
  expect(data.then).toHaveLength(2)
  expect(data.now).toEqual([{ code: 'DEMONSTRATION_ZUID_LIMBURG' }])
  expect(data.programme).toEqual({
    code: 'GEBOORTEZORG_FLEX_PILLAR_2',
    name: 'Geboortezorg Flex, pillar 2: flexible hours after the first days',
  })
  const [pillar1] = data.all.filter(({ code }: { code: string }) => code === 'GEBOORTEZORG_FLEX_PILLAR_1')
  expect(pillar1).toMatchObject({
    id: PROGRAMMES[0]?.id,
    validFrom: '2021-11-01',
    validUntil: '2023-12-31',
    quotaFamilies: 150,
    benefits: ['OWN_CONTRIBUTION_WAIVED'],
    source: { anchor: 'geboortezorg-flex' },
  })
  expect(pillar1.criteria.map(({ code }: { code: string }) => code)).toEqual([
    'VULNERABILITY_CLASS',
    'MUNICIPALITY',
    'INSURER',
    'CARE_PROVIDER',
    'CARE_DATE',
  ])
  expect(pillar1.criteria[2].description).toContain('in the demonstration 0002 stands for it')
})

test.each(['019a0000-0000-7000-8004-0000000000ff', '', 'x'.repeat(10_000), '\u0000', "' or 1=1"])(
  'a programme with the id "%s" is not found',
  async (id) => {
    const { data, errors } = await ask(midwife, 'query ($id: ID!) { programme(id: $id) { code } }', { id })
    expect(data.programme).toBeNull()
    expect(errors[0]).toMatchObject({ path: ['programme'], extensions: { code: 'NOT_FOUND', argument: ['id'] } })
  },
)

test.each(['0026-03-14', '2926-03-14', '2026-02-30', '', '2026-03-1\u0000'])(
  'the day "%s" is a wrong argument',
  async (at) => {
    const wrong = { code: 'INVALID_INPUT', argument: ['at'], remedy: expect.any(String) }
    const listed = await ask(midwife, 'query ($at: Date) { programmes(at: $at) { code } }', { at })
    expect(listed.errors[0]?.extensions).toMatchObject(wrong)
    const query = `
    query ($representations: [_Any!]!, $at: Date) {
      _entities(representations: $representations) {
        ... on Client { vulnerability(at: $at) { class } programmes(at: $at) { outcome } }
      }
    }
  `
    const { errors } = await ask(midwife, query, { representations: [aClient(1)], at })
    expect(errors.map(({ extensions }) => extensions)).toEqual(
      [wrong, wrong].map((one) => expect.objectContaining(one)),
    )
  },
)

test('who may not read care is refused, whichever client', async () => {
  for (const role of ['coordinator', 'researcher', 'inspector'] as const) {
    const { errors } = await ask(aViewer(role), clients('vulnerability { class } programmes { outcome }'), {
      representations: [aClient(1)],
    })
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN'])
  }
})
