import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Language, SCOPES } from '@kraamketen/kraamzorg'
import type Provider from 'oidc-provider'
import { errors } from 'oidc-provider'
import { demonstrationUser, scopesOf } from './demonstration-users.ts'
import { formFields } from './form-fields.ts'
import { GRAPH } from './provider.ts'
import { sendPage } from './send-page.ts'
import { signInPage } from './sign-in-page.ts'

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>

/** Shows the list of people (GET) and signs in the one who was chosen (POST). */
export async function signIn(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  let interaction: Interaction
  try {
    interaction = await provider.interactionDetails(request, response)
  } catch (error) {
    if (!(error instanceof errors.SessionNotFound) || url.searchParams.has('again')) throw error
    return startAgain(response, url)
  }

  const fields = request.method === 'POST' ? await formFields(request) : undefined
  if (fields?.has('cancel')) {
    const result = { error: 'access_denied', error_description: 'nobody was chosen' }
    return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false })
  }
  const account = fields?.get('account') ?? ''
  if (fields && demonstrationUser(account)) {
    await forgetPreviousPerson(provider, interaction)
    const grantId = await grant(provider, interaction, account)
    const result = { login: { accountId: account, remember: false }, consent: { grantId } }
    return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false })
  }

  const language = pageLanguage(url)
  const other = new URL(url)
  other.searchParams.set('lang', language === 'NL' ? 'en' : 'nl')
  const body = signInPage({
    language,
    otherLanguageHref: `${other.pathname}${other.search}`,
    unknownAccount: fields !== undefined,
  })
  sendPage(response, fields ? 422 : 200, body)
}

/** The provider was restarted, or an hour went by: the same request, which stands in the query, begins anew. */
function startAgain(response: ServerResponse, url: URL): void {
  const query = new URLSearchParams(url.searchParams)
  query.delete('lang')
  query.set('again', '1')
  response.writeHead(303, { location: `/auth?${query}`, 'cache-control': 'no-store' }).end()
}

/** Without this the provider would first ask to sign out whoever used this browser before. */
async function forgetPreviousPerson(provider: Provider, interaction: Interaction): Promise<void> {
  const uid = interaction.session?.uid
  if (uid === undefined) return
  const session = await provider.Session.findByUid(uid)
  await session?.destroy()
  delete interaction.session
  await interaction.persist()
}

/** Everything the client asked for, as far as the role of this person allows it. */
async function grant(provider: Provider, { params }: Interaction, account: string): Promise<string> {
  const user = demonstrationUser(account)
  const allowed = new Set(user ? scopesOf(user) : [])
  const made = new provider.Grant({ accountId: account, clientId: String(params['client_id']) })
  made.addOIDCScope('openid offline_access profile')
  made.addResourceScope(GRAPH, SCOPES.filter((scope) => allowed.has(scope)).join(' '))
  made.rejectResourceScope(GRAPH, SCOPES.filter((scope) => !allowed.has(scope)).join(' '))
  return made.save()
}

/** `lang` is what the person chose on the page, `ui_locales` what the client asked for. */
function pageLanguage({ searchParams }: URL): Language {
  const wanted = searchParams.get('lang') ?? searchParams.get('ui_locales') ?? 'nl'
  return /^en\b/i.test(wanted) ? 'EN' : 'NL'
}
