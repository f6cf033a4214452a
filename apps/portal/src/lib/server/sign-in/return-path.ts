const NOWHERE = 'http://portal.invalid'

/**
 * Where a browser may be sent back to: a path of the portal itself, else its start page. The text comes from an
 * address anybody can write, so `//evil.example`, `/\evil.example` and `https:evil` must not lead away, and the pages
 * that sign in or out must not lead to themselves.
 */
export function returnPath(text: string | null | undefined): string {
  if (!text?.startsWith('/') || text.length > 2000) return '/'
  const url = URL.parse(text, NOWHERE)
  if (url === null || url.origin !== NOWHERE || url.username !== '') return '/'
  if (/^\/(aanmelden|afmelden|taal)(\/|$)/.test(url.pathname)) return '/'
  const path = url.pathname + url.search
  return path.startsWith('//') ? '/' : path
}
