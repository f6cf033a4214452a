import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
  visit,
} from 'graphql'
import { checkIntrospection } from './check-introspection.ts'
import { checkSize } from './check-size.ts'
import { LIMITS } from './limits.ts'
import { Refusal } from './refusal.ts'
import { withoutSuggestion } from './without-suggestion.ts'

const REMEMBER_MOST = 1_000
/** One mistake is told at a time well; a hundred are an attempt to read the schema. */
const MOST_ERRORS = 5

/** @throws Refusal 400 for a document that may not be asked */
export type ReadDocument = (query: string) => DocumentNode

/**
 * Parses, measures and validates a document, once for each text: the planner too knows a plan by its document.
 */
export function createDocumentReader(schema: GraphQLSchema, introspection: boolean): ReadDocument {
  const rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule]
  const documents = new Map<string, DocumentNode>()

  return (query) => {
    const known = documents.get(query)
    if (known) {
      documents.delete(query)
      documents.set(query, known)
      return known
    }
    const document = parseDocument(query)
    checkSize(document)
    checkValues(document)
    const [first] = validate(schema, document, rules, { maxErrors: MOST_ERRORS })
    if (first) throw invalid(first)
    checkIntrospection(document)
    documents.set(query, document)
    const [oldest] = documents.keys()
    if (documents.size > REMEMBER_MOST && oldest !== undefined) documents.delete(oldest)
    return document
  }
}

function parseDocument(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: LIMITS.tokens })
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    if (/more that? \d+ tokens/.test(error.message)) {
      throw new Refusal(
        400,
        'TOO_MANY_TOKENS',
        `A document may have at most ${LIMITS.tokens} tokens; ask it in parts.`,
        {
          extensions: { limit: LIMITS.tokens },
        },
      )
    }
    throw invalid(error, 'GRAPHQL_PARSE_FAILED')
  }
}

/** Values that GraphQL allows to be written and nothing behind it can hold. */
function checkValues(document: DocumentNode): void {
  visit(document, {
    [Kind.INT]({ value }) {
      if (!Number.isSafeInteger(Number(value))) throw tooGreat()
    },
    [Kind.FLOAT]({ value }) {
      if (!Number.isFinite(Number(value))) throw tooGreat()
    },
  })
}

function tooGreat(): Refusal {
  return new Refusal(400, 'INVALID_INPUT', 'A number is too great to be stored; write a smaller one, or a text.')
}

function invalid({ message, locations }: GraphQLError, code = 'GRAPHQL_VALIDATION_FAILED'): Refusal {
  return new Refusal(400, code, withoutSuggestion(message), locations ? { locations } : {})
}
