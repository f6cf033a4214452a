import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, openPage, signIn } from '../src/browser.ts'
import { expectEveryPage, printedPagesOf, textOf } from '../src/page-qualities.ts'
import { service } from '../src/service.ts'
import { until } from '../src/until.ts'

const SANNE = '/planning/gezinnen/019a0000-0000-7000-8000-000000000001'
/** A client of another organisation. */
const FOREIGN = '/planning/gezinnen/019a0000-0000-7000-8000-000000000005'
const UNKNOWN = '/planning/gezinnen/019a0000-0000-7000-8000-00000000ffff'
const PAGES = [
  '/planning',
  '/planning?regio=alle',
  '/planning?vul=2026-W50',
  '/planning/gezinnen',
  '/planning/gezinnen?lijst=onder-24-uur',
  '/planning/gezinnen?lijst=veel-gezichten',
  '/planning/gezinnen?lijst=ruimte',
  '/planning/gezinnen?lijst=naar-huis',
  '/planning/gezinnen?lijst=tolk',
  '/planning/gezinnen?lijst=verschil',
  SANNE,
  '/planning/verdeling?uren=700',
  '/planning/verdeling?week=2027-W40',
  '/planning/diensten?meer-dan=0&postcode=0001',
]

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchBrowser()
  page = await openPage(browser, '/')
  await signIn(page, /Pieter Smeets/)
})
afterAll(() => browser.close())

expectEveryPage(/Pieter Smeets/, PAGES, () => browser)

const menu = (name: string) => page.getByRole('navigation').getByRole('link', { name, exact: true }).first()
const rows = () => page.locator('tbody tr')

test('signing in shows what waits, and each count leads to a list of as many', async () => {
  await page.goto('/')
  const task = page.getByRole('link', { name: /minder dan 24 uur gepland/ })
  const count = Number((await task.innerText()).split(/\s/)[0])
  expect(count).toBeGreaterThan(0)
  await task.click()
  await page.waitForURL('**/planning/gezinnen?lijst=onder-24-uur')
  expect(await rows().count()).toBe(Math.min(count, 25))
})

describe('the week board', () => {
  test('says per week who is expected, what that asks, what there is, and how it stands in words', async () => {
    await page.goto('/')
    await menu('Weekbord').click()
    await page.waitForURL('**/planning')
    const text = await textOf(page)
    expect(text).toMatch(/Week \d+ \(20\d\d\) tot en met week \d+/)
    expect(text).toContain('GGD Zuid-Limburg')
    expect(await rows().count()).toBe(8)
    for (const row of await rows().allInnerTexts()) {
      expect(row).toMatch(/week \d+/)
      expect(row).toMatch(/tekort|misschien tekort|genoeg|24 uur lukt niet|niet bekend/)
      expect(row).toMatch(/uur (te kort|over)|niet bekend/)
    }
    expect(text).toContain('aanname')
    expect(await page.locator('main svg title').first().textContent()).toContain('per week')
  })

  test('goes eight weeks on and back, and keeps in its address what was chosen', async () => {
    await page.goto('/planning')
    const first = await rows().first().innerText()
    await page.getByRole('link', { name: '8 weken later' }).click()
    await page.waitForURL(/van=20\d\d-W\d\d/)
    expect(await rows().first().innerText()).not.toBe(first)
    await page.getByRole('link', { name: '8 weken eerder' }).click()
    await until(async () => (await rows().first().innerText()) === first, 5000)
    await page.getByLabel('Regio').selectOption('alle 25 regio’s')
    await page.getByLabel('Van wie').selectOption('alle organisaties samen')
    await page.getByRole('button', { name: 'Toon' }).click()
    await page.waitForURL(/regio=alle/)
    expect(await rows().count()).toBe(25)
    await page.goto(page.url())
    expect(await rows().count()).toBe(25)
  })

  test('what is wrong in her own hours keeps what was typed; what is right changes the week', async () => {
    await page.goto('/planning?weken=4')
    await page
      .getByRole('link', { name: /^Invullen week/ })
      .last()
      .click()
    await page.getByLabel('Afgesproken met zorgverzekeraars').fill('700')
    await page.getByLabel('Inzetbaar, zzp').fill('12,25')
    const employed = page.getByLabel('Inzetbaar, in loondienst')
    await employed.fill('veel')
    await employed.press('Enter')
    await page.waitForURL(/capacity/)
    expect(await page.getByRole('alert').innerText()).toContain('Vul een getal in van 0 tot en met 100000.')
    expect(await employed.inputValue()).toBe('veel')
    expect(await page.getByLabel('Inzetbaar, zzp').inputValue()).toBe('12,25')
    await employed.fill('400,3')
    await employed.press('Enter')
    await until(async () => (await textOf(page)).includes('Uren gaan per kwartier'), 5000)
    await employed.fill('400,75')
    await employed.press('Enter')
    await page.waitForURL(/gedaan=/)
    expect(await page.getByRole('status').first().innerText()).toMatch(/De uren van week \d+ zijn vastgelegd/)
    expect(await rows().last().innerText()).toContain('413 uur')
  })

  test('nonsense in the address breaks nothing', async () => {
    for (const query of [
      '?van=2026-W99&weken=-1&regio=GG9999&wie=x&vul=nooit',
      `?van=${'9'.repeat(3000)}`,
      // Of weeks before the first protocol the graph knows nothing.
      '?van=1900-W10',
      '?gedaan=zomaar',
    ]) {
      const response = await page.goto(`/planning${query}`)
      expect(response?.status()).toBe(200)
      expect(await textOf(page)).not.toContain('zijn vastgelegd')
    }
    expect((await page.goto('/planning/verdeling?week=1900-W10'))?.status()).toBe(200)
  })

  test('says in one sentence what is short, and leads from such a week to what can be done', async () => {
    await page.goto('/planning')
    expect(await textOf(page)).toMatch(/In (geen van deze|\d van de) 8 weken/)
    const comeOff = page.getByRole('link', { name: /^Waar kan er af week/ }).last()
    const week = Number(/week (\d+)/.exec(await comeOff.innerText())?.[1])
    await comeOff.click()
    await page.waitForURL(/lijst=ruimte&week=/)
    expect(Number(new URL(page.url()).searchParams.get('week')?.slice(-2))).toBe(week)
    await page.goBack()
    await page
      .getByRole('link', { name: /^Uren verdelen week/ })
      .last()
      .click()
    await page.waitForURL(/verdeling\?week=/)
    expect(await textOf(page)).toMatch(new RegExp(`week ${week} 20\\d\\d, `, 'i'))
  })

  test('puts regions with a shortage first', async () => {
    await page.goto('/planning?regio=alle&wie=samen')
    expect(await textOf(page)).toMatch(/van de(ze)? 25 regio’s/)
    const short = (await rows().allInnerTexts()).map((row) =>
      /tekort|24 uur lukt niet/.test(row.replaceAll('misschien tekort', '')),
    )
    expect(short).toEqual(short.toSorted((one, other) => Number(other) - Number(one)))
  })
})

describe('families', () => {
  test('below 24 hours, and which of them are vulnerable', async () => {
    await page.goto('/planning/gezinnen')
    await page.getByRole('link', { name: /^Onder 24 uur/ }).click()
    await page.waitForURL(/lijst=onder-24-uur/)
    const all = await rows().allInnerTexts()
    expect(all.length).toBeGreaterThan(0)
    for (const row of all) expect(row).toMatch(/uur te weinig|niets gepland/)
    const said = /(\d+|Geen) van deze gezinnen/.exec(await textOf(page))?.[1]
    await page.getByLabel('Klasse').selectOption('kwetsbaar of zeer kwetsbaar')
    await page.getByRole('button', { name: 'Toon' }).click()
    await page.waitForURL(/klasse=kwetsbaar-of-meer/)
    for (const row of await rows().allInnerTexts()) expect(row).toContain('kwetsbaar')
    expect(await rows().count()).toBe(said === 'Geen' ? 0 : Number(said))
  })

  test('more than two maternity assistants, by name', async () => {
    await page.goto('/planning/gezinnen?lijst=veel-gezichten')
    for (const cells of await rows().all()) {
      const count = Number(await cells.locator('td').nth(3).innerText())
      expect(count).toBeGreaterThan(2)
      expect(await cells.locator('li').count()).toBe(count)
    }
  })

  test('where hours can come off: self-reliant, most planned first', async () => {
    await page.goto('/planning/gezinnen?lijst=ruimte')
    const all = await rows().allInnerTexts()
    expect(all.length).toBeGreaterThan(0)
    for (const row of all) {
      expect(row).toContain('zelfredzaam')
      // What was given already cannot come off.
      const [, planned = '0', given = '0'] = /([\d,]+) gepland, ([\d,]+) geleverd/.exec(row) ?? []
      if (planned === given) expect(row).toMatch(/niets meer/)
      expect(row).toMatch(/[\d,]+ uur$|niets meer$|uur te weinig$|niets gepland$/)
    }
    expect(await textOf(page)).toMatch(/kan er samen nog [\d,]+ uur af/)
    const planned = all.map((row) => Number(/(\d+(?:,\d+)?) gepland/.exec(row)?.[1]?.replace(',', '.') ?? 0))
    expect(planned).toEqual(planned.toSorted((one, other) => other - one))
  })

  test('home from hospital today, with hours and days left', async () => {
    await page.goto('/planning/gezinnen?lijst=naar-huis')
    const all = await rows().allInnerTexts()
    expect(all.length).toBeGreaterThan(0)
    for (const row of all) expect(row.replaceAll('\u00a0', ' ')).toMatch(/uur[\s\S]*\d+ dag(en)?/)
  })

  test('an interpreter, and whether extra time is agreed', async () => {
    await page.goto('/planning/gezinnen?lijst=tolk')
    for (const row of await rows().allInnerTexts()) expect(row).toMatch(/afgesproken|verzekeraar niet bekend/)
    expect(await textOf(page)).toContain('verzonnen voor deze demonstratie')
  })

  test('indicated, planned, delivered and claimed; without the service of amounts the hours stay', async () => {
    const list = '/planning/gezinnen?lijst=verschil&status=overgedragen'
    await page.goto(list)
    const heads = await page.getByRole('columnheader').allInnerTexts()
    for (const head of ['Geïndiceerd', 'Gepland', 'Geleverd', 'Gedeclareerd'])
      expect(heads.some((said) => said.startsWith(head))).toBe(true)
    expect(await rows().first().innerText()).toMatch(/([\d,]+ uur[\s\S]*){3}/)
    expect(await textOf(page)).toMatch(/€/)
    await service('stop', 'costs')
    try {
      const response = await page.goto(list)
      expect(response?.status()).toBe(200)
      const text = await textOf(page)
      expect(await rows().first().innerText()).toMatch(/([\d,]+ uur[\s\S]*){3}/)
      expect(text).toContain('Een deel van deze lijst is nu niet op te halen')
    } finally {
      await service('start', 'costs')
    }
    await until(async () => {
      await page.goto(list)
      return /€/.test(await textOf(page))
    }, 15_000)
  })

  test('one family: hours by day, visits, and how the indication changed; it prints on two pages', async () => {
    await page.goto('/planning/gezinnen?week=nooit')
    await page.goto(SANNE)
    const text = await textOf(page)
    expect(text).toContain('Sanne Claessen')
    expect(text).toMatch(/Opgeteld is het 24 uur op/)
    expect(text).toContain('opname in het ziekenhuis')
    expect(await page.title()).not.toContain('Sanne')
    expect(await printedPagesOf(page)).toBeLessThanOrEqual(2)
  })

  test('a family that is not there looks like one that may not be seen', async () => {
    const said: string[] = []
    for (const path of [UNKNOWN, FOREIGN, '/planning/gezinnen/geen-id']) {
      expect((await page.goto(path))?.status()).toBe(404)
      said.push(await textOf(page))
    }
    expect(new Set(said).size).toBe(1)
    expect(said[0]).toContain('Niet gevonden')
  })

  test('a page of the list that is gone is not told as something that cannot be fetched', async () => {
    await page.goto('/planning/gezinnen?na=xxx')
    expect(await textOf(page)).toContain('Deze bladzijde van de lijst bestaat niet meer.')
    expect(await textOf(page)).not.toContain('niet op te halen')
  })

  test('a filter that fits nobody says so, and a number that is wrong stays', async () => {
    await page.goto('/planning/gezinnen?lijst=veel-gezichten&meer-dan=20')
    expect(await textOf(page)).toContain('Er is niets dat past bij wat u zoekt.')
    await page.goto('/planning/gezinnen?lijst=onder-24-uur&uren=veel')
    expect(await textOf(page)).toContain('Vul een getal in van 0 tot en met 80.')
    expect(await page.getByLabel('Minder gepland dan').inputValue()).toBe('veel')
  })
})

describe('dividing hours', () => {
  test('three divisions beside each other, each adding up to the hours that there are', async () => {
    await page.goto('/')
    await menu('Uren verdelen').click()
    await page.waitForURL('**/planning/verdeling')
    const divide = async (hours: number) => {
      await page.getByLabel('Uren die er zijn').fill(String(hours))
      await page.getByRole('button', { name: 'Reken uit' }).click()
      await page.waitForURL(new RegExp(`uren=${hours}`))
      const cards = await page.locator('.plans li').allInnerTexts()
      const given = cards.map((card) => /Uitgedeeld\s*([\d.,]+) uur/.exec(card)?.[1] ?? '')
      return given.map((text) => Number(text.replace('.', '').replace(',', '.')))
    }
    // How much is asked differs by week: with more than that everybody gets all of it, with less it is all given out.
    const [asked = 0, ...others] = await divide(9000)
    expect(asked).toBeGreaterThan(100)
    expect(others).toEqual([asked, asked])
    const hours = Math.floor(asked * 0.8)
    expect(await divide(hours)).toEqual([hours, hours, hours])
    for (const name of ['Ieder hetzelfde deel', 'Eerst ieder de grens', 'Kwetsbaar gaat voor'])
      expect(await textOf(page)).toContain(name)
    expect(await textOf(page)).toContain(`U rekent met ${hours.toLocaleString('nl-NL')} uur.`)
    expect(await textOf(page)).toMatch(/samen [\d.]+ uur te weinig/)
    await page.getByRole('link', { name: /^Kies deze verdeling.*Eerst ieder de grens/ }).click()
    await page.waitForURL(/kies=grens-eerst/)
    expect(await page.getByRole('radio', { name: /Eerst ieder de grens/ }).isChecked()).toBe(true)
  })

  test('nothing is adopted without saying so; then it holds, and another takes its place', async () => {
    await page.goto('/planning/verdeling')
    await page.getByRole('radio', { name: /Kwetsbaar gaat voor/ }).check()
    await page.getByRole('button', { name: 'Stel deze verdeling vast' }).click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('radio', { name: /Kwetsbaar gaat voor/ }).isChecked()).toBe(true)
    expect(await textOf(page)).toContain('nog geen verdeling vastgesteld')
    for (const policy of [/Kwetsbaar gaat voor/, /Eerst ieder de grens/]) {
      await page.getByRole('radio', { name: policy }).check()
      await page.getByRole('checkbox', { name: /Ja, deze verdeling geldt/ }).check()
      await page.getByRole('button', { name: 'Stel deze verdeling vast' }).click()
      await page.waitForURL(/gedaan=vastgesteld/)
      expect(await page.getByRole('status').first().innerText()).toContain('De verdeling is vastgesteld.')
      await page.goto('/planning/verdeling')
    }
    const adopted = await page.getByRole('region', { name: 'Wat is vastgesteld' }).locator('li').allInnerTexts()
    expect(adopted[0]).toMatch(/Eerst ieder de grens[\s\S]*geldt nu[\s\S]*Pieter Smeets/)
    expect(adopted[1]).toMatch(/Kwetsbaar gaat voor[\s\S]*vervangen/)
  })

  test('a week without families says so', async () => {
    await page.goto('/planning/verdeling?week=2027-W40')
    expect(await textOf(page)).toContain('In deze week en regio is er geen gezin')
  })
})

describe('shifts', () => {
  test('who is on call, when nobody is, and who had more than so many', async () => {
    await page.goto('/')
    await menu('Partusdiensten').click()
    await page.waitForURL('**/planning/diensten')
    expect(await textOf(page)).toMatch(/heeft niemand dienst|In deze dagen heeft steeds iemand dienst/)
    await page.getByLabel('Meer diensten dan').fill('5')
    await page
      .getByRole('region', { name: 'Hoeveel diensten iemand had' })
      .getByRole('button', { name: 'Toon' })
      .click()
    await page.waitForURL(/meer-dan=5/)
    const load = await page.getByRole('region', { name: 'Hoeveel diensten iemand had' }).innerText()
    for (const [, count] of load.matchAll(/: (\d+) diensten?/g)) expect(Number(count)).toBeGreaterThan(5)
  })

  test('a shift that ends before it begins keeps what was typed; a right one stands in the list', async () => {
    await page.goto('/planning/diensten')
    const day = new Date(Date.now() + 40 * 86_400_000)
    const said = `${day.getUTCDate()}-${day.getUTCMonth() + 1}-${day.getUTCFullYear()}`
    await page.getByLabel('Begint op').fill(said)
    await page.getByLabel('Begint om').fill('20:00')
    await page.getByLabel('Eindigt op').fill(said)
    await page.getByLabel('Eindigt om').fill('8:00')
    await page.getByRole('button', { name: 'Plan deze dienst' }).click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByLabel('Begint op').inputValue()).toBe(said)
    await page.getByLabel('Eindigt om').fill('23:30')
    await page.getByRole('button', { name: 'Plan deze dienst' }).click()
    await page.waitForURL(/gedaan=gepland/)
    expect(await rows().filter({ hasText: '23:30' }).first().innerText()).toMatch(
      /20:00[\s\S]*nog niemand[\s\S]*3,5 uur/,
    )
  })

  test('a postcode at a moment', async () => {
    await page.goto('/planning/diensten')
    await page.getByRole('textbox', { name: 'Postcode' }).fill('0001')
    await page.getByRole('button', { name: 'Kijk wie dienst heeft' }).click()
    await page.waitForURL(/postcode=0001/)
    expect(await textOf(page)).toContain('De postcode ligt in GGD Zuid-Limburg.')
  })
})

test('by keyboard alone: from the start page to the families below 24 hours, and one of them', async () => {
  await page.goto('/')
  await page.keyboard.press('g')
  await page.keyboard.press('f')
  await page.waitForURL('**/planning/gezinnen')
  const press = async (name: RegExp) => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab')
      if (name.test((await page.evaluate(() => document.activeElement?.textContent)) ?? '')) break
    }
    await page.keyboard.press('Enter')
  }
  await press(/^\s*Onder 24 uur/)
  await page.waitForURL(/lijst=onder-24-uur/)
  const name = await rows().first().getByRole('link').innerText()
  await press(new RegExp(`^${name}$`))
  await page.waitForURL(/gezinnen\/[0-9a-f-]{36}/)
  expect(await page.locator('h1').innerText()).toBe(name)
})

test('other roles have no planner’s pages', async () => {
  const midwife = await openPage(browser, '/')
  await signIn(midwife, /Noor de Wit/)
  for (const path of ['/planning', '/planning/gezinnen', '/planning/verdeling', '/planning/diensten', SANNE])
    expect((await midwife.goto(path))?.status(), path).toBe(403)
  await midwife.context().close()
})
