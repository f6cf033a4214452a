/** Shows the notice of a page that asked to hear of changes. The page itself stays as it is until somebody asks. */
export function hearChanges(): void {
  const place = document.querySelector<HTMLElement>('[data-live]')
  const topic = place?.dataset['live']
  const notice = place?.querySelector('p')
  if (topic === undefined || !notice) return
  const events = new EventSource(`/gebeurtenissen?over=${encodeURIComponent(topic)}`)
  events.addEventListener('verandering', () => {
    notice.hidden = false
  })
  // Of the few that one person may have open, those that are left are given back at once.
  addEventListener('pagehide', () => events.close())
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload()
  })
}
