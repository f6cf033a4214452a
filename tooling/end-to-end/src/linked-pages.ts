import type { Page } from 'playwright-core'

const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
/** Downloads and files are no pages, and the rest of these would end or change the session. */
const NO_PAGE =
  /^\/(_app|afmelden|aanmelden|taal|gebeurtenissen)|\.(csv|json|parquet|svg|png|ico|webmanifest|R|py|graphql)\b/

/**
 * The pages of the portal that can be reached from the start page by links, one of each kind: of pages that differ in an
 * id, a number or what is filtered by only the first is kept.
 * @param without what is left out, with all that is reached through it alone
 */
export async function linkedPages(page: Page, most: number, without: RegExp): Promise<readonly string[]> {
  const found = new Map([['/', '/']])
  for (const address of found.values()) {
    const response = await page.request.get(address)
    if (!response.headers()['content-type']?.includes('text/html')) continue
    for (const link of linksIn(await response.text(), new URL(response.url()))) {
      const kind = kindOf(link)
      if (found.size < most && !found.has(kind) && !without.test(link)) found.set(kind, link)
    }
  }
  return [...found.values()]
}

function linksIn(html: string, base: URL): string[] {
  return [...html.matchAll(/<a\b[^>]*?\bhref="([^"#]+)/g)].flatMap(([, href = '']) => {
    const url = new URL(href.replaceAll('&amp;', '&'), base)
    const isPage = url.origin === base.origin && !NO_PAGE.test(url.pathname)
    return isPage ? [url.pathname + url.search] : []
  })
}

function kindOf(address: string): string {
  const [path = '', query = ''] = address.split('?')
  const names = [...new Set(new URLSearchParams(query).keys())].sort()
  return `${path.replaceAll(UUID, ':id').replaceAll(/\d+/g, ':n')}?${names.join('&')}`
}
