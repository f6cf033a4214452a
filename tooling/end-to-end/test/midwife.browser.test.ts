import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, openPage, searchFor, signIn } from '../src/browser.ts'
import { expectEveryPage, printedPagesOf, textOf, violationsOf } from '../src/page-qualities.ts'
import { service } from '../src/service.ts'
import { until } from '../src/until.ts'

const SANNE = '/verwijzingen/019a0000-0000-7000-8001-000000000001'
const KIM = '/verwijzingen/019a0000-0000-7000-8001-000000000003'
const NAOMI = '/verwijzingen/019a0000-0000-7000-8001-000000000005'
const KIM_AS_CLIENT = '019a0000-0000-7000-8000-000000000003'
const SANNE_AS_CLIENT = '019a0000-0000-7000-8000-000000000001'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchBrowser()
  page = await openPage(browser, '/')
  await signIn(page, /Noor de Wit/)
})
afterAll(() => browser.close())

expectEveryPage(
  /Noor de Wit/,
  [
    '/',
    '/verwijzingen',
    '/verwijzingen?zoek=zzzz',
    '/verwijzingen?soort=prenataal-huisbezoek',
    SANNE,
    `${SANNE}?voeding=fles&ligdagen=1`,
    KIM,
    '/verwijzingen/nieuw',
    `/verwijzingen/nieuw?client=${SANNE_AS_CLIENT}`,
    `/verwijzingen/nieuw?client=${KIM_AS_CLIENT}`,
    '/goedkeuren',
    '/signalen',
    '/signalen?stand=alle',
    '/intakes',
    '/partuswacht',
    '/partuswacht?postcode=0002&dag=1-12-2030&tijd=21:30',
  ],
  () => browser,
)

test('in two steps from signing in she knows where a referral stands', async () => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Mijn verwijzingen' }).first().click()
  await page.getByRole('textbox', { name: /Naam/ }).fill('claess')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Sanne Claessen' }).waitFor()
  expect(await page.locator('tbody tr').first().innerText()).toContain('in zorg')
  await page.getByRole('link', { name: 'Sanne Claessen' }).click()
  await page.waitForURL(`**${SANNE}`)
  const text = await textOf(page)
  expect(text).toContain('Kraamzorg Zonnekind (demonstratie)')
  for (const step of ['Ingediend', 'Geaccepteerd', 'Intake', 'Geïndiceerd', 'In zorg']) expect(text).toContain(step)
})

test('her start page says what waits, and leads there', async () => {
  await page.goto('/')
  const tasks = await textOf(page)
  for (const task of [/aanvra(ag|gen) voor langere zorg/, /signaal|signalen/, /zonder intake/]) {
    expect(tasks).toMatch(task)
  }
  // Scarcity has its months: whenever it is told, the list says where and when.
  const told = await page.getByRole('link', { name: /schaarste uitgeroepen/ }).count()
  await page.getByRole('link', { name: /zonder intake/ }).click()
  await page.waitForURL(/intakes/)
  await page.goto('/verwijzingen')
  expect(await page.getByRole('heading', { name: 'Schaarste in uw regio' }).count()).toBe(told)
})

describe('one referral', () => {
  test('says the hours and why, what it costs, what she is entitled to, and what comparable families received', async () => {
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

  test('says each change with its reason and who agreed, and that the file can be closed', async () => {
    await page.goto(KIM)
    const text = await textOf(page)
    expect(text).toContain('Andere voeding: De voeding is een andere dan voor de geboorte de wens was.')
    expect(text).toContain('Akkoord: Noor de Wit, Verloskundigenpraktijk De Wieg (demonstratie), op 14-3-2023.')
    expect(text).toContain('Verzonden, compleet en bevestigd: u kunt het dossier sluiten.')
    expect(text).toContain('39 van 39 verplichte onderdelen')
    expect(text).toContain('intake is geweest')
  })

  test('answers at a glance, and each answer leads to where the rest of it stands', async () => {
    await page.goto(SANNE)
    const glance = page.getByRole('navigation', { name: 'Op deze pagina' })
    const answers = (await glance.innerText()).replaceAll('\u00a0', ' ')
    for (const answer of [
      'is geweest',
      'nee: geen afspraak die nu geldt',
      '€ 56,50',
      /voldoet aan 1 van \d/,
      'niet gevraagd',
    ]) {
      expect(answers).toMatch(answer)
    }
    const places = await page
      .locator('main a[href^="#"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(places.length).toBeGreaterThan(8)
    for (const place of places) expect(await page.locator(place ?? '').count(), String(place)).toBe(1)
  })

  test('repeats no word of the address that is not its own', async () => {
    for (const path of [SANNE, '/goedkeuren'])
      for (const word of ['constructor', '__proto__', 'toString']) {
        await page.goto(`${path}?gedaan=${word}`)
        expect(await textOf(page), word).not.toMatch(/native code|\[object/)
      }
  })

  test('nobody is referred for a pregnancy that is long over', async () => {
    await page.goto(`/verwijzingen/nieuw?client=${KIM_AS_CLIENT}`)
    expect(await textOf(page)).toContain('voor deze zwangerschap is dit niet meer te vragen')
    expect(await page.getByRole('button', { name: /Verstuur/ }).count()).toBe(0)
    await page.getByRole('link', { name: 'Zij is opnieuw zwanger' }).click()
    await page.getByRole('heading', { name: 'Een nieuwe cliënt' }).waitFor()
  })

  test('what is not known is said to be unknown, with the amount that is known next to it', async () => {
    await page.goto(SANNE)
    const text = await textOf(page)
    expect(text).toContain('niet bekend')
    expect(text).toContain('€ 59,33 per uur')
    expect(text).toContain('Het programma stopte na 31-12-2023.')
    expect(text).toContain('geen afspraak die nu geldt')
    expect(text).toContain('Haar polis vergoedt ten hoogste € 200,00.')
  })

  test('what another feeding and a night in hospital would do stands in the address, with who must agree', async () => {
    await page.goto(SANNE)
    await page.getByRole('combobox', { name: 'Voeding' }).selectOption('flesvoeding')
    await page.getByRole('textbox', { name: 'In het ziekenhuis' }).fill('1')
    await page.getByRole('button', { name: 'Reken uit' }).click()
    await page.waitForURL(/voeding=fles&ligdagen=1/)
    const text = await textOf(page)
    expect(text).toContain('Dan zijn er 39,375 uur kraamzorg thuis.')
    expect(text).toContain('Flesvoeding: het basispakket is 45 uur.')
    expect(text).toContain('U of de huisarts.')
  })

  test("another practice's looks like one that does not exist", async () => {
    const foreign = await page.goto(NAOMI)
    const foreignText = await textOf(page)
    const unknown = await page.goto('/verwijzingen/019a0000-0000-7000-8001-00000000ffff')
    expect([foreign?.status(), unknown?.status()]).toEqual([404, 404])
    expect(await textOf(page)).toBe(foreignText)
    expect(foreignText).toContain('Niet gevonden')
    expect(await violationsOf(page)).toEqual([])
    const client = await page.goto('/verwijzingen/nieuw?client=019a0000-0000-7000-8000-00000000ffff')
    expect(client?.status()).toBe(404)
  })

  test('with a service down the page shows the rest and says what is missing', async () => {
    await service('stop', 'costs')
    try {
      const response = await page.goto(KIM)
      expect(response?.status()).toBe(200)
      const text = await textOf(page)
      expect(text).toContain('Flesvoeding: het basispakket is 45 uur.')
      expect(text).toMatch(/kosten[^.]*niet[^.]*(ophalen|op te halen)/i)
      expect(text).toMatch(/eigen bijdrage is nu niet op te halen/)
    } finally {
      await service('start', 'costs')
    }
    await until(async () => {
      await page.goto(KIM)
      return (await textOf(page)).includes('€ 2.785,37')
    }, 10_000)
  })

  test('prints on two pages', async () => {
    await page.goto(SANNE)
    const pages = await printedPagesOf(page)
    expect(pages).toBeGreaterThan(0)
    expect(pages).toBeLessThanOrEqual(2)
  })
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
    await page.waitForURL(/[?&]na=/)
    const second = await page.locator('tbody tr').allInnerTexts()
    expect(second).not.toEqual(first)
    await page.getByRole('link', { name: /Vorige/ }).click()
    await until(
      async () => JSON.stringify(await page.locator('tbody tr').allInnerTexts()) === JSON.stringify(first),
      5000,
    )
  })

  test('a search without results says so, and nonsense in the URL breaks nothing', async () => {
    await searchFor(page, '/verwijzingen', 'zzzzzz')
    expect(await page.locator('tbody tr').count()).toBe(0)
    expect(await textOf(page)).toContain('Er is niets dat past bij wat u zoekt.')
    for (const query of ['?status=NOPE&sorteer=%00&na=xx', `?zoek=${'x'.repeat(3000)}`, '?dagen=-4&vanaf=2926-01-01']) {
      const response = await page.goto(`/verwijzingen${query}`)
      expect(response?.status()).toBeLessThan(500)
    }
  })

  test('shows what was asked for a prenatal home visit, and what she herself said', async () => {
    await page.goto('/verwijzingen?soort=prenataal-huisbezoek')
    const text = await textOf(page)
    expect(text).toContain('Jeugdgezondheidszorg Zuid (demonstratie)')
    expect(text).toContain('zij wil het')
  })
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
  await searchFor(page, '/verwijzingen', 'claess')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/^#/)
  await page.keyboard.press('Enter')
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab')
    if ((await page.evaluate(() => document.activeElement?.textContent.trim())) === 'Sanne Claessen') break
  }
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)
  expect(outline).not.toBe('none')
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${SANNE}`)
})

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
