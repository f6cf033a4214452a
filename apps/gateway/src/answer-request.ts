import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Answering, answerOperation } from './answer-operation.ts'
import { answerSubscription } from './answer-subscription.ts'
import type { Caller } from './caller.ts'
import { readBody } from './read-body.ts'
import { type OperationRequest, readOperation } from './read-operation.ts'
import type { Readiness } from './readiness.ts'
import { Refusal } from './refusal.ts'
import { shapeErrors } from './shape-errors.ts'
import type { createStreams } from './stream-answers.ts'
import { traceContext } from './trace-context.ts'
import type { VerifyToken, Viewer } from './verify-token.ts'

const GRAPHQL_RESPONSE = 'application/graphql-response+json'

export type Answers = Answering & {
  verifyToken: VerifyToken
  streams: ReturnType<typeof createStreams>
  readiness: () => Promise<Readiness>
  /** Whether the gateway is stopping: connections are not kept then. */
  isStopping: () => boolean
}

/** Everything that comes in over HTTP: the graph, and two addresses for whoever watches over it. */
export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  answers: Answers,
): Promise<void> {
  const trace = traceContext(first(request.headers['traceparent']))
  const reply = await answerOrRefuse(request, answers, trace)
  if ('stream' in reply) return answers.streams.stream(request, response, reply.stream, reply.viewer)
  const { status, body, headers } = reply
  const text = Buffer.from(JSON.stringify(body))
  const isGraph = 'data' in body || 'errors' in body
  const wantsGraph = request.headers.accept?.includes(GRAPHQL_RESPONSE) ?? false
  response.writeHead(status, {
    'content-type': `${isGraph && wantsGraph ? GRAPHQL_RESPONSE : 'application/json'}; charset=utf-8`,
    'content-length': text.length,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
    ...(answers.isStopping() || !request.complete ? { connection: 'close' } : {}),
  })
  response.end(text)
  // What is still coming of a refused body is let go by, not kept.
  if (!request.complete) request.resume()
}

type Reply =
  | { status: number; body: object; headers: Readonly<Record<string, string>> }
  | { stream: Awaited<ReturnType<typeof answerSubscription>>; viewer: Viewer }

async function answerOrRefuse(request: IncomingMessage, answers: Answers, trace: string): Promise<Reply> {
  try {
    return await route(request, answers, trace)
  } catch (error) {
    if (error instanceof Refusal)
      return { status: error.status, body: { errors: error.errors }, headers: error.headers }
    return { status: 500, body: { errors: shapeErrors([error], null, answers.log, trace) }, headers: {} }
  }
}

async function route(request: IncomingMessage, answers: Answers, trace: string): Promise<Reply> {
  const path = request.url?.split('?')[0]
  if (path === '/graphql') return askGraph(request, answers, trace)
  if (path !== '/health' && path !== '/ready') throw new Refusal(404, 'NOT_FOUND', 'The graph is at /graphql.')
  if (request.method !== 'GET' && request.method !== 'HEAD') throw methodNotAllowed('GET')
  if (path === '/health') return { status: 200, body: { status: 'ok' }, headers: {} }
  const readiness = await answers.readiness()
  const isReady = readiness.status === 'ready'
  return { status: isReady ? 200 : 503, body: readiness, headers: isReady ? {} : { 'retry-after': '1' } }
}

async function askGraph(request: IncomingMessage, answers: Answers, trace: string): Promise<Reply> {
  const { operation, caller, viewer } = await readQuestion(request, answers, trace)
  if (!(request.headers.accept ?? '').includes('text/event-stream'))
    return { ...(await answerOperation(operation, caller, answers)), headers: {} }
  answers.streams.admit(viewer)
  return { stream: await answerSubscription(operation, caller, answers), viewer }
}

async function readQuestion(
  request: IncomingMessage,
  answers: Answers,
  trace: string,
): Promise<{ operation: OperationRequest; caller: Caller; viewer: Viewer }> {
  if (request.method !== 'POST') throw methodNotAllowed('POST')
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json')
    throw new Refusal(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the question as application/json.')
  // The token first: nobody in particular gets no work done.
  const viewer = await answers.verifyToken(request.headers.authorization)
  const operation = readOperation(await readBody(request))
  const caller = { viewer, authorization: request.headers.authorization ?? '', traceparent: trace }
  return { operation, caller, viewer }
}

function methodNotAllowed(allowed: 'GET' | 'POST'): Refusal {
  return new Refusal(405, 'METHOD_NOT_ALLOWED', `Use ${allowed} here.`, { headers: { allow: allowed } })
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}
