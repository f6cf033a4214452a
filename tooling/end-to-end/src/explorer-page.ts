import type { Page } from 'playwright-core'

export const editorOf = (target: Page) => target.getByRole('textbox', { name: 'Vraag (GraphQL)' })
export const variablesOf = (target: Page) => target.getByRole('textbox', { name: 'Variabelen (JSON)' })
export const answerOf = (target: Page) => target.locator('#antwoord')
export const askButton = (target: Page) => target.getByRole('button', { name: 'Vraag', exact: true })

/** Opens the page and waits until the editor knows the schema. */
export async function openExplorer(target: Page, path = '/verkenner'): Promise<void> {
  const schema = target.waitForResponse(/verkenner\/contract/, { timeout: 5000 }).catch(() => null)
  await target.goto(path)
  await editorOf(target).waitFor()
  // From the second time on the browser has it.
  if ((await target.evaluate(() => caches.keys())).length === 0) await schema
}

export async function write(target: Page, text: string): Promise<void> {
  await editorOf(target).focus()
  await target.keyboard.press('ControlOrMeta+A')
  await target.keyboard.insertText(text)
}

/** Writes a question, asks it by keyboard, and gives what the answer says. */
export async function ask(target: Page, query: string): Promise<string> {
  await write(target, query)
  await target.keyboard.press('ControlOrMeta+Enter')
  await target.getByRole('link', { name: 'Naar het antwoord' }).waitFor()
  return (await answerOf(target).innerText()).replaceAll('\u00a0', ' ')
}
