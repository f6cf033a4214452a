import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerRequest } from './answer-request.ts'
import { createDocumentReader } from './documents.ts'
import type { Environment } from './environment.ts'
import { createGraph } from './graph.ts'
import { type Log, logToOutput } from './log.ts'
import { createReadinessCheck } from './readiness.ts'
import { readSupergraph } from './read-supergraph.ts'
import { createStreams } from './stream-answers.ts'
import { createSubgraphTransport } from './subgraph-transport.ts'
import { createTokenVerifier } from './verify-token.ts'

/** How long a stopping gateway waits for requests under way. */
const DRAIN_MS = 10_000

export type RunningGateway = {
  port: number
  /** Answers what is under way, takes nothing new, and is done within ten seconds. */
  stop: () => Promise<void>
}

/**
 * Serves the supergraph on 127.0.0.1.
 * @param environment port 0 takes any free one
 * @throws SupergraphProblem when the graph cannot be served as it is
 */
export async function startGateway(
  environment: Environment,
  sdl: string,
  log: Log = logToOutput,
): Promise<RunningGateway> {
  const supergraph = readSupergraph(sdl, environment.serviceUrls)
  const serviceUrls = Object.fromEntries(
    Object.entries(environment.serviceUrls).filter(([name]) => supergraph.services.includes(name)),
  )
  const transport = createSubgraphTransport({ serviceUrls, signatureKey: environment.signatureKey, log })
  const graph = await createGraph(supergraph, transport)
  let stopping: Promise<void> | undefined
  const streams = createStreams()
  const answers = {
    graph,
    streams,
    log,
    readDocument: createDocumentReader(graph.schema, environment.introspection),
    verifyToken: createTokenVerifier(environment),
    readiness: createReadinessCheck({ serviceUrls, jwksUrl: environment.jwksUrl }),
    isStopping: () => stopping !== undefined,
  }

  const server = createServer({
    headersTimeout: 5_000,
    requestTimeout: 15_000,
    connectionsCheckingInterval: 1_000,
    keepAliveTimeout: 30_000,
    maxHeaderSize: 16 * 1024,
  })
  server.on('request', (request, response) => {
    answerRequest(request, response, answers).catch(() => response.destroy())
  })
  await listen(server, environment.port)

  const stop = async (): Promise<void> => {
    // A stream has no end of its own: whoever listens connects again, to another gateway.
    streams.endAll()
    await close(server)
    await graph.close()
  }
  return { port: (server.address() as AddressInfo).port, stop: () => (stopping ??= stop()) }
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
    const deadline = setTimeout(() => server.closeAllConnections(), DRAIN_MS)
    server.close(() => {
      clearTimeout(deadline)
      resolve()
    })
    server.closeIdleConnections()
  })
}
