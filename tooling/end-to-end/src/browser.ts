import chromiumPackage from '@sparticuz/chromium'
import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core'
import { inject } from 'vitest'

/** A real browser: the one that CHROMIUM_PATH names, else the one that comes with the packages. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? (await chromiumPackage.executablePath())
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'] })
}

/** A page of the portal in a fresh browser profile. */
export async function openPage(browser: Browser, path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    baseURL: inject('platform').portal,
    locale: 'nl-NL',
    viewport: { width: 1280, height: 900 },
    ...options,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  await page.goto(path)
  return page
}

/** Signs in as one of the demonstration's users, the way a person does, and comes back to the portal. */
export async function signIn(page: Page, name: RegExp): Promise<void> {
  await page.goto('/')
  await page
    .getByRole('button', { name: 'Aanmelden' })
    .or(page.getByRole('link', { name: 'Aanmelden' }))
    .first()
    .click()
  await page.getByRole('button', { name }).click()
  await page.getByText('Afmelden').first().waitFor()
}

/** Searches a list of clients, which is a form that is posted: what is searched stands in no address. */
export async function searchFor(page: Page, list: string, text: string): Promise<void> {
  await page.goto(list)
  await page.getByRole('textbox', { name: 'Naam of geboortedatum' }).fill(text)
  await page.getByRole('button', { name: 'Toon' }).click()
  await page.waitForURL(/[?&]zoek=/)
}
