import { changedAddress } from '../list/list-address.ts'

/** Where a form of a page posts to, so that a refusal comes back to the page as it was: its address, and the action. */
export function actionAddress(url: Pick<URL, 'pathname' | 'search'>, action: string): string {
  const query = new URLSearchParams(url.search)
  for (const name of [...query.keys()]) if (name.startsWith('/')) query.delete(name)
  query.set(`/${action}`, '')
  return `?${query.toString()}`
}

/** The address to come back to when it is done: without the action, and with what was done. */
export function doneAddress(
  url: Pick<URL, 'pathname' | 'search'>,
  changes: Readonly<Record<string, string | null>>,
): string {
  const actions = [...new URLSearchParams(url.search).keys()].filter((name) => name.startsWith('/'))
  return changedAddress(url, { ...Object.fromEntries(actions.map((name) => [name, null])), ...changes })
}
