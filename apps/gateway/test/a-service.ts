import { createServer } from 'node:net'
import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import Fastify from 'fastify'
import { parse } from 'graphql'
import { createHandler } from 'graphql-sse/lib/use/fastify'

export type Received = { headers: Record<string, string | string[] | undefined>; body: Buffer }

export type ServiceDefinition = {
  sdl: string
  resolvers: NonNullable<
    Parameters<typeof buildSubgraphSchema>[0] extends infer M ? (M extends { resolvers?: infer R } ? R : never) : never
  >
}

/** A real subgraph on a real port, which can be killed and started again at the same address. */
export async function aService({ sdl, resolvers }: ServiceDefinition) {
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers })
  const port = await freePort()
  const received: Received[] = []
  /** Every request waits for it; a promise that never resolves is a service that hangs. */
  let wait: Promise<void> = Promise.resolve()

  const start = async () => {
    const apollo = new ApolloServer({
      schema,
      stopOnTerminationSignals: false,
      plugins: [ApolloServerPluginInlineTraceDisabled()],
    })
    await apollo.start()
    const server = Fastify({ forceCloseConnections: true })
    server.removeAllContentTypeParsers()
    server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
      received.push({ headers: request.headers, body: body as Buffer })
      done(null, JSON.parse(body.toString()))
    })
    const answerEvents = createHandler({ schema, authenticate: () => null })
    const answerOnce = fastifyApolloHandler(apollo)
    server.post('/graphql', { preHandler: () => wait }, function (request, reply) {
      if (request.headers.accept !== 'text/event-stream') return answerOnce.call(this, request, reply)
      reply.hijack()
      return answerEvents(request, reply)
    })
    server.get('/health', () => ({ status: 'ok' }))
    await server.listen({ port, host: '127.0.0.1' })
    return async () => {
      await server.close()
      await apollo.stop()
    }
  }
  let stop: (() => Promise<void>) | undefined = await start()

  return {
    url: new URL(`http://localhost:${port}/graphql`),
    received,
    hang: () => {
      wait = new Promise(() => {})
    },
    answerAgain: () => {
      wait = Promise.resolve()
    },
    start: async () => {
      stop ??= await start()
    },
    stop: async () => {
      await stop?.()
      stop = undefined
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
