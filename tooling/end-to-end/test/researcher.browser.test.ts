import AxeBuilder from '@axe-core/playwright'
import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, openPage, signIn } from '../src/browser.ts'
import { service } from '../src/service.ts'
import { until } from '../src/until.ts'

const TABLE = '/onderzoek/tabel?kenmerk=INCOME_QUINTILE&kenmerk=BIRTH_ORDER'
const PAGES = [
  '/onderzoek',
  '/onderzoek/levering',
  '/onderzoek/cohort',
  '/onderzoek/tabel',
  TABLE,
  '/onderzoek/seizoen',
  '/onderzoek/seizoen?per=week&eind=zonder',
  '/onderzoek/regio',
  '/onderzoek/vergelijking',
  '/onderzoek/vergelijking?cijfer=verschil&correctie=anders',
]

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchBrowser()
  page = await openPage(browser, '/')
  await signIn(page, /Ravi Sharma/)
})
afterAll(() => browser.close())

const textOf = async (target: Page) => (await target.locator('main').innerText()).replaceAll('\u00a0', ' ')

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
  for (const path of PAGES.filter((path) => path !== '/onderzoek' && path !== '/onderzoek/tabel')) {
    await page.goto(path)
    const pictures = page.locator('main svg[role="img"]')
    for (const picture of await pictures.all()) expect(await picture.locator('title').textContent()).not.toBe('')
    if ((await pictures.count()) > 0) expect(await page.locator('main table').count()).toBeGreaterThan(0)
  }
})

describe('the table', () => {
  test('is made by keyboard alone, and the address keeps what was chosen', async () => {
    await page.goto('/onderzoek/tabel')
    await page.getByLabel('Kenmerk', { exact: true }).focus()
    await page.keyboard.type('Inkomens')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Positie')
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab')
      if ((await page.evaluate(() => document.activeElement?.textContent.trim())) === 'Maak tabel') break
    }
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)
    expect(outline).not.toBe('none')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/onderzoek/tabel?*')
    expect(new URL(page.url()).search).toBe(new URL(TABLE, 'http://localhost').search)
    expect(await page.locator('tbody tr').count()).toBe(30)
  })

  test('filters by what is ticked, shows numbers, and says both', async () => {
    await page.goto('/onderzoek/tabel?kenmerk=BIRTH_ORDER')
    await page.locator('summary', { hasText: 'Geboortejaar' }).click()
    await page.getByRole('checkbox', { name: '2021' }).check()
    await page.getByRole('checkbox', { name: '2022' }).check()
    await page.getByLabel('In de tabel').selectOption('aantallen')
    await page.getByRole('button', { name: 'Maak tabel' }).click()
    await page.waitForURL('**alleen=BIRTH_YEAR.2021**')
    expect(await textOf(page)).toContain('Alleen geboortejaar: 2021, 2022.')
    expect(await page.getByRole('checkbox', { name: '2021' }).isChecked()).toBe(true)
    expect(await textOf(page)).toContain('Eenheid: moeder-kindparen')
  })

  test('shows a mark where a figure is withheld, and the rule in words below it', async () => {
    await page.goto('/onderzoek/tabel?kenmerk=ORIGIN&kenmerk=GGD_REGION&alleen=BIRTH_YEAR.2016')
    const marks = page.locator('td .withheld')
    expect(await marks.count()).toBeGreaterThan(0)
    expect(await marks.first().getAttribute('title')).toMatch(/^afgeschermd: .+\.$/)
    expect(await textOf(page)).toContain('Dit gaat over minder dan 10 gezinnen')
  })

  test.each([
    ['CSV', /\.csv$/, /^text\/csv/],
    ['CSV voor Excel (Nederlands)', /\.csv$/, /^text\/csv/],
    ['JSON', /\.json$/, /^application\/json/],
    ['Parquet', /\.parquet$/, /parquet/],
    ['Vraag als R', /\.R$/i, /^text\//],
    ['Vraag als Python', /\.py$/, /^text\//],
  ])('as %s has its type and its name, which says synthetic of data', async (name, ending, type) => {
    await page.goto(TABLE)
    const link = page.getByRole('link', { name, exact: true })
    const address = await link.evaluate((element) => (element as HTMLAnchorElement).href)
    const answer = await page.request.get(address)
    expect(answer.headers()['content-type']).toMatch(type)
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    expect(download.suggestedFilename()).toMatch(ending)
    // A program holds no figures.
    if (!name.startsWith('Vraag als')) expect(download.suggestedFilename()).toContain('synthetic')
    const content = await readFile(await download.path())
    expect(content.byteLength).toBeGreaterThan(200)
    expect(content.equals(await answer.body())).toBe(true)
  })

  test('names what it does not know, and keeps the rest', async () => {
    await page.goto('/onderzoek/tabel?kenmerk=BIRTH_ORDER&alleen=ORIGIN.MARTIAN')
    expect(await textOf(page)).toContain('kenmerk of groep die we niet kennen')
    expect(await page.getByLabel('Kenmerk', { exact: true }).inputValue()).toBe('BIRTH_ORDER')
  })

  test('is refused in words when it is too near to an earlier one, and the form keeps what was chosen', async () => {
    const all = '/onderzoek/tabel?kenmerk=BIRTH_MONTH&alleen=BIRTH_YEAR.2016&alleen=BIRTH_ORDER.SECOND'
    await page.goto(all)
    expect(await page.locator('[data-refused]').count()).toBe(0)
    const regions = await page
      .locator('input[value^="GGD_REGION."]:not([value$=".UNKNOWN"])')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
    expect(regions).toHaveLength(25)
    // All but the few whose region is not known.
    const near = `${all}&${regions.map((region) => `alleen=${region}`).join('&')}`
    await page.goto(near)
    expect(await page.locator('[data-refused]').getAttribute('data-refused')).toBe('DIFFERS_BY_FEW')
    expect(await textOf(page)).toContain('Deze vraag is geweigerd')
    expect(await page.locator('main table').count()).toBe(0)
    expect(await page.getByLabel('Kenmerk', { exact: true }).inputValue()).toBe('BIRTH_MONTH')
    expect(await page.locator('input[value^="GGD_REGION."]:checked').count()).toBe(25)
    const file = await page.request.get(near.replace('/tabel?', '/tabel/bestand?vorm=csv&'))
    expect(file.status()).toBe(409)
    expect(await file.text()).toContain('Deze vraag is geweigerd')
  })

  test('nonsense in the address breaks nothing', async () => {
    for (const query of ['?kenmerk=%00', `?kenmerk=${'x'.repeat(3000)}`, '?cohort=zz&project=1&toon=[]', '?alleen=.'])
      expect((await page.goto(`/onderzoek/tabel${query}`))?.status()).toBe(200)
    expect((await page.goto('/onderzoek/cohort/zz'))?.status()).toBe(404)
    expect((await page.goto('/onderzoek/tabel/bestand?kenmerk=ORIGIN&vorm=exe'))?.status()).toBe(404)
  })
})

test('a permalink of a cohort opens the same cohort, and one of a table that table', async () => {
  await page.goto('/onderzoek/cohort')
  const permalink = page.locator('dd a[href*="/onderzoek/cohort/"]')
  const address = await permalink.getAttribute('href')
  const before = await page.locator('h1').innerText()
  await page.goto(address ?? '')
  expect(await page.locator('h1').innerText()).toBe(before)
  await page.goto(`${address}?question=crosstab&groupBy=BIRTH_ORDER&hoursCorrection=NONE`)
  expect(page.url()).toContain('/onderzoek/tabel?')
  expect(await page.locator('tbody tr').count()).toBe(5)
})

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
    expect((await other.goto('/onderzoek/cohort'))?.status()).toBe(200)
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

test.each([
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
])('at $width pixels: no violation of WCAG 2.2 AA, and nothing runs off the side', async (viewport) => {
  const visitor = await openPage(browser, '/', { viewport })
  await signIn(visitor, /Ravi Sharma/)
  for (const path of PAGES) {
    await visitor.goto(path)
    const { violations } = await new AxeBuilder({ page: visitor })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    expect(violations.map(({ id, nodes }) => `${visitor.url()} ${id}: ${nodes[0]?.html}`)).toEqual([])
    expect(
      await visitor.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0)
  }
  await visitor.context().close()
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
