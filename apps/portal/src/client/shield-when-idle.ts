const IDLE_MS = 5 * 60_000
/** As long as the server lets a session rest. */
const OVER_MS = 15 * 60_000

/**
 * Covers what is on the screen when nobody touched anything for five minutes. When the session must be over too, the page is
 * fetched anew: what it said is for who signs in.
 */
export function shieldWhenIdle(): void {
  const shield = document.getElementById('afgeschermd')
  if (!(shield instanceof HTMLDialogElement)) return
  let timer: ReturnType<typeof setTimeout>
  let touchedAt = Date.now()
  const again = () => {
    touchedAt = Date.now()
    clearTimeout(timer)
    timer = setTimeout(() => {
      for (const open of document.querySelectorAll('dialog[open]')) (open as HTMLDialogElement).close()
      if (!shield.open) shield.showModal()
    }, IDLE_MS)
  }
  for (const sign of ['pointerdown', 'pointermove', 'keydown', 'scroll'])
    document.addEventListener(sign, () => !shield.open && again(), { passive: true })
  shield.addEventListener('close', () => {
    if (Date.now() - touchedAt > OVER_MS && !isSomethingTyped()) location.replace(location.pathname + location.search)
    again()
  })
  again()
}

/** Whether a form holds what is not sent yet: it is never thrown away. */
function isSomethingTyped(): boolean {
  return [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('main :is(input, textarea)')].some(
    (field) => field.value !== field.defaultValue || ('checked' in field && field.checked !== field.defaultChecked),
  )
}
