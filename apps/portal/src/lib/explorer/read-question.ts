import { GraphQLError, Kind, type OperationDefinitionNode, parse } from 'graphql'

/** Where in a text, counted from one. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** Why what was typed is not asked at all. */
export interface Unreadable {
  readonly code:
    | 'EMPTY'
    | 'TOO_LONG'
    | 'GRAPHQL_PARSE_FAILED'
    | 'TOO_MANY_TOKENS'
    | 'NO_OPERATION'
    | 'MANY_OPERATIONS'
    | 'READING_ONLY'
  readonly message: string
  readonly place: Place | null
}

/** As many as the gateway takes: a longer text need not be read to the end. */
const MOST_TOKENS = 2000
export const MOST_CHARACTERS = 60_000

/** The one operation of a typed text; it may read, and nothing else. */
export function readQuestion(
  text: string,
): { readonly operation: OperationDefinitionNode } | { readonly unreadable: Unreadable } {
  const no = (code: Unreadable['code'], place: Place | null = null, message = '') => ({
    unreadable: { code, place, message },
  })
  if (text.trim() === '') return no('EMPTY')
  if (text.length > MOST_CHARACTERS) return no('TOO_LONG')
  try {
    const { definitions } = parse(text, { maxTokens: MOST_TOKENS })
    const operations = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION)
    const changing = operations.find(({ operation }) => operation !== 'query')
    if (changing) return no('READING_ONLY', placeOf(changing))
    const [operation, other] = operations
    if (operation === undefined) return no('NO_OPERATION')
    return other === undefined ? { operation } : no('MANY_OPERATIONS', placeOf(other))
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    const isLong = /more that? \d+ tokens/.test(error.message)
    return no(isLong ? 'TOO_MANY_TOKENS' : 'GRAPHQL_PARSE_FAILED', error.locations?.[0] ?? null, error.message)
  }
}

function placeOf({ loc }: OperationDefinitionNode): Place | null {
  return loc ? { line: loc.startToken.line, column: loc.startToken.column } : null
}
