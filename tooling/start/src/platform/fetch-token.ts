import { SCOPES } from '@kraamketen/kraamzorg'
import { createHash, randomBytes } from 'node:crypto'
import { StartProblem } from '../start-problem.ts'

const CLIENT = 'kraamketen-cli'
/** Nothing listens there: the code is read from the redirect itself. */
const CALLBACK = 'http://127.0.0.1:1/callback'
/** Everything; the provider gives what the role has. */
const SCOPE = ['openid', 'profile', ...SCOPES].join(' ')

/**
 * Signs one of the demonstration's people in, by code flow with PKCE as any client would, and returns the bearer token.
 *
 * @param identity address of the identity provider, such as `http://localhost:3001`
 * @param account such as `noor`
 * @throws StartProblem when the provider does not answer or refuses
 */
export async function fetchToken(identity: string, account: string): Promise<string> {
  const verifier = randomBytes(32).toString('base64url')
  const state = randomBytes(16).toString('base64url')
  const browser = createBrowser(identity)
  const question = new URLSearchParams({
    client_id: CLIENT,
    response_type: 'code',
    redirect_uri: CALLBACK,
    scope: SCOPE,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    state,
  })
  const page = await browser.follow(`${identity}/auth?${question}`)
  const back = new URL(await browser.follow(page, new URLSearchParams({ account })))
  const code = back.searchParams.get('code')
  if (!back.href.startsWith(CALLBACK) || code === null || back.searchParams.get('state') !== state) {
    throw new StartProblem(`${identity} did not sign "${account}" in.`, `It led to ${back.origin}${back.pathname}.`)
  }
  const answer = await browser.send(`${identity}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: CLIENT,
      code,
      redirect_uri: CALLBACK,
      code_verifier: verifier,
    }),
  })
  const { access_token: token } = (await answer.json()) as { access_token?: unknown }
  if (typeof token === 'string') return token
  throw new StartProblem(`${identity} gave no token (status ${answer.status}).`, 'Look into identity.log.')
}

/** The little of a browser that signing in needs: cookies, and redirects as long as they stay on one origin. */
function createBrowser(origin: string) {
  const cookies = new Map<string, string>()

  const send = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await reach(url, { ...init, redirect: 'manual', headers: { cookie } })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    return response
  }

  /** Opens an address, or posts a form to it, and returns where that ends. */
  const follow = async (url: string, form?: URLSearchParams): Promise<string> => {
    let at = url
    let response = await send(at, form === undefined ? {} : { method: 'POST', body: form })
    for (let step = 0; step < 10; step += 1) {
      const location = response.headers.get('location')
      if (location === null) {
        if (response.ok) return at
        throw new StartProblem(
          `${origin} answers ${response.status} at ${new URL(at).pathname}.`,
          'Look into identity.log.',
        )
      }
      at = new URL(location, at).href
      if (!at.startsWith(`${origin}/`)) return at
      response = await send(at)
    }
    throw new StartProblem(`${origin} keeps sending on.`, 'Look into identity.log.')
  }
  return { send, follow }
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...init, signal: AbortSignal.timeout(10_000) })
  } catch (error) {
    throw new StartProblem(
      `The identity provider does not answer at ${new URL(url).origin}.`,
      'Run `npm start` first, in another terminal.',
      { cause: error },
    )
  }
}
