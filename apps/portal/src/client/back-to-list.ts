/** The way back to a list leads to the list as it was left: filtered, in its order, at its page. */
export function backToList(): void {
  if (document.referrer === '') return
  const list = new URL(document.referrer)
  // What a list said of something just done, it says once.
  list.searchParams.delete('gedaan')
  for (const back of document.querySelectorAll<HTMLAnchorElement>('.crumb a'))
    if (list.origin === location.origin && list.pathname === back.pathname && back.search === '') back.href = list.href
}
