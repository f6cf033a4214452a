import { expect, test } from 'vitest'
import { askAs } from '../src/ask.ts'

const SANNE = '019a0000-0000-7000-8000-000000000001'
const KIM = '019a0000-0000-7000-8000-000000000003'
const NAOMI = '019a0000-0000-7000-8000-000000000005'

const FILE = `query ($client: ID!) {
  client(id: $client) {
    name
    municipality { name ggdRegion { name } }
    vulnerability { class }
    programmes { outcome programme { code } criteria { code outcome } }
    indication {
      hours
      waiver { ownContributionWaived }
      estimate { totalCents ownContributionCents waivedCents motherPaysCents missing }
      comparableFamilies { n meanReceivedHours basis(language: EN) }
    }
  }
}`

/** What both pillars of the pilot say, of all programmes that there are. */
const pilotOutcomes = ({ programmes }: { programmes: { outcome: string; programme: { code: string } }[] }) =>
  programmes.filter(({ programme }) => programme.code.startsWith('GEBOORTEZORG_FLEX')).map(({ outcome }) => outcome)

test('one operation is answered by all four services', async () => {
  const { body } = await askAs('noor', FILE, { client: KIM })
  expect(body.errors).toBeUndefined()
  expect(body.data.client).toMatchObject({
    name: 'Kim Habets',
    municipality: { name: 'Heerlen', ggdRegion: { name: 'GGD Zuid-Limburg' } },
    vulnerability: { class: 'VULNERABLE' },
    indication: {
      hours: 45,
      waiver: { ownContributionWaived: true },
      // 45 × 59.33 + 14.91 + 100.61, the amounts of 2023; the own contribution of 45 × 4.80 is waived.
      estimate: {
        totalCents: 278_537,
        ownContributionCents: 21_600,
        waivedCents: 21_600,
        motherPaysCents: 0,
        missing: [],
      },
      comparableFamilies: { meanReceivedHours: 43.8 },
    },
  })
  expect(pilotOutcomes(body.data.client)).toEqual(['ELIGIBLE', 'ELIGIBLE'])
  expect(body.data.client.indication.comparableFamilies.basis).toContain('Printed table')
})

test('this year: the own contribution is known, the tariffs are said to be unknown', async () => {
  const { body } = await askAs('noor', FILE, { client: SANNE })
  const { estimate, hours } = body.data.client.indication
  expect(hours).toBe(42.875)
  expect(estimate).toMatchObject({ totalCents: null, waivedCents: 0 })
  expect(estimate.missing.length).toBeGreaterThan(0)
  expect(pilotOutcomes(body.data.client)).toEqual(['NOT_ELIGIBLE', 'NOT_ELIGIBLE'])
})

test("the mother sees her own file and nobody else's", async () => {
  expect((await askAs('sanne', FILE, { client: SANNE })).body.data.client.name).toBe('Sanne Claessen')
  expect((await askAs('sanne', FILE, { client: KIM })).body.data.client).toBeNull()
})

test("another practice's client answers word for word like one that does not exist", async () => {
  const foreign = await askAs('noor', FILE, { client: NAOMI })
  const unknown = await askAs('noor', FILE, { client: '019a0000-0000-7000-8000-00000000ffff' })
  expect(foreign).toEqual(unknown)
  expect(foreign.body.errors?.[0]).toMatchObject({ path: ['client'], extensions: { code: 'NOT_FOUND' } })
})

test('a researcher may ask for tables and regions, and for no client', async () => {
  const tables = await askAs('ravi', '{ publishedTables { id reconcile { code group } } ggdRegions { code } }')
  expect(tables.body.errors).toBeUndefined()
  expect(tables.body.data.ggdRegions).toHaveLength(25)
  const client = await askAs('ravi', FILE, { client: SANNE })
  expect(client.body.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' })
})

test('the printed tables give themselves away', async () => {
  const { body } = await askAs('ravi', '{ publishedTables { id reconcile { code group row printed computed } } }')
  const findings = (body.data.publishedTables as { reconcile: { code: string; group: string | null }[] }[]).flatMap(
    ({ reconcile }) => reconcile,
  )
  const of = (code: string) => findings.filter((finding) => finding.code === code)
  expect(of('ROW_SUM')).toHaveLength(23)
  expect(of('MEAN_FROM_STRATA')).toEqual([expect.objectContaining({ printed: 42.2 })])
  expect(of('GROUP_AGAINST_OTHERS').map(({ group }) => group)).toEqual(['motherAge'])
})

test('a hundred posts at once with one key: one referral', async () => {
  const registered = await askAs(
    'noor',
    `mutation ($input: RegisterClientInput!) { registerClient(input: $input) { ... on Client { id } } }`,
    {
      input: {
        givenName: 'Honderd',
        familyName: 'Tegelijk (demonstratie)',
        birthDate: '1995-04-01',
        dueDate: '2027-04-01',
      },
    },
  )
  const input = {
    clientId: registered.body.data.registerClient.id,
    recipientAgbCode: '41900001',
    idempotencyKey: `hundred ${registered.body.data.registerClient.id}`,
  }
  const submit = `mutation ($input: SubmitReferralInput!) { submitReferral(input: $input) { ... on Referral { id } ... on Problem { code } } }`
  const replies = await Promise.all(Array.from({ length: 100 }, () => askAs('noor', submit, { input })))
  expect(new Set(replies.map(({ body }) => body.data.submitReferral.id)).size).toBe(1)
})

test('the mother asks what it will cost her and why, and nobody else of hers', async () => {
  const COSTS = `query ($client: ID!) {
    client(id: $client) {
      supplementaryCover { kind }
      ownContribution(hours: [24, 45, 49]) { rows { hours withoutCoverCents coverCents motherPaysCents } missing }
      indication {
        estimate { ownContributionCents waivedCents coverCents motherPaysCents explanation }
      }
    }
  }`
  const own = await askAs('sanne', COSTS, { client: SANNE })
  expect(own.body.errors).toBeUndefined()
  const { ownContribution, indication } = own.body.data.client
  // 2026: € 5.70 an hour, whatever a policy pays of it.
  expect(ownContribution.rows.map((row: { withoutCoverCents: number }) => row.withoutCoverCents)).toEqual([
    13_680, 25_650, 27_930,
  ])
  const { ownContributionCents, waivedCents, coverCents, motherPaysCents, explanation } = indication.estimate
  expect(motherPaysCents).toBe(ownContributionCents - waivedCents - (coverCents ?? 0))
  expect(explanation).toContain('€')
  expect((await askAs('hanna', COSTS, { client: SANNE })).body.data.client).toBeNull()
})

test('the bill of a family of 2023 rests on what was claimed, and its own contribution was waived', async () => {
  const BILL = `query ($client: ID!) { client(id: $client) { indication { bill {
    ownContributionCents waivedCents motherPaysCents steps { step hours ownContributionCents }
  } } } }`
  const { body } = await askAs('noor', BILL, { client: KIM })
  expect(body.errors).toBeUndefined()
  const { bill } = body.data.client.indication
  const claimed = bill.steps.find(({ step }: { step: string }) => step === 'CLAIMED')
  // 2023: € 4.80 an hour.
  expect(bill.ownContributionCents).toBe(Math.round(claimed.hours * 480))
  expect(bill).toMatchObject({ waivedCents: bill.ownContributionCents, motherPaysCents: 0 })
  expect(bill.steps.map(({ step }: { step: string }) => step)).toEqual(['INDICATED', 'PLANNED', 'DELIVERED', 'CLAIMED'])
})
