import { aViewer } from '@kraamketen/subgraph/testing'
import { afterAll, expect, test } from 'vitest'
import type { ExportedFile } from '../src/research/export-answer.ts'
import { aResearchPlatform } from './a-research-platform.ts'

const platform = await aResearchPlatform()
afterAll(platform.close)
const { ask } = platform

test('without a release: what counts says what to do, and what does not count answers', async () => {
  const { viewer } = await platform.researcher()
  const { data, errors } = await ask(
    viewer,
    `{ characteristics { code } dataReleases { id } dataRelease { id }
       cohort { name explanation warnings { code } citation table1 { total { n { value } } } } }`,
  )
  expect(errors).toMatchObject([
    {
      path: ['cohort', 'table1'],
      extensions: { code: 'WRONG_STATE', remedy: 'Import a delivery first: npm run import -- FOLDER.' },
    },
  ])
  expect(data).toMatchObject({ dataRelease: null, cohort: { name: 'RIVM-studie', table1: null } })
  expect(data.characteristics).toHaveLength(23)
})

const first = await platform.release(20_000, 1)

test('a release that becomes active is answered from at once, and a next one takes its place', async () => {
  const { viewer } = await platform.researcher()
  await platform.activate(first)
  const question = '{ cohort { flow { steps { pairsAfter { value } } meta { synthetic note(language: EN) } } } }'
  const one = await ask(viewer, question)
  expect(one.errors).toEqual([])
  expect(one.data.cohort.flow.meta.synthetic).toBe(true)
  expect(one.data.cohort.flow.meta.note).toContain('nobody in them exists')
  const second = await platform.release(400, 2)
  await platform.activate(second)
  const answers = await Promise.all(Array.from({ length: 6 }, () => ask(viewer, question)))
  expect(answers.flatMap(({ errors }) => errors)).toEqual([])
  await expect
    .poll(async () => (await ask(viewer, question)).data.cohort.flow.steps[0].pairsAfter.value, { timeout: 5000 })
    .toBeLessThan(500)
  await platform.activate(first)
  await expect
    .poll(async () => (await ask(viewer, question)).data.cohort.flow.steps[0].pairsAfter.value, { timeout: 5000 })
    .toBeGreaterThan(15_000)
})

interface Row {
  readonly distribution: readonly { readonly count: { readonly withheld: string | null } }[]
}

const COUNT = '{ value withheld }'
const FIGURE = '{ value low high withheld }'
const ROW = `levels { characteristic code label } n ${COUNT} distribution { category count ${COUNT} percent ${FIGURE} }
  underTwentyFour ${FIGURE} meanReceivedHours ${FIGURE} meanIndicatedHours ${FIGURE} indicationKnown ${COUNT}`
const META = `meta { queryHash synthetic note engineVersion permalink citation(language: EN)
  dataRelease { id title } method { id version explanation source { anchor } } n ${COUNT}
  disclosure { policy { id threshold maximumNoise noiseVariance } withheld { rule count explanation } }
  warnings { code place explanation source { anchor } } project { id name } flow { code pairsAfter ${COUNT} } }`

test.each([
  ['table1', `table1 { groupedBy { code } rows { ${ROW} } total { ${ROW} } ${META} }`],
  [
    'crosstab',
    `crosstab(groupBy: [URBANITY, BIRTH_ORDER]) { groupedBy { code } rows { ${ROW} } total { ${ROW} } ${META} }`,
  ],
  ['crosstab of nothing', `crosstab(groupBy: []) { rows { ${ROW} } total { ${ROW} } ${META} }`],
  ['trend', `trend(of: SINGLE_PARENT) { rows { ${ROW} } ${META} }`],
  ['seasonality', `seasonality { rows { ${ROW} } ${META} }`],
  ['seasonality by week', `seasonality(by: WEEK) { rows { ${ROW} } ${META} }`],
  [
    'regions',
    `regions(from: 2016, until: 2022) { rows { ggdRegion { name } level { code } nFrom ${COUNT} nUntil ${COUNT} from ${FIGURE} until ${FIGURE} change ${FIGURE} } ${META} }`,
  ],
  [
    'need',
    `need(groupBy: [BIRTH_YEAR]) { norm { hoursPerDay days } rows { levels { code } n ${COUNT} neededHours ${FIGURE} receivedHours ${FIGURE} gapHours ${FIGURE} gapPercent ${FIGURE} } total { n ${COUNT} } ${META} }`,
  ],
  [
    'followUp',
    `followUp(groupBy: [BIRTH_ORDER]) { rows { levels { code } offsets { offset available ${COUNT} present ${COUNT} percent ${FIGURE} } } total { offsets { offset available ${COUNT} present ${COUNT} } } ${META} }`,
  ],
  [
    'standardised',
    `standardised(by: SINGLE_PARENT, over: [BIRTH_ORDER]) { by { code } over { code } rows { level { code } n ${COUNT} underTwentyFour { crude ${FIGURE} standardised ${FIGURE} findings { reason explanation } } meanReceivedHours { crude ${FIGURE} standardised ${FIGURE} } distribution { category percent { crude ${FIGURE} } } } ${META} }`,
  ],
  [
    'flow',
    `flow(by: BIRTH_ORDER) { steps { code explanation level { code } pairsBefore ${COUNT} pairsAfter ${COUNT} excluded ${COUNT} personsAfter ${COUNT} } ${META} }`,
  ],
])('%s answers with figures and says where they come from', async (_name, field) => {
  const { viewer, project } = await platform.researcher()
  const { data, errors } = await ask(viewer, `{ cohort { id answer: ${field} } }`)
  expect(errors).toEqual([])
  const { answer } = data.cohort
  expect(JSON.stringify(answer)).toMatch(/"value":\d\d/)
  expect(answer.meta).toMatchObject({
    queryHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    synthetic: true,
    dataRelease: { title: 'Invented pairs' },
    disclosure: { policy: { id: 'kraamketen-disclosure-1', threshold: 10, maximumNoise: 5, noiseVariance: 3 } },
    permalink: expect.stringContaining(`/onderzoek/cohort/${data.cohort.id}`),
    citation: expect.stringContaining('Synthetic data'),
    project: { id: project },
  })
  expect(answer.meta.warnings.length).toBeGreaterThan(3)
  expect(answer.meta.flow.at(0).code).toBe('BIRTHS')
  expect(answer.meta.n.value).toBeGreaterThan(500)
})

test('a cohort by id is the one that was asked by its definition; the two together are refused', async () => {
  const { viewer } = await platform.researcher()
  const definition = '{ only: [{ characteristic: ORIGIN, levels: ["NETHERLANDS"] }], minimumGestationalWeeks: null }'
  const before = await ask(
    viewer,
    `{ cohort(definition: ${definition}) { id canonical definition { minimumGestationalWeeks maximumHospitalDays only { characteristic levels } } } }`,
  )
  expect(before.errors).toEqual([])
  const { id, canonical } = before.data.cohort
  expect(before.data.cohort.definition).toEqual({
    minimumGestationalWeeks: null,
    maximumHospitalDays: 1,
    only: [{ characteristic: 'ORIGIN', levels: ['NETHERLANDS'] }],
  })
  const unasked = await ask(viewer, '{ cohort(id: "' + 'a'.repeat(64) + '") { id } }')
  expect(unasked.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND', argument: ['id'] } }])
  const counted = await ask(viewer, `{ cohort(definition: ${definition}) { table1 { total { n { value } } } } }`)
  expect(counted.errors).toEqual([])
  const again = await ask(viewer, `{ cohort(id: "${id}") { canonical } }`)
  expect(again.data.cohort.canonical).toBe(canonical)
  const entity = await ask(
    viewer,
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Cohort { canonical } } }',
    { r: [{ __typename: 'Cohort', id }] },
  )
  expect(entity.data._entities).toEqual([{ canonical }])
  const both = await ask(viewer, `{ cohort(id: "${id}", definition: ${definition}) { id } }`)
  expect(both.errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT', argument: ['id'] } }])
  const diff = await ask(viewer, `{ cohort { diff(with: "${id}") { place here there explanation(language: EN) } } }`)
  expect(diff.data.cohort.diff.map(({ place }: { place: string }) => place)).toEqual([
    'minimumGestationalWeeks',
    'only.ORIGIN',
  ])
})

test('a published table beside the cohort, every figure with a verdict', async () => {
  const { viewer } = await platform.researcher()
  const { data, errors } = await ask(
    viewer,
    `{ publishedTables { id compare { agreeing different withheld n ${COUNT} cohort { name }
        rows { group row label cells { measure unit printed realigned computed ${FIGURE} difference verdict explanation } } ${META} } } }`,
  )
  expect(errors).toEqual([])
  for (const { compare } of data.publishedTables) {
    const cells = compare.rows.flatMap((row: { cells: unknown[] }) => row.cells)
    const { agreeing, different, withheld } = compare as Record<string, number>
    expect([agreeing, different, withheld].reduce((sum = 0, count = 0) => sum + count, 0)).toBe(cells.length)
    expect(compare.different).toBeGreaterThan(0)
  }
})

test.each([
  ['CSV', 'TEXT'],
  ['CSV_NL', 'TEXT'],
  ['JSON', 'TEXT'],
  ['PARQUET', 'BASE64'],
  ['R', 'TEXT'],
  ['PYTHON', 'TEXT'],
])('every table leaves as %s', async (format, encoding) => {
  const { viewer } = await platform.researcher()
  const file = `export(format: ${format}) { name mediaType encoding content sha256 bytes }`
  const { data, errors } = await ask(
    viewer,
    `{ cohort { table1 { ${file} } crosstab(groupBy: [URBANITY]) { ${file} } flow { ${file} } need { ${file} }
        followUp { ${file} } trend { ${file} } seasonality { ${file} } regions(from: 2016, until: 2017) { ${file} }
        standardised(by: URBANITY, over: [BIRTH_ORDER]) { ${file} } }
      publishedTable(id: "rivm-kraamzorggebruik-table-1") { compare { ${file} } } }`,
  )
  expect(errors).toEqual([])
  const files = [...Object.values(data.cohort), data.publishedTable.compare].map(
    (answer) => (answer as { export: ExportedFile }).export,
  )
  expect(files).toHaveLength(10)
  for (const { encoding: written, content, bytes } of files) {
    expect(written).toBe(encoding)
    expect(Buffer.from(content, encoding === 'BASE64' ? 'base64' : 'utf8')).toHaveLength(bytes)
    if (encoding === 'TEXT' && !['R', 'PYTHON'].includes(format)) expect(content.toLowerCase()).toContain('synthe')
    if (['R', 'PYTHON'].includes(format)) expect(content).toContain('http://graph.example/graphql')
  }
})

test('the check of an export says of each cell which rule it fails, and the export has none of them', async () => {
  const { viewer } = await platform.researcher()
  const { data, errors } = await ask(
    viewer,
    `{ cohort { crosstab(groupBy: [ORIGIN, HAEMORRHAGE]) {
        exportCheck { mayLeave primary secondary explanation cells { row { code } category rule explanation } policy { id } }
        rows { levels { code } distribution { category count ${COUNT} } }
        export(format: JSON) { content } } } }`,
  )
  expect(errors).toEqual([])
  const { exportCheck, rows } = data.cohort.crosstab
  const { primary, secondary } = exportCheck as { primary: number; secondary: number }
  expect(exportCheck.cells).toHaveLength(primary + secondary)
  expect(exportCheck.primary).toBeGreaterThan(0)
  const exported = JSON.parse(data.cohort.crosstab.export.content) as { rows: Record<string, unknown>[] }
  for (const { row, category } of exportCheck.cells) {
    if (category === null || row.length === 0) continue
    const [origin, haemorrhage] = row.map(({ code }: { code: string }) => code)
    const line = exported.rows.find((of) => of['origin'] === origin && of['haemorrhage'] === haemorrhage)
    expect(line?.[`count_${category.toLowerCase()}`]).toBeNull()
    expect(line?.[`percent_${category.toLowerCase()}`]).toBeNull()
  }
  const withheld = rows
    .flatMap(({ distribution }: Row) => distribution)
    .filter(({ count }: Row['distribution'][number]) => count.withheld !== null)
  expect(exportCheck.cells.length).toBeGreaterThanOrEqual(withheld.length)
})

test('research is not for who may not ask it', async () => {
  const { errors } = await ask(aViewer('midwife'), '{ cohort { id } }')
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  const { data } = await ask(aViewer('midwife'), '{ characteristics { code } }')
  expect(data.characteristics).toHaveLength(23)
})

test('the program of every table asks what the graph answers, and finds its rows', async () => {
  const { viewer } = await platform.researcher()
  const file = 'export(format: PYTHON) { content }'
  const { data, errors } = await ask(
    viewer,
    `{ cohort { table1 { ${file} } crosstab(groupBy: [URBANITY], only: [{ characteristic: DELIVERY, levels: ["SPONTANEOUS"] }]) { ${file} }
        flow(by: URBANITY) { ${file} } need(groupBy: [URBANITY]) { ${file} } followUp(groupBy: [URBANITY]) { ${file} }
        trend(of: URBANITY) { ${file} } seasonality(by: WEEK) { ${file} } regions(from: 2016, until: 2017) { ${file} }
        standardised(by: URBANITY, over: [BIRTH_ORDER]) { ${file} } }
      publishedTable(id: "rivm-kraamzorggebruik-table-1") { compare { ${file} } } }`,
  )
  expect(errors).toEqual([])
  const programs = [...Object.values(data.cohort), data.publishedTable.compare] as { export: ExportedFile }[]
  expect(programs).toHaveLength(10)
  for (const { export: program } of programs) {
    const { query, variables, rows } = questionIn(program.content)
    const answer = await ask(viewer, query, variables)
    expect(answer.errors, query).toEqual([])
    const found = rows.reduce<unknown>((at, field) => (at as Record<string, unknown>)[field], answer.data)
    expect((found as unknown[]).length, query).toBeGreaterThan(1)
  }
})

/** What a Python program asks: its texts are JSON. */
function questionIn(program: string) {
  const [, query = ''] = /QUERY = \(\n([^]*?)\n\)\n/.exec(program) ?? []
  const [, variables = ''] = /VARIABLES = json\.loads\((.*)\)\n/.exec(program) ?? []
  const [, rows = ''] = /ROWS = (\[.*\])\n/.exec(program) ?? []
  return {
    query: query
      .split('\n')
      .map((line) => JSON.parse(line) as string)
      .join(''),
    variables: JSON.parse(JSON.parse(variables) as string) as Record<string, unknown>,
    rows: JSON.parse(rows) as string[],
  }
}
