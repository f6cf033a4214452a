import { createSecretKey } from 'node:crypto'
import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import Fastify, { type FastifyRequest } from 'fastify'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import { type JWTVerifyGetKey, createRemoteJWKSet } from 'jose'
import { sealedCursors } from './cursor.ts'
import { formatErrorWith } from './format-error.ts'
import { serveEvents, wantsEvents } from './serve-events.ts'
import { SIGNATURE_HEADER, isSigned } from './signature.ts'
import type { RequestContext, SubgraphContext, TokenViewer } from './subgraph-context.ts'
import { verifyToken } from './verify-token.ts'

export interface SubgraphOptions<Context extends SubgraphContext> {
  readonly name: string
  readonly schema: GraphQLSchema
  /** What `readEnvironment(subgraphVariables, …)` gives. */
  readonly environment: {
    readonly PORT: number
    readonly IDENTITY_ISSUER: string
    readonly IDENTITY_JWKS_URL: string
    readonly TOKEN_AUDIENCE: string
    readonly GATEWAY_SIGNATURE_KEY: Buffer
  }
  /** Made anew for every request. */
  readonly context: (viewer: TokenViewer) => RequestContext<Context>
  /** Rejects while the service cannot answer. */
  readonly ready: () => Promise<void>
  /** Called last, when no request is under way any more. */
  readonly close: () => Promise<void>
  /** For tests: keys at hand instead of a key server. */
  readonly keys?: JWTVerifyGetKey
}

const MEGABYTE = 1024 * 1024

/**
 * Serves a schema as a subgraph: signature of the gateway, token of the user, masked errors, limits, `/health` and
 * `/ready`, and a quiet end on SIGTERM, SIGINT or when the process that started it is gone.
 */
export async function startSubgraph<Context extends SubgraphContext>(options: SubgraphOptions<Context>) {
  const { environment } = options
  const signatureKey = createSecretKey(environment.GATEWAY_SIGNATURE_KEY)
  const cursors = sealedCursors(environment.GATEWAY_SIGNATURE_KEY)
  const contextOf = (viewer: TokenViewer) => ({ ...options.context(viewer), cursors }) as Context
  const trust = {
    issuer: environment.IDENTITY_ISSUER,
    audience: environment.TOKEN_AUDIENCE,
    keys: options.keys ?? createRemoteJWKSet(new URL(environment.IDENTITY_JWKS_URL), { cooldownDuration: 1000 }),
  }
  const server = Fastify({
    logger: { level: 'warn', base: { service: options.name } },
    bodyLimit: MEGABYTE,
    connectionTimeout: 15_000,
    requestTimeout: 15_000,
    forceCloseConnections: 'idle',
  })
  const formatError = formatErrorWith((line) => server.log.error(line))
  const apollo = new ApolloServer<Context>({
    schema: options.schema,
    csrfPrevention: true,
    introspection: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: 10_000 },
    formatError,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  })
  await apollo.start()

  server.removeAllContentTypeParsers()
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    if (!isSigned(signatureKey, header(request, SIGNATURE_HEADER), body as Buffer, new Date())) {
      return done(Object.assign(new Error('Only the gateway may ask this service.'), { statusCode: 401 }))
    }
    try {
      done(null, JSON.parse(body.toString()))
    } catch {
      done(Object.assign(new Error('The body is not JSON.'), { statusCode: 400 }))
    }
  })
  server.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
    const status = error.statusCode ?? 500
    const message = status < 500 ? error.message : 'Something went wrong in this service.'
    return reply.status(status).send({ errors: [{ message, extensions: { code: codeOfStatus(status) } }] })
  })
  server.setNotFoundHandler((_request, reply) => reply.status(404).send({ errors: [{ message: 'Nothing is here.' }] }))

  const answerOnce = fastifyApolloHandler(apollo, {
    context: async (request) => contextOf(await viewerOf(request, trust)),
  })
  const events = serveEvents<Context>({
    schema: options.schema,
    context: contextOf,
    viewerOf: (request) => viewerOf(request, trust),
    formatError,
  })
  server.post('/graphql', function (request, reply) {
    return wantsEvents(request) ? events.answer(request, reply) : answerOnce.call(this, request, reply)
  })
  server.get('/health', () => ({ status: 'ok' }))
  server.get('/ready', async (_request, reply) => {
    try {
      await options.ready()
      return { status: 'ready' }
    } catch {
      return reply.status(503).header('retry-after', '1').send({ status: 'not ready' })
    }
  })

  await server.listen({ port: environment.PORT, host: '127.0.0.1' })

  let stopping: Promise<void> | null = null
  const stop = () =>
    (stopping ??= (async () => {
      events.endAll()
      await server.close()
      await apollo.stop()
      await options.close()
    })())
  return { stop, port: (server.server.address() as { port: number }).port }
}

async function viewerOf(request: FastifyRequest, trust: Parameters<typeof verifyToken>[1]): Promise<TokenViewer> {
  const [, token] = /^Bearer ([\w.~+/-]+=*)$/.exec(request.headers.authorization ?? '') ?? []
  const refuse = () =>
    new GraphQLError('This needs a valid token.', { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } })
  if (token === undefined) throw refuse()
  try {
    const viewer = await verifyToken(token, trust)
    const [, traceId] = /^00-([0-9a-f]{32})-/.exec(header(request, 'traceparent') ?? '') ?? []
    return { ...viewer, traceId: traceId ?? null }
  } catch (error) {
    request.log.warn({ reason: error instanceof Error ? error.name : 'unknown' }, 'token refused')
    throw refuse()
  }
}

function header(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name]
  return Array.isArray(value) ? value[0] : value
}

function codeOfStatus(status: number): string {
  return { 401: 'UNAUTHENTICATED', 413: 'TOO_LARGE' }[status] ?? (status < 500 ? 'BAD_REQUEST' : 'INTERNAL')
}
