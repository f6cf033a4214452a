import { request as httpRequest } from 'node:http'
import { compose } from '@kraamketen/compose'
import type { Role } from '@kraamketen/kraamzorg'
import type { GraphQLFormattedError } from 'graphql'
import type { Environment } from '../src/environment.ts'
import type { LogLine } from '../src/log.ts'
import { startGateway } from '../src/start-gateway.ts'
import { aService } from './a-service.ts'
import { smallGraph } from './a-small-graph.ts'
import { AUDIENCE, aTokenIssuer } from './a-token-issuer.ts'

export type Answer = {
  status: number
  headers: Headers
  data: Record<string, unknown> | null
  errors: readonly GraphQLFormattedError[]
  text: string
}

export function smallSupergraph(): string {
  const composed = compose(Object.fromEntries(Object.entries(smallGraph).map(([name, { sdl }]) => [name, sdl])))
  if (composed.problems) throw new Error(JSON.stringify(composed.problems))
  return composed.supergraphSdl
}

/** The gateway over three real services and a real key server, everything on this machine. */
export async function aGateway(options: Partial<Pick<Environment, 'introspection'>> = {}) {
  const issuer = await aTokenIssuer()
  const services = {
    indications: await aService(smallGraph.indications),
    eligibility: await aService(smallGraph.eligibility),
    costs: await aService(smallGraph.costs),
  }
  const log: (LogLine & { level: string })[] = []
  const signatureKey = Buffer.alloc(32, 7)
  const gateway = await startGateway(
    {
      port: 0,
      issuer: issuer.issuer,
      jwksUrl: issuer.jwksUrl,
      audience: AUDIENCE,
      signatureKey,
      serviceUrls: Object.fromEntries(Object.entries(services).map(([name, { url }]) => [name, url])),
      introspection: false,
      ...options,
    },
    smallSupergraph(),
    (level, line) => log.push({ level, ...line }),
  )
  const url = `http://localhost:${gateway.port}/graphql`

  const send = async (init: RequestInit): Promise<Answer> => read(await fetch(url, init))
  const post = async (body: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
    send({
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  const ask = async (role: Role, query: string, variables?: Record<string, unknown>): Promise<Answer> =>
    post({ query, variables }, { authorization: `Bearer ${await issuer.token(role)}` })

  return {
    url,
    port: gateway.port,
    issuer,
    services,
    signatureKey,
    log,
    send,
    post,
    ask,
    stopGateway: gateway.stop,
    stop: async () => {
      await gateway.stop()
      await Promise.all([issuer.stop(), ...Object.values(services).map((service) => service.stop())])
    },
  }
}

async function read(response: Response): Promise<Answer> {
  const text = await response.text()
  const { data = null, errors = [] } = JSON.parse(text) as Partial<Pick<Answer, 'data' | 'errors'>>
  return { status: response.status, headers: response.headers, data, errors, text }
}

/** Sends exactly these bytes, also what no client library would; answers with status and body. */
export function sendRaw(port: number, options: { headers: Record<string, string>; chunks: Iterable<Buffer> }) {
  return new Promise<{ status: number; text: string; sent: number }>((resolve, reject) => {
    let sent = 0
    const request = httpRequest({ port, host: '127.0.0.1', path: '/graphql', method: 'POST', headers: options.headers })
    request.once('error', reject)
    request.once('response', (response) => {
      let text = ''
      response.on('data', (chunk: Buffer) => (text += chunk.toString()))
      response.once('end', () => {
        resolve({ status: response.statusCode ?? 0, text, sent })
        request.destroy()
      })
    })
    for (const chunk of options.chunks) {
      request.write(chunk)
      sent += chunk.length
    }
    request.end()
  })
}
