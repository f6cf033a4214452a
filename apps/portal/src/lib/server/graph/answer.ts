/** What the graph could not answer, and where. */
export interface GraphProblem {
  readonly code: string
  /** Response names from the root; empty when the problem concerns the whole operation. */
  readonly path: readonly (string | number)[]
  /** The service that did not answer, when that is the problem. */
  readonly service: string | null
}

/** An answer may be partial: `problems` says what is missing from `data`. */
export interface Answer<Data> {
  readonly data: Data | null
  readonly problems: readonly GraphProblem[]
}

/** Reads a GraphQL response; null when it is not one. */
export function readAnswer<Data>(body: unknown): Answer<Data> | null {
  if (!isObject(body)) return null
  const { data = null, errors = [] } = body
  if ((data !== null && !isObject(data)) || !Array.isArray(errors)) return null
  if (data === null && errors.length === 0) return null
  return { data: data as Data | null, problems: errors.map(readProblem) }
}

function readProblem(error: unknown): GraphProblem {
  const { path, extensions } = isObject(error) ? error : {}
  const { code, service } = isObject(extensions) ? extensions : {}
  return {
    code: typeof code === 'string' ? code : 'UNKNOWN',
    path: Array.isArray(path) ? path.filter((step) => typeof step === 'string' || typeof step === 'number') : [],
    service: typeof service === 'string' ? service : null,
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
