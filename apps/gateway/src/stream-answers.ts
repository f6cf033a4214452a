import type { IncomingMessage, ServerResponse } from 'node:http'
import { createHandler } from 'graphql-sse'
import type { Answers } from './answer-subscription.ts'
import { LIMITS } from './limits.ts'
import { Refusal } from './refusal.ts'
import type { Viewer } from './verify-token.ts'

/** The streams of events that are open now, and how each comes to its end. */
export function createStreams(now: () => number = Date.now) {
  const open = new Map<Answers, Viewer>()

  /** @throws Refusal 429 for one account with too many */
  const admit = (viewer: Viewer): void => {
    const own = [...open.values()].filter(({ subject }) => subject === viewer.subject).length
    if (own < LIMITS.streams) return
    throw new Refusal(429, 'TOO_MANY_STREAMS', `An account may have at most ${LIMITS.streams} streams open; end one.`, {
      headers: { 'retry-after': '5' },
      extensions: { limit: LIMITS.streams },
    })
  }

  /** Writes the answers by the GraphQL-over-SSE protocol until they end, the client goes, or its token expires. */
  const stream = async (
    request: IncomingMessage,
    response: ServerResponse,
    answers: Answers,
    viewer: Viewer,
  ): Promise<void> => {
    open.set(answers, viewer)
    const end = () => {
      open.delete(answers)
      void answers.return?.()
    }
    const expiry = setTimeout(end, Math.min(viewer.expires - now(), 2 ** 31 - 1))
    response.once('close', end)
    try {
      const [events, init] = await protocol({
        method: 'POST',
        url: '/graphql',
        headers: { get: (name) => (name === 'accept' ? 'text/event-stream' : 'application/json; charset=utf-8') },
        body: { query: 'subscription' },
        raw: request,
        context: answers,
      })
      response.writeHead(init.status, {
        ...init.headers,
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
        connection: 'close',
      })
      for await (const event of events ?? '') if (!response.write(event)) await drained(response)
      response.end()
    } finally {
      clearTimeout(expiry)
      end()
    }
  }

  return {
    admit,
    stream,
    endAll: (): void => {
      for (const answers of open.keys()) void answers.return?.()
    },
  }
}

/** What was asked has been read, judged and subscribed to already; the library frames it and keeps the line awake. */
const protocol = createHandler<IncomingMessage, Answers>({
  authenticate: () => null,
  onSubscribe: ({ context }) => context as never,
})

function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      response.off('drain', go)
      response.off('close', go)
      resolve()
    }
    response.once('drain', go)
    response.once('close', go)
  })
}
