import { aViewer } from '@kraamketen/subgraph/testing'
import { afterAll, expect, test } from 'vitest'
import { characteristicOf } from '../src/rules/characteristics.ts'
import { aResearchPlatform } from './a-research-platform.ts'

const platform = await aResearchPlatform()
afterAll(platform.close)
const { ask } = platform
/**
 * Indonesia is five mothers, all in U1; Suriname is in U2 alone. So all but Indonesia is everybody but five, and all but
 * both differs by many from everybody, but in U1 by five.
 */
const INDONESIA = 6
const SURINAME = 4
await platform.activate(
  await platform.release(
    12_000,
    7,
    `origin = 0 where origin = ${INDONESIA}`,
    `origin = ${INDONESIA}, urbanity = 0, live_born = 1 where row < 5`,
    `urbanity = 1 where origin = ${SURINAME}`,
  ),
)
const origins = characteristicOf('ORIGIN').levels.map(({ code }) => code)
const allBut = (...without: string[]) =>
  `only: [{ characteristic: ORIGIN, levels: ${JSON.stringify(origins.filter((code) => !without.includes(code)))} }]`

const LEDGER = `{ researchProjects { id questions entries(first: 50) { totalCount: __typename edges { cursor node { field outcome cells withheld question cohort askedAt } } pageInfo { hasNextPage } } } }`

interface Count {
  readonly value: number | null
  readonly withheld: string | null
}
interface Row {
  readonly levels: readonly { readonly code: string }[]
  readonly n: Count
  readonly distribution: readonly { readonly count: Count; readonly percent: Count }[]
}
type Rule = readonly [level: string | undefined, rule: string | null]
interface Entry {
  readonly field: string
  readonly outcome: string
  readonly question: string
  readonly cells: number
}

async function entriesOf(viewer: Parameters<typeof ask>[0]) {
  const { data, errors } = await ask(viewer, LEDGER)
  expect(errors).toEqual([])
  const [project] = data.researchProjects
  return {
    count: project.questions as number,
    nodes: project.entries.edges.map(({ node }: { node: Entry }) => node) as Entry[],
  }
}

const TABLE =
  'crosstab(groupBy: [BIRTH_ORDER]) { rows { n { value withheld } distribution { count { value withheld } } } }'

/** All births, so that every restriction leaves many. */
const ALL = `birthYears: { from: 2010, until: 2035 }, plurality: ALL, neonatalDeaths: INCLUDED, minimumGestationalWeeks: null, maximumHospitalDays: null`

test('the same question twice is the same answer and two entries', async () => {
  const { viewer, project } = await platform.researcher()
  const question = `{ cohort { ${TABLE} } }`
  const one = await ask(viewer, question)
  const two = await ask(viewer, question)
  expect(one.errors).toEqual([])
  expect(two).toEqual(one)
  const { count, nodes } = await entriesOf(viewer)
  expect(count).toBe(2)
  expect(nodes).toMatchObject([
    { field: 'crosstab', outcome: 'ANSWERED' },
    { field: 'crosstab', outcome: 'ANSWERED' },
  ])
  expect(nodes[0]?.cells).toBeGreaterThan(30)
  expect(JSON.parse(nodes[0]?.question ?? '')).toEqual({
    kind: 'CROSSTAB',
    groupBy: ['BIRTH_ORDER'],
    only: [],
    hoursCorrection: 'ONE_EIGHTH_INCREASE',
  })
  expect(project).toMatch(/^[0-9a-f-]{36}$/)
})

test('fifteen aliases in one document are fifteen questions', async () => {
  const { viewer } = await platform.researcher()
  const aliases = Array.from({ length: 15 }, (_, index) => `a${index}: ${TABLE}`).join('\n')
  const { data, errors } = await ask(viewer, `{ cohort { ${aliases} } }`)
  expect(errors).toEqual([])
  expect(new Set(Object.values(data.cohort).map((answer) => JSON.stringify(answer))).size).toBe(1)
  expect((await entriesOf(viewer)).count).toBe(15)
})

const everybody = `cohort(definition: { ${ALL} }) { crosstab(groupBy: []) { total { n { value } } } }`
const butFive = `cohort(definition: { ${ALL}, ${allBut('INDONESIA')} }) { crosstab(groupBy: []) { total { n { value } } } }`

test('what differs by fewer than ten is refused: in one breath, one after the other, after a restart, the other way', async () => {
  const { viewer } = await platform.researcher()
  const together = await ask(viewer, `{ whole: ${everybody} less: ${butFive} }`)
  expect(together.errors).toMatchObject([
    { path: ['less', 'crosstab'], extensions: { code: 'DIFFERS_BY_FEW', argument: ['crosstab'] } },
  ])
  expect(together.errors[0]?.extensions.remedy).toContain('ledger')
  expect(together.data.whole.crosstab.total.n.value).toBeGreaterThan(11_000)
  const after = await platform.restarted()(viewer, `{ ${butFive} }`)
  expect(after.errors).toMatchObject([{ extensions: { code: 'DIFFERS_BY_FEW' } }])
  const { nodes } = await entriesOf(viewer)
  expect(nodes.map(({ outcome }) => outcome)).toEqual(['REFUSED', 'REFUSED', 'ANSWERED'])

  const other = await platform.researcher()
  expect((await ask(other.viewer, `{ ${butFive} }`)).errors).toEqual([])
  expect((await ask(other.viewer, `{ ${everybody} }`)).errors).toMatchObject([
    { extensions: { code: 'DIFFERS_BY_FEW' } },
  ])
  const flow = await ask(other.viewer, `{ cohort(definition: { ${ALL} }) { flow { steps { pairsAfter { value } } } } }`)
  expect(flow.errors).toMatchObject([{ extensions: { code: 'DIFFERS_BY_FEW' } }])
})

test('two services at once cannot both answer what differs by few', async () => {
  for (let round = 0; round < 5; round++) {
    const { viewer } = await platform.researcher()
    const answers = await Promise.all([
      platform.restarted()(viewer, `{ ${everybody} }`),
      platform.restarted()(viewer, `{ ${butFive} }`),
    ])
    expect(answers.flatMap(({ errors }) => errors)).toMatchObject([{ extensions: { code: 'DIFFERS_BY_FEW' } }])
  }
})

test('a line that is near to an earlier one is withheld, and its table still answers', async () => {
  const { viewer } = await platform.researcher()
  const table =
    'crosstab(groupBy: [URBANITY]) { rows { levels { code } n { value withheld } } meta { disclosure { withheld { rule count } } } }'
  const before = await ask(viewer, `{ cohort(definition: { ${ALL} }) { ${table} } }`)
  expect(before.errors).toEqual([])
  const question = `{ cohort(definition: { ${ALL}, ${allBut('INDONESIA', 'SURINAME')} }) { ${table} } }`
  const after = await ask(viewer, question)
  expect(after.errors).toEqual([])
  const rulesOf = (answer: typeof after) =>
    answer.data.cohort.crosstab.rows.map(({ levels: [level], n }: Row): Rule => [level?.code, n.withheld])
  expect(rulesOf(before).filter(([, rule]: Rule) => rule !== null)).toEqual([])
  expect(rulesOf(after)).toContainEqual(['U1', 'DIFFERENCE'])
  expect(rulesOf(after)).toContainEqual(['U5', null])
  expect(rulesOf(after).map(([, rule]: Rule) => rule)).toContain('SECONDARY')
  expect((await platform.restarted()(viewer, question)).data).toEqual(after.data)
})

test('an hour class of a line that is near to an earlier one is withheld with another one', async () => {
  const { viewer } = await platform.researcher()
  const table = (limits: string) =>
    `cohort(definition: { ${ALL}, classLimits: ${limits} }) { crosstab(groupBy: [BIRTH_WEEK]) { rows { levels { code } n { value } distribution { category count { value withheld } percent { value withheld } } } } }`
  expect((await ask(viewer, `{ ${table('HALF_OPEN')} }`)).errors).toEqual([])
  const { data, errors } = await ask(viewer, `{ ${table('WHOLE_HOURS')} }`)
  expect(errors).toEqual([])
  const rules = data.cohort.crosstab.rows.flatMap(({ distribution }: Row) =>
    distribution.map(({ count }) => count.withheld),
  )
  expect(rules).toContain('DIFFERENCE')
  for (const { n, distribution } of data.cohort.crosstab.rows) {
    expect(n.value).toBeGreaterThan(100)
    expect(distribution.filter(({ count }: Row['distribution'][number]) => count.withheld !== null).length).not.toBe(1)
    for (const { count, percent } of distribution) expect(percent.withheld).toBe(count.withheld)
  }
})

test('who takes part in no project, or in another one, finds nothing', async () => {
  const stranger = aViewer('researcher', { subject: 'stranger' })
  const none = await ask(
    stranger,
    '{ researchProjects { id } cohort { explanation table1 { total { n { value } } } } }',
  )
  expect(none.data).toMatchObject({ researchProjects: [], cohort: { table1: null } })
  expect(none.errors).toMatchObject([
    { path: ['cohort', 'table1'], extensions: { code: 'NOT_FOUND', argument: ['project'] } },
  ])
  const { viewer } = await platform.researcher()
  const { project } = await platform.researcher()
  for (const id of [project, '019a0000-0000-7000-8003-00000000ffff', 'no id', '']) {
    const { errors } = await ask(viewer, 'query ($id: ID!) { cohort(project: $id) { id } }', { id })
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND', argument: ['project'] } }])
  }
})

test('a small group may be divided in six ways, and no seventh', async () => {
  const { viewer } = await platform.researcher()
  const small = `definition: { ${ALL}, only: [{ characteristic: GGD_REGION, levels: ["GG6106"] }, { characteristic: URBANITY, levels: ["U1", "U2"] }] }`
  const by = ['BIRTH_ORDER', 'DELIVERY', 'HAEMORRHAGE', 'LOW_APGAR', 'TRANSFERRED', 'SINGLE_PARENT', 'EDUCATION']
  const outcomes: string[] = []
  for (const code of by) {
    const { errors } = await ask(
      viewer,
      `{ cohort(${small}) { crosstab(groupBy: [${code}]) { total { n { value } } } } }`,
    )
    outcomes.push((errors[0]?.extensions.code as string | undefined) ?? 'ANSWERED')
  }
  expect(outcomes).toEqual([...Array.from({ length: 6 }, () => 'ANSWERED'), 'TOO_MANY_GROUPINGS'])
  const again = await ask(viewer, `{ cohort(${small}) { crosstab(groupBy: [BIRTH_ORDER]) { total { n { value } } } } }`)
  expect(again.errors).toEqual([])
})

test('the ledger is paged, newest first', async () => {
  const { viewer } = await platform.researcher()
  for (const code of ['URBANITY', 'EDUCATION', 'DELIVERY']) {
    await ask(viewer, `{ cohort { crosstab(groupBy: [${code}]) { total { n { value } } } } }`)
  }
  const page = (args: string) =>
    ask(
      viewer,
      `{ researchProjects { entries(${args}) { edges { cursor node { question } } pageInfo { hasNextPage endCursor } } } }`,
    )
  const first = (await page('first: 2')).data.researchProjects[0].entries
  expect(first.edges.map(({ node }: { node: Entry }) => JSON.parse(node.question).groupBy[0])).toEqual([
    'DELIVERY',
    'EDUCATION',
  ])
  expect(first.pageInfo.hasNextPage).toBe(true)
  const rest = (await page(`first: 2, after: "${first.pageInfo.endCursor}"`)).data.researchProjects[0].entries
  expect(rest.edges.map(({ node }: { node: Entry }) => JSON.parse(node.question).groupBy[0])).toEqual(['URBANITY'])
  for (const wrong of [
    'first: 0',
    'first: 201',
    'after: "x"',
    `after: "${Buffer.from('entry 1 ').toString('base64url')}"`,
  ]) {
    expect((await page(wrong)).errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT' } }])
  }
})
