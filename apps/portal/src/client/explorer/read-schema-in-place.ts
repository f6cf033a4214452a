import { words } from './words.ts'

const PATH = '/verkenner/schema'

/** Opens types of the schema beside the question: the page of that type is fetched, and its part shown there. */
export function readSchemaInPlace(): void {
  const pane = document.querySelector<HTMLElement>('[data-schema-pane]')
  const content = pane?.querySelector<HTMLElement>('[data-schema-content]')
  if (!pane || !content) return

  pane.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link?.pathname !== PATH || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    open(new URL(link.href))
  })
  pane.addEventListener('submit', (event) => {
    if (!(event.target instanceof HTMLFormElement)) return
    event.preventDefault()
    const sought = new FormData(event.target).get('zoek')
    const address = new URL(PATH, location.href)
    if (typeof sought === 'string') address.searchParams.set('zoek', sought)
    open(address)
  })

  function open(address: URL): void {
    void fetchPart(address).then(
      (part) => {
        if (part === null) return content?.replaceChildren(words.noAnswer)
        content?.replaceChildren(part)
        content?.scrollTo(0, 0)
        const field = address.hash === '' ? null : document.getElementById(address.hash.slice(1))
        field?.scrollIntoView({ block: 'nearest' })
        part.querySelector<HTMLElement>('#type-kop')?.focus({ preventScroll: true })
      },
      () => content?.replaceChildren(words.noAnswer),
    )
  }
}

async function fetchPart(address: URL): Promise<Element | null> {
  const response = await fetch(address, { headers: { accept: 'text/html' } })
  return new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('#type')
}
