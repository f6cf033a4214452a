import { error } from '@sveltejs/kit'
import { isLiveTopic } from '#lib/live-topics.ts'
import { liveStream } from '#lib/server/live/live-stream.ts'
import type { RequestHandler } from './$types'

/** What a page that is open listens to. */
export const GET: RequestHandler = (event) => {
  const topic = event.url.searchParams.get('over')
  const { session } = event.locals
  // Whoever is not signed in is not sent anywhere: a stream is no page. 204 tells the browser not to try again.
  if (session === null) return new Response(null, { status: 204 })
  if (!isLiveTopic(topic)) error(404, 'Niet gevonden. · Not found.')
  return new Response(liveStream(event, topic, session), { headers: { 'content-type': 'text/event-stream' } })
}
