import { print } from 'graphql'
import type { TadaDocumentNode } from 'gql.tada'
import { type Answer, readAnswer } from './answer.ts'
import { GatewayUnavailable } from './gateway-unavailable.ts'
import { TokenRefused } from './token-refused.ts'

const TIMEOUT_MS = 5000

export interface Caller {
  readonly gatewayUrl: URL
  readonly accessToken: string
  readonly traceparent: string
}

/**
 * Sends one operation with the user's own token: the portal has no rights of its own.
 * @throws GatewayUnavailable when there is no GraphQL answer within five seconds
 * @throws TokenRefused
 */
export async function askGateway<Data, Variables>(
  operation: TadaDocumentNode<Data, Variables>,
  variables: Variables,
  { gatewayUrl, accessToken, traceparent }: Caller,
): Promise<Answer<Data>> {
  const { status, body } = await post(gatewayUrl, JSON.stringify({ query: textOf(operation), variables }), {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    authorization: `Bearer ${accessToken}`,
    traceparent,
  })
  if (status === 401) throw new TokenRefused('The gateway refuses the access token.')
  const answer = readAnswer<Data>(body)
  if (answer === null || status >= 500) throw new GatewayUnavailable(`The gateway answers ${status}.`)
  return answer
}

async function post(
  url: URL,
  body: string,
  headers: Record<string, string>,
): Promise<{ status: number; body: unknown }> {
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS)
    const response = await fetch(url, { method: 'POST', body, headers, signal, redirect: 'error' })
    const text = await response.text()
    return { status: response.status, body: parse(text) }
  } catch (error) {
    throw new GatewayUnavailable('The gateway does not answer.', { cause: error })
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const texts = new WeakMap<object, string>()

function textOf(operation: TadaDocumentNode<unknown, never>): string {
  const known = texts.get(operation)
  if (known !== undefined) return known
  const text = print(operation)
  texts.set(operation, text)
  return text
}
