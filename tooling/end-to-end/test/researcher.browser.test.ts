import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser, openPage, signIn } from '../src/browser.ts'
import { expectEveryPage, textOf } from '../src/page-qualities.ts'
import { service } from '../src/service.ts'
import { until } from '../src/until.ts'

const TABLE = '/onderzoek/tabel?kenmerk=INCOME_QUINTILE&kenmerk=BIRTH_ORDER'
const TAKE_AWAY = TABLE.replace('/tabel?', '/tabel/meenemen?')
const PAGES = [
  '/onderzoek',
  '/onderzoek/levering',
  '/onderzoek/codelijsten',
  '/onderzoek/cohort',
  '/onderzoek/cohort/bouwen',
  '/onderzoek/cohort/bouwen?van=2018&eind=zonder&alleen=BIRTH_ORDER.FIRST',
  '/onderzoek/cohort/bewaard',
  '/onderzoek/cohort/vergelijken',
  '/onderzoek/tabel',
  TABLE,
  TAKE_AWAY,
  '/onderzoek/behoefte',
  '/onderzoek/seizoen',
  '/onderzoek/seizoen?per=week&eind=zonder',
  '/onderzoek/seizoen?eind=met',
  '/onderzoek/regio',
  '/onderzoek/nul-uren',
  '/onderzoek/binnen-groepen',
  '/onderzoek/volgen',
  '/onderzoek/figuren',
  '/onderzoek/vergelijking',
  '/onderzoek/vergelijking?cijfer=verschil&correctie=anders',
  '/onderzoek/vergelijking?tabel=rivm-kraamzorggebruik-table-1',
  '/onderzoek/project',
]

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchBrowser()
  page = await openPage(browser, '/')
  await signIn(page, /Ravi Sharma/)
})
afterAll(() => browser.close())

expectEveryPage(/Ravi Sharma/, PAGES, () => browser)

test('signing in brings a researcher to the release, his projects and what can be done', async () => {
  await page.goto('/')
  await page.waitForURL('**/onderzoek')
  const text = await textOf(page)
  expect(text).toContain('SYNTHETISCH')
  expect(text).toContain('Kraamzorggebruik 2016-2022 (demonstratie)')
  expect(text).toContain('1 januari 2016 tot en met 31 december 2022')
  expect(text).toContain('Waarom sommige cijfers niet te zien zijn')
})

test.each(PAGES)('%s says that its figures are synthetic, in words', async (path) => {
  const response = await page.goto(path)
  expect(response?.status()).toBe(200)
  expect(await page.locator('[data-refused]').count()).toBe(0)
  expect((await textOf(page)).toLowerCase()).toContain('synthetisch')
})

test('every row of every file is used or reported', async () => {
  await page.goto('/onderzoek/levering')
  const files = page.getByRole('group', { name: 'Bestanden' }).locator('tbody tr')
  expect(await files.count()).toBe(5)
  for (const row of await files.all()) {
    const [rowsIn, used, reported] = (await row.locator('td.number').allInnerTexts()).map((text) =>
      Number(text.replaceAll('.', '')),
    )
    expect(rowsIn).toBeGreaterThan(0)
    expect(rowsIn).toBe((used ?? 0) + (reported ?? 0))
  }
})

test('each picture has its figures as text in the same page', async () => {
  for (const path of PAGES) {
    await page.goto(path)
    const pictures = page.locator('main svg[role="img"]')
    for (const picture of await pictures.all())
      expect(await picture.locator('title').first().textContent()).not.toBe('')
    if ((await pictures.count()) > 0) expect(await page.locator('main table').count()).toBeGreaterThan(0)
  }
}, 60_000)

test('another project is kept in the address from page to page', async () => {
  await page.goto('/onderzoek')
  await page.getByRole('link', { name: /Oefenproject/ }).click()
  await page.getByText('Project: Oefenproject (demonstratie)').waitFor()
  await page.getByRole('link', { name: 'Seizoen' }).first().click()
  await page.waitForURL('**/onderzoek/seizoen?project=*')
  await page.getByLabel('Per', { exact: true }).selectOption('week')
  await page.getByRole('button', { name: 'Toon' }).click()
  await page.waitForURL('**per=week**')
  expect(await textOf(page)).toContain('Project: Oefenproject (demonstratie)')
})

test('for a midwife there are no research pages; a coordinator and an inspector have them', async () => {
  const midwife = await openPage(browser, '/')
  await signIn(midwife, /Noor de Wit/)
  for (const path of ['/onderzoek', TABLE, '/onderzoek/tabel/bestand?kenmerk=ORIGIN&vorm=csv']) {
    expect((await midwife.goto(path))?.status()).toBe(404)
    expect(await textOf(midwife)).toContain('Niet gevonden')
  }
  await midwife.context().close()
  for (const name of [/Karin Jansen/, /Ineke Visser/]) {
    const other = await openPage(browser, '/')
    await signIn(other, name)
    expect((await other.goto('/onderzoek/levering'))?.status()).toBe(200)
    await other.context().close()
  }
})

test('without JavaScript: make a table, in English too', async () => {
  const plain = await openPage(browser, '/', { javaScriptEnabled: false })
  await signIn(plain, /Ravi Sharma/)
  await plain.goto('/onderzoek/tabel')
  await plain.getByLabel('Kenmerk', { exact: true }).selectOption('BIRTH_YEAR')
  await plain.getByRole('button', { name: 'Maak tabel' }).click()
  expect(await plain.locator('tbody tr').count()).toBe(7)
  await plain.getByRole('button', { name: 'English' }).click()
  expect(await plain.locator('h1').innerText()).toBe('Make a table')
  expect(await plain.locator('tbody tr').count()).toBe(7)
  await plain.context().close()
})

test('with the service of the cohorts down a page says so, and nothing else', async () => {
  await service('stop', 'cohorts')
  try {
    expect((await page.goto(TABLE))?.status()).toBe(503)
    expect(await textOf(page)).toContain('De onderzoeksgegevens zijn nu niet op te halen')
  } finally {
    await service('start', 'cohorts')
  }
  await until(
    async () => (await page.goto(TABLE))?.status() === 200 && (await page.locator('tbody tr').count()) === 30,
    30_000,
  )
})
