import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aGateway } from './a-gateway.ts'

let gateway: Awaited<ReturnType<typeof aGateway>>
beforeAll(async () => {
  gateway = await aGateway()
})
afterAll(() => gateway.stop())
beforeEach(() => {
  for (const { received } of Object.values(gateway.services)) received.length = 0
})

test('one answer from three services, with a field that requires fields of two of them', async () => {
  const { status, data, errors } = await gateway.ask('midwife', '{ clients { name waived estimate { cents lines } } }')
  expect({ status, errors }).toEqual({ status: 200, errors: [] })
  expect(data).toEqual({
    clients: [
      { name: 'Ada', waived: true, estimate: { cents: 0, lines: ['CARE_HOURS'] } },
      { name: 'Bep', waived: false, estimate: { cents: 4200, lines: ['CARE_HOURS'] } },
      { name: 'Cor', waived: false, estimate: { cents: 4300, lines: ['CARE_HOURS'] } },
    ],
  })
})

test('variables, operation names and mutations reach the service', async () => {
  const query = 'query A { viewer } mutation B($input: RenameInput!) { rename(input: $input) { id name } }'
  const headers = { authorization: `Bearer ${await gateway.issuer.token('midwife')}` }
  const { data } = await gateway.post(
    { query, operationName: 'B', variables: { input: { id: '2', name: 'Zoë' } } },
    headers,
  )
  expect(data).toEqual({ rename: { id: '2', name: 'Zoë' } })
})

describe('what a service receives', () => {
  test('is signed: HMAC-SHA256 over the time and the very bytes of the body', async () => {
    await gateway.ask('midwife', '{ clients { estimate { cents } } }')
    for (const { received } of Object.values(gateway.services)) {
      expect(received.length).toBeGreaterThan(0)
      for (const { headers, body } of received) {
        const [, seconds = '', digest] =
          /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['x-kraamketen-signature'])) ?? []
        expect(Math.abs(Date.now() / 1000 - Number(seconds))).toBeLessThan(5)
        expect(digest).toBe(createHmac('sha256', gateway.signatureKey).update(`${seconds}.`).update(body).digest('hex'))
      }
    }
  })

  test('carries the token and the trace of the client, and no other header of it', async () => {
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'
    const authorization = `Bearer ${await gateway.issuer.token('midwife')}`
    await gateway.post(
      { query: '{ clients { waived } }' },
      { authorization, traceparent, 'x-role': 'admin', cookie: 'a=b' },
    )
    for (const { headers } of [...gateway.services.indications.received, ...gateway.services.eligibility.received]) {
      expect(headers).toMatchObject({ authorization, traceparent })
      expect(headers).not.toHaveProperty('cookie')
      expect(headers).not.toHaveProperty('x-role')
    }
  })

  test.each([undefined, 'nonsense', `00-${'0'.repeat(32)}-b7ad6b7169203331-01`])(
    'has a trace of its own when the client sent %o',
    async (sent) => {
      const authorization = `Bearer ${await gateway.issuer.token('midwife')}`
      await gateway.post({ query: '{ viewer }' }, { authorization, ...(sent ? { traceparent: sent } : {}) })
      const trace = gateway.services.indications.received[0]?.headers['traceparent']
      expect(trace).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/)
      expect(trace).not.toBe(sent)
    },
  )
})

describe('errors', () => {
  test('that a service means keep message, path, code and remedy, and nothing else', async () => {
    const { status, data, errors } = await gateway.ask('midwife', '{ first: viewer second: notFound }')
    expect({ status, data }).toEqual({ status: 200, data: { first: 'test', second: null } })
    expect(errors).toEqual([
      {
        message: 'This referral was not found.',
        path: ['second'],
        extensions: { code: 'NOT_FOUND', argument: ['id'], remedy: 'Check the id.' },
      },
    ])
  })

  test('that nobody expected are told by a number, which the log has too; no SQL, BSN, path or host in either', async () => {
    const { status, data, errors, text } = await gateway.ask('midwife', '{ sqlFault viewer }')
    expect({ status, data }).toEqual({ status: 200, data: { sqlFault: null, viewer: 'test' } })
    const { fault } = errors[0]?.extensions as { fault: string }
    expect(errors).toEqual([
      {
        message: `Something went wrong. Mention fault ${fault} when you report it.`,
        path: ['sqlFault'],
        extensions: { code: 'INTERNAL', fault },
      },
    ])
    const line = gateway.log.find((entry) => entry['fault'] === fault)
    expect(line).toMatchObject({ level: 'error', path: 'sqlFault' })
    for (const told of [text, JSON.stringify(line)])
      expect(told).not.toMatch(/select|123456782|\/srv|db\.internal|localhost/)
  })

  test.each([
    ['a field that does not exist', '{ viewe }'],
    ['an argument that does not exist', '{ client(idd: "1") { id } }'],
    ['a type that does not exist', '{ party { ... on Clien { id } } }'],
    ['a missing selection', '{ client(id: "1") }'],
  ])('%s: 400, and no name of the schema is suggested', async (_, query) => {
    const { status, errors } = await gateway.ask('midwife', query)
    expect(status).toBe(400)
    expect(errors[0]?.extensions?.['code']).toBe('GRAPHQL_VALIDATION_FAILED')
    expect(errors[0]?.locations).toBeDefined()
    expect(JSON.stringify(errors)).not.toContain('Did you mean')
  })

  test.each([
    [{ input: { id: '1', nam: 'x' } }],
    [{ input: { id: '1' } }],
    [{ input: null }],
    [{}],
    [{ input: { id: { a: 1 }, name: 'x' } }],
  ])('variables %o that do not fit: 400 and INVALID_INPUT', async (variables) => {
    const { status, errors } = await gateway.ask(
      'midwife',
      'mutation ($input: RenameInput!) { rename(input: $input) { id } }',
      variables,
    )
    expect(status).toBe(400)
    expect(errors[0]?.extensions?.['code']).toBe('INVALID_INPUT')
    expect(errors[0]?.message).not.toContain('Did you mean')
  })
})

describe('the schema about itself', () => {
  test.each(['{ __schema { types { name } } }', '{ __type(name: "Client") { fields { name } } }'])(
    'is not told: %s',
    async (query) => {
      const { status, text } = await gateway.ask('inspector', query)
      expect(status).toBe(400)
      expect(text).not.toContain('RenameInput')
    },
  )

  test('is told when introspection is on, without directives of federation or services', async () => {
    const open = await aGateway({ introspection: true })
    const { getIntrospectionQuery } = await import('graphql')
    const { status, text } = await open.ask('midwife', getIntrospectionQuery())
    const typename = await open.ask('midwife', '{ __typename }')
    const mixed = await open.ask('midwife', '{ viewer __type(name: "Client") { name } }')
    await open.stop()
    expect(status).toBe(200)
    expect(text).toContain('RenameInput')
    expect(text).not.toMatch(/join__|link__|_entities|localhost/)
    expect(typename.data).toEqual({ __typename: 'Query' })
    expect(mixed.status).toBeLessThan(500)
    expect(mixed.errors.map(({ extensions }) => extensions?.['code'])).not.toContain('INTERNAL')
  })

  test.each(['{ _service { sdl } }', '{ _entities(representations: []) { __typename } }'])(
    'has no door to the services: %s',
    async (query) => {
      expect(await gateway.ask('midwife', query)).toMatchObject({ status: 400 })
    },
  )
})
