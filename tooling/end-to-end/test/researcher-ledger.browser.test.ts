import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, openPage, signIn } from '../src/browser.ts'
import { textOf } from '../src/page-qualities.ts'

const TABLE = '/onderzoek/tabel?kenmerk=INCOME_QUINTILE&kenmerk=BIRTH_ORDER'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchBrowser()
  page = await openPage(browser, '/')
  await signIn(page, /Ravi Sharma/)
  // Some forty questions at once: more than a page of the ledger.
  await page.goto('/onderzoek/vergelijking')
})
afterAll(() => browser.close())

describe('the ledger of a project', () => {
  test('says what was asked and what was withheld, page by page, and asks it again', async () => {
    await page.goto(TABLE)
    await page.goto('/onderzoek/project')
    const rows = page.locator('tbody tr')
    expect(await rows.count()).toBe(25)
    expect(await rows.first().innerText()).toContain('naar inkomenskwintiel en positie kind in het gezin')
    await rows.first().getByRole('link', { name: 'kruistabel' }).click()
    await page.waitForURL('**/onderzoek/tabel?cohort=*')
    expect(await page.locator('[data-refused]').count()).toBe(0)
    await page.goto('/onderzoek/project')
    await page.getByRole('link', { name: 'Volgende pagina' }).click()
    await page.waitForURL('**na=*')
    expect(await rows.count()).toBeGreaterThan(0)
    await page.goto('/onderzoek/project?na=weg')
    expect(await textOf(page)).toContain('Deze bladzijde van het logboek bestaat niet meer.')
  })

  test('comes as a file, with every question', async () => {
    await page.goto('/onderzoek/project')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /Download het hele logboek/ }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^kraamketen-project-.+\.csv$/)
    const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n')
    expect(lines[0]).toBe('asked_at,field,question,cohort,outcome,cells,withheld')
    expect(lines.length).toBeGreaterThan(25)
  })

  test('of a project that asked nothing is empty, and says so', async () => {
    const ineke = await openPage(browser, '/')
    await signIn(ineke, /Ineke Visser/)
    await ineke.goto('/onderzoek/project')
    expect(await textOf(ineke)).toContain('Dit project heeft nog niets gevraagd.')
    await ineke.context().close()
  })
})
