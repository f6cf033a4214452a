import { createSecretKey } from 'node:crypto'
import { type DocumentNode, GraphQLError, type OperationTypeNode, print } from 'graphql'
import { Pool } from 'undici'
import { createBreaker } from './breaker.ts'
import type { Caller } from './caller.ts'
import type { Log } from './log.ts'
import { requestedPaths } from './requested-paths.ts'
import { subgraphEvents } from './subgraph-events.ts'
import type { SubgraphResult } from './subgraph-result.ts'
import { SIGNATURE_HEADER, signBody } from '@kraamketen/subgraph/signature'

/** A service that has not answered by then is left out of the answer. */
const TIMEOUT_MS = 4_000
const CONNECT_TIMEOUT_MS = 1_000
/** In this time the parts of one question follow each other: who just waited for a service does not wait for it again. */
const STILL_WAITED_MS = 1_000
/** A stream of events that is silent for so long is broken. */
const SILENCE_MS = 30_000

export type SubgraphRequest = {
  document: DocumentNode
  variables?: Record<string, unknown>
  operationName?: string
  operationType?: OperationTypeNode
  context?: { caller: Caller }
}

export type SubgraphTransportOptions = {
  serviceUrls: Readonly<Record<string, URL>>
  signatureKey: Buffer
  log: Log
  timeoutMs?: number
}

/** Why a service gave no answer. Only a refused connection is sure to have changed nothing. */
class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
  readonly timedOut: boolean
  readonly neverArrived: boolean
  constructor(reason: string, { timedOut = false, neverArrived = false } = {}) {
    super(reason)
    this.timedOut = timedOut
    this.neverArrived = neverArrived
  }
}

/**
 * Asks the services: connections kept alive, body signed, token and trace passed on, four seconds at most, once a
 * request. A service that does not answer never fails the request; it answers with an error for each part that is
 * missing.
 */
export function createSubgraphTransport({
  serviceUrls,
  signatureKey,
  log,
  timeoutMs = TIMEOUT_MS,
}: SubgraphTransportOptions) {
  const key = createSecretKey(signatureKey)
  const services = new Map(
    Object.entries(serviceUrls).map(([name, url]) => {
      const pool = new Pool(url.origin, { connections: 128, pipelining: 1, connect: { timeout: CONNECT_TIMEOUT_MS } })
      return [name, { name, pool, path: `${url.pathname}${url.search}`, breaker: createBreaker(), answers: true }]
    }),
  )
  type Service = NonNullable<ReturnType<typeof services.get>>

  const printed = new WeakMap<DocumentNode, string>()
  const text = (document: DocumentNode): string => {
    const known = printed.get(document)
    if (known !== undefined) return known
    const made = print(document)
    printed.set(document, made)
    return made
  }

  /** When a request last waited for a service in vain. */
  const waited = new WeakMap<Caller, Map<string, number>>()
  const justWaited = (name: string, caller: Caller | undefined): boolean => {
    const at = caller && waited.get(caller)?.get(name)
    return at !== undefined && Date.now() - at < STILL_WAITED_MS
  }
  const noteWait = (name: string, caller: Caller | undefined): void => {
    if (caller) waited.set(caller, (waited.get(caller) ?? new Map<string, number>()).set(name, Date.now()))
  }

  const headersOf = (body: Buffer, caller: Caller | undefined) => ({
    'content-type': 'application/json',
    authorization: caller?.authorization ?? '',
    traceparent: caller?.traceparent ?? '',
    [SIGNATURE_HEADER]: signBody(key, body, new Date()),
  })

  const send = async ({ pool, path }: Service, body: Buffer, caller: Caller | undefined): Promise<SubgraphResult> => {
    const response = await pool.request({
      method: 'POST',
      path,
      body,
      headers: { ...headersOf(body, caller), accept: 'application/json' },
      signal: AbortSignal.timeout(timeoutMs),
    })
    const answer = parseAnswer(await response.body.text())
    if (answer === undefined) throw new NoAnswer(`status ${response.statusCode} without an answer`)
    return answer
  }

  /** No time-out on the whole: a stream may be silent for long, but a service says every twelve seconds that it is there. */
  const listen = async (
    { pool, path }: Service,
    body: Buffer,
    caller: Caller | undefined,
  ): Promise<SubgraphResult | AsyncIterableIterator<SubgraphResult>> => {
    const response = await pool.request({
      method: 'POST',
      path,
      body,
      headers: { ...headersOf(body, caller), accept: 'text/event-stream' },
      headersTimeout: timeoutMs,
      bodyTimeout: SILENCE_MS,
    })
    if (String(response.headers['content-type']).startsWith('text/event-stream'))
      return subgraphEvents(response.body, parseAnswer)
    const answer = parseAnswer(await response.body.text())
    if (answer === undefined) throw new NoAnswer(`status ${response.statusCode} without an answer`)
    return answer
  }

  const subscribe = async (service: Service, request: SubgraphRequest) => {
    const { document, variables, operationName, context } = request
    const body = Buffer.from(JSON.stringify({ query: text(document), variables, operationName }))
    try {
      return await listen(service, body, context?.caller)
    } catch (error) {
      return missingParts(service.name, request, noAnswer(error))
    }
  }

  const ask = async (service: Service, request: SubgraphRequest): Promise<SubgraphResult> => {
    const { document, variables, operationName, operationType, context } = request
    if (justWaited(service.name, context?.caller) || !service.breaker.allows())
      throw new NoAnswer('does not answer in time', { timedOut: true, neverArrived: true })
    const body = Buffer.from(JSON.stringify({ query: text(document), variables, operationName }))
    try {
      return await send(service, body, context?.caller)
    } catch (error) {
      // A kept connection can die between two requests, as when the service restarts: a question is asked once more.
      if (!isBrokenConnection(error) || operationType === 'mutation') throw error
      return await send(service, body, context?.caller)
    }
  }

  const execute = async (service: Service, request: SubgraphRequest): Promise<SubgraphResult> => {
    try {
      const result = await ask(service, request)
      service.breaker.answered()
      if (!service.answers) log('info', { message: 'A service answers again.', subgraph: service.name })
      service.answers = true
      return result
    } catch (error) {
      const reason = noAnswer(error)
      if (reason.timedOut && !reason.neverArrived) {
        service.breaker.timedOut()
        noteWait(service.name, request.context?.caller)
      }
      if (service.answers)
        log('warn', { message: 'A service does not answer.', subgraph: service.name, reason: reason.message })
      service.answers = false
      return missingParts(service.name, request, reason)
    }
  }

  return {
    getSubgraphExecutor: ({ subgraphName }: { subgraphName: string }) => {
      const service = services.get(subgraphName)
      if (!service) throw new Error(`The supergraph names a service that has no address: ${subgraphName}`)
      return (request: SubgraphRequest) =>
        request.operationType === 'subscription' ? subscribe(service, request) : execute(service, request)
    },
    close: async (): Promise<void> => {
      await Promise.all([...services.values()].map(({ pool }) => pool.close()))
    },
  }
}

function parseAnswer(body: string): SubgraphResult | undefined {
  try {
    const answer: unknown = JSON.parse(body)
    const isAnswer = typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer)
    if (!isAnswer) return undefined
    const { data, errors } = answer as { data?: unknown; errors?: unknown }
    if (!Array.isArray(errors) || errors.length === 0) return { data }
    return { data, errors: errors.map(readError) }
  } catch {
    return undefined
  }
}

function readError(error: { message?: unknown; path?: unknown; extensions?: unknown } | null): GraphQLError {
  const path = Array.isArray(error?.path) ? (error.path as (string | number)[]) : undefined
  const extensions = typeof error?.extensions === 'object' ? (error.extensions as Record<string, unknown> | null) : null
  return new GraphQLError(typeof error?.message === 'string' ? error.message : '', { path, extensions })
}

function isBrokenConnection(error: unknown): boolean {
  return ['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'].includes(codeOf(error))
}

function noAnswer(error: unknown): NoAnswer {
  if (error instanceof NoAnswer) return error
  const name = error instanceof Error ? error.name : ''
  const code = codeOf(error)
  if (name === 'TimeoutError') return new NoAnswer('does not answer in time', { timedOut: true })
  const neverArrived = code === 'ECONNREFUSED' || code === 'UND_ERR_CONNECT_TIMEOUT'
  return new NoAnswer(code || name || 'unknown', { neverArrived })
}

function codeOf(error: unknown): string {
  const { code, errors } = (error ?? {}) as { code?: unknown; errors?: unknown }
  if (typeof code === 'string') return code
  // `localhost` is two addresses, and both can refuse.
  return Array.isArray(errors) && errors.length > 0 ? codeOf(errors[0]) : ''
}

/** An error for each part of the answer that this service would have given, told without its address. */
function missingParts(service: string, request: SubgraphRequest, reason: NoAnswer): SubgraphResult {
  const { message, remedy } = sentences(service, request, reason)
  const paths = requestedPaths(request.document, request.variables)
  const extensions = { code: 'SERVICE_UNAVAILABLE', service, remedy }
  return { errors: paths.map((path) => new GraphQLError(message, { path, extensions })) }
}

function sentences(service: string, { operationType }: SubgraphRequest, { neverArrived }: NoAnswer) {
  if (operationType !== 'mutation') {
    return {
      message: `The ${service} service does not answer now; its part of the answer is missing.`,
      remedy: 'Ask again in a few seconds.',
    }
  }
  return neverArrived
    ? {
        message: `The ${service} service does not answer now; nothing was changed.`,
        remedy: 'Try again in a few seconds.',
      }
    : {
        message: `The ${service} service did not answer in time; whether the change was made is not known.`,
        remedy: 'Look whether it is there before you repeat it, or repeat it with the same idempotency key.',
      }
}
