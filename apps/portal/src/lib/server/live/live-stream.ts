import type { RequestEvent } from '@sveltejs/kit'
import type { LiveTopic } from '../../live-topics.ts'
import { portal } from '../portal.ts'
import type { SignedIn } from '../session/signed-in.ts'
import { LIVE_OPERATIONS } from './live-operations.ts'
import { listenAtGateway } from './listen-at-gateway.ts'
import { openStream } from './open-streams.ts'

/** How soon a page hears nothing more after somebody signed out elsewhere. */
const LOOK_MS = 3000
const AGAIN_MS = 2000
/** The gateway ends a stream with its token; what is taken up again this soon missed nothing worth saying. */
const UNNOTICED_MS = 1000

/**
 * Server-sent events that say that something changed. Ends with the session, and does not keep it alive: a screen that
 * nobody looks at is no use.
 */
export function liveStream(
  { locals }: Pick<RequestEvent, 'locals'>,
  topic: LiveTopic,
  session: SignedIn,
): ReadableStream {
  const stream = openStream()
  const { signal } = stream
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const encoder = new TextEncoder()
      const send = (text: string) => {
        if (!signal.aborted) controller.enqueue(encoder.encode(text))
      }
      signal.addEventListener('abort', () => {
        clearInterval(look)
        try {
          controller.close()
        } catch {
          // The reader left first.
        }
      })
      const look = setInterval(() => {
        void session.isAlive().then(
          (alive) => (alive ? send(': \n\n') : stream.abort()),
          () => stream.abort(),
        )
      }, LOOK_MS)
      send('retry: 5000\n\n')
      void listen(send).catch(() => stream.abort())
    },
    cancel: () => stream.abort(),
  })

  async function listen(send: (text: string) => void): Promise<void> {
    const { gatewayUrl } = portal().settings
    const change = () => send('event: verandering\ndata: \n\n')
    let missedSince = Number.POSITIVE_INFINITY
    while (!signal.aborted) {
      const accessToken = await session.accessToken()
      if (accessToken === null) return stream.abort()
      if (Date.now() - missedSince > UNNOTICED_MS) change()
      const caller = { gatewayUrl, accessToken, traceparent: locals.traceparent }
      await listenAtGateway(LIVE_OPERATIONS[topic], caller, signal, change).then(
        () => (missedSince = Date.now()),
        async () => {
          missedSince = Date.now() - UNNOTICED_MS
          await new Promise((resolve) => setTimeout(resolve, AGAIN_MS))
        },
      )
    }
  }
}
