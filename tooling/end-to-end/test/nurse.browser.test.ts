import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { done } from '../src/act.ts'
import { askAs } from '../src/ask.ts'
import { launchBrowser, openPage, signIn } from '../src/browser.ts'
import { day } from '../src/days.ts'
import { type FamilyInCare, aFamilyInCare, consentToHandover } from '../src/family.ts'
import { expectEveryPage, printedPagesOf, textOf, violationsOf } from '../src/page-qualities.ts'
import { recordsOfHanna } from '../src/records.ts'
import { service } from '../src/service.ts'
import { until } from '../src/until.ts'

/** Of the fixed cast: a family that moved away, with flexible support, and a child without a BSN. */
const MOVED = '/overdrachten/019a0000-0000-7000-810f-000000001401'
const WITHOUT_BSN = '/overdrachten/kind/019a0000-0000-7000-8003-000000001201'
const UNKNOWN_ID = '019a0000-0000-7000-810f-00000000ffff'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchBrowser()
  page = await openPage(browser, '/')
  await signIn(page, /Joke/)
})
afterAll(() => browser.close())

/** Sent by Pieter just now, of a birth of four days ago: nothing was measured, so that much is missing. */
async function aHandover(): Promise<FamilyInCare & { readonly path: string }> {
  const family = await aFamilyInCare()
  await consentToHandover(family.clientId)
  const { id } = await done('pieter', 'sendHandover', { childId: family.childIds[0] })
  return { ...family, path: `/overdrachten/${id}` }
}

/** The question that Joke asked last. */
async function questionOf(handoverId: string): Promise<string> {
  const query = 'query ($id: ID!) { handover(id: $id) { questions { id } } }'
  const { body } = await askAs('pieter', query, { id: handoverId })
  const { handover } = body.data as { handover: { questions: { id: string }[] } }
  return handover.questions.at(-1)?.id ?? ''
}

/** As people write it. */
const written = (iso: string) => iso.split('-').reverse().map(Number).join('-')
/** The day of birth in a row, as the graph writes it. */
const bornOf = (row: string) => {
  const [, date = '', month = '', year = ''] = /(\d+)-(\d+)-(\d{4})/.exec(row) ?? []
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
}
const main = (name: string | RegExp) => page.getByRole('main').getByRole('link', { name })

test('her start page says what waits, and leads there', async () => {
  await page.goto('/')
  const waiting = main(/wach(t|ten) op uw ontvangst/)
  const [count] = /\d+/.exec(await waiting.innerText()) ?? ['']
  await waiting.click()
  await page.getByRole('heading', { level: 1, name: 'Overdrachten' }).waitFor()
  const tab = page.getByRole('navigation', { name: 'Status' }).locator('[aria-current]')
  expect(await tab.innerText()).toMatch(new RegExp(`^Wacht op ontvangst\\s+${count}$`, 'i'))
})

describe('the inbox', () => {
  test('shows what waits first, the youngest child on top, with how complete it is and what is missing', async () => {
    const { path } = await aHandover()
    await page.goto('/overdrachten')
    const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader') })
    const text = await rows.allInnerTexts()
    expect(text.every((row) => /\d+ van \d+/.test(row) && / oud|geboren/.test(row))).toBe(true)
    const births = text.map(bornOf)
    expect(births).toEqual(births.toSorted().toReversed())
    expect(await page.locator(`a[href$="${path}"]`).count()).toBe(1)
  })

  test('keeps tab, filter and order in the address', async () => {
    await page.goto('/overdrachten')
    await page
      .getByRole('navigation', { name: 'Status' })
      .getByRole('link', { name: /^ontvangen/i })
      .click()
    await page.getByLabel('Volledigheid').selectOption('Alleen niet compleet')
    await page.getByRole('button', { name: 'Toon' }).click()
    await page.getByRole('link', { name: /^Verstuurd/ }).click()
    await page.waitForURL(/sorteer=verstuurd/)
    expect(new URL(page.url()).searchParams.get('status')).toBe('ontvangen')
    const before = await page.locator('tbody tr').allInnerTexts()
    expect(before.length).toBeGreaterThan(0)
    expect(before.some((row) => row.includes('niets'))).toBe(false)
    await page.goto(page.url())
    expect(await page.locator('tbody tr').allInnerTexts()).toEqual(before)
  })

  test('without a match says so, and nonsense in the address breaks nothing', async () => {
    await page.goto('/overdrachten?van=1-1-2099')
    expect(await textOf(page)).toContain('Er is niets dat past bij wat u zoekt.')
    await page.goto('/overdrachten?van=31-2-2026')
    expect(await textOf(page)).toContain('Vul een datum in, zoals 1-3-2026.')
    await page.goto('/overdrachten?van=1-1-2026&tot=1-1-2025')
    expect(await textOf(page)).toContain('Vul een datum in die niet vóór de begindatum ligt.')
    for (const query of ['status=NOPE&sorteer=%00', 'na=xx', 'compleet=misschien&tot=2926-01-01']) {
      const response = await page.goto(`/overdrachten?${query}`)
      expect(response?.status(), query).toBe(200)
    }
  })

  test('hears of a handover that comes in while it is open', async () => {
    await page.goto('/overdrachten')
    await page.waitForTimeout(1500)
    const { path } = await aHandover()
    await page.getByText('Er is iets veranderd.').waitFor()
    await page.getByRole('link', { name: 'Toon hoe het nu is' }).click()
    await page.locator(`a[href$="${path}"]`).waitFor()
  })
})

describe('one handover', () => {
  test('says what is missing before anything else, then what was handed over', async () => {
    const { path } = await aHandover()
    await page.goto(path)
    const headings = await page.locator('main h2').allInnerTexts()
    expect(headings[0]).toBe('Hoe compleet is deze overdracht?')
    const text = await textOf(page)
    expect(text).toMatch(/\d+ van 39 verplichte gegevens/)
    expect(text).toMatch(/Gewicht per dag, .*hoort te staan in de metingen in het dossier/)
    expect(text).toMatch(/Niet doorgegeven: Temperatuur, Geelzucht/)
    expect(text).toContain('39 weken en 1 dag')
    expect(text).toContain('3.420 gram')
    expect(text).toContain('Waarvoor precies: Alles in deze overdracht')
    expect(text).not.toMatch(/\b\d{9}\b/)
    expect(await page.title()).not.toContain('Pip')
  })

  test('asks back in one step, with one button, and the sender’s answer is shown', async () => {
    const { path, familyName } = await aHandover()
    await page.goto('/overdrachten')
    await page.locator(`a[href$="${path}"]`).click()
    await page.getByRole('button', { name: /^Vraag alle \d+ ontbrekende gegevens na$/ }).click()
    await page.getByRole('status').filter({ hasText: 'Uw vraag is verstuurd.' }).waitFor()
    expect(await page.getByRole('button', { name: /ontbrekende gegevens na$/ }).count()).toBe(0)
    let text = await textOf(page)
    expect(text).toContain('navraag gedaan')
    expect(text).toContain('Ontvangst bevestigd door Joke Willems')
    expect(text).toContain('Nog geen antwoord.')
    expect(text).toContain('De kraamzorg moet nog antwoorden.')
    expect(text).toMatch(/Over: .*Gewicht per dag/)
    expect(text).toMatch(/Vraag beantwoorden:.*\s+Kraamzorg Zonnekind \(demonstratie\)/)
    expect(new URL(page.url()).search).not.toContain(familyName)

    const questionId = await questionOf(path.split('/').at(-1) ?? '')
    await done('pieter', 'answerHandoverQuestion', { questionId, answer: 'Op dag 3 woog zij 3.300 gram.' })
    await page.goto(path)
    text = await textOf(page)
    expect(text).toContain('Pieter Smeets antwoordde op')
    expect(text).toContain('Op dag 3 woog zij 3.300 gram.')
    expect(text).toContain('De kraamzorg heeft geantwoord.')
  })

  test('a question without words is not sent; what was chosen stays, and the fault has focus', async () => {
    const { path } = await aHandover()
    await page.goto(path)
    await page.getByText('Stel zelf een vraag aan de kraamzorg').click()
    await page.getByRole('checkbox', { name: 'Navel' }).uncheck()
    await page.getByRole('textbox', { name: 'Uw vraag' }).fill('')
    await page.getByRole('button', { name: 'Verstuur de vraag' }).click()
    const trouble = page.getByRole('alert')
    await trouble.waitFor()
    expect(await trouble.innerText()).toContain('Vul dit veld in.')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert')
    expect(await page.getByRole('checkbox', { name: 'Navel' }).isChecked()).toBe(false)
    expect(await page.getByRole('checkbox', { name: 'Geelzucht' }).isChecked()).toBe(true)
    expect(await textOf(page)).toContain('De ontvangst is nog niet bevestigd.')
    expect(await violationsOf(page)).toEqual([])
  })

  test('a question to one that was replaced meanwhile goes nowhere, and is not lost', async () => {
    const { path, childIds } = await aHandover()
    await page.goto(path)
    await page.getByText('Stel zelf een vraag aan de kraamzorg').click()
    await page.getByRole('textbox', { name: 'Uw vraag' }).fill('Hoe drinkt zij?')
    await done('pieter', 'sendHandover', { childId: childIds[0], corrects: path.split('/').at(-1) })
    await page.getByRole('button', { name: 'Verstuur de vraag' }).click()
    await page.getByRole('alert').filter({ hasText: 'Er is een nieuwere versie van deze overdracht.' }).waitFor()
    expect(await textOf(page)).toContain('Hoe drinkt zij?')
    await main('Naar de nieuwe versie').click()
    await page.getByRole('button', { name: 'Bevestig ontvangst' }).waitFor()
  })

  test('an address that says what was not done is not believed', async () => {
    const { path } = await aHandover()
    await page.goto(`${path}?gedaan=ontvangen`)
    const text = await textOf(page)
    expect(text).toContain('De ontvangst is nog niet bevestigd.')
    expect(text).not.toContain('De ontvangst is bevestigd.')
  })

  test('is received by keyboard alone, and the sender sees it', async () => {
    const { path } = await aHandover()
    await page.goto(path)
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab')
      if ((await page.evaluate(() => document.activeElement?.textContent.trim())) === 'Bevestig ontvangst') break
    }
    await page.keyboard.press('Enter')
    await page.getByRole('status').filter({ hasText: 'De ontvangst is bevestigd.' }).waitFor()
    expect(await page.getByRole('button', { name: 'Bevestig ontvangst' }).count()).toBe(0)
  })

  test('of a family that moved: the weight as a picture and a table, support, consent, who to call and who is responsible', async () => {
    await page.goto(MOVED)
    const text = await textOf(page)
    const curve = page.getByRole('img', { name: /^Gewicht in gram/ })
    expect(await curve.locator('circle').count()).toBeGreaterThan(3)
    expect(text).toMatch(/Het laagste gewicht was \d+,\d% onder het geboortegewicht, op dag \d/)
    expect(await page.locator('main header').innerText()).toMatch(
      /Het gezin is verhuisd\. Sinds .* is Jeugdgezondheidszorg Amstelland \(demonstratie\) verantwoordelijk/,
    )
    expect(text).toMatch(
      /Jeugdgezondheidszorg Amstelland \(demonstratie\)\s+sinds .*\s+woont in Amsterdam\s+020 000 0003/,
    )
    expect(text).toMatch(/Het gezin kreeg .*(uur|minuten) minder dan geïndiceerd/)
    expect(text).toContain('Steun thuis Zuid-Limburg')
    expect(text).toMatch(/Hielprik\s+gedaan op/)
    expect(await main('045 000 0002').first().getAttribute('href')).toBe('tel:0450000002')
  })

  test('prints on at most two sheets of A4, also when much is missing', async () => {
    await page.goto(MOVED)
    expect(await printedPagesOf(page)).toBeLessThanOrEqual(2)
    const { path } = await aHandover()
    await page.goto(path)
    expect(await printedPagesOf(page)).toBeLessThanOrEqual(2)
  })

  test('of another organisation looks like one that does not exist', async () => {
    const { handoverId } = await recordsOfHanna()
    const foreign = await page.goto(`/overdrachten/${handoverId}`)
    const foreignText = await textOf(page)
    const unknown = await page.goto(`/overdrachten/${UNKNOWN_ID}`)
    expect([foreign?.status(), unknown?.status()]).toEqual([404, 404])
    expect(await textOf(page)).toBe(foreignText)
    expect((await page.goto('/overdrachten/geen-id'))?.status()).toBe(404)
  })

  test('with a service down shows the rest and says what is missing', async () => {
    await service('stop', 'eligibility')
    try {
      const response = await page.goto(MOVED)
      expect(response?.status()).toBe(200)
      const text = await textOf(page)
      expect(text).toContain('Dit deel is nu niet op te halen.')
      expect(text).toContain('Het gezin is verhuisd.')
    } finally {
      await service('start', 'eligibility')
    }
    await until(async () => {
      await page.goto(MOVED)
      return (await textOf(page)).includes('Steun thuis Zuid-Limburg')
    }, 20_000)
  })
})

describe('a child that is looked up', () => {
  test('by name and day of birth, without a BSN: two interactions to the handover, and nothing in an address', async () => {
    const { familyName, path } = await aHandover()
    await page.goto('/overdrachten/zoeken')
    await page.getByLabel('Geboortedatum van het kind').fill(written(day(-4)))
    await page.getByLabel('Achternaam van het kind').fill(familyName.toUpperCase())
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '1 kind gevonden' }).waitFor()
    expect(await textOf(page)).toContain('nog niet gekoppeld')
    expect(page.url().toLowerCase()).not.toContain(familyName.toLowerCase())
    await main(/^Overdracht van/).click()
    await page.waitForURL(`**${path}`)
  })

  test('by nothing, by half, or by a BSN that cannot be, is told what to fill in and keeps what was typed', async () => {
    await page.goto('/overdrachten/zoeken')
    await page.getByLabel('Geboortedatum van het kind').fill('23-10-2026')
    await page.getByRole('button', { name: 'Zoek', exact: true }).click()
    await page.getByText('Vul het BSN in, of de achternaam.').waitFor()
    expect(await page.getByLabel('Geboortedatum van het kind').inputValue()).toBe('23-10-2026')
    await page.getByLabel('BSN van het kind').fill('123456789')
    await page.getByRole('button', { name: 'Zoek', exact: true }).click()
    await page.getByRole('alert').filter({ hasText: 'Er klopt nog iets niet' }).waitFor()
    expect(await textOf(page)).toContain('Dit burgerservicenummer klopt niet.')
    expect(await page.getByLabel('BSN van het kind').inputValue()).toBe('123456789')
    expect(await violationsOf(page)).toEqual([])
  })

  test('that is not there is not found, with what to try', async () => {
    await page.goto('/overdrachten/zoeken')
    await page.getByLabel('Geboortedatum van het kind').fill('23-10-2026')
    await page.getByLabel('Achternaam van het kind').fill('Bestaatniet')
    await page.getByRole('button', { name: 'Zoek', exact: true }).click()
    await page.getByRole('heading', { name: 'Geen kind gevonden' }).waitFor()
    expect(await textOf(page)).toContain('Controleer de geboortedatum')
  })
})

test('births without a handover, with the days in the address, lead to the record of the child', async () => {
  await page.goto('/overdrachten/ontbreekt')
  await page.getByLabel('Minstens zo oud').fill('30')
  await page.getByRole('button', { name: 'Toon' }).click()
  await page.waitForURL(/dagen=30/)
  const births = (await page.locator('tbody tr').allInnerTexts()).map(bornOf)
  expect(births.length).toBeGreaterThan(0)
  expect(births.every((born) => born <= day(-30))).toBe(true)
  await page.getByLabel('Minstens zo oud').fill('999')
  await page.getByRole('button', { name: 'Toon' }).click()
  await page.getByText('Vul een heel getal in van 0 tot en met 365.').first().waitFor()
  await page.locator('tbody th a').first().click()
  await page.getByRole('heading', { name: 'Kind in de registratie' }).waitFor()
  expect(await textOf(page)).toContain('Er is geen overdracht van dit kind aan uw organisatie.')
  await page.goto(WITHOUT_BSN)
  expect(await textOf(page)).toContain('nog niet gekoppeld')
})

test('families with little kraamzorg come youngest child first, or fewest hours first', async () => {
  await page.goto('/overdrachten/eerder?weken=alle&sorteer=uren')
  const received = await page.locator('tbody td:nth-child(3)').allInnerTexts()
  const hours = received.map((text) => Number.parseFloat(text.replace(',', '.')))
  expect(hours.length).toBeGreaterThan(0)
  expect(hours).toEqual(hours.toSorted((one, other) => one - other))
  expect(hours.every((each) => each < 24)).toBe(true)
  await page.goto('/overdrachten/eerder?weken=alle&uren=geen')
  const none = await page.locator('tbody td:nth-child(3)').allInnerTexts()
  expect(none.every((text) => text.replaceAll('\u00a0', ' ') === '0 uur')).toBe(true)
})

test('shares are there of organisations with ten children or more, and withheld of the others', async () => {
  await page.goto('/overdrachten/op-tijd')
  const rows = (await page.locator('tbody tr').allInnerTexts()).map((row) => row.split(/\t|\n/).filter(Boolean))
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) {
    const children = Number(row[1])
    expect(row.join(' ')).toMatch(children < 10 ? /minder dan tien/ : /\d+,\d%/)
  }
  await page.getByLabel('Op tijd is binnen').fill('0')
  await page.getByRole('button', { name: 'Toon' }).click()
  await page.waitForURL(/dagen=0/)
  expect(await textOf(page)).toContain('Op tijd is binnen 0 dagen na de geboorte.')
})

test('her pages are not for another role', async () => {
  const midwife = await openPage(browser, '/')
  await signIn(midwife, /Noor de Wit/)
  for (const path of ['/overdrachten', '/overdrachten/zoeken', MOVED, WITHOUT_BSN])
    expect((await midwife.goto(path))?.status(), path).toBe(403)
  await midwife.context().close()
})

expectEveryPage(
  /Joke/,
  [
    '/',
    '/overdrachten',
    '/overdrachten?status=alle&compleet=nee',
    '/overdrachten?van=1-1-2099',
    MOVED,
    '/overdrachten/zoeken',
    '/overdrachten/ontbreekt',
    '/overdrachten/eerder?weken=alle',
    '/overdrachten/op-tijd',
    WITHOUT_BSN,
  ],
  () => browser,
)
