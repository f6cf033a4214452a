import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { LIMITS } from '../src/limits.ts'
import { aGateway, sendRaw } from './a-gateway.ts'

let gateway: Awaited<ReturnType<typeof aGateway>>
let authorization: string
beforeAll(async () => {
  gateway = await aGateway()
  authorization = `Bearer ${await gateway.issuer.token('midwife')}`
})
afterAll(() => gateway.stop())
beforeEach(() => {
  gateway.services.indications.received.length = 0
})

const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ')
/** `levels` levels of fields, the last one a name. */
const deep = (levels: number) =>
  `{ client(id: "1") ${'{ friend '.repeat(levels - 2)} { id } ${'}'.repeat(levels - 2)} }`

describe('what asks too much is refused before any service is asked', () => {
  test.each([
    ['depth', LIMITS.depth, deep(LIMITS.depth), deep(LIMITS.depth + 1), 'TOO_DEEP'],
    [
      'depth through fragments',
      LIMITS.depth,
      `{ client(id: "1") { ...a } } fragment a on Client { ${'friend { '.repeat(8)} id ${'}'.repeat(8)} }`,
      `{ client(id: "1") { ...a } } fragment a on Client { ...b } fragment b on Client { ${'friend { '.repeat(9)} id ${'}'.repeat(9)} }`,
      'TOO_DEEP',
    ],
    [
      'aliases',
      LIMITS.aliases,
      `{ client(id: "1") { ${times(15, (index) => `a${index}: name`)} } }`,
      `{ client(id: "1") { ${times(16, (index) => `a${index}: name`)} } }`,
      'TOO_MANY_ALIASES',
    ],
    [
      'aliases through fragments',
      LIMITS.aliases,
      `{ ...a } fragment a on Query { ${times(5, (index) => `a${index}: client(id: "1") { x: id y: name }`)} }`,
      `{ ...a b: viewer } fragment a on Query { ${times(5, (index) => `a${index}: client(id: "1") { x: id y: name }`)} }`,
      'TOO_MANY_ALIASES',
    ],
    [
      'root fields',
      LIMITS.rootFields,
      `{ ${'viewer '.repeat(10)} }`,
      `{ ${'viewer '.repeat(11)} }`,
      'TOO_MANY_ROOT_FIELDS',
    ],
    [
      'root fields through fragments',
      LIMITS.rootFields,
      '{ ...a ...a } fragment a on Query { ... { viewer viewer viewer viewer viewer } }',
      '{ ...a ...a viewer } fragment a on Query { ... { viewer viewer viewer viewer viewer } }',
      'TOO_MANY_ROOT_FIELDS',
    ],
    [
      'directives',
      LIMITS.directives,
      `{ client(id: "1") { ${'id @include(if: true) '.repeat(50)} } }`,
      `{ client(id: "1") { ${'id @include(if: true) '.repeat(51)} } }`,
      'TOO_MANY_DIRECTIVES',
    ],
    [
      'braces',
      LIMITS.nesting,
      `{ client(id: "1") { ${'... { '.repeat(28)} id ${'}'.repeat(28)} } }`,
      `{ client(id: "1") { ${'... { '.repeat(29)} id ${'}'.repeat(29)} } }`,
      'TOO_DEEP',
    ],
    [
      'braces through fragments',
      LIMITS.nesting,
      `{ client(id: "1") { ...a } } fragment a on Client { ${'... { '.repeat(13)} ...b ${'}'.repeat(13)} } fragment b on Client { ${'... { '.repeat(13)} id ${'}'.repeat(13)} }`,
      `{ client(id: "1") { ...a } } fragment a on Client { ${'... { '.repeat(15)} ...b ${'}'.repeat(15)} } fragment b on Client { ${'... { '.repeat(15)} id ${'}'.repeat(15)} }`,
      'TOO_DEEP',
    ],
  ])('%s, %i at most', async (_, limit, most, tooMuch, code) => {
    expect(await ask(most)).toMatchObject({ status: 200, errors: [] })
    const before = gateway.services.indications.received.length
    const { status, errors } = await ask(tooMuch)
    expect({ status, errors }).toEqual({
      status: 400,
      errors: [{ message: expect.stringContaining(String(limit)), extensions: { code, limit } }],
    })
    expect(gateway.services.indications.received.length).toBe(before)
  })

  test('a value written in the document, 16 levels at most', async () => {
    const list = (levels: number) => `{ born(on: ${'['.repeat(levels)}${']'.repeat(levels)}) }`
    expect(await ask(list(17))).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'TOO_DEEP', limit: 16 } }],
    })
    expect((await ask(list(16))).errors[0]?.extensions?.['code']).not.toBe('TOO_DEEP')
  })

  test('a document of 2,000 tokens at most', async () => {
    const words = (count: number) => `query (${times(count, (index) => `$a${index}: ID`)}) { viewer }`
    const { status, errors } = await ask(words(500))
    expect({ status, errors }).toEqual({
      status: 400,
      errors: [{ message: expect.any(String), extensions: { code: 'TOO_MANY_TOKENS', limit: 2_000 } }],
    })
    // Within the limit, and refused for what it is: variables that nothing uses.
    expect(await ask(words(498))).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    })
  })

  test('a bomb of fragments, without unfolding it', async () => {
    const bomb = `{ client(id: "1") { ...f0 } } ${times(20, (index) => `fragment f${index} on Client { ...f${index + 1} ...f${index + 1} }`)} fragment f20 on Client { id }`
    expect(await ask(bomb)).toMatchObject({ status: 400, errors: [{ extensions: { code: 'TOO_MANY_FIELDS' } }] })
  })

  test('fragments in a circle', async () => {
    const { status, errors } = await ask(
      '{ client(id: "1") { ...a } } fragment a on Client { friend { ...b } } fragment b on Client { ...a }',
    )
    expect({ status, code: errors[0]?.extensions?.['code'] }).toEqual({
      status: 400,
      code: 'GRAPHQL_VALIDATION_FAILED',
    })
  })

  async function ask(query: string) {
    return gateway.post({ query }, { authorization })
  }
})

describe('the body', () => {
  test.each([
    ['invalid JSON', '{"query": '],
    ['no JSON object', '"{ viewer }"'],
    ['nothing', ''],
    ['null', 'null'],
    ['a list of requests', '[{"query":"{ viewer }"},{"query":"{ viewer }"}]'],
    ['no query', '{"variables":{}}'],
    ['a query that is no text', '{"query":{}}'],
    ['a query that is not GraphQL', '{"query":"select 1"}'],
    ['variables that are a list', '{"query":"{ viewer }","variables":[]}'],
    ['an operation name that is a number', '{"query":"{ viewer }","operationName":1}'],
    ['an operation that is not there', '{"query":"query A { viewer }","operationName":"B"}'],
    ['two operations and no name', '{"query":"query A { viewer } query B { viewer }"}'],
    [
      'variables of a hundred thousand levels',
      `{"query":"{ viewer }","variables":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
    ],
    ['only an extension for a known query', '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}'],
    ['the same field ten thousand times', `{"query":"{ ${'viewer '.repeat(10_000)} }"}`],
    ['a subscription', '{"query":"subscription { viewer }"}'],
  ])('%s: 400 in the shape of GraphQL', async (_, body) => {
    const { status, errors, headers } = await gateway.post(body, { authorization })
    expect(status).toBe(400)
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.any(String),
        extensions: expect.objectContaining({ code: expect.any(String) }),
      }),
    ])
    expect(gateway.services.indications.received).toHaveLength(0)
  })

  test.each(['a\u0000b', '\ud83d'])(
    'what no database stores, %j, reaches the service, which can say where it stood',
    async (text) => {
      const query = 'query ($t: String!) { echo(text: $t) }'
      const { status } = await gateway.post(JSON.stringify({ query, variables: { t: text } }), { authorization })
      expect(status).toBe(200)
      const [received] = gateway.services.indications.received
      expect(JSON.parse(received?.body.toString() ?? 'null')).toMatchObject({ variables: { t: text } })
    },
  )

  test('of bytes that are not UTF-8: 400', async () => {
    const body = Buffer.concat([
      Buffer.from('{"query":"{ echo(text: \\"'),
      Buffer.from([0xff]),
      Buffer.from('\\") }"}'),
    ])
    const response = await fetch(gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body,
    })
    expect(response.status).toBe(400)
  })

  test('accents, right-to-left marks and emoji pass unharmed', async () => {
    const text = 'Zoë Jürgens-van ’t Hoff \u200fשלום\u200e 👶🏽'
    const { data } = await gateway.post(
      { query: 'query ($t: String!) { echo(text: $t) }', variables: { t: text } },
      { authorization },
    )
    expect(data).toEqual({ echo: text })
  })

  test('of 300 kB: 413, and the connection ends', async () => {
    const { status, errors, headers } = await gateway.post(
      { query: `{ viewer } # ${'x'.repeat(300_000)}` },
      { authorization },
    )
    expect({ status, code: errors[0]?.extensions?.['code'] }).toEqual({ status: 413, code: 'TOO_LARGE' })
    expect(headers.get('connection')).toBe('close')
  })

  test('of 300 kB in pieces without a length: 413 too', async () => {
    const chunks = Array.from({ length: 300 }, () => Buffer.alloc(1024, 'x'))
    const { status } = await sendRaw(gateway.port, {
      headers: { 'content-type': 'application/json', authorization },
      chunks,
    })
    expect(status).toBe(413)
  })

  test('of 40 MB: 413 from the length alone, without keeping it', async () => {
    const before = process.memoryUsage().rss
    const chunk = Buffer.alloc(1024 * 1024, 'x')
    const chunks = Array.from({ length: 40 }, () => chunk)
    const headers = { 'content-type': 'application/json', authorization, 'content-length': String(40 * chunk.length) }
    expect(await sendRaw(gateway.port, { headers, chunks })).toMatchObject({ status: 413 })
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
  })
})

describe('the request', () => {
  test.each(['GET', 'PUT', 'DELETE', 'OPTIONS'])('%s: 405, and POST is named', async (method) => {
    const response = await fetch(`${gateway.url}?query={viewer}`, { method, headers: { authorization } })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('POST')
  })

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    '',
  ])('of type %o: 415', async (type) => {
    const response = await fetch(gateway.url, {
      method: 'POST',
      headers: { authorization, 'content-type': type },
      body: Buffer.from('{"query":"{ viewer }"}'),
    })
    expect(response.status).toBe(415)
  })

  test('of a browser gets no page, and nothing is allowed to other origins', async () => {
    for (const path of ['/', '/graphql', '/graphiql', '/healthcheck', '/readiness', '/..%2f']) {
      const response = await fetch(`http://localhost:${gateway.port}${path}`, {
        headers: { accept: 'text/html', origin: 'http://evil.example' },
      })
      expect([404, 405]).toContain(response.status)
      expect(response.headers.get('content-type')).toContain('application/json')
      expect(response.headers.has('access-control-allow-origin')).toBe(false)
    }
  })

  test('may ask for the media type of GraphQL over HTTP', async () => {
    const { headers } = await gateway.post(
      { query: '{ viewer }' },
      { authorization, accept: 'application/graphql-response+json' },
    )
    expect(headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8')
  })
})
