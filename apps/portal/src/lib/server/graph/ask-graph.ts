import type { RequestEvent } from '@sveltejs/kit'
import type { TadaDocumentNode } from 'gql.tada'
import { portal } from '../portal.ts'
import { toSignIn, whoeverIsSignedIn } from '../session/whoever-is-signed-in.ts'
import type { Answer } from './answer.ts'
import { askGateway } from './ask-gateway.ts'

/**
 * The one question of a page, asked as the person who looks at it. Who is not, or no longer, signed in is sent to sign
 * in and comes back.
 */
export async function askGraph<Data, Variables>(
  event: Pick<RequestEvent, 'locals' | 'url'>,
  operation: TadaDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Answer<Data>> {
  const accessToken = await whoeverIsSignedIn(event).accessToken()
  if (accessToken === null) toSignIn(event)
  const { gatewayUrl } = portal().settings
  return askGateway(operation, variables, { gatewayUrl, accessToken, traceparent: event.locals.traceparent })
}
