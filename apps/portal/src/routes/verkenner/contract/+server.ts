import { contractOf } from '#lib/server/explorer/contract.ts'
import { whoeverIsSignedIn } from '#lib/server/session/whoever-is-signed-in.ts'
import type { RequestHandler } from './$types'

/**
 * What this role may ask, as GraphQL's schema language. The editor keeps it by the version in the address, as no answer of
 * the portal is kept by a browser by itself.
 */
export const GET: RequestHandler = (event) => {
  const { account } = whoeverIsSignedIn(event)
  const { gzipped, text, version } = contractOf(account.role)
  const takesGzip = /\bgzip\b/.test(event.request.headers.get('accept-encoding') ?? '')
  return new Response(takesGzip ? gzipped : text, {
    headers: {
      'content-type': 'application/graphql; charset=utf-8',
      ...(takesGzip && { 'content-encoding': 'gzip' }),
      vary: 'accept-encoding, cookie',
      etag: `"${version}"`,
    },
  })
}
