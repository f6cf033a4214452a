import type { FastifyReply, FastifyRequest } from 'fastify'
import {
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  createSourceEventStream,
  execute,
  getOperationAST,
  parse,
} from 'graphql'
import { createHandler } from 'graphql-sse/lib/use/fastify'
import type { SubgraphContext, TokenViewer } from './subgraph-context.ts'

export interface EventOptions<Context extends SubgraphContext> {
  readonly schema: GraphQLSchema
  readonly context: (viewer: TokenViewer) => Context
  readonly viewerOf: (request: FastifyRequest) => Promise<TokenViewer>
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError
}

/** Whether a request asks to be answered with events (NL: abonnement) in place of one answer. */
export function wantsEvents(request: FastifyRequest): boolean {
  return request.headers.accept === 'text/event-stream'
}

/**
 * Serves subscriptions by the GraphQL-over-SSE protocol, one connection each. Every event is answered with a context of
 * its own: loaders remember what they read, and an event is there because something changed.
 */
export function serveEvents<Context extends SubgraphContext>(options: EventOptions<Context>) {
  const { schema, context, viewerOf, formatError } = options
  const shaped = (result: ExecutionResult): ExecutionResult =>
    result.errors === undefined
      ? result
      : { ...result, errors: result.errors.map((error) => asError(formatError(error.toJSON(), error))) }

  const open = new Set<AsyncIterator<unknown>>()

  const handle = createHandler({
    authenticate: () => null,
    onSubscribe: async (request, { query, operationName, variables }) => {
      const document = parse(query, { maxTokens: 10_000 })
      if (getOperationAST(document, operationName)?.operation !== 'subscription')
        return refuse('Only a subscription is answered with events.')
      const viewer = await viewerOf(request.raw)
      const args: ExecutionArgs = {
        schema,
        document,
        operationName,
        variableValues: variables,
        contextValue: context(viewer),
      }
      const events = await createSourceEventStream(args)
      if (!(Symbol.asyncIterator in events)) return shaped(events)
      const answer = async (event: unknown) =>
        shaped(await execute({ ...args, rootValue: event, contextValue: context(viewer) }))
      const source = events[Symbol.asyncIterator]()
      open.add(source)
      return answered(source, answer, () => open.delete(source))
    },
  })
  return {
    answer: async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
      // Before anything is streamed: whoever is not known gets a status, not a stream.
      await viewerOf(request)
      reply.hijack()
      await handle(request, reply)
    },
    /** Ends every stream, as a service does that stops: whoever listens connects again. */
    endAll: (): void => {
      for (const source of open) void source.return?.()
    },
  }
}

/** Not a generator: its `return` must end an iterator that is still waiting for its next event. */
function answered(
  events: AsyncIterator<unknown>,
  answer: (event: unknown) => Promise<ExecutionResult>,
  onEnd: () => void,
): AsyncIterableIterator<ExecutionResult> {
  return {
    [Symbol.asyncIterator]() {
      return this
    },
    next: async () => {
      const event = await events.next()
      if (event.done !== true) return { done: false, value: await answer(event.value) }
      onEnd()
      return event
    },
    return: async () => {
      onEnd()
      await events.return?.()
      return { done: true, value: undefined }
    },
  }
}

function asError({ message, path, extensions }: GraphQLFormattedError): GraphQLError {
  return new GraphQLError(message, { path, extensions })
}

function refuse(message: string): [string, { status: number; statusText: string; headers: Record<string, string> }] {
  return [
    JSON.stringify({ errors: [{ message }] }),
    { status: 400, statusText: 'Bad Request', headers: { 'content-type': 'application/json; charset=utf-8' } },
  ]
}
