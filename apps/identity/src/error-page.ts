import type { ErrorOut } from 'oidc-provider'
import { html, page } from './page.ts'

/** A request that cannot be answered by going back to a client, because the client or its address is not known. */
export function errorPage(portalOrigin: string, { error, error_description: description }: ErrorOut): string {
  return page(
    'NL',
    'Aanmelden lukt niet',
    html` <h1>Aanmelden lukt niet</h1>
      <p>De aanvraag om aan te melden klopt niet. Begin opnieuw in het portaal.</p>
      <p lang="en">The request to sign in is not valid. Please start again in the portal.</p>
      <p>
        <a class="action" href="${portalOrigin}/">Naar het portaal · <span lang="en">To the portal</span></a>
      </p>
      <p><code>${error}${description ? `: ${description}` : ''}</code></p>`,
  )
}
