import { connect } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { aGateway } from './a-gateway.ts'

let gateway: Awaited<ReturnType<typeof aGateway>>
beforeAll(async () => {
  gateway = await aGateway()
})
afterAll(() => gateway.stop())
afterEach(async () => {
  for (const service of Object.values(gateway.services)) {
    service.answerAgain()
    await service.start()
  }
  await until(async () => (await page()).errors.length === 0)
})

const PAGE = '{ viewer clients { name waived estimate { cents } } tariff }'
const page = () => gateway.ask('midwife', PAGE)

async function until(isSo: () => Promise<boolean>, withinMs = 6_000): Promise<number> {
  const started = performance.now()
  while (!(await isSo())) {
    if (performance.now() - started > withinMs) throw new Error(`Not so within ${withinMs} ms.`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  return performance.now() - started
}

const missing = (service: string, path: (string | number)[]) => ({
  message: `The ${service} service does not answer now; its part of the answer is missing.`,
  path,
  extensions: { code: 'SERVICE_UNAVAILABLE', service, remedy: 'Ask again in a few seconds.' },
})

describe('a service that is down', () => {
  test('leaves the rest of the answer, and each missing part is named with its place', async () => {
    await gateway.services.costs.stop()
    const { status, data, errors, text } = await page()
    expect(status).toBe(200)
    expect(data).toEqual({
      viewer: 'test',
      clients: [
        { name: 'Ada', waived: true, estimate: null },
        { name: 'Bep', waived: false, estimate: null },
        { name: 'Cor', waived: false, estimate: null },
      ],
      tariff: null,
    })
    expect(errors).toHaveLength(4)
    expect(errors).toEqual(
      expect.arrayContaining([
        missing('costs', ['tariff']),
        missing('costs', ['clients', 0, 'estimate']),
        missing('costs', ['clients', 1, 'estimate']),
        missing('costs', ['clients', 2, 'estimate']),
      ]),
    )
    expect(text).not.toMatch(/localhost|127\.0\.0\.1|ECONN|:\d{4,5}/)
  })

  test('that another service needs: what depends on it is missing too, and only what was asked is named', async () => {
    await gateway.services.eligibility.stop()
    const { data, errors } = await gateway.ask('midwife', '{ client(id: "2") { name estimate { cents } } }')
    expect(data).toEqual({ client: { name: 'Bep', estimate: null } })
    expect(errors).toEqual([missing('eligibility', ['client'])])
  })

  test('heals after it is back, also on connections that were kept', { timeout: 30_000 }, async () => {
    await page()
    await gateway.services.costs.stop()
    await until(async () => (await page()).errors.length > 0)
    await gateway.services.costs.start()
    await until(async () => (await page()).errors.length === 0, 20_000)
  })

  test('and restarts between two questions: nobody notices', async () => {
    await page()
    await gateway.services.indications.stop()
    await gateway.services.indications.start()
    expect((await page()).errors).toEqual([])
  })

  test('is told in the log once, and once that it is back', async () => {
    gateway.log.length = 0
    await gateway.services.costs.stop()
    await Promise.all([page(), page(), page()])
    await gateway.services.costs.start()
    await until(async () => (await page()).errors.length === 0)
    expect(gateway.log).toEqual([
      { level: 'warn', message: 'A service does not answer.', subgraph: 'costs', reason: 'ECONNREFUSED' },
      { level: 'info', message: 'A service answers again.', subgraph: 'costs' },
    ])
  })

  test('a change says that nothing was changed', async () => {
    await gateway.services.indications.stop()
    const { data, errors } = await gateway.ask('midwife', 'mutation { rename(input: { id: "1", name: "x" }) { name } }')
    expect(data).toBeNull()
    expect(errors[0]?.message).toBe('The indications service does not answer now; nothing was changed.')
  })

  test('all of them: an answer still, and the gateway itself is healthy', async () => {
    await Promise.all(Object.values(gateway.services).map((service) => service.stop()))
    const { status, data, errors } = await page()
    expect({ status, data }).toEqual({ status: 200, data: null })
    expect(new Set(errors.map(({ extensions }) => extensions?.['service']))).toEqual(new Set(['indications', 'costs']))
    expect(await ready()).toEqual({
      status: 200,
      body: { status: 'ready', degraded: ['indications', 'eligibility', 'costs'], identity: 'up' },
    })
  })
})

describe('a service that hangs', () => {
  test('costs four seconds at most, and its part only', { timeout: 20_000 }, async () => {
    gateway.services.costs.hang()
    const started = performance.now()
    const { data, errors } = await gateway.ask('midwife', '{ viewer tariff }')
    const took = performance.now() - started
    expect(data).toEqual({ viewer: 'test', tariff: null })
    expect(errors).toEqual([missing('costs', ['tariff'])])
    expect(took).toBeGreaterThan(3_900)
  })

  test('is waited for once, also when parts of it are needed one after the other', { timeout: 20_000 }, async () => {
    gateway.services.costs.hang()
    const before = gateway.services.costs.received.length
    const { data, errors } = await page()
    expect(data).toMatchObject({ viewer: 'test', tariff: null, clients: [{ name: 'Ada', estimate: null }, {}, {}] })
    expect(errors).toHaveLength(4)
    expect(gateway.services.costs.received.length - before).toBe(1)
  })

  test('is hardly asked after five time-outs, and heals when it answers again', { timeout: 30_000 }, async () => {
    gateway.services.costs.hang()
    const ask = () => gateway.ask('midwife', '{ tariff }')
    await Promise.all([ask(), ask(), ask(), ask(), ask()])
    const { received } = gateway.services.costs
    const before = received.length
    const answers = await Promise.all(Array.from({ length: 20 }, ask))
    for (const { errors } of answers) expect(errors).toEqual([missing('costs', ['tariff'])])
    // One may find out whether it is back; the others are not made to wait.
    expect(received.length - before).toBeLessThanOrEqual(1)
    gateway.services.costs.answerAgain()
    await until(async () => (await ask()).errors.length === 0, 20_000)
  })

  test('a change says that nobody knows', { timeout: 20_000 }, async () => {
    gateway.services.indications.hang()
    const { errors } = await gateway.ask('midwife', 'mutation { rename(input: { id: "1", name: "x" }) { name } }')
    expect(errors[0]?.message).toContain('whether the change was made is not known')
    expect(errors[0]?.extensions?.['remedy']).toContain('idempotency key')
  })
})

test('a client that never finishes its request is let go, and the others are served', { timeout: 20_000 }, async () => {
  const sockets = Array.from({ length: 100 }, () => connect(gateway.port, '127.0.0.1'))
  const closed = sockets.map((socket) => new Promise((resolve) => socket.once('close', resolve)))
  for (const socket of sockets)
    socket
      .on('error', () => {})
      .resume()
      .write('POST /graphql HTTP/1.1\r\nhost: localhost\r\nx-slow: ')
  expect(await gateway.ask('midwife', '{ viewer }')).toMatchObject({ status: 200 })
  await Promise.all(closed)
})

describe('/health and /ready', () => {
  test('say so when everything is there', async () => {
    const health = await fetch(`http://localhost:${gateway.port}/health`)
    expect({ status: health.status, body: await health.json() }).toEqual({ status: 200, body: { status: 'ok' } })
    expect(await ready()).toEqual({ status: 200, body: { status: 'ready', degraded: [], identity: 'up' } })
  })

  test('without the identity provider nobody can be trusted: not ready', async () => {
    const other = await aGateway()
    await other.issuer.stop()
    const response = await fetch(`http://localhost:${other.port}/ready`)
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('1')
    expect(await response.json()).toEqual({ status: 'not ready', degraded: [], identity: 'down' })
    expect(await fetch(`http://localhost:${other.port}/health`)).toMatchObject({ status: 200 })
    expect(await other.ask('midwife', '{ viewer }')).toMatchObject({
      status: 503,
      errors: [{ extensions: { code: 'IDENTITY_UNAVAILABLE' } }],
    })
    await other.stop()
  })
})

async function ready() {
  // Longer than an earlier look at the services is remembered.
  await new Promise((resolve) => setTimeout(resolve, 550))
  const response = await fetch(`http://localhost:${gateway.port}/ready`)
  return { status: response.status, body: await response.json() }
}
