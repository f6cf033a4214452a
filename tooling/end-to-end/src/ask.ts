import { inject } from 'vitest'
import { tokenOf } from './token-of.ts'

export interface GraphError {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly extensions?: Readonly<Record<string, unknown>>
}

export interface Reply {
  readonly status: number
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads the shape that its own query asked for
  readonly body: { readonly data?: any; readonly errors?: readonly GraphError[] }
}

/** Asks the running gateway as one of the demonstration's users, with a real token. */
export async function askAs(user: string, query: string, variables: Record<string, unknown> = {}): Promise<Reply> {
  return ask(await tokenOf(user), query, variables)
}

export async function ask(token: string, query: string, variables: Record<string, unknown> = {}): Promise<Reply> {
  const response = await fetch(inject('platform').gateway, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  })
  return { status: response.status, body: (await response.json()) as Reply['body'] }
}
