import type { RequestEvent } from '@sveltejs/kit'
import { type FreeAnswer, notAsked } from '../../explorer/answer.ts'
import { readQuestion } from '../../explorer/read-question.ts'
import { readVariables } from '../../explorer/read-variables.ts'
import { portal } from '../portal.ts'
import { toSignIn, whoeverIsSignedIn } from '../session/whoever-is-signed-in.ts'
import { readFreeAnswer } from './read-free-answer.ts'

/** The gateway waits four seconds for each service, one after another when one needs what another says. */
const TIMEOUT_MS = 15_000

/** A question as it was typed. */
export interface TypedQuestion {
  readonly query: string
  readonly variables: string
}

/**
 * Asks what somebody typed, as that person: she sees what she may see anywhere. What changes something is not sent. A
 * gateway that does not answer is an answer too: what was typed stays on the page.
 */
export async function askFreely(
  event: Pick<RequestEvent, 'locals' | 'url'>,
  { query, variables: typed }: TypedQuestion,
): Promise<FreeAnswer> {
  const question = readQuestion(query)
  if ('unreadable' in question) return notAsked(question.unreadable)
  const read = readVariables(typed)
  if ('wrong' in read) return notAsked(read.wrong)
  const accessToken = await whoeverIsSignedIn(event).accessToken()
  if (accessToken === null) toSignIn(event)
  const began = performance.now()
  const sent = await send(JSON.stringify({ query, variables: read.variables }), accessToken, event.locals.traceparent)
  const milliseconds = performance.now() - began
  if (sent?.status === 401) toSignIn(event)
  const answer = readFreeAnswer(sent?.body)
  return answer === null ? { ...notAsked({ code: 'NOT_NOW' }), milliseconds } : { ...answer, milliseconds }
}

async function send(
  body: string,
  accessToken: string,
  traceparent: string,
): Promise<{ readonly status: number; readonly body: unknown } | null> {
  try {
    const response = await fetch(portal().settings.gatewayUrl, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        authorization: `Bearer ${accessToken}`,
        traceparent,
      },
      signal: AbortSignal.timeout(TIMEOUT_MS),
      redirect: 'error',
    })
    return { status: response.status, body: await response.json() }
  } catch {
    return null
  }
}
