import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, openPage, signIn } from '../src/browser.ts'
import { textOf } from '../src/page-qualities.ts'

const TABLE = '/onderzoek/tabel?kenmerk=INCOME_QUINTILE&kenmerk=BIRTH_ORDER'
const TAKE_AWAY = TABLE.replace('/tabel?', '/tabel/meenemen?')

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchBrowser()
  page = await openPage(browser, '/')
  await signIn(page, /Ravi Sharma/)
})
afterAll(() => browser.close())

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
    await page.locator('summary', { hasText: 'Filters, en hoe we tellen' }).click()
    await page.locator('summary', { hasText: 'Geboortejaar' }).click()
    await page.getByRole('checkbox', { name: '2021' }).check()
    await page.getByRole('checkbox', { name: '2022' }).check()
    await page.getByLabel('In de tabel').selectOption('aantallen')
    await page.getByRole('button', { name: 'Maak tabel' }).click()
    await page.waitForURL('**alleen=BIRTH_YEAR.2021**')
    expect(await textOf(page)).toContain('Alleen geboortejaar: 2021, 2022.')
    // With a table below it the form shows how many filters there are; they are looked at when asked for.
    const more = page.locator('summary', { hasText: 'Filters, en hoe we tellen' })
    expect(await more.innerText()).toContain('1 filter')
    await more.click()
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
    await page.getByRole('link', { name: 'Controleer en neem mee' }).click()
    await page.waitForURL(`**${TAKE_AWAY}`)
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

  test('with more groups than can be is refused, and says how many there can be', async () => {
    await page.goto('/onderzoek/tabel?kenmerk=BIRTH_WEEK&kenmerk=GGD_REGION&kenmerk=ORIGIN')
    expect(await page.locator('[data-refused]').innerText()).toContain('hoogstens 4.000')
    expect(await page.getByLabel('En daarbinnen naar').inputValue()).toBe('ORIGIN')
  })

  test('of many groups shows the first, and says that the file has all', async () => {
    await page.goto('/onderzoek/tabel?kenmerk=BIRTH_WEEK&kenmerk=GGD_REGION')
    expect(await page.locator('tbody tr').count()).toBe(400)
    expect(await textOf(page)).toMatch(/Hier staan de eerste 400 van \d\.\d{3} groepen/)
  })

  test('nonsense in the address breaks nothing', async () => {
    for (const query of ['?kenmerk=%00', `?kenmerk=${'x'.repeat(3000)}`, '?cohort=zz&project=1&toon=[]', '?alleen=.'])
      expect((await page.goto(`/onderzoek/tabel${query}`))?.status()).toBe(200)
    expect((await page.goto('/onderzoek/cohort/zz'))?.status()).toBe(404)
    expect((await page.goto('/onderzoek/tabel/bestand?kenmerk=ORIGIN&vorm=exe'))?.status()).toBe(404)
  })
})

describe('taking a table away', () => {
  test('shows first which cells stay behind, by which rule, and what goes with them', async () => {
    await page.goto('/onderzoek/tabel/meenemen?kenmerk=ORIGIN&kenmerk=BIRTH_YEAR')
    const text = await textOf(page)
    expect(text).toContain('De tabel mag mee, zonder de cellen hieronder.')
    expect(text).toContain('Cellen die mee weg moeten')
    const cells = page.getByRole('group', { name: 'Welke cellen wegblijven, en waarom' })
    expect(await cells.innerText()).toContain('Dit gaat over minder dan 10 gezinnen')
  })

  test('gives the same question as R and as Python, without a token', async () => {
    await page.goto(TAKE_AWAY)
    for (const [name, sign] of [
      ['R, met httr2', 'library(httr2)'],
      ['Python, zonder pakketten', 'import urllib.request'],
      ['Python, met requests en pyarrow', 'import pyarrow.parquet'],
    ] as const) {
      await page.locator('summary', { hasText: name }).click()
      const program = await page.getByRole('group', { name, exact: true }).innerText()
      expect(program).toContain(sign)
      expect(program).toContain('INCOME_QUINTILE')
      expect(program).toContain('KRAAMKETEN_TOKEN')
      expect(program).not.toContain('eyJ')
    }
  })

  test('without a table brings one to where it is made', async () => {
    await page.goto('/onderzoek/tabel/meenemen')
    expect(new URL(page.url()).pathname).toBe('/onderzoek/tabel')
  })
})
