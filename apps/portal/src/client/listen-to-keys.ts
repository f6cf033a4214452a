const OFF = 'sneltoetsen-uit'
/** After `g` comes a letter, soon. */
const NEXT_LETTER_MS = 1500

/** Shortcuts for who works with the keyboard all day. They can be turned off: a voice types letters too (WCAG 2.1.4). */
export function listenToKeys(): void {
  const help = document.getElementById('toetsen')
  if (!(help instanceof HTMLDialogElement)) return
  const toggle = help.querySelector<HTMLButtonElement>('[data-keys]')
  const say = () => {
    if (toggle) toggle.textContent = toggle.dataset[isOff() ? 'on' : 'off'] ?? ''
  }
  say()
  toggle?.addEventListener('click', () => {
    localStorage.setItem(OFF, isOff() ? '' : 'ja')
    say()
  })

  let wentAt = -NEXT_LETTER_MS
  document.addEventListener('keydown', (event) => {
    const { key, timeStamp } = event
    if (
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      isTyping(event.composedPath()[0]) ||
      document.querySelector('dialog[open]')
    )
      return
    if (key === '?') return help.showModal()
    if (isOff()) return
    const goes = timeStamp - wentAt < NEXT_LETTER_MS
    wentAt = -NEXT_LETTER_MS
    if (goes) document.querySelector<HTMLAnchorElement>(`[data-go="${CSS.escape(key)}"]`)?.click()
    else if (key === 'g') wentAt = timeStamp
    else if (key === 'j') step(1)
    else if (key === 'k') step(-1)
    else if (key === 'Escape') document.querySelector<HTMLAnchorElement>('.crumb a')?.click()
    else if (key === '/') {
      const search = document.querySelector<HTMLInputElement>('main [role="search"] input:not([type="hidden"])')
      if (search === null) return
      event.preventDefault()
      search.focus()
      search.select()
    }
  })
}

function isOff(): boolean {
  return localStorage.getItem(OFF) === 'ja'
}

function isTyping(target: EventTarget | undefined): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea'))
}

/** To the link of the next or the previous row. */
function step(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('main tbody th a')]
  const at = links.findIndex((link) => link === document.activeElement)
  links[at < 0 ? (by > 0 ? 0 : links.length - 1) : at + by]?.focus()
}
