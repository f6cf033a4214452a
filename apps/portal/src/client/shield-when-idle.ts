const IDLE_MS = 5 * 60_000

/** Covers what is on the screen when nobody touched anything for five minutes; the session itself ends at the server. */
export function shieldWhenIdle(): void {
  const shield = document.getElementById('afgeschermd')
  if (!(shield instanceof HTMLDialogElement)) return
  let timer: ReturnType<typeof setTimeout>
  const again = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      for (const open of document.querySelectorAll('dialog[open]')) (open as HTMLDialogElement).close()
      if (!shield.open) shield.showModal()
    }, IDLE_MS)
  }
  for (const sign of ['pointerdown', 'pointermove', 'keydown', 'scroll'])
    document.addEventListener(sign, again, { passive: true })
  again()
}
