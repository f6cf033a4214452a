import { aViewer } from '@kraamketen/subgraph/testing'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { characteristicOf, FIRST_BIRTH_YEAR } from '../src/rules/characteristics.ts'
import { RIVM_STUDY } from '../src/rules/definition/cohort-definition.ts'
import { GROUP_RESTRICTIONS, type OwnContributionGroup } from '../src/rules/scenario/own-contribution-group.ts'
import { aResearchPlatform } from './a-research-platform.ts'
import { askedPairs } from './cohort-in-sql.ts'

const platform = await aResearchPlatform()
afterAll(platform.close)
const { ask } = platform

// Three regions and the years of the study, so that most lines have people; one region has a few.
const release = await platform.release(
  20_000,
  7,
  'birth_year = 6 + birth_year % 7',
  'ggd_region = case when row % 400 = 0 then 21 else ggd_region % 3 end',
)
await platform.activate(release)

interface Range {
  readonly low: number
  readonly central: number
  readonly high: number
}
interface Reach {
  readonly id: string
  readonly year: number
  readonly percent: number
  readonly region: { readonly code: string } | null
  readonly levels: readonly { readonly characteristic: string; readonly code: string }[]
  readonly families: { readonly value: number | null; readonly withheld: string | null }
  readonly familiesReached: Range | null
  readonly hours: Range | null
}
interface Scenario {
  readonly question: string
  readonly years: readonly number[]
  readonly note: string
  readonly assumptions: readonly string[]
  readonly rangeFrom: readonly string[]
  readonly rows: readonly Reach[]
  readonly totals: readonly Reach[]
}

const REACH = `id year percent levels { characteristic code } families { value withheld }
  familiesReached { low central high } hours { low central high }`
const SCENARIO = `query (
  $years: [Int!], $regions: [String!], $who: OwnContributionGroup! = ALL, $by: [OwnContributionDivision!]! = [GGD_REGION],
  $percent: Float! = 100
) {
  cohort {
    ownContributionScenario(years: $years, regions: $regions, who: $who, by: $by, percent: $percent) {
      question(language: EN) who years percent rangeFrom assumptions(language: EN) note(language: EN)
      rows { ${REACH} } totals { ${REACH} }
      meta { method { id } n { value } }
    }
  }
}`

async function scenarioOf(variables: Record<string, unknown>): Promise<Scenario> {
  const { viewer } = await platform.researcher()
  const { data, errors } = await ask(viewer, SCENARIO, variables)
  expect(errors).toEqual([])
  return data.cohort.ownContributionScenario
}

/** What is true of each line, counted in SQL past disclosure control; by year and place of the region. */
async function truth(who: OwnContributionGroup) {
  const filters = [GROUP_RESTRICTIONS[who]].filter((filter) => filter !== null)
  const { rows } = await platform.owner.write((trx) =>
    sql<{ year: number; region: string; families: number; reached: number; hours: number }>`
      select birth_year + ${FIRST_BIRTH_YEAR}::int as year, ggd_region::text as region, count(*)::int as families,
        count(*) filter (where received_minutes > 0)::int as reached,
        coalesce(sum(received_minutes), 0)::float8 / 60 as hours
      from ${askedPairs(release, RIVM_STUDY, filters)} group by 1, 2
    `.execute(trx),
  )
  const { levels } = characteristicOf('GGD_REGION')
  return rows.map((row) => ({ ...row, region: levels[Number(row.region)]!.code }))
}

test.each(['ALL', 'LOWEST_INCOME_QUINTILE', 'SINGLE_PARENT'] as const)(
  '%s: the true hours and families of every line lie within its bounds, and small lines are withheld',
  async (who) => {
    const { rows, totals } = await scenarioOf({ who })
    const known = await truth(who)
    expect(rows.length).toBeGreaterThanOrEqual(21)
    for (const { year, levels, families, familiesReached, hours } of rows) {
      const region = levels.find(({ characteristic }) => characteristic === 'GGD_REGION')!.code
      const real = known.find((line) => line.year === year && line.region === region)
      if (real === undefined || real.families < 10) {
        expect([families.value, familiesReached, hours]).toEqual([null, null, null])
        continue
      }
      if (hours === null) continue
      expect(hours.low).toBeLessThanOrEqual(real.hours)
      expect(hours.high).toBeGreaterThanOrEqual(real.hours)
      if (familiesReached === null) continue
      expect(familiesReached.low).toBeLessThanOrEqual(real.reached)
      expect(familiesReached.high).toBeGreaterThanOrEqual(real.reached)
    }
    expect(rows.filter(({ hours }) => hours !== null).length).toBeGreaterThanOrEqual(14) // one of each year hides the small one
    for (const { year, hours, levels } of totals) {
      const real = known.filter((line) => line.year === year).reduce((sum, line) => sum + line.hours, 0)
      expect(levels).toEqual([])
      expect(hours!.low).toBeLessThanOrEqual(real)
      expect(hours!.high).toBeGreaterThanOrEqual(real)
    }
  },
)

test('a part of the families never has more hours than all of them can have', async () => {
  const [all, some] = [await scenarioOf({}), await scenarioOf({ who: 'TWO_LOWEST_INCOME_QUINTILES' })]
  for (const { year, hours } of some.totals) {
    expect(hours!.low).toBeLessThanOrEqual(all.totals.find((total) => total.year === year)!.hours!.high)
    expect(hours!.high).toBeLessThan(all.totals.find((total) => total.year === year)!.hours!.low)
  }
})

test('years and regions that were asked, in words and in rows; each row has an id of its own', async () => {
  const found = await scenarioOf({ years: [2021, 2018], regions: ['GG0111', 'GG0706'], percent: 50 })
  expect(found.question).toBe(
    'What does it cost when all families in GGD Groningen, GGD Drenthe pay 50% less own contribution?',
  )
  expect(found.years).toEqual([2018, 2021])
  expect(found.rows.map(({ year, levels }) => `${year} ${levels[0]!.code}`).toSorted()).toEqual([
    '2018 GG0111',
    '2018 GG0706',
    '2021 GG0111',
    '2021 GG0706',
  ])
  expect(found.totals.map(({ year, percent }) => [year, percent])).toEqual([
    [2018, 50],
    [2021, 50],
  ])
  expect(new Set([...found.rows, ...found.totals].map(({ id }) => id)).size).toBe(6)
  expect(found.note).toContain('synthetic data')
  expect(found.rangeFrom).toHaveLength(1)
  expect(found.assumptions.length).toBeGreaterThan(2)
})

test('an id leads to the same answer, for members of its project only; a made-up one to nothing', async () => {
  const { viewer } = await platform.researcher()
  const variables = { regions: ['GG0111'], years: [2021], who: 'SINGLE_PARENT', by: [] }
  const { data } = await ask(viewer, SCENARIO, variables)
  const { rows, totals } = data.cohort.ownContributionScenario as Scenario
  const ENTITY = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on OwnContributionReach { ${REACH} } } }`
  const entity = (as: typeof viewer, id: string) =>
    ask(as, ENTITY, { of: [{ __typename: 'OwnContributionReach', id }] })
  expect(rows).toHaveLength(1)
  for (const reach of [...rows, ...totals]) {
    const found = await entity(viewer, reach.id)
    expect(found.errors).toEqual([])
    expect(found.data._entities).toEqual([reach])
  }
  const id = rows[0]!.id
  const stranger = await platform.researcher()
  expect((await entity(stranger.viewer, id)).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }])
  const made = (from: string, to: string) =>
    Buffer.from(Buffer.from(id, 'base64url').toString().replace(from, to)).toString('base64url')
  for (const other of [
    '',
    'x'.repeat(5000),
    made('SINGLE_PARENT', 'NOBODY'),
    made('2021', 'year'),
    made('/ROW', '/ALL'),
  ]) {
    expect((await entity(viewer, other)).data._entities).toEqual([null])
  }
  expect((await entity(viewer, made('GG0111', 'GG9999'))).errors).toMatchObject([
    { extensions: { code: 'INVALID_INPUT' } },
  ])
})

test('by income, and by region and income', async () => {
  const byIncome = await scenarioOf({ years: [2021], by: ['INCOME_QUINTILE'] })
  expect(byIncome.rows.map(({ levels }) => levels.map(({ code }) => code))).toEqual(
    ['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'UNKNOWN'].map((code) => [code]),
  )
  const byBoth = await scenarioOf({ years: [2021], by: ['GGD_REGION', 'INCOME_QUINTILE'] })
  expect(byBoth.rows).toHaveLength(24)
})

test.each([
  { given: 'a year outside the cohort', variables: { years: [2021, 2030] }, at: ['years', '1'] },
  { given: 'a region that is none', variables: { regions: ['GG6106', 'UNKNOWN'] }, at: ['regions', '1'] },
  { given: 'nothing waived', variables: { percent: 0 }, at: ['percent'] },
  { given: 'more than everything waived', variables: { percent: 101 }, at: ['percent'] },
  { given: 'a division twice', variables: { by: ['GGD_REGION', 'GGD_REGION'] }, at: ['by'] },
])('$given is refused where it stands', async ({ variables, at }) => {
  const { viewer } = await platform.researcher()
  const { errors } = await ask(viewer, SCENARIO, variables)
  expect(errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT', argument: at } }])
})

test('it stands in the ledger of the project; an inspector and somebody without a project get nothing', async () => {
  const { viewer } = await platform.researcher()
  await ask(viewer, SCENARIO, {})
  const { data } = await ask(viewer, '{ researchProjects { entries { edges { node { field outcome } } } } }')
  expect(data.researchProjects[0].entries.edges.map(({ node }: { node: object }) => node)).toEqual([
    { field: 'ownContributionScenario', outcome: 'ANSWERED' },
    { field: 'ownContributionScenario', outcome: 'ANSWERED' },
  ])
  const inspector = await ask(aViewer('inspector', { subject: viewer.subject }), SCENARIO, {})
  expect(inspector.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  const stranger = await ask(aViewer('coordinator', { subject: 'without-project' }), SCENARIO, {})
  expect(stranger.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }])
})
