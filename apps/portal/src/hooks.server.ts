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

/** What an open page listens to, by itself. */
const LIVE_PATH = '/gebeurtenissen'

process.once('sveltekit:shutdown', () => void portal().close())

export const handle: Handle = async ({ event, resolve }) => {
  const { locals, cookies, url } = event
  if (!isReadable(url.pathname))
    return new Response('Dit adres klopt niet. · This address is not valid.', { status: 400 })
  locals.language = readLanguage(cookies)
  locals.traceparent = newTraceparent()
  locals.session = null
  locals.sessionFault = null
  locals.posted = await postedFields(event.request)
  try {
    locals.session = await signedIn(cookies, { byItself: url.pathname === LIVE_PATH })
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

/** Read here because a page that fails has no way back to what was typed. */
async function postedFields(request: Request): Promise<App.Locals['posted']> {
  const type = request.headers.get('content-type') ?? ''
  if (request.method !== 'POST' || !/^(application\/x-www-form-urlencoded|multipart\/form-data)/.test(type)) return []
  const form = await request
    .clone()
    .formData()
    .catch(() => new FormData())
  return [...form].filter((field): field is [string, string] => typeof field[1] === 'string')
}

function isReadable(path: string): boolean {
  try {
    return decodeURI(path) !== ''
  } catch {
    return false
  }
}

/** Signing out is a form that ends at the identity provider, and a browser asks the policy about every stop on the way. */
function allowSignOut(headers: Headers, issuer: URL): void {
  const policy = headers.get('content-security-policy')
  if (policy !== null)
    headers.set('content-security-policy', policy.replace("form-action 'self'", `form-action 'self' ${issuer.origin}`))
}

export const handleError: HandleServerError = ({ kind, error, event }) => {
  if (kind !== 'unknown') return
  // What fails before `handle` has no trace yet.
  const { traceparent = newTraceparent() } = event.locals as Partial<App.Locals>
  const trace = traceparent.split('-')[1] ?? traceparent
  const fault = expectedFault(error)
  const line = { time: new Date().toISOString(), trace, route: event.route.id, ...describe(error, fault === undefined) }
  console.error(JSON.stringify(line))
  return fault ?? { status: 500, message: 'Er ging iets mis. · Something went wrong.', id: trace }
}

const LATER =
  'Dit werkt nu niet. Probeer het over een paar minuten opnieuw. · This does not work now. Please try again in a few minutes.'

/** What happens when others do not answer, or answer no; anything else is a fault of ours. */
function expectedFault(error: unknown): App.Error | undefined {
  if (error instanceof DatabaseUnavailable) return { status: 503, message: LATER, part: 'sessions' }
  if (error instanceof IdentityUnavailable) return { status: 503, message: LATER, part: 'identity' }
  if (error instanceof GatewayUnavailable) return { status: 503, message: LATER, part: 'gateway' }
  if (error instanceof TokenRefused) return { status: 401, message: 'Meld u opnieuw aan. · Please sign in again.' }
  if (error instanceof SignInRefused)
    return { status: 400, message: 'Aanmelden is niet gelukt. · Signing in did not work.', part: 'signIn' }
  return undefined
}

/** Never an address or what a database said in detail: they may hold a name. */
function describe(error: unknown, withStack: boolean): { error: string; cause?: string } {
  if (!(error instanceof Error)) return { error: 'something thrown that is no error' }
  const said = `${error.name}: ${error.message}`
  const { cause } = error
  return {
    error: withStack ? (error.stack ?? said) : said,
    ...(cause instanceof Error && { cause: codeOf(cause) ?? cause.name }),
  }
}

function codeOf(error: Error): string | undefined {
  const code = 'code' in error ? error.code : error.cause instanceof Error ? codeOf(error.cause) : undefined
  return typeof code === 'string' ? code : undefined
}
