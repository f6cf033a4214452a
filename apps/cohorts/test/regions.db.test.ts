import { aViewer, createAsker } from '@kraamketen/subgraph/testing'
import { afterAll, expect, test } from 'vitest'
import { schema } from '../src/graphql/schema.ts'
import { aResearchDatabase } from './research-database.ts'

const { contextOver, database, close } = await aResearchDatabase()
afterAll(close)
const ask = createAsker(schema, contextOver(database))
const midwife = aViewer('midwife', { organisation: '08900001' })

test('a municipality on a day: its region, the period for which that is known, and nothing to warn about', async () => {
  const { data, errors } = await ask(
    midwife,
    `{ municipality(code: "GM0917") {
        code name validFrom validUntil checkedUntil note(at: "2024-01-01")
        ggdRegion(at: "2024-01-01") { code name tile { column row } }
    } }`,
  )
  expect(errors).toEqual([])
  expect(data.municipality).toEqual({
    code: 'GM0917',
    name: 'Heerlen',
    validFrom: '2023-01-01',
    validUntil: null,
    checkedUntil: '2024-06-01',
    note: null,
    ggdRegion: { code: 'GG6106', name: 'GGD Zuid-Limburg', tile: { column: 3, row: 7 } },
  })
})

test('before the first known day the region is unknown, and the note says so in both languages', async () => {
  const { data, errors } = await ask(
    midwife,
    `{ municipality(code: "GM0917") {
        ggdRegion(at: "2022-12-31") { code } nl: note(at: "2022-12-31") en: note(at: "2022-12-31", language: EN)
    } }`,
  )
  expect(errors).toEqual([])
  expect(data.municipality).toEqual({
    ggdRegion: null,
    nl: 'De indeling van gemeenten bij GGD-regio’s op 31 december 2022 is niet bekend. Bekend is: van 1 januari 2023 tot nu.',
    en: 'The mapping of municipalities to GGD regions on 31 December 2022 is not known. Known is: from 1 January 2023 until now.',
  })
})

test('after the day of the last check the region is given, with a warning', async () => {
  const { data } = await ask(
    midwife,
    '{ municipality(code: "GM0917") { ggdRegion(at: "2026-03-14") { code } note(at: "2026-03-14", language: EN) } }',
  )
  expect(data.municipality).toEqual({
    ggdRegion: { code: 'GG6106' },
    note: 'The mapping was last checked on 1 June 2024; whether it still holds on 14 March 2026 was not checked.',
  })
})

test('Mook en Middelaar carries its caveat on every day that is known', async () => {
  const { data } = await ask(midwife, '{ municipality(code: "GM0944") { ggdRegion { code } note(language: EN) } }')
  expect(data.municipality).toEqual({
    ggdRegion: { code: 'GG2014' },
    note: expect.stringContaining('count it under GGD Limburg-Noord'),
  })
})

test('a region on a day: its municipalities by name, or unknown', async () => {
  const { data, errors } = await ask(
    midwife,
    `{ ggdRegion(code: "GG6106") {
        now: municipalities { code name ggdRegion { code } }
        then: municipalities(at: "2019-01-01") { code }
        note note2019: note(at: "2019-01-01", language: EN)
    } }`,
  )
  expect(errors).toEqual([])
  expect(data.ggdRegion.now).toHaveLength(16)
  expect(data.ggdRegion.now[0]).toEqual({ code: 'GM0888', name: 'Beek (L.)', ggdRegion: { code: 'GG6106' } })
  expect(data.ggdRegion).toMatchObject({ then: null, note: null, note2019: expect.stringContaining('not known') })
})

test('all regions with all municipalities: 25 and 342', async () => {
  const { data } = await ask(midwife, '{ ggdRegions { code municipalities { code } } }')
  expect(data.ggdRegions).toHaveLength(25)
  const codes = data.ggdRegions.flatMap((region: { municipalities: { code: string }[] }) =>
    region.municipalities.map(({ code }) => code),
  )
  expect(new Set(codes).size).toBe(342)
})

const PAGE = `query ($search: String, $first: Int, $after: String, $last: Int, $before: String) {
  municipalities(search: $search, first: $first, after: $after, last: $last, before: $before) {
    totalCount pageInfo { hasNextPage hasPreviousPage endCursor startCursor } edges { cursor node { name } }
  }
}`
const namesOf = (connection: { edges: { node: { name: string } }[] }) => connection.edges.map(({ node }) => node.name)

test('municipalities are searched and paged, there and back', async () => {
  const one = await ask(midwife, PAGE, { search: ' HEER-', first: 1 })
  expect(one.errors).toEqual([])
  const first = one.data.municipalities
  expect(first).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true, hasPreviousPage: false } })
  const two = await ask(midwife, PAGE, { search: 'heer', first: 1, after: first.pageInfo.endCursor })
  const second = two.data.municipalities
  expect(second.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true })
  const back = await ask(midwife, PAGE, { search: 'heer', last: 1, before: second.pageInfo.startCursor })
  expect(namesOf(back.data.municipalities)).toEqual(namesOf(first))
})

test('a search that finds nothing is an empty page; a blank one is none', async () => {
  const nothing = await ask(midwife, PAGE, { search: '%' })
  expect(nothing.data.municipalities).toMatchObject({ totalCount: 0, edges: [] })
  const blank = await ask(midwife, PAGE, { search: '   ' })
  expect(blank.data.municipalities.totalCount).toBe(342)
  expect(blank.data.municipalities.edges).toHaveLength(50)
})

const long = 'x'.repeat(10_000)
const NUL = 'GM09\u000017'

test.each(['', 'gm0917', 'GM917', 'GM09170', ' GM0917', NUL, long, 'GG6106', "GM0917' or true"])(
  'municipality(code: "%s") is a wrong argument, with what to do',
  async (code) => {
    const { data, errors } = await ask(midwife, 'query ($code: String!) { municipality(code: $code) { name } }', {
      code,
    })
    expect(data).toEqual({ municipality: null })
    expect(errors).toMatchObject([
      {
        path: ['municipality'],
        extensions: {
          code: 'INVALID_INPUT',
          argument: ['code'],
          remedy: 'Give a code such as GM0917; municipalities lists them.',
        },
      },
    ])
  },
)

test.each(['', 'gg6106', 'GM0917', NUL, long])('ggdRegion(code: "%s") is a wrong argument', async (code) => {
  const { errors } = await ask(midwife, 'query ($code: String!) { ggdRegion(code: $code) { name } }', { code })
  expect(errors).toMatchObject([{ path: ['ggdRegion'], extensions: { code: 'INVALID_INPUT', argument: ['code'] } }])
})

test.each(['municipality(code: "GM9999") { name }', 'ggdRegion(code: "GG9999") { name }'])(
  '%s: not found, with where to look',
  async (field) => {
    const { data, errors } = await ask(midwife, `{ ${field} }`)
    expect(Object.values(data)).toEqual([null])
    expect(errors).toMatchObject([
      { extensions: { code: 'NOT_FOUND', argument: ['code'], remedy: expect.stringContaining('Ask') } },
    ])
  },
)

test.each(['0026-03-14', '1023-03-14', '2926-03-14', '2026-02-30', '', long, '2026-03-1\u0000'])(
  'the day "%s" is a wrong argument wherever one is asked',
  async (at) => {
    for (const [field, path] of [
      ['municipality(code: "GM0917") { ggdRegion(at: $at) { code } }', ['municipality', 'ggdRegion']],
      ['municipality(code: "GM0917") { note(at: $at) }', ['municipality', 'note']],
      ['ggdRegion(code: "GG6106") { municipalities(at: $at) { code } }', ['ggdRegion', 'municipalities']],
      ['ggdRegion(code: "GG6106") { note(at: $at) }', ['ggdRegion', 'note']],
    ] as const) {
      const { errors } = await ask(midwife, `query ($at: Date) { ${field} }`, { at })
      expect(errors).toMatchObject([{ path, extensions: { code: 'INVALID_INPUT', argument: ['at'] } }])
    }
  },
)

test.each([
  { given: { search: long }, argument: 'search' },
  { given: { search: 'Heer\u0000len' }, argument: 'search' },
  { given: { first: 0 }, argument: 'first' },
  { given: { first: 201 }, argument: 'first' },
  { given: { first: -1 }, argument: 'first' },
  { given: { after: '' }, argument: 'after' },
  { given: { after: 'R00wOTE3=' }, argument: 'after' },
  { given: { after: long }, argument: 'after' },
  { given: { after: Buffer.from('GM9999').toString('base64url') }, argument: 'after' },
  { given: { before: Buffer.from('GG6106').toString('base64url') }, argument: 'before' },
])('municipalities($given) is a wrong argument', async ({ given, argument }) => {
  const { errors } = await ask(midwife, PAGE, given)
  expect(errors).toMatchObject([
    { path: ['municipalities'], extensions: { code: 'INVALID_INPUT', argument: [argument] } },
  ])
})

test('as entities: many in one answer, the unknown ones null', async () => {
  const { data, errors } = await ask(
    midwife,
    `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Municipality { code name ggdRegion { code } }
      ... on GgdRegion { code region: name }
    } }`,
    {
      representations: [
        { __typename: 'Municipality', code: 'GM0917' },
        { __typename: 'Municipality', code: 'GM9999' },
        { __typename: 'Municipality', code: 'GM\u0000' },
        { __typename: 'GgdRegion', code: 'GG3406' },
        { __typename: 'GgdRegion', code: 'GG0000' },
      ],
    },
  )
  expect(errors).toEqual([])
  expect(data._entities).toEqual([
    { code: 'GM0917', name: 'Heerlen', ggdRegion: { code: 'GG6106' } },
    null,
    null,
    { code: 'GG3406', region: 'GGD Amsterdam' },
    null,
  ])
})

test('two hundred municipalities are one question to the database', async () => {
  const { data } = await ask(midwife, PAGE, { first: 200 })
  const codes = data.municipalities.edges.map(({ cursor }: { cursor: string }) =>
    Buffer.from(cursor, 'base64url').toString(),
  )
  let questions = 0
  const counting = { ...database, read: ((work) => ((questions += 1), database.read(work))) as typeof database.read }
  const answer = await createAsker(schema, contextOver(counting))(
    midwife,
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Municipality { name ggdRegion { name } note } } }',
    { r: codes.map((code: string) => ({ __typename: 'Municipality', code })) },
  )
  expect(answer.data._entities).toHaveLength(200)
  expect(questions).toBe(3)
})

test('every role may ask; a token without the scope may not', async () => {
  for (const role of ['midwife', 'planner', 'nurse', 'coordinator', 'researcher', 'inspector', 'mother'] as const) {
    const { data, errors } = await ask(aViewer(role), '{ municipality(code: "GM0917") { ggdRegion { name } } }')
    expect(errors).toEqual([])
    expect(data.municipality.ggdRegion.name).toBe('GGD Zuid-Limburg')
  }
  const { errors } = await ask(aViewer('midwife', { scopes: [] }), '{ municipality(code: "GM0917") { name } }')
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
})
