import { afterAll, beforeAll, expect, test } from 'vitest'
import { OTHER_PROVIDER, PROVIDER, type Platform, aClient, aReferral, noor, pieter, startPlatform } from './platform.ts'

const WEEK = '2027-03-01'
const REGION = 'GG6106'

let platform: Platform
let clients: Record<'strong' | 'weak' | 'unknown', string>
beforeAll(async () => {
  platform = await startPlatform()
  const family = async (familyName: string, hours: number | null, vulnerabilityClass: string | null) => {
    const id = await aClient(platform, { familyName, dueDate: '2027-03-03' })
    const referral = await aReferral(platform, id)
    await platform.look(
      `update indications.referral set vulnerability_class = $2, vulnerability_class_on = case when $2::text is null then null else date '2027-01-01' end where id = $1`,
      [referral, vulnerabilityClass],
    )
    if (hours !== null) {
      await platform.look(
        `insert into indications.indication
          (client_id, referral_id, protocol_version, feeding, package_days, set_by_subject, set_by_name, set_by_organisation, minutes)
          values ($1, $2, '2008-03', 'BREAST', 8, 'pieter', 'Pieter Smeets', '${PROVIDER}', $3)`,
        [id, referral, hours * 60],
      )
    }
    return id
  }
  clients = {
    strong: await family('Sterk', 48, 'SELF_RELIANT'),
    weak: await family('Kwetsbaar', 48, 'VERY_VULNERABLE'),
    unknown: await family('Onbekend', null, null),
  }
  await family('Volgende week', 48, null).then((id) =>
    platform.look(`update indications.client set due_date = '2027-03-08' where id = $1`, [id]),
  )
})
afterAll(() => platform.close())

const DIVIDE = `query ($week: Date, $region: String, $capacityHours: Float, $floorHours: Float! = 24) {
  divideHours(week: $week, region: $region, capacityHours: $capacityHours, floorHours: $floorHours) {
    week families demandedHours capacityHours capacityIsRecorded unknownClasses missing
    plans {
      policy explanation allocatedHours leftHours shortOfFloorHours familiesBelowFloor familiesCut
      lines { client { id } demandedHours basis vulnerabilityClass allocatedHours shortOfFloorHours outcome reason }
    }
  }
}`
const ADOPT = `mutation ($input: AdoptDivisionInput!) {
  adoptDivision(input: $input) {
    __typename
    ... on Allocation { id inForce policy capacityHours lines { client { id } allocatedHours outcome reason(language: EN) } }
    ... on Problem { code path remedy }
  }
}`
const ADOPTED = `query ($week: Date, $region: String!) {
  allocations(week: $week, region: $region) { id inForce policy decidedBy lines { allocatedHours } }
}`
const adoption = { week: WEEK, regionCode: REGION, policy: 'FLOOR_FIRST', capacityHours: 100, floorHours: 24 }

test('three policies side by side over the families of that week only', async () => {
  const { data, errors } = await platform.ask(pieter, DIVIDE, { week: '2027-03-04', capacityHours: 100 })
  expect(errors).toEqual([])
  expect(data.divideHours).toMatchObject({
    week: '2027-W09',
    families: 3,
    demandedHours: 48 + 48 + 49,
    capacityHours: 100,
    capacityIsRecorded: false,
    unknownClasses: 1,
    missing: [],
  })
  const given = (policy: string) => {
    const plan = data.divideHours.plans.find((one: { policy: string }) => one.policy === policy)
    expect(plan.allocatedHours).toBeCloseTo(100, 9)
    const of = new Map<string, number>(
      plan.lines.map((line: { client: { id: string }; allocatedHours: number }) => [
        line.client.id,
        line.allocatedHours,
      ]),
    )
    return [clients.strong, clients.weak, clients.unknown].map((id) => of.get(id))
  }
  expect(given('VULNERABILITY_FIRST')).toEqual([24, 48, 28])
  expect(given('FLOOR_FIRST').every((hours) => Math.abs(hours! - 100 / 3) < 0.02)).toBe(true)
  expect(given('PROPORTIONAL')[0]).toBeCloseTo((100 * 48) / 145, 1)
})

test('a floor that cannot be met says by how much and for whom', async () => {
  const { data } = await platform.ask(pieter, DIVIDE, { week: WEEK, capacityHours: 60 })
  const plan = data.divideHours.plans.find((one: { policy: string }) => one.policy === 'VULNERABILITY_FIRST')
  expect(plan).toMatchObject({ shortOfFloorHours: 12, familiesBelowFloor: 1, familiesCut: 3 })
  const [line] = plan.lines.filter(({ outcome }: { outcome: string }) => outcome === 'BELOW_FLOOR')
  expect(line).toMatchObject({ client: { id: clients.strong }, allocatedHours: 12, shortOfFloorHours: 12 })
  expect(line.reason).toBe(
    'Zij krijgt 12 uur: 12 uur minder dan de ondergrens. Er zijn niet genoeg uren voor iedereen.',
  )
})

test('without a capacity nothing is divided, and it says so', async () => {
  const { data } = await platform.ask(pieter, DIVIDE, { week: WEEK })
  expect(data.divideHours).toMatchObject({ capacityHours: null, missing: ['capacityHours'], plans: [] })
  const refused = await platform.ask(pieter, ADOPT, { input: { ...adoption, capacityHours: null } })
  expect(refused.data.adoptDivision).toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'capacityHours'] })
})

test('a region and an organisation without families divide over nobody', async () => {
  const elsewhere = await platform.ask(pieter, DIVIDE, { week: WEEK, region: 'GG0111', capacityHours: 10 })
  expect(elsewhere.data.divideHours).toMatchObject({ families: 0, plans: [{ leftHours: 10 }, {}, {}] })
  const stranger = { ...pieter, organisation: OTHER_PROVIDER }
  const { data } = await platform.ask(stranger, ADOPT, { input: adoption })
  expect(data.adoptDivision).toMatchObject({ code: 'WRONG_STATE' })
  expect((await platform.ask(noor, ADOPT, { input: adoption })).errors[0]?.extensions.code).toBe('FORBIDDEN')
})

test('adopting the same ten times at once is one decision; another takes its place, and the old one stays', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => platform.ask(pieter, ADOPT, { input: adoption })))
  expect(answers.flatMap(({ errors }) => errors)).toEqual([])
  expect(new Set(answers.map(({ data }) => data.adoptDivision.id)).size).toBe(1)
  const first = answers[0]!.data.adoptDivision
  expect(first.lines).toHaveLength(3)
  expect(first.lines[0].reason).toContain('She gets')

  const other = await platform.ask(pieter, ADOPT, { input: { ...adoption, policy: 'VULNERABILITY_FIRST' } })
  expect(other.data.adoptDivision).toMatchObject({ inForce: true, policy: 'VULNERABILITY_FIRST' })
  const { data } = await platform.ask(pieter, ADOPTED, { week: WEEK, region: REGION })
  expect(data.allocations).toMatchObject([
    { id: other.data.adoptDivision.id, inForce: true, decidedBy: 'Pieter Smeets' },
    { id: first.id, inForce: false, policy: 'FLOOR_FIRST' },
  ])
  const stored = await platform.look<{ sum: number }>(
    `select sum(allocated_minutes)::int as sum from indications.allocation_line group by allocation_id`,
  )
  expect(stored).toEqual([{ sum: 6000 }, { sum: 6000 }])
  const lines = await platform.look(`select 1 from audit.event where type = 'allocation.adopt' and client_id = $1`, [
    clients.weak,
  ])
  expect(lines).toHaveLength(2)
})

test('another organisation sees no division of this one', async () => {
  const stranger = { ...pieter, organisation: OTHER_PROVIDER }
  expect((await platform.ask(stranger, ADOPTED, { week: WEEK, region: REGION })).data.allocations).toEqual([])
})
