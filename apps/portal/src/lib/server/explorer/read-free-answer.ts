import type { AnswerProblem } from '../../explorer/answer.ts'

type Read = { readonly data: Readonly<Record<string, unknown>> | null; readonly problems: readonly AnswerProblem[] }

/** Reads a GraphQL response with all that it says of its errors; null when it is not one. */
export function readFreeAnswer(body: unknown): Read | null {
  if (!isObject(body)) return null
  const { data = null, errors = [] } = body
  if ((data !== null && !isObject(data)) || !Array.isArray(errors)) return null
  if (data === null && errors.length === 0) return null
  return { data, problems: errors.filter(isObject).map(readProblem) }
}

function readProblem({ message, path, locations, extensions }: Record<string, unknown>): AnswerProblem {
  const said = isObject(extensions) ? extensions : {}
  const [place] = Array.isArray(locations) ? locations.filter(isObject) : []
  const { line, column } = place ?? {}
  return {
    code: textOr(said['code'], 'UNKNOWN'),
    message: textOr(message, ''),
    path: Array.isArray(path) ? path.filter((step) => typeof step === 'string' || typeof step === 'number') : [],
    place: typeof line === 'number' && typeof column === 'number' ? { line, column } : null,
    service: textOr(said['service'], null),
    scopes: Array.isArray(said['requiredScopes']) ? said['requiredScopes'].flat().map(String) : [],
    limit: typeof said['limit'] === 'number' ? said['limit'] : null,
    remedy: textOr(said['remedy'], null),
  }
}

function textOr<Other>(value: unknown, other: Other): string | Other {
  return typeof value === 'string' ? value : other
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
