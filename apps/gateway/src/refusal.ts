import type { GraphQLFormattedError } from 'graphql'

export type RefusalOptions = {
  /** Beside `code` in `extensions`. */
  extensions?: Readonly<Record<string, unknown>>
  headers?: Readonly<Record<string, string>>
  locations?: GraphQLFormattedError['locations']
}

/** A request that is not executed: its status, a stable code and a sentence that says what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly errors: readonly GraphQLFormattedError[]

  constructor(status: number, code: string, message: string, options: RefusalOptions = {}) {
    super(message)
    this.status = status
    this.headers = options.headers ?? {}
    const error = { message, extensions: { code, ...options.extensions } }
    this.errors = [options.locations ? { ...error, locations: options.locations } : error]
  }

  /** What a service said in place of doing it. */
  static of(status: number, errors: readonly GraphQLFormattedError[]): Refusal {
    const [first] = errors
    const refusal = new Refusal(status, String(first?.extensions?.['code']), first?.message ?? '')
    return Object.assign(refusal, { errors })
  }
}
