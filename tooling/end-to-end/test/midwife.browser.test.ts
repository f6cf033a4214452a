import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { launchBrowser, openPage, signIn } from '../src/browser.ts'
import { service } from '../src/service.ts'
import { until } from '../src/until.ts'

const SANNE = '/verwijzingen/019a0000-0000-7000-8001-000000000001'
const KIM = '/verwijzingen/019a0000-0000-7000-8001-000000000003'
const NAOMI = '/verwijzingen/019a0000-0000-7000-8001-000000000005'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchBrowser()
  page = await openPage(browser, '/')
  await signIn(page, /Noor de Wit/)
})
afterAll(() => browser.close())

const textOf = async (target: Page) => (await target.locator('main').innerText()).replaceAll('\u00a0', ' ')

test('in two steps from signing in she knows where a referral stands', async () => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Mijn verwijzingen' }).first().click()
  await page.getByRole('textbox', { name: /Naam/ }).fill('claess')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Sanne Claessen' }).click()
  await page.waitForURL(`**${SANNE}`)
  const text = await textOf(page)
  expect(text).toContain('in zorg')
  expect(text).toContain('Kraamzorg Zonnekind (demonstratie)')
  for (const step of ['Ingediend', 'Geaccepteerd', 'Intake', 'Geïndiceerd', 'In zorg']) expect(text).toContain(step)
})

test('her page says the hours and why, what it costs, what she is entitled to, and what comparable families received', async () => {
  await page.goto(KIM)
  const text = await textOf(page)
  expect(text).toContain('45 uur')
  expect(text).toContain('Flesvoeding: het basispakket is 45 uur.')
  expect(text).toContain('€ 2.785,37')
  expect(text).toContain('€ 216,00')
  expect(text).toContain('Geboortezorg Flex, pijler 1')
  expect(text).toContain('43,8 uur')
  expect(text).not.toMatch(/\b999\d{6}\b/)
})

test('what is not known is said to be unknown, with the amount that is known next to it', async () => {
  await page.goto(SANNE)
  const text = await textOf(page)
  expect(text).toContain('niet bekend')
  expect(text).toContain('€ 59,33 per uur')
  expect(text).toContain('Het programma stopte na 31-12-2023.')
})

describe('the list', () => {
  test('keeps its filter, order and page in the URL, and survives a reload', async () => {
    await page.goto('/verwijzingen')
    await page
      .getByRole('navigation')
      .getByRole('link', { name: /^ingediend/i })
      .click()
    await page.getByRole('link', { name: /^Uitgerekend/ }).click()
    await page.waitForLoadState()
    const url = page.url()
    expect(new URL(url).search).not.toBe('')
    const before = await page.locator('tbody tr').allInnerTexts()
    expect(before.every((row) => row.includes('ingediend'))).toBe(true)
    await page.goto('about:blank')
    await page.goto(url)
    expect(await page.locator('tbody tr').allInnerTexts()).toEqual(before)
  })

  test('pages forward and back to the same rows', async () => {
    await page.goto('/verwijzingen')
    const first = await page.locator('tbody tr').allInnerTexts()
    await page.getByRole('link', { name: /Volgende/ }).click()
    await page.waitForURL(/[?&]/)
    const second = await page.locator('tbody tr').allInnerTexts()
    expect(second).not.toEqual(first)
    await page.getByRole('link', { name: /Vorige/ }).click()
    await until(
      async () => JSON.stringify(await page.locator('tbody tr').allInnerTexts()) === JSON.stringify(first),
      5000,
    )
  })

  test('a search without results says so, and nonsense in the URL breaks nothing', async () => {
    await page.goto('/verwijzingen?zoek=zzzzzz')
    expect(await page.locator('tbody tr').count()).toBe(0)
    for (const query of ['?status=NOPE&sorteer=%00&na=xx', `?zoek=${'x'.repeat(3000)}`, '?dagen=-4&vanaf=2926-01-01']) {
      const response = await page.goto(`/verwijzingen${query}`)
      expect(response?.status()).toBeLessThan(500)
    }
  })
})

test("another practice's referral looks like one that does not exist", async () => {
  const foreign = await page.goto(NAOMI)
  const foreignText = await textOf(page)
  const unknown = await page.goto('/verwijzingen/019a0000-0000-7000-8001-00000000ffff')
  expect([foreign?.status(), unknown?.status()]).toEqual([404, 404])
  expect(await textOf(page)).toBe(foreignText)
  expect(foreignText).toContain('Niet gevonden')
})

test('with a service down the page shows the rest and says what is missing', async () => {
  await service('stop', 'costs')
  try {
    const response = await page.goto(KIM)
    expect(response?.status()).toBe(200)
    const text = await textOf(page)
    expect(text).toContain('Flesvoeding: het basispakket is 45 uur.')
    expect(text).toMatch(/kosten[^.]*niet[^.]*(ophalen|op te halen)/i)
  } finally {
    await service('start', 'costs')
  }
  await until(async () => {
    await page.goto(KIM)
    return (await textOf(page)).includes('€ 2.785,37')
  }, 10_000)
})

test('in English, with the language in the markup', async () => {
  const english = await openPage(browser, '/')
  await english.getByRole('button', { name: 'English' }).click()
  await until(async () => (await english.locator('html').getAttribute('lang')) === 'en', 5000)
  expect(await english.locator('h1').innerText()).not.toMatch(/cliënt|verwijzing/)
  await english.context().close()
})

test('without JavaScript: sign in, search, open, read', async () => {
  const plain = await openPage(browser, '/', { javaScriptEnabled: false })
  await signIn(plain, /Noor de Wit/)
  await plain.goto('/verwijzingen')
  await plain.getByRole('textbox', { name: /Naam/ }).fill('habets')
  await plain.getByRole('button', { name: 'Toon' }).click()
  await plain.getByRole('link', { name: 'Kim Habets' }).click()
  expect(await textOf(plain)).toContain('€ 2.785,37')
  await plain.context().close()
})

test('by keyboard alone: skip the menu, reach a referral, open it', async () => {
  await page.goto('/verwijzingen?zoek=claess')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/^#/)
  await page.keyboard.press('Enter')
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab')
    if ((await page.evaluate(() => document.activeElement?.textContent.trim())) === 'Sanne Claessen') break
  }
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)
  expect(outline).not.toBe('none')
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${SANNE}`)
})

test.each([
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
])('at $width pixels: no violation of WCAG 2.2 AA, and nothing runs off the side', async (viewport) => {
  const signedOut = await openPage(browser, '/', { viewport })
  const visitor = await openPage(browser, '/', { viewport })
  await signIn(visitor, /Noor de Wit/)
  const check = async (target: Page) => {
    const { violations } = await new AxeBuilder({ page: target })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    expect(violations.map(({ id, nodes }) => `${target.url()} ${id}: ${nodes[0]?.html}`)).toEqual([])
    expect(
      await target.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0)
  }
  await check(signedOut)
  for (const path of [
    '/',
    '/verwijzingen',
    '/verwijzingen?zoek=zzzz',
    SANNE,
    KIM,
    '/over',
    '/toegankelijkheid',
    NAOMI,
  ]) {
    await visitor.goto(path)
    await check(visitor)
  }
  await signedOut
    .getByRole('button', { name: 'Aanmelden' })
    .or(signedOut.getByRole('link', { name: 'Aanmelden' }))
    .first()
    .click()
  await signedOut.getByRole('button', { name: /Noor/ }).waitFor()
  await check(signedOut)
  await signedOut.context().close()
  await visitor.context().close()
})

test('a referral prints on two pages', async () => {
  await page.goto(SANNE)
  const pdf = await page.pdf({ format: 'A4', tagged: true })
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  expect(pages).toBeGreaterThan(0)
  expect(pages).toBeLessThanOrEqual(2)
})

test.each(['/', '/verwijzingen', SANNE])(
  '%s loads at most 60 kB of JavaScript, and nothing from elsewhere',
  async (path) => {
    const fresh = await openPage(browser, '/')
    await signIn(fresh, /Noor de Wit/)
    const client = await fresh.context().newCDPSession(fresh)
    await client.send('Network.enable')
    await client.send('Network.setCacheDisabled', { cacheDisabled: true })
    const origins = new Set<string>()
    const scripts = new Map<string, number>()
    client.on('Network.responseReceived', ({ requestId, response, type }) => {
      origins.add(new URL(response.url).origin)
      if (type === 'Script') scripts.set(requestId, 0)
    })
    client.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
      const so = scripts.get(requestId)
      if (so !== undefined) scripts.set(requestId, so + encodedDataLength)
    })
    await fresh.goto(path, { waitUntil: 'networkidle' })
    expect([...origins]).toEqual([inject('platform').portal])
    expect([...scripts.values()].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(60_000)
    await fresh.context().close()
  },
)

test('signed out, her pages are closed, and signing in brings back to the page that was asked for', async () => {
  const visitor = await openPage(browser, '/')
  await signIn(visitor, /Noor de Wit/)
  await visitor.getByRole('button', { name: 'Afmelden' }).click()
  await visitor.getByText('Aanmelden').first().waitFor()
  await visitor.goto(SANNE)
  await visitor
    .getByRole('button', { name: /Noor de Wit/ })
    .or(visitor.getByRole('link', { name: 'Aanmelden' }))
    .first()
    .waitFor()
  expect(await visitor.content()).not.toContain('42,875')
  await visitor.context().close()
})
