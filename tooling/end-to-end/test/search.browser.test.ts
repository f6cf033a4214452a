import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser, openPage, signIn } from '../src/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
}, 60_000)
afterAll(() => browser.close())

const rows = (page: Page) => page.locator('main tbody tr').allInnerTexts()
const addressOf = (page: Page) => decodeURIComponent(page.url()).toLowerCase()

test('a client is found by name and day of birth, and neither stands in the address', async () => {
  const page = await openPage(browser, '/')
  await signIn(page, /Noor/)
  await page.getByLabel('Zoek een cliënt op naam of geboortedatum').fill('claessen 3-5-1994')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/verwijzingen\?zoek=/)
  expect(await rows(page)).toHaveLength(1)
  expect((await rows(page))[0]).toContain('Sanne Claessen')
  expect(addressOf(page)).not.toMatch(/claess|1994|sanne/)
  expect(await page.getByLabel('Naam of geboortedatum').inputValue()).toBe('claessen 3-5-1994')

  await page.reload()
  expect(await rows(page)).toHaveLength(1)
  await page.getByRole('link', { name: /^Uitgerekend/ }).click()
  expect(await rows(page)).toHaveLength(1)
  expect(addressOf(page)).not.toMatch(/claess|1994|sanne/)

  const other = await openPage(browser, '/')
  await signIn(other, /Hanna/)
  await other.goto(page.url())
  expect(await other.locator('main').innerText()).toContain('niet meer te openen, of is van iemand anders')
  expect(await other.getByLabel('Naam of geboortedatum').inputValue()).toBe('')
  await page.context().close()
  await other.context().close()
}, 60_000)

test('what cannot be searched comes back as it was typed, with what is wrong; a name in an address is not used', async () => {
  const page = await openPage(browser, '/', { javaScriptEnabled: false })
  await signIn(page, /Pieter/)
  await page.goto('/planning/aanmeldingen')
  const field = page.getByRole('textbox', { name: 'Naam of geboortedatum' })
  await field.evaluate((input) => input.removeAttribute('maxlength'))
  await field.fill('x'.repeat(120))
  await page.getByRole('button', { name: 'Toon' }).click()
  expect(await page.locator('main').innerText()).toContain('Gebruik hoogstens 100 tekens')
  expect(await field.inputValue()).toBe('x'.repeat(120))

  await page.goto('/planning/aanmeldingen?zoek=jansen')
  expect(await page.locator('main').innerText()).toContain('niet meer te openen')
  expect(await field.inputValue()).toBe('')
  await page.context().close()
}, 60_000)

test('no name stands in the address of the next page of a list by name, nor can it be read from it', async () => {
  const page = await openPage(browser, '/')
  await signIn(page, /Noor/)
  await page.goto('/verwijzingen?sorteer=naam')
  const last = (await rows(page)).at(-1) ?? ''
  await page.getByRole('link', { name: 'Volgende' }).click()
  await page.waitForURL(/na=/)
  const cursor = Buffer.from(new URL(page.url()).searchParams.get('na') ?? '', 'base64url').toString('latin1')
  expect(cursor.length).toBeGreaterThan(40)
  for (const word of last.toLowerCase().match(/\p{L}{4,}/gu) ?? []) expect(cursor.toLowerCase()).not.toContain(word)
  expect(await rows(page)).not.toContain(last)
  expect(await rows(page)).not.toHaveLength(0)
  await page.context().close()
}, 60_000)
