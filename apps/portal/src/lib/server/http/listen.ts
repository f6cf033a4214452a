import { type RequestListener, type Server, createServer } from 'node:http'

const DRAIN_MS = 8000

/** A name of this machine other than the one in ORIGIN: the cookie would belong to the other name. */
const LOOPBACK_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

/**
 * The header that the built handler reads the protocol from. Overwritten on every request: what the client says of its
 * own protocol or host counts for nothing.
 */
export const PROTOCOL_HEADER = 'x-kraamketen-protocol'

export interface ListenOptions {
  readonly origin: URL
  readonly port: number
  readonly headers: ReadonlyMap<string, string>
  readonly pages: RequestListener
}

/** Serves the portal on this machine only; a browser elsewhere comes through a reverse proxy. */
export async function listen({ origin, port, headers, pages }: ListenOptions): Promise<Server> {
  const server = createServer(
    // A client that sends its request drop by drop holds a connection for seconds, not minutes.
    { headersTimeout: 5000, requestTimeout: 15_000, connectionsCheckingInterval: 1000, keepAliveTimeout: 5000 },
    (request, response) => {
      for (const [name, value] of headers) response.setHeader(name, value)
      if (request.url === '/health') {
        response
          .writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
          .end('{"status":"ok"}')
        return
      }
      const host = request.headers.host ?? ''
      if (
        host !== origin.host &&
        LOOPBACK_HOST.test(host) &&
        LOOPBACK_HOST.test(origin.host) &&
        request.method === 'GET'
      ) {
        response.writeHead(307, { location: `${origin.origin}${request.url}` }).end()
        return
      }
      request.headers.host = origin.host
      request.headers[PROTOCOL_HEADER] = origin.protocol.slice(0, -1)
      pages(request, response)
    },
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return server
}

/** Takes no new requests, lets those under way finish within eight seconds, and then breaks them off. */
export function drain(server: Server): Promise<void> {
  // A browser keeps its connection open after an answer; without this each would be waited for.
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  const late = setTimeout(() => server.closeAllConnections(), DRAIN_MS)
  return new Promise((resolve) => {
    server.close(() => {
      clearInterval(idle)
      clearTimeout(late)
      resolve()
    })
  })
}
