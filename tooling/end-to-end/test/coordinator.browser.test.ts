import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, openPage, signIn } from '../src/browser.ts'
import { expectEveryPage, printedPagesOf, textOf, violationsOf } from '../src/page-qualities.ts'
import { service } from '../src/service.ts'
import { until } from '../src/until.ts'

const PATHS = [
  '/',
  '/regio',
  '/regio?per=maand&maat=vraag&sorteer=regio',
  '/regio/GG6106',
  '/regio/wachten',
  '/regio/aanbieders',
  '/regio/aanbieders/ondergrens?sorteer=aandeel',
  '/regio/aanbieders/afwijkingen',
  '/regio/aanbieders/partus',
  '/regio/aanbieders/zzp',
  '/regio/grijs',
  '/regio/schaarste',
  '/regio/schaarste/uitgeroepen',
  '/regio/afspraken',
  '/regio/scenario?aanbieder=41900001&tarief=65',
  '/regio/scenario/eigen-bijdrage',
  '/regio/scenario/tarief?op=1-6-2023',
  '/regio/uitgaven',
  '/regio/uitgaven/41900001?prijzen=2023',
]

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchBrowser()
  page = await openPage(browser, '/')
  await signIn(page, /Karin/)
})
afterAll(() => browser.close())

const rowsOf = (target: Page) => target.locator('main table').first().locator('tbody tr')
const optionOf = (name: string) => page.getByRole('main').getByLabel(name, { exact: true })

expectEveryPage(/Karin/, PATHS, () => browser)

describe('the regions', () => {
  test('in two steps from signing in she sees where it hurts, and in a third why (K1)', async () => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Regio’s' }).first().click()
    await page.waitForURL('**/regio')
    expect(await rowsOf(page).count()).toBe(25)
    expect(await textOf(page)).toMatch(/Week \d+ \(\d+ \w+ \d{4}\): hoe het ervoor staat/)
    const first = rowsOf(page).first()
    expect(await first.innerText()).toMatch(/tekort|onder 24 uur|genoeg/)
    await first.getByRole('link').click()
    await page.waitForURL('**/regio/GG*')
    const text = await textOf(page)
    for (const part of ['De komende weken', 'Aanbieders', 'Hulp bij de bevalling', 'Wachtlijst', 'Prognose'])
      expect(text).toContain(part)
    expect(text).toContain('verzonnen voor de demonstratie')
  })

  test('period and measure stand in the address and survive a reload', async () => {
    await page.goto('/regio')
    await page.getByRole('link', { name: 'Per maand' }).click()
    await page.getByRole('link', { name: 'Verwachte vraag' }).click()
    await page.waitForURL(/maat=vraag/)
    const url = page.url()
    expect(url).toContain('per=maand')
    const before = await textOf(page)
    await page.goto('about:blank')
    await page.goto(url)
    expect(await textOf(page)).toBe(before)
  })

  test('months are whole and follow on each other, also the one that has begun', async () => {
    await page.goto('/regio?per=maand')
    const shown = async () => {
      const months = await page.getByRole('navigation', { name: 'Welke maand' }).getByRole('link').allInnerTexts()
      return months.slice(1, -1).map((text) => text.split('\n')[0])
    }
    const first = await shown()
    expect(first).toHaveLength(6)
    await page.getByRole('link', { name: 'Later' }).click()
    await page.waitForURL(/van=/)
    const next = await shown()
    expect(next).toHaveLength(6)
    expect(new Set([...first, ...next]).size).toBe(12)
    await page.getByRole('link', { name: 'Eerder' }).click()
    await page.getByRole('link', { name: first[0] ?? '' }).waitFor()
    expect(await shown()).toEqual(first)
  })

  test('on a phone too she first reads which regions fall short, and the table and the weeks keep one order', async () => {
    const phone = await openPage(browser, '/', { viewport: { width: 390, height: 844 } })
    await signIn(phone, /Karin/)
    await phone.goto('/regio')
    expect(await phone.locator('main h2').first().innerText()).toMatch(/hoe het ervoor staat/)
    const named = async (table: number) =>
      phone.locator('main table').nth(table).locator('tbody th[scope=row]').allInnerTexts()
    expect(await named(1)).toEqual(await named(0))
    await phone.context().close()
  })

  test('the map is read and used by keyboard alone', async () => {
    await page.goto('/regio')
    await page.getByRole('link', { name: 'Gezinnen zonder aanbieder' }).focus()
    const visited: string[] = []
    for (let presses = 0; presses < 25; presses += 1) {
      await page.keyboard.press('Tab')
      visited.push((await page.evaluate(() => document.activeElement?.getAttribute('href'))) ?? '')
    }
    expect(new Set(visited).size).toBe(25)
    expect(visited.every((href) => /\/regio\/GG\d{4}$/.test(href))).toBe(true)
    const outline = await page.evaluate(() => {
      const shape = document.activeElement?.querySelector('rect, path')
      return shape ? getComputedStyle(shape).strokeWidth : ''
    })
    expect(outline).toBe('5px')
    await page.keyboard.press('Enter')
    await page.waitForURL(`**${(visited.at(-1) ?? '').replace(/^\.+/, '')}`)
    expect(await page.locator('h1').innerText()).toContain('GGD')
  })

  test('the table prints on a few sheets, with its figures and without what only a screen needs', async () => {
    await page.goto('/regio?sorteer=regio')
    expect(await printedPagesOf(page)).toBeLessThanOrEqual(4)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('navigation', { name: 'Welke week' }).isVisible()).toBe(false)
    expect(await rowsOf(page).first().isVisible()).toBe(true)
    await page.emulateMedia({ media: null })
  })

  test('a region that does not exist looks like any page that does not', async () => {
    for (const path of [
      '/regio/GG9999',
      '/regio/GM0917',
      '/regio/%00',
      '/regio/uitgaven/00000000',
      '/regio/uitgaven/x',
    ]) {
      const response = await page.goto(path)
      expect([400, 404], path).toContain(response?.status())
    }
    expect(await textOf(page)).toContain('Niet gevonden')
  })

  test('nonsense in an address breaks nothing, and what is wrong is said at its field', async () => {
    for (const path of [
      '/regio?per=jaar&periode=2026-W99&maat=__proto__&van=31-2-2026',
      '/regio/grijs?na=xx',
      '/regio/schaarste?na=xx',
      '/regio/aanbieders/ondergrens?agb=1&van=2-1-2026&tot=1-1-2026',
      '/regio/scenario?van=28&naar=24&weken=99&aanbieder=41999999',
      `/regio/uitgaven?agb=${'9'.repeat(3000)}`,
    ]) {
      const response = await page.goto(path)
      expect(response?.status(), path).toBeLessThan(500)
    }
    await page.goto('/regio/wachten?van=2-1-2026&tot=1-1-2026')
    expect(await page.locator('#tot-fout').innerText()).not.toBe('')
    expect(await page.locator('#van').inputValue()).toBe('2-1-2026')
  })
})

describe('each question has its place', () => {
  test('how long clients wait, by vulnerability (K5)', async () => {
    await page.goto('/regio/wachten')
    const text = await textOf(page)
    for (const group of ['zelfredzaam', 'zeer kwetsbaar', 'Driekwart binnen', 'te weinig gezinnen'])
      expect(text).toContain(group)
  })

  test('who takes no part in regional spread, and that the surcharge is not known (K4)', async () => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Aanbieders' }).first().click()
    const text = await textOf(page)
    expect(text).toContain('doet niet mee')
    expect(text).toContain('bedrag niet bekend')
    expect(text).toContain('staat in geen bron')
  })

  test('the share under 24 hours by provider and month, with pages (K6)', async () => {
    await page.goto('/regio/aanbieders/ondergrens')
    expect(await textOf(page)).toMatch(/\d+,\d% van alle [\d.]+ gezinnen/)
    const first = await rowsOf(page).allInnerTexts()
    expect(first).toHaveLength(25)
    await page.getByRole('link', { name: 'Volgende pagina' }).click()
    await page.waitForURL(/na=/)
    expect(await rowsOf(page).allInnerTexts()).not.toEqual(first)
    await page.goto('/regio/aanbieders/ondergrens')
    expect(await rowsOf(page).first().innerText()).toMatch(/\d+,\d%/)
    await optionOf('Aanbieder').selectOption({ label: 'Kraamzorg Zonnekind (demonstratie)' })
    await page.getByRole('button', { name: 'Toon' }).click()
    await page.waitForURL(/agb=41900001/)
    const rows = await rowsOf(page).allInnerTexts()
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every((row) => row.includes('Zonnekind'))).toBe(true)
  })

  test('contracted deviations, cover of births, and self-employed beside employed (K11, K12, K14)', async () => {
    await page.goto('/regio/aanbieders')
    await page.getByRole('link', { name: 'Afwijkingen van het LIP' }).click()
    await page.waitForURL('**/afwijkingen')
    expect(await textOf(page)).toMatch(
      /\d+ afspraken voor taal en \d+ voor complexiteit[^]*Hoeveel extra uren echt zijn gebruikt/,
    )
    await page.getByRole('link', { name: 'Hulp bij de bevalling' }).click()
    await page.waitForURL('**/partus')
    expect(await rowsOf(page).count()).toBe(25)
    await page.getByRole('link', { name: 'Zzp en loondienst' }).click()
    await page.waitForURL('**/zzp')
    expect(await textOf(page)).toContain('geen oordeel')
  })

  test('which postcodes turn grey: the map leads to the list of a region (K3)', async () => {
    await page.goto('/regio/grijs?verandering=minder')
    await page.getByRole('link', { name: /^Zuid-Limburg \d/ }).click()
    await page.waitForURL(/regio=GG6106/)
    const rows = await rowsOf(page).allInnerTexts()
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every((row) => row.includes('Zuid-Limburg') && row.includes('minder aanbieders'))).toBe(true)
  })

  test('who got no guarantee and which step came next, when (K2)', async () => {
    await page.goto('/regio/schaarste')
    const text = await textOf(page)
    expect(text).toMatch(/\d+ van de \d+ gezinnen die zich meldden/)
    const open = page.getByRole('region', { name: 'Wie nu nog wacht, en bij welke stap' })
    expect(await open.locator('tbody tr').first().innerText()).toContain('geen garantie')
    expect(text).toMatch(/op de regionale wachtlijst: \d+ (op|van) \d+-\d+-\d{4}/)
  })

  test('which agreement lapses when, and what applies then (K15)', async () => {
    await page.goto('/regio/afspraken?van=1-1-2025&tot=31-12-2026')
    const text = await textOf(page)
    expect(text).toContain('31 december 2025')
    expect(text).toContain('Landelijk Indicatieprotocol Kraamzorg')
    expect(text).toContain('Niet bekend of dit dan geldt')
    await page.goto('/regio/afspraken?van=1-1-2010&tot=31-12-2010')
    expect(await textOf(page)).toContain('In deze periode verloopt geen afspraak')
  })

  test('what a floor of 28 hours asks, in hours and euros, with what it takes for granted (K7)', async () => {
    await page.goto('/regio/scenario')
    await optionOf('Nieuwe ondergrens').fill('30')
    await optionOf('Met een eigen uurtarief').fill('65,50')
    await page.getByRole('button', { name: 'Toon' }).click()
    await page.waitForURL(/naar=30/)
    const text = await textOf(page)
    expect(text).toContain('Van 24 naar 30 uur')
    expect(text).toContain('€ 65,50 per uur')
    expect(text).toContain('bedrag van uzelf, uit geen bron')
    expect(text).toContain('Waar dit van uitgaat')
    expect(text).toContain('Geen bron geeft het tarief')
  })

  test('what waiving the own contribution costs by region, and whom it reaches (K9)', async () => {
    await page.goto('/regio/scenario/eigen-bijdrage?jaar=2021')
    const text = await textOf(page)
    expect(text).toMatch(/[\d.]+ \([\d.]+ tot [\d.]+\) gezinnen bereikt/)
    expect(text).toContain('synthetische')
    expect(text).toContain('Wat echt is kwijtgescholden')
  })

  test('expenditure of a provider, line by line, in prices of another year (K8)', async () => {
    await page.goto('/regio/uitgaven')
    // Of this year no source gives the maximum: the page leads to the last one of which it does.
    await page.getByRole('link', { name: 'Reken met de prijzen van 2023' }).click()
    await page.waitForURL(/prijzen=2023/)
    expect(await rowsOf(page).first().innerText()).toContain('€')
    await page.goto('/regio/uitgaven')
    await page.getByRole('link', { name: /Zonnekind/ }).click()
    await page.getByRole('link', { name: 'prijzen 2023', exact: true }).click()
    await page.waitForURL(/prijzen=2023/)
    const text = await textOf(page)
    expect(text).toContain('€ 59,33')
    expect(text).toContain('verzonnen')
    expect(text).toContain('ten minste €')
  })

  test('what is expected in 1, 3 and 5 years, and how good last year was (K13)', async () => {
    await page.goto('/regio/GG6106')
    const text = await textOf(page)
    expect(text).toMatch(/over 1 jaar/)
    expect(text).toMatch(/Een jaar geleden verwachtte deze methode voor \d{4} [\d.]+\. Het werden er [\d.]+: .*%/)
    expect(text).toContain('Vertrekt, te vervangen')
  })
})

describe('scarcity', () => {
  const FORM = '/regio/schaarste/uitgeroepen'

  test('a wrong form keeps what was typed and says what to do; the right one declares, and can be lifted', async () => {
    await page.goto(FORM)
    const form = page.getByRole('form', { name: 'Roep schaarste uit' })
    await form.getByLabel('Regio').selectOption({ label: 'Zeeland' })
    await form.getByLabel('Eerste dag').fill('1-6-2031')
    await form.getByLabel('Laatste dag').fill('1-5-2031')
    await form.getByLabel('Reden').fill('Proef: te weinig uren in Zeeland.')
    await form.getByRole('button', { name: 'Roep schaarste uit' }).click()
    await page.getByRole('alert').waitFor()
    expect(await violationsOf(page)).toEqual([])
    expect(await form.getByLabel('Reden').inputValue()).toBe('Proef: te weinig uren in Zeeland.')
    expect(await form.getByLabel('Regio').inputValue()).toBe('GG5006')
    expect(await page.locator('#uitroepen-tot-fout').innerText()).not.toBe('')

    await form.getByLabel('Laatste dag').fill('30-6-2031')
    await page.keyboard.press('Tab')
    await form.getByRole('button', { name: 'Roep schaarste uit' }).click()
    await page.waitForURL(/gedaan=uitgeroepen/)
    expect(await page.getByRole('status').first().innerText()).toContain('uitgeroepen')
    const declared = page.getByRole('row', { name: /Zeeland.*1-6-2031 tot en met 30-6-2031/ })
    expect(await declared.innerText()).toContain('begint nog')

    // A day outside the period is no day to lift it on.
    await declared.getByText('Hef op').first().click()
    await declared.getByLabel('Geldt niet meer vanaf').fill('1-6-2032')
    await declared.getByRole('button', { name: 'Hef op' }).click()
    await page.getByRole('alert').waitFor()
    expect(await declared.getByLabel('Geldt niet meer vanaf').inputValue()).toBe('1-6-2032')

    await declared.getByLabel('Geldt niet meer vanaf').fill('1-6-2031')
    await page.keyboard.press('Tab')
    await declared.getByRole('button', { name: 'Hef op' }).click()
    await page.waitForURL(/gedaan=opgeheven/)
    expect(await declared.innerText()).toContain('per 1-6-2031')
  })

  test('an empty form says so without a script too', async () => {
    const plain = await openPage(browser, '/', { javaScriptEnabled: false })
    await signIn(plain, /Karin/)
    await plain.goto(FORM)
    const form = plain.getByRole('form', { name: 'Roep schaarste uit' })
    await form.getByLabel('Eerste dag').fill('overmorgen')
    await form.evaluate((element: HTMLFormElement) => {
      element.noValidate = true
    })
    await form.getByRole('button', { name: 'Roep schaarste uit' }).click()
    await plain.getByRole('alert').waitFor()
    expect(await form.getByLabel('Eerste dag').inputValue()).toBe('overmorgen')
    await plain.context().close()
  })

  test('nobody else reaches her pages, or her forms', async () => {
    const midwife = await openPage(browser, '/')
    await signIn(midwife, /Noor de Wit/)
    for (const path of ['/regio', '/regio/GG6106', FORM]) {
      const response = await midwife.goto(path)
      expect(response?.status(), path).toBe(403)
    }
    await midwife.context().close()
  })
})

test('with amounts out of reach the rest stays, and says what is missing', async () => {
  await service('stop', 'costs')
  try {
    const response = await page.goto('/regio/scenario')
    expect(response?.status()).toBe(200)
    const text = await textOf(page)
    expect(text).toContain('uur extra')
    expect(text).toContain('nu niet op te halen')
    expect((await page.goto('/regio/uitgaven'))?.status()).toBe(200)
    expect(await textOf(page)).toContain('De bedragen zijn nu niet op te halen')
    expect((await page.goto('/regio/scenario/tarief'))?.status()).toBe(200)
  } finally {
    await service('start', 'costs')
  }
  await until(async () => {
    await page.goto('/regio/scenario')
    return !(await textOf(page)).includes('nu niet op te halen')
  }, 10_000)
})
