import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import Fastify from 'fastify'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { withoutAccessRules } from './without-access-rules.ts'

/**
 * A process of its own: Apollo's gateway over the same supergraph, in the quickest of its usual settings (on fastify, no
 * traces, no health checks). It passes token and trace on as ours does.
 * Its one argument is the address of the services.
 */
const [services = ''] = process.argv.slice(2)

type Context = { authorization: string | undefined; traceparent: string | undefined }

class Service extends RemoteGraphQLDataSource<Context> {
  override willSendRequest({
    request,
    context,
  }: Parameters<NonNullable<RemoteGraphQLDataSource<Context>['willSendRequest']>>[0]) {
    for (const name of ['authorization', 'traceparent'] as const) {
      const value: unknown = context[name]
      if (typeof value === 'string') request.http?.headers.set(name, value)
    }
  }
}

const sdl = readFileSync(fileURLToPath(import.meta.resolve('@kraamketen/supergraph/supergraph.graphql')), 'utf8')
const gateway = new ApolloGateway({
  supergraphSdl: withoutAccessRules(sdl),
  buildService: ({ name }) => new Service({ url: new URL(name, services).href }),
})
const fastify = Fastify()
const apollo = new ApolloServer<Context>({
  gateway,
  introspection: false,
  stopOnTerminationSignals: false,
  plugins: [fastifyApolloDrainPlugin(fastify), ApolloServerPluginInlineTraceDisabled()],
})
await apollo.start()
const context = ({ headers }: { headers: Record<string, string | string[] | undefined> }): Promise<Context> =>
  Promise.resolve({ authorization: one(headers['authorization']), traceparent: one(headers['traceparent']) })
fastify.post('/graphql', fastifyApolloHandler(apollo, { context }))
process.once('disconnect', () => process.exit(0))
await fastify.listen({ port: 0, host: '127.0.0.1' })
process.send?.({ ready: true, port: (fastify.server.address() as AddressInfo).port })

function one(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}
