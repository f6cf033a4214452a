import { LIMITS } from './limits.ts'
import { Refusal } from './refusal.ts'

export type OperationRequest = {
  query: string
  operationName: string | undefined
  variables: Readonly<Record<string, unknown>>
}

/**
 * What a body asks: one GraphQL request in JSON.
 * @throws Refusal 400
 */
export function readOperation(body: Buffer): OperationRequest {
  const value = parseJson(body)
  if (Array.isArray(value)) throw bad('BATCHING_NOT_SUPPORTED', 'Send one operation a request, not a list of them.')
  if (!isRecord(value)) throw bad('BAD_REQUEST', 'The body must be a JSON object with "query".')
  const { query, operationName, variables } = value
  if (typeof query !== 'string' || query === '')
    throw bad('BAD_REQUEST', 'The body must hold a GraphQL document in "query".')
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') {
    throw bad('BAD_REQUEST', '"operationName" must be a text.')
  }
  if (variables !== undefined && variables !== null && !isRecord(variables)) {
    throw bad('BAD_REQUEST', '"variables" must be a JSON object.')
  }
  checkValues([query, operationName, variables])
  return { query, operationName: operationName ?? undefined, variables: variables ?? {} }
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    throw bad('BAD_JSON', 'The body is not valid JSON in UTF-8.')
  }
}

/**
 * Walks without recursion: depth is what is being judged. What a text holds is judged by the service that knows the
 * argument, so that the answer can say which one it was.
 */
function checkValues(root: unknown): void {
  let level: unknown[] = [root]
  for (let depth = 0; level.length > 0; depth += 1) {
    // The list made here and the object of variables are two levels that nobody sent as values.
    if (depth > LIMITS.variableDepth + 2) {
      throw bad('TOO_DEEP', `A variable may have at most ${LIMITS.variableDepth} levels.`, {
        limit: LIMITS.variableDepth,
      })
    }
    const next: unknown[] = []
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue
      for (const inner of Object.values(value)) next.push(inner)
    }
    level = next
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function bad(code: string, message: string, extensions: Readonly<Record<string, unknown>> = {}): Refusal {
  return new Refusal(400, code, message, { extensions })
}
