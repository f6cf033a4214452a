import { randomUUID } from 'node:crypto'
import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { Problem } from './problem.ts'

/** A line for the log about a failure that nobody expected. Holds no message of the database: those quote values. */
export interface FaultLine {
  readonly fault: string
  readonly name: string
  readonly code: string | null
  readonly constraint: string | null
  readonly message: string | null
  readonly frames: readonly string[]
}

/**
 * What of an error reaches the client: expected problems with their remedy, what GraphQL itself says of a wrong
 * question, and of everything else only an id that leads to the line in the log.
 */
export function formatErrorWith(log: (line: FaultLine) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error)
    const at: Pick<GraphQLFormattedError, 'path'> = formatted.path === undefined ? {} : { path: formatted.path }
    if (cause instanceof Problem) return problem(cause, cause.place, at)
    if (cause instanceof GraphQLError && cause.originalError instanceof Problem)
      return problem(cause.originalError, placeOfVariable(cause.message), at)
    const code = codeOf(cause)
    if (code === 'DATABASE_UNAVAILABLE') {
      const remedy = 'Nothing was stored. Ask again in a few seconds.'
      return { message: 'The database of this service does not answer now.', ...at, extensions: { code, remedy } }
    }
    const ours = formatted.extensions?.code
    if (ours !== undefined && ours !== 'INTERNAL_SERVER_ERROR') {
      return { message: formatted.message, ...at, extensions: { code: ours } }
    }
    const fault = randomUUID()
    log(faultLine(fault, cause))
    return {
      message: `Something went wrong in this service. Mention fault ${fault} when you report it.`,
      ...at,
      extensions: { code: 'INTERNAL', fault },
    }
  }
}

function problem(
  { message, code, remedy }: Problem,
  argument: readonly string[],
  at: Pick<GraphQLFormattedError, 'path'>,
): GraphQLFormattedError {
  return { message, ...at, extensions: { code, argument, remedy } }
}

/** A scalar cannot know where it stands; GraphQL says so in its message only. */
function placeOfVariable(message: string): string[] {
  const [, variable, place] = /^Variable "\$(\w+)" got invalid value (?:.* at "([\w.[\]]+)")?/s.exec(message) ?? []
  return (place ?? variable ?? '').split(/[.[\]]+/).filter((part) => part !== '')
}

function codeOf(error: unknown): string | null {
  const code = error instanceof Error ? (error as Error & { code?: unknown }).code : null
  return typeof code === 'string' ? code : null
}

const SQLSTATE = /^[0-9A-Z]{5}$/

function faultLine(fault: string, error: unknown): FaultLine {
  const code = codeOf(error)
  const fromDatabase = code !== null && SQLSTATE.test(code)
  const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error))
  const constraint = (error as { constraint?: unknown } | null)?.constraint
  return {
    fault,
    name,
    code,
    constraint: typeof constraint === 'string' ? constraint : null,
    message: fromDatabase ? null : message,
    frames: stack
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .map((line) => line.trim())
      .slice(0, 8),
  }
}
