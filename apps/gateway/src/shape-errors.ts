import { randomUUID } from 'node:crypto'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Log } from './log.ts'
import { withoutSuggestion } from './without-suggestion.ts'

type Path = readonly (string | number)[]

/** What a service or this gateway says on purpose; any other error is a fault and told by its number only. */
const EXPECTED: ReadonlySet<unknown> = new Set([
  'BAD_USER_INPUT',
  'CONFLICT',
  'DATABASE_UNAVAILABLE',
  'DIFFERS_BY_FEW',
  'FORBIDDEN',
  'GRAPHQL_VALIDATION_FAILED',
  'INVALID_INPUT',
  'NOT_FOUND',
  'SERVICE_UNAVAILABLE',
  'TOO_LARGE',
  'TOO_MANY',
  'TOO_MANY_GROUPINGS',
  'UNAUTHENTICATED',
  'WRONG_STATE',
])

const EXTENSIONS = ['code', 'argument', 'remedy', 'service', 'requiredScopes', 'fault', 'limit'] as const

/**
 * The errors of an answer as the client sees them.
 * @param data of the same answer: an error about something the client did not ask for itself points to what it did ask
 */
export function shapeErrors(
  errors: readonly unknown[],
  data: unknown,
  log: Log,
  trace: string,
): GraphQLFormattedError[] {
  const shaped = new Map<string, GraphQLFormattedError>()
  for (const error of errors) {
    const formatted =
      error instanceof GraphQLError ? shape(error, data, log, trace) : fault(error, undefined, log, trace)
    const { path, extensions } = formatted
    const key = JSON.stringify([path, extensions?.['code'], extensions?.['service'], extensions?.['fault']])
    if (!shaped.has(key)) shaped.set(key, formatted)
  }
  return [...shaped.values()]
}

function shape(error: GraphQLError, data: unknown, log: Log, trace: string): GraphQLFormattedError {
  const { code, fault: known } = error.extensions
  const path = error.path && askedPath(error.path, data)
  // A service masked this itself: its number leads to its own log.
  const isServiceFault = code === 'INTERNAL' && typeof known === 'string'
  if (!EXPECTED.has(code) && !isServiceFault) return fault(error, path, log, trace)
  const extensions = Object.fromEntries(
    EXTENSIONS.filter((name) => error.extensions[name] !== undefined).map((name) => [name, error.extensions[name]]),
  )
  const message = withoutSuggestion(error.message)
  return path ? { message, path, extensions } : { message, extensions }
}

/** Cuts off what the client's own question does not name, such as a field that only a `@requires` reads. */
function askedPath(path: Path, data: unknown): Path {
  let current = data
  for (const [index, key] of path.entries()) {
    if (typeof current !== 'object' || current === null) return path
    if (!Object.hasOwn(current, key)) return path.slice(0, index)
    current = (current as Record<string | number, unknown>)[key]
  }
  return path
}

/** The message stays out of the answer and, when it comes from a service, out of the log: it may quote a row. */
function fault(error: unknown, path: Path | undefined, log: Log, trace: string): GraphQLFormattedError {
  const number = randomUUID()
  const cause = error instanceof GraphQLError ? error.originalError : error
  const own = cause instanceof Error && !(cause instanceof GraphQLError)
  log('error', {
    message: 'A request failed in a way nobody expected.',
    fault: number,
    trace,
    code: error instanceof GraphQLError ? error.extensions['code'] : undefined,
    path: path?.filter((key) => typeof key === 'string').join('.'),
    ...(own ? { error: cause.name, frames: frames(cause) } : {}),
  })
  const message = `Something went wrong. Mention fault ${number} when you report it.`
  const extensions = { code: 'INTERNAL', fault: number }
  return path ? { message, path, extensions } : { message, extensions }
}

function frames({ stack = '' }: Error): string[] {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim())
}
