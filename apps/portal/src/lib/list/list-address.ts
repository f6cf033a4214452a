/** What this needs of a URL. */
type Address = Pick<URL, 'pathname' | 'search'>

/** Where in a list a page begins; at most one of both stands in an address. */
const CURSORS = ['na', 'voor'] as const

/**
 * The same page with something changed in its address; null or nothing takes a word away. A list begins anew, because a
 * position in another list means nothing, unless the position is what changes.
 */
export function changedAddress(
  url: Address,
  changes: Readonly<Record<string, string | readonly string[] | null>>,
): string {
  const query = new URLSearchParams(url.search)
  for (const name of CURSORS) query.delete(name)
  for (const [name, value] of Object.entries(changes)) {
    query.delete(name)
    for (const text of typeof value === 'string' ? [value] : (value ?? [])) query.append(name, text)
  }
  const said = query.toString()
  return said === '' ? url.pathname : `${url.pathname}?${said}`
}

/** A form sends its empty fields too; an address that is kept and shared says what filters and no more. Null when it does. */
export function shorterAddress({ pathname, search }: Address): string | null {
  const given = new URLSearchParams(search)
  const names = [...new Set(given.keys())].filter((name) => given.getAll(name).includes(''))
  if (names.length === 0) return null
  const changes = names.map((name) => [name, given.getAll(name).filter((text) => text !== '')] as const)
  return changedAddress({ pathname, search }, Object.fromEntries(changes))
}
