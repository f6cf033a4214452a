import { DatabaseUnavailable } from '@kraamketen/database'
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks'
import { readLanguage } from '#lib/language/language-cookie.ts'
import { GatewayUnavailable } from '#lib/server/graph/gateway-unavailable.ts'
import { TokenRefused } from '#lib/server/graph/token-refused.ts'
import { newTraceparent } from '#lib/server/http/traceparent.ts'
import { portal } from '#lib/server/portal.ts'
import { signedIn } from '#lib/server/session/signed-in.ts'
import { IdentityUnavailable } from '#lib/server/sign-in/identity-unavailable.ts'
import { SignInRefused } from '#lib/server/sign-in/sign-in-refused.ts'

process.once('sveltekit:shutdown', () => void portal().close())

export const handle: Handle = async ({ event, resolve }) => {
  const { locals, cookies } = event
  locals.language = readLanguage(cookies)
  locals.traceparent = newTraceparent()
  locals.session = null
  locals.sessionFault = null
  try {
    locals.session = await signedIn(cookies)
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable)) throw error
    // Pages that say nothing about anybody still work.
    locals.sessionFault = error
  }

  const response = await resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%kraamketen.lang%', locals.language),
  })
  response.headers.set('cache-control', 'no-store')
  allowSignOut(response.headers, portal().settings.issuer)
  return response
}

/** Signing out is a form that ends at the identity provider, and a browser asks the policy about every stop on the way. */
function allowSignOut(headers: Headers, issuer: URL): void {
  const policy = headers.get('content-security-policy')
  if (policy !== null)
    headers.set('content-security-policy', policy.replace("form-action 'self'", `form-action 'self' ${issuer.origin}`))
}

export const handleError: HandleServerError = ({ kind, error, event }) => {
  if (kind !== 'unknown') return
  const known = knownFault(error)
  // An address that cannot be read comes here before `handle` gave it a trace.
  const { traceparent = newTraceparent() } = event.locals as Partial<App.Locals>
  const id = traceparent.split('-')[1] ?? traceparent
  // Only what the error says of itself: a cause may quote a row, and an address may hold a name.
  console.error(
    JSON.stringify({
      time: new Date().toISOString(),
      trace: id,
      route: event.route.id,
      error: describe(error),
      ...known,
    }),
  )
  return known ?? { status: 500, message: 'Er ging iets mis. · Something went wrong.', id }
}

function knownFault(error: unknown): App.Error | undefined {
  const later =
    'Dit werkt nu niet. Probeer het over een paar minuten opnieuw. · This does not work now. Please try again in a few minutes.'
  if (error instanceof DatabaseUnavailable) return { status: 503, message: later, part: 'sessions' }
  if (error instanceof IdentityUnavailable) return { status: 503, message: later, part: 'identity' }
  if (error instanceof GatewayUnavailable) return { status: 503, message: later, part: 'gateway' }
  if (error instanceof TokenRefused) return { status: 401, message: 'Meld u opnieuw aan. · Please sign in again.' }
  if (error instanceof SignInRefused)
    return { status: 400, message: 'Aanmelden is niet gelukt. · Signing in did not work.' }
  return undefined
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : 'not an error'
}
