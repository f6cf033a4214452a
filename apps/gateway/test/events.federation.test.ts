import { createParser } from 'eventsource-parser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aGateway } from './a-gateway.ts'
import { renames } from './a-small-graph.ts'

let gateway: Awaited<ReturnType<typeof aGateway>>
beforeAll(async () => {
  gateway = await aGateway()
})
afterAll(() => gateway.stop())

const SUBSCRIBE = 'subscription { renamed { id name } }'

interface Heard {
  readonly event: string | undefined
  readonly data: unknown
}

/** Subscribes as a client without a library would, and reads the events one by one. */
async function listen(query: string, token: string) {
  const leaving = new AbortController()
  const response = await fetch(gateway.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      authorization: `Bearer ${token}`,
    },
    body: JSON.stringify({ query }),
    signal: leaving.signal,
  })
  const reader = (response.body as ReadableStream<Uint8Array>).getReader()
  const heard: Heard[] = []
  const parser = createParser({ onEvent: ({ event, data }) => heard.push({ event, data: JSON.parse(data || 'null') }) })
  const decoder = new TextDecoder()
  const next = async (): Promise<Heard | null> => {
    while (heard.length === 0) {
      const { done, value } = await reader.read()
      if (done) return null
      parser.feed(decoder.decode(value, { stream: true }))
    }
    return heard.shift() ?? null
  }
  return { response, next, leave: () => leaving.abort() }
}

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10))
}
const rename = (name: string) =>
  gateway.ask('midwife', 'mutation ($name: String!) { rename(input: { id: "1", name: $name }) { id } }', { name })

test('who subscribes hears what happens then, until he leaves, and the service is told', async () => {
  const listener = await listen(SUBSCRIBE, await gateway.issuer.token('midwife'))
  expect(listener.response.headers.get('content-type')).toMatch(/^text\/event-stream/)
  await until(() => renames.listenerCount('renamed') === 1)
  await rename('Zoë')
  await rename('Yvonne')
  expect(await listener.next()).toEqual({ event: 'next', data: { data: { renamed: { id: '1', name: 'Zoë' } } } })
  expect(await listener.next()).toEqual({ event: 'next', data: { data: { renamed: { id: '1', name: 'Yvonne' } } } })
  listener.leave()
  await until(() => renames.listenerCount('renamed') === 0)
})

test('an event is completed by what other services know of it', async () => {
  const listener = await listen(
    'subscription { renamed { name waived estimate { cents } } }',
    await gateway.issuer.token('midwife'),
  )
  await until(() => renames.listenerCount('renamed') === 1)
  await rename('Wim')
  await rename('Vera')
  for (const name of ['Wim', 'Vera']) {
    expect(await listener.next()).toEqual({
      event: 'next',
      data: { data: { renamed: { name, waived: true, estimate: { cents: 0 } } } },
    })
  }
  listener.leave()
})

test('an error in one event is told in that event, and the end is said', async () => {
  const listener = await listen('subscription { counted }', await gateway.issuer.token('midwife'))
  expect(await listener.next()).toEqual({ event: 'next', data: { data: { counted: 1 } } })
  expect(await listener.next()).toMatchObject({
    event: 'next',
    data: { data: { counted: null }, errors: [{ message: 'Two is not found.', extensions: { code: 'NOT_FOUND' } }] },
  })
  expect(await listener.next()).toEqual({ event: 'complete', data: null })
  expect(await listener.next()).toBeNull()
})

test.each([
  { who: 'nobody', token: () => 'none', query: SUBSCRIBE, status: 401 },
  {
    who: 'an account without the scope',
    token: () => gateway.issuer.token('researcher'),
    query: SUBSCRIBE,
    status: 403,
  },
  { who: 'a question', token: () => gateway.issuer.token('midwife'), query: '{ viewer }', status: 406 },
  { who: 'an unknown field', token: () => gateway.issuer.token('midwife'), query: 'subscription { x }', status: 400 },
])('$who gets a status and no stream', async ({ token, query, status }) => {
  const { response } = await listen(query, await token())
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toMatch(/^application\/json/)
})

test('a subscription without the header that asks for events is told which', async () => {
  const { status, errors } = await gateway.ask('midwife', SUBSCRIBE)
  expect(status).toBe(400)
  expect(errors[0]).toMatchObject({ extensions: { code: 'EVENTS_NEEDED' } })
})

test('a service that is gone ends the stream, and a new one says that it is not there', async () => {
  const token = await gateway.issuer.token('midwife')
  const listener = await listen(SUBSCRIBE, token)
  await until(() => renames.listenerCount('renamed') === 1)
  await gateway.services.indications.stop()
  expect(await listener.next()).toEqual({ event: 'complete', data: null })
  const { response } = await listen(SUBSCRIBE, token)
  expect(response.status).toBe(503)
  await gateway.services.indications.start()
  await until(() => renames.listenerCount('renamed') === 0)
})

test('one account cannot hold more than ten streams; another one still can', async () => {
  const token = await gateway.issuer.token('midwife')
  const listeners = await Promise.all(Array.from({ length: 10 }, () => listen(SUBSCRIBE, token)))
  const { response } = await listen(SUBSCRIBE, token)
  expect(response.status).toBe(429)
  for (const { leave } of listeners) leave()
  await until(() => renames.listenerCount('renamed') === 0)
  const again = await listen(SUBSCRIBE, token)
  expect(again.response.status).toBe(200)
  again.leave()
})

test('a gateway that stops ends its streams', async () => {
  const other = await aGateway()
  const response = await fetch(other.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      authorization: `Bearer ${await other.issuer.token('midwife')}`,
    },
    body: JSON.stringify({ query: SUBSCRIBE }),
  })
  const text = response.text()
  await other.stop()
  expect(await text).toContain('event: complete')
})
