import { type RequestListener, type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { GatewayUnavailable } from '../graph/gateway-unavailable.ts'
import { listenAtGateway } from './listen-at-gateway.ts'

let server: Server | undefined

afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

/** A gateway that sends events as the test says, reached over the network as the real one. */
async function listenTo(answer: RequestListener, signal = new AbortController().signal): Promise<number> {
  server = createServer(answer)
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const gatewayUrl = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`)
  let heard = 0
  const caller = { gatewayUrl, accessToken: 'the token', traceparent: '00-1-2-01' }
  await listenAtGateway('subscription { referralChanged { id } }', caller, signal, () => (heard += 1))
  return heard
}

const event = (name: string) => `event: ${name}\ndata: {"data":{"referralChanged":{"id":"event: next"}}}\n\n`

test('each event is heard, also when it comes in pieces, until the gateway ends them', async () => {
  const heard = await listenTo((_, response) => {
    response.write(event('next'))
    response.write(': \n\n')
    const [begin, end] = [event('next').slice(0, 7), event('next').slice(7)]
    response.write(begin)
    setTimeout(() => response.end(`${end}${event('complete')}`), 20)
  })
  expect(heard).toBe(2)
})

test('a refusal, and a stream that breaks off, are no silence', async () => {
  await expect(listenTo((_, response) => response.writeHead(403).end('{}'))).rejects.toThrow(GatewayUnavailable)
  await expect(
    listenTo((_, response) => {
      response.write(event('next'))
      setTimeout(() => response.destroy(), 20)
    }),
  ).rejects.toThrow(GatewayUnavailable)
})

test('whoever leaves is listened for no longer', async () => {
  const leaving = new AbortController()
  const left = new Promise((resolve) => {
    void listenTo((request, response) => {
      request.socket.once('close', resolve)
      response.write(event('next'))
      leaving.abort()
    }, leaving.signal).catch(() => {})
  })
  await left
})
