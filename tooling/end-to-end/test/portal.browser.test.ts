import { randomUUID } from 'node:crypto'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { askAs } from '../src/ask.ts'
import { launchBrowser, openPage, searchFor, signIn } from '../src/browser.ts'
import { service } from '../src/service.ts'
import { until } from '../src/until.ts'

const REGISTER = `mutation ($input: RegisterClientInput!) {
  registerClient(input: $input) { __typename ... on Client { id } }
}`
const SUBMIT = `mutation ($input: SubmitReferralInput!) {
  submitReferral(input: $input) { __typename ... on Referral { id } }
}`

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

async function aNewReferral(familyName = 'Levend'): Promise<void> {
  const client = { givenName: 'Test', familyName, birthDate: '1995-05-05', dueDate: '2027-05-05' }
  const registered = await askAs('noor', REGISTER, { input: client })
  const clientId = registered.body.data.registerClient.id as string
  const input = { clientId, recipientAgbCode: '41900001', idempotencyKey: randomUUID() }
  await askAs('noor', SUBMIT, { input })
}

const notice = (page: Page) => page.locator('[data-live] p')

test('a list that is open says that something changed, and stays as it is until she asks', async () => {
  const page = await openPage(browser, '/')
  await signIn(page, /Noor de Wit/)
  await page.goto('/verwijzingen')
  await page.waitForRequest((request) => request.url().includes('/gebeurtenissen')).catch(() => {})
  const before = await page.locator('tbody').innerText()
  await until(async () => {
    await aNewReferral()
    return notice(page).isVisible()
  }, 15_000)
  expect(await page.locator('tbody').innerText()).toBe(before)
  await notice(page).getByRole('link').click()
  await page.waitForLoadState()
  expect(await page.locator('tbody').innerText()).toContain('Levend')
  await page.context().close()
})

test('a stream says only that something happened, and ends within seconds of signing out elsewhere', async () => {
  const page = await openPage(browser, '/')
  await signIn(page, /Noor de Wit/)
  const cookies = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const response = await fetch(`${inject('platform').portal}/gebeurtenissen?over=verwijzingen`, {
    headers: { cookie: cookies },
  })
  expect(response.headers.get('content-type')).toBe('text/event-stream')
  let heard = ''
  const ended = (async () => {
    const decoder = new TextDecoder()
    for await (const piece of response.body as ReadableStream<Uint8Array>)
      heard += decoder.decode(piece, { stream: true })
  })()
  await until(async () => {
    await aNewReferral()
    return heard.includes('event: verandering')
  }, 15_000)
  expect(heard).not.toMatch(/Levend|019a0000|id/)
  await page.getByRole('button', { name: 'Afmelden' }).click()
  await ended
  await page.context().close()
})

test('who is not signed in hears nothing, and what does not exist is not found', async () => {
  const { portal } = inject('platform')
  expect((await fetch(`${portal}/gebeurtenissen?over=verwijzingen`)).status).toBe(204)
  const page = await openPage(browser, '/')
  await signIn(page, /Noor de Wit/)
  expect((await page.goto('/gebeurtenissen?over=alles'))?.status()).toBe(404)
  await page.context().close()
})

test('by shortcut: to a page, to the search field, down and up the rows, and off', async () => {
  const page = await openPage(browser, '/')
  await signIn(page, /Noor de Wit/)
  await page.keyboard.press('g')
  await page.keyboard.press('v')
  await page.waitForURL('**/verwijzingen')
  const focused = () => page.evaluate(() => document.activeElement?.textContent.trim() ?? '')
  const rows = await page.locator('tbody th a').allInnerTexts()
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  expect(await focused()).toBe(rows[1]?.trim())
  await page.keyboard.press('k')
  expect(await focused()).toBe(rows[0]?.trim())
  await page.keyboard.press('/')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
  await page.keyboard.type('g')
  await page.keyboard.press('Tab')
  await page.locator('h1').click()
  await page.keyboard.press('?')
  await page.getByRole('dialog').getByRole('button', { name: 'Zet sneltoetsen uit' }).click()
  await page.keyboard.press('g')
  await page.keyboard.press('s')
  await page.keyboard.press('j')
  expect(new URL(page.url()).pathname).toBe('/verwijzingen')
  expect(rows.map((row) => row.trim())).not.toContain(await focused())
  await page.context().close()
})

test('after five minutes without a touch the screen is shielded', async () => {
  const page = await openPage(browser, '/')
  await page.clock.install()
  await signIn(page, /Noor de Wit/)
  await page.goto('/verwijzingen')
  await page.clock.runFor(4 * 60_000)
  await page.mouse.move(10, 10)
  await page.clock.runFor(4 * 60_000)
  expect(await page.locator('#afgeschermd').isVisible()).toBe(false)
  await page.clock.runFor(61_000)
  expect(await page.locator('#afgeschermd').isVisible()).toBe(true)
  await page.getByRole('button', { name: 'Ga verder' }).click()
  expect(await page.locator('#afgeschermd').isVisible()).toBe(false)
  await page.context().close()
})

test('when the session must be over too, going on fetches the page anew, unless something was typed', async () => {
  const page = await openPage(browser, '/')
  await page.clock.install()
  await signIn(page, /Noor de Wit/)
  const goOn = async () => {
    await page.evaluate(() => document.body.setAttribute('data-before', ''))
    await page.clock.runFor(16 * 60_000)
    await page.getByRole('button', { name: 'Ga verder' }).click()
    await page.waitForLoadState('networkidle')
    return page.locator('body[data-before]').count()
  }
  await page.goto('/partuswacht')
  expect(await goOn()).toBe(0)
  await page.goto('/partuswacht')
  await page.getByRole('textbox', { name: 'Postcode' }).fill('6411')
  expect(await goOn()).toBe(1)
  await page.context().close()
})

test('what is not found is looked for in the list that it belongs to', async () => {
  const page = await openPage(browser, '/')
  await signIn(page, /Noor de Wit/)
  expect((await page.goto('/verwijzingen/019a0000-0000-7000-8111-00000000ffff'))?.status()).toBe(404)
  await page.getByRole('link', { name: 'Naar ‘Mijn verwijzingen’' }).click()
  await page.waitForURL('**/verwijzingen')
  await page.context().close()
})

test.each([
  [/Noor de Wit/, 'Mijn verwijzingen'],
  [/Pieter/, 'Weekbord'],
  [/Joke/, 'Overdrachten'],
  [/Karin/, 'Regio’s'],
  [/Ravi/, 'Onderzoek'],
  [/Ineke/, 'Organisaties'],
  [/Sanne/, 'Mijn uren'],
])('%s starts with what needs doing, and each page of the menu is there', async (who, first) => {
  const page = await openPage(browser, '/')
  await signIn(page, who)
  const menu = page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link')
  expect(await menu.allInnerTexts()).toContain(first)
  const paths = await menu.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  for (const path of paths) expect([path, (await page.goto(path))?.status()]).toEqual([path, 200])
  await page.context().close()
})

test('a name that is written as a program is shown as a name', async () => {
  const name = '<img src=x onerror=alert(1)>'
  await aNewReferral(name)
  for (const [who, list] of [
    [/Noor de Wit/, '/verwijzingen'],
    [/Pieter/, '/planning/aanmeldingen'],
  ] as const) {
    const page = await openPage(browser, '/')
    const trouble: string[] = []
    page.on('dialog', (dialog) => {
      trouble.push(dialog.message())
      void dialog.dismiss()
    })
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) trouble.push(message.text())
    })
    await signIn(page, who)
    await searchFor(page, list, '<img')
    await page.getByRole('link', { name }).first().click()
    await page.waitForLoadState('networkidle')
    expect(await page.locator('h1').innerText()).toContain(name)
    expect(trouble).toEqual([])
    await page.context().close()
  }
})

test('signed out meanwhile, what was typed is not lost: it is sent again after signing in beside it', async () => {
  const page = await openPage(browser, '/')
  await signIn(page, /Noor de Wit/)
  await page.goto('/verwijzingen/nieuw')
  const name = page.getByRole('textbox', { name: /Achternaam/ })
  await name.fill('Onverloren')
  await page.context().clearCookies()
  await name.press('Enter')
  await page.getByText('is niet opgeslagen en ook niet verloren').waitFor()
  const [beside] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: /nieuw tabblad/ }).click(),
  ])
  await beside.getByRole('button', { name: /Noor de Wit/ }).click()
  await beside.getByText('Afmelden').first().waitFor()
  await page.getByRole('button', { name: 'Verstuur opnieuw wat ik heb ingevuld' }).click()
  // Back at the form, which now says what is still missing.
  expect(await page.getByRole('textbox', { name: /Achternaam/ }).inputValue()).toBe('Onverloren')
  await page.context().close()
})

test('with the gateway gone every start page stands, and says what cannot be counted', async () => {
  const page = await openPage(browser, '/')
  await signIn(page, /Pieter/)
  await service('stop', 'gateway')
  try {
    expect((await page.goto('/'))?.status()).toBe(200)
    expect(await page.locator('main').innerText()).toContain('is nu niet te tellen')
    expect((await page.goto('/planning'))?.status()).toBe(503)
    expect(await page.locator('main').innerText()).toContain('niets verloren')
  } finally {
    await service('start', 'gateway')
  }
  await page.context().close()
})

test('in each role the menu opens on a phone without a script', async () => {
  const page = await openPage(browser, '/', { viewport: { width: 390, height: 844 }, javaScriptEnabled: false })
  await signIn(page, /Pieter/)
  const menu = page.getByRole('navigation', { name: 'Hoofdmenu' })
  expect(await menu.isVisible()).toBe(false)
  await page.getByRole('button', { name: 'Menu' }).click()
  await menu.getByRole('link', { name: 'Weekbord' }).click()
  await page.waitForURL('**/planning')
  await page.context().close()
})
