import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { errors } from 'oidc-provider'
import type { Environment } from './environment.ts'
import { errorPage } from './error-page.ts'
import { RefusedRequest } from './form-fields.ts'
import { identityKeys } from './keys.ts'
import { html, page } from './page.ts'
import { createProvider } from './provider.ts'
import { sendPage } from './send-page.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'

const STYLE = readFileSync(new URL('./identity.css', import.meta.url))

export type RunningIdentity = {
  /** Lets requests under way finish, at most ten seconds. */
  stop: () => Promise<void>
}

/** Starts the provider on 127.0.0.1 and answers once it listens. */
export async function startIdentity(environment: Environment): Promise<RunningIdentity> {
  const keys = await identityKeys(environment.dataDirectory)
  const provider = createProvider({ ...environment, keys })
  const answerProtocol = provider.callback()
  const { issuer, portalOrigin } = environment

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = URL.parse(request.url ?? '/', issuer)
    if (url === null) throw new RefusedRequest(400, 'This address is not valid.')
    const reads = request.method === 'GET' || request.method === 'HEAD'
    if (url.pathname === '/health' && reads) return sendJson(response, { status: 'ok' })
    if (url.pathname === '/identity.css' && reads) return sendStyle(response)
    if (url.pathname === '/' && reads) return sendPage(response, 200, frontPage(portalOrigin))
    if (url.pathname === '/session/end' && reads) return signOut(provider, request, response, url)
    if (url.pathname.startsWith('/sign-in/') && (reads || request.method === 'POST')) {
      return signIn(provider, request, response, url)
    }
    await answerProtocol(request, response)
  }

  const server = createServer({ headersTimeout: 5_000, requestTimeout: 15_000, connectionsCheckingInterval: 1_000 })
  server.on('request', (request, response) => {
    answer(request, response).catch((error: unknown) => answerProblem(response, portalOrigin, error))
  })
  await listen(server, environment.port)
  return { stop: () => close(server) }
}

function answerProblem(response: ServerResponse, portalOrigin: string, error: unknown): void {
  if (response.headersSent) return void response.destroy()
  if (error instanceof errors.SessionNotFound) {
    const description = 'the sign-in was not found: it took too long, or this browser refuses cookies'
    return sendPage(
      response,
      400,
      errorPage(portalOrigin, { error: 'session_not_found', error_description: description }),
    )
  }
  if (error instanceof RefusedRequest) {
    response.setHeader('connection', 'close')
    return sendPage(
      response,
      error.status,
      errorPage(portalOrigin, { error: 'invalid_request', error_description: error.message }),
    )
  }
  console.error('identity: a request failed.', error)
  sendPage(response, 500, errorPage(portalOrigin, { error: 'server_error' }))
}

function sendJson(response: ServerResponse, value: unknown): void {
  response
    .writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    .end(JSON.stringify(value))
}

function sendStyle(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'max-age=3600' }).end(STYLE)
}

function frontPage(portalOrigin: string): string {
  const content = html` <h1>Aanmelden voor de demonstratie</h1>
    <p>Hier melden mensen zich aan die Kraamketen bekijken. Begin in het portaal.</p>
    <p lang="en">This is where people sign in who explore Kraamketen. Please start in the portal.</p>
    <p>
      <a class="action" href="${portalOrigin}/">Naar het portaal · <span lang="en">To the portal</span></a>
    </p>`
  return page('NL', 'Aanmelden voor de demonstratie', content)
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const deadline = setTimeout(() => server.closeAllConnections(), 10_000)
    server.close(() => {
      clearTimeout(deadline)
      resolve()
    })
    server.closeIdleConnections()
  })
}
