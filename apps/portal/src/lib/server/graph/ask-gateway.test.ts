import { type RequestListener, type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { askGateway } from './ask-gateway.ts'
import { GatewayUnavailable } from './gateway-unavailable.ts'
import { graphql } from './graphql.ts'
import { TokenRefused } from './token-refused.ts'

const operation = graphql(`
  query Who {
    viewer {
      name
    }
  }
`)

let server: Server | undefined

afterEach(() => server?.close())

/** A gateway that answers as the test says, reached over the network as the real one. */
async function gateway(answer: RequestListener): Promise<URL> {
  server = createServer(answer)
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`)
}

const ask = (gatewayUrl: URL) =>
  askGateway(operation, {}, { gatewayUrl, accessToken: 'the token', traceparent: '00-1-2-01' })

test('the operation is sent with the token and the trace of the person who looks', async () => {
  let sent: unknown
  const url = await gateway(({ headers, method }, response) => {
    sent = { method, authorization: headers.authorization, traceparent: headers.traceparent }
    response.end(JSON.stringify({ data: { viewer: { name: 'Noor de Wit' } } }))
  })
  expect(await ask(url)).toEqual({ data: { viewer: { name: 'Noor de Wit' } }, problems: [] })
  expect(sent).toEqual({ method: 'POST', authorization: 'Bearer the token', traceparent: '00-1-2-01' })
})

test('a partial answer is an answer', async () => {
  const url = await gateway((_, response) => {
    const errors = [
      { message: 'No answer.', path: ['viewer'], extensions: { code: 'SERVICE_UNAVAILABLE', service: 'indications' } },
    ]
    response.end(JSON.stringify({ data: { viewer: null }, errors }))
  })
  expect(await ask(url)).toEqual({
    data: { viewer: null },
    problems: [{ code: 'SERVICE_UNAVAILABLE', service: 'indications', path: ['viewer'] }],
  })
})

test.each([
  ['a page of a proxy', 502, '<h1>Bad gateway</h1>'],
  ['nothing', 200, ''],
  ['JSON that is no GraphQL', 200, '{"ok":true}'],
  ['an answer that is a fault', 500, '{"data":null,"errors":[{"message":"Unexpected error."}]}'],
  ['another address', 302, ''],
])('%s is a gateway that does not answer', async (_, status, body) => {
  const url = await gateway((__, response) => response.writeHead(status, { location: 'http://127.0.0.1:1/' }).end(body))
  await expect(ask(url)).rejects.toThrow(GatewayUnavailable)
})

test('so is one that is not there, or hangs up', async () => {
  await expect(ask(new URL('http://127.0.0.1:1/graphql'))).rejects.toThrow(GatewayUnavailable)
  const url = await gateway((_, response) => response.destroy())
  await expect(ask(url)).rejects.toThrow(GatewayUnavailable)
})

test('a refused token is told apart', async () => {
  const url = await gateway((_, response) => response.writeHead(401).end('{"errors":[{"message":"no"}]}'))
  await expect(ask(url)).rejects.toThrow(TokenRefused)
})
