import { words } from './words.ts'

/** Asks without leaving the page: the server makes the same page, and of that the answer takes the place of the old one. */
export function askInPlace(form: HTMLFormElement): void {
  const said = form.querySelector<HTMLElement>('[data-said]')
  let asking: AbortController | undefined
  form.addEventListener('submit', (event) => {
    const { submitter } = event
    // Keeping and the like are other buttons, and another page.
    if (submitter?.hasAttribute('formaction')) return
    event.preventDefault()
    asking?.abort()
    asking = new AbortController()
    said?.replaceChildren(words.asking)
    void answerTo(form, asking.signal)
      .then((answer) => {
        if (answer === null) return said?.replaceChildren(words.noAnswer)
        document.getElementById('antwoord')?.replaceWith(answer.part)
        if (answer.history !== null) document.getElementById('eerder-lijst')?.replaceWith(answer.history)
        said?.replaceChildren(
          answer.part.querySelector('[role="status"]')?.textContent.trim() ?? '',
          ' ',
          linkTo(answer.part.id),
        )
      })
      .catch(() => {
        if (!asking?.signal.aborted) said?.replaceChildren(words.noAnswer)
      })
  })
}

/** The answer, and what was asked until now; null when what came is no page with an answer, such as the page to sign in. */
async function answerTo(
  form: HTMLFormElement,
  signal: AbortSignal,
): Promise<{ readonly part: HTMLElement; readonly history: Element | null } | null> {
  const response = await fetch(form.action, {
    method: 'POST',
    // As a form sends it itself.
    body: new URLSearchParams(new FormData(form) as unknown as Record<string, string>),
    headers: { accept: 'text/html' },
    signal,
  })
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  const part = page.querySelector<HTMLElement>('#antwoord')
  return part === null ? null : { part, history: page.querySelector('#eerder-lijst') }
}

function linkTo(id: string): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = `#${id}`
  link.textContent = words.toAnswer
  return link
}
