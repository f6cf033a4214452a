import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { done } from '../src/act.ts'
import { launchBrowser, openPage, searchFor, signIn } from '../src/browser.ts'
import { newBsn } from '../src/new-bsn.ts'
import { textOf, violationsOf } from '../src/page-qualities.ts'
import { until } from '../src/until.ts'

/** Her signal is read here; that of Sanne Claessen is left for who asks the graph. */
const MEREL = '/verwijzingen/019a0000-0000-7000-8001-000000000022'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchBrowser()
  page = await openPage(browser, '/')
  await signIn(page, /Noor de Wit/)
})
afterAll(() => browser.close())

const inAHundredDays = () => new Date(Date.now() + 100 * 86_400_000).toISOString().slice(0, 10)

/** Goes through the fields with the Tab key alone, and leaves the form by Enter. */
async function typeClient(familyName: string, bsn: string, dueDate = inAHundredDays()): Promise<void> {
  await page.goto('/verwijzingen/nieuw')
  await page.getByRole('textbox', { name: 'Voornaam' }).focus()
  for (const typed of ['Yara', familyName, '1-3-94', bsn, dueDate, '0', '0002']) {
    await page.keyboard.type(typed)
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
}

describe('a new referral', () => {
  test('by keyboard: typed, looked over, sent, and it says where it went', async () => {
    await typeClient('Nieuwland', newBsn())
    await page.getByRole('heading', { name: 'Kloppen deze gegevens?' }).waitFor()
    const check = await textOf(page)
    expect(check).toContain('1 maart 1994')
    expect(check).toContain('0002, Heerlen')
    expect(check).toMatch(/\d+ van uw laatste 25 verwijzingen/)
    expect(page.url()).not.toMatch(/Nieuwland|\d{9}/)
    expect(await violationsOf(page)).toEqual([])
    await page.getByRole('button', { name: 'Verstuur de verwijzing' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/gedaan=verzonden/)
    const sent = await textOf(page)
    expect(sent).toContain('Verzonden. De kraamzorg ziet de verwijzing nu.')
    expect(sent).toContain('Yara Nieuwland')
    expect(sent).toContain('heeft nog niet geantwoord')
  })

  test('a form that is wrong keeps what was typed and says what to do', async () => {
    await typeClient('Foutje', '123456789', '1-1-2046')
    await page.getByRole('heading', { name: 'Er klopt nog iets niet' }).waitFor()
    const trouble = await textOf(page)
    expect(trouble).toContain('Er klopt nog iets niet')
    expect(trouble).toContain('Dit burgerservicenummer klopt niet.')
    expect(await page.getByRole('textbox', { name: 'Achternaam' }).inputValue()).toBe('Foutje')
    expect(await page.getByRole('textbox', { name: /^BSN/ }).inputValue()).toBe('123456789')
    expect(await page.getByRole('textbox', { name: /Uitgerekend/ }).inputValue()).toBe('1-1-2046')
    expect(await violationsOf(page)).toEqual([])
    await searchFor(page, '/verwijzingen', 'foutje')
    expect(await page.locator('tbody tr').count()).toBe(0)
  })

  test('sent twice at once it is one referral', async () => {
    await typeClient('Tweemaal', newBsn())
    const send = page.getByRole('button', { name: 'Verstuur de verwijzing' })
    await send.waitFor()
    await page.evaluate(async () => {
      const form = [...document.forms].find((each) => each.action.includes('send'))
      const body = () =>
        new URLSearchParams(
          [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : '']),
        )
      await Promise.all([1, 2].map(() => fetch('?/send', { method: 'POST', body: body() })))
    })
    await send.click()
    await page.waitForURL(/gedaan=verzonden/)
    await searchFor(page, '/verwijzingen', 'tweemaal')
    expect(await page.locator('tbody tr').count()).toBe(1)
  })

  test('whoever has an open referral already is not referred again, and it can be withdrawn with a reason', async () => {
    const bsn = newBsn()
    await typeClient('Weerom', bsn)
    await page.getByRole('button', { name: 'Verstuur de verwijzing' }).click()
    await page.waitForURL(/gedaan=verzonden/)
    const referral = new URL(page.url()).pathname
    await typeClient('Weerom', bsn)
    await page.getByRole('button', { name: 'Verstuur de verwijzing' }).click()
    await page.getByText('Zij heeft al een verwijzing naar kraamzorg die loopt.').waitFor()
    await page.goto(referral)
    await page.getByText('Ik wil deze verwijzing intrekken').click()
    await page.getByRole('button', { name: 'Trek de verwijzing in' }).click()
    await page.getByRole('heading', { name: 'Er klopt nog iets niet' }).waitFor()
    await page.getByRole('textbox', { name: /Waarom trekt u/ }).fill('Zij is verhuisd.')
    await page.getByRole('textbox', { name: /Waarom trekt u/ }).press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL(/gedaan=ingetrokken/)
    expect(await textOf(page)).toContain('Zij is verhuisd.')
    await page.getByRole('link', { name: 'Nieuwe verwijzing voor haar' }).click()
    await page.getByRole('heading', { name: 'Kloppen deze gegevens?' }).waitFor()
    expect(await textOf(page)).toContain('Yara Weerom')
  })

  test('without JavaScript somebody known is found and a home visit is asked for her', async () => {
    const plain = await openPage(browser, '/', { javaScriptEnabled: false })
    await signIn(plain, /Noor de Wit/)
    await plain.goto('/verwijzingen/nieuw')
    await plain.getByRole('textbox', { name: /^Naam/ }).fill('nieuwland')
    await plain.getByRole('button', { name: 'Zoek haar' }).click()
    expect(plain.url()).not.toContain('nieuwland')
    await plain.getByRole('link', { name: 'Yara Nieuwland' }).click()
    await plain.waitForURL(/client=/)
    await plain.goto(`${plain.url()}&soort=prenataal-huisbezoek`)
    await plain.getByRole('button', { name: 'Vraag het huisbezoek aan' }).click()
    await plain.getByRole('combobox', { name: /Toestemming/ }).selectOption('mondeling')
    await plain.getByRole('button', { name: 'Vraag het huisbezoek aan' }).click()
    await plain.waitForURL(/gedaan=huisbezoek-gevraagd/)
    expect(await textOf(plain)).toContain('Jeugdgezondheidszorg Zuid (demonstratie)')
    await plain.context().close()
  })
})

describe('deciding on longer care', () => {
  test('refusing without a reason is not done; approving is, and the request is gone from the list', async () => {
    await page.goto('/goedkeuren')
    const requests = page.getByRole('article')
    const count = await requests.count()
    expect(count).toBeGreaterThan(0)
    expect(await textOf(page)).toMatch(/naast de [\d,]+ uur die al zijn geïndiceerd: samen [\d,]+ uur/)
    const name = await requests.first().getByRole('heading').innerText()
    await requests.first().getByRole('button', { name: 'Weiger' }).click()
    await page.getByRole('heading', { name: 'Er klopt nog iets niet' }).waitFor()
    expect(await requests.count()).toBe(count)
    const hers = requests.filter({ hasText: name })
    await hers.getByRole('textbox').fill('De voeding moet nog op gang komen.')
    await hers.getByRole('textbox').press('Tab')
    await hers.getByRole('button', { name: 'Keur goed' }).click()
    await page.waitForURL(/gedaan=goedgekeurd/)
    expect(await textOf(page)).toContain('U hebt de langere zorg goedgekeurd.')
    await page.goto('/goedkeuren?stand=goedgekeurd')
    const approved = await textOf(page)
    expect(approved).toContain('De voeding moet nog op gang komen.')
    // What was approved is in the indication: nothing is counted beside it.
    expect(approved).not.toContain('naast de')
  })
})

test('a form of a request that is gone says what became of it, with what was typed', async () => {
  await page.goto('/goedkeuren')
  await page
    .locator('input[name=aanvraag]')
    .first()
    .evaluate((field: HTMLInputElement) => {
      field.value = '019a0000-0000-7000-8000-00000000ffff'
    })
  const request = page.getByRole('article').first()
  await request.getByRole('textbox').fill('Het gezin redt zich.')
  await request.getByRole('textbox').press('Tab')
  await request.getByRole('button', { name: 'Weiger' }).click()
  await page.getByText('Dit is er niet meer, of u mag het niet zien.').waitFor()
  expect(await page.getByRole('alert').innerText()).toContain('Het gezin redt zich.')
})

test('a signal that is read is gone from what is unread, and her page says that it was read', async () => {
  await page.goto(MEREL)
  expect(await textOf(page)).toMatch(/Lees \d+ nieuwe? signa/)
  await page.goto('/signalen')
  const before = await page.getByRole('article').count()
  const signal = page.getByRole('article').filter({ hasText: 'Merel Mulder' }).first()
  await signal.getByRole('button', { name: /^Ik heb dit gelezen/ }).click()
  await page.waitForURL(/gedaan=gelezen/)
  await until(async () => (await page.getByRole('article').count()) === before - 1, 5000)
  await page.goto(MEREL)
  expect(await textOf(page)).toContain('Gelezen door uw praktijk op')
})

test('of a factor that is old she says that it still holds, or why it does not', async () => {
  await typeClient('Terugblik', newBsn())
  await page.getByRole('button', { name: 'Verstuur de verwijzing' }).click()
  await page.waitForURL(/gedaan=verzonden/)
  const visit = await page.getByRole('link', { name: 'Vraag een prenataal huisbezoek aan' }).getAttribute('href')
  await done('noor', 'recordVulnerabilityFactors', {
    clientId: new URL(visit ?? '', page.url()).searchParams.get('client'),
    recordedOn: new Date(Date.now() - 70 * 86_400_000).toISOString().slice(0, 10),
    factors: [
      { kind: 'RISK', code: 'FINANCIAL_PROBLEMS' },
      { kind: 'PROTECTIVE', code: 'MOTIVATION' },
    ],
  })
  await page.goto(new URL(page.url()).pathname)
  await page.getByRole('link', { name: 'Kijk opnieuw naar 2 factoren van langer dan 8 weken geleden' }).click()
  await page.getByRole('button', { name: 'Geldt nog : Financiële problemen' }).click()
  await page.waitForURL(/gedaan=factor-geldt/)
  expect(await page.getByRole('link', { name: 'Kijk opnieuw naar 1 factor' }).count()).toBeGreaterThan(0)
  await page.getByText('Geldt niet meer').click()
  await page.getByRole('button', { name: 'Laat deze factor vervallen' }).click()
  await page.getByRole('heading', { name: 'Er klopt nog iets niet' }).waitFor()
  expect(await violationsOf(page)).toEqual([])
  await page.getByRole('textbox', { name: /Waarom geldt dit niet meer/ }).fill('Zij ziet ertegen op.')
  await page.getByRole('button', { name: 'Laat deze factor vervallen' }).click()
  await page.waitForURL(/gedaan=factor-vervalt/)
  const reviewed = await textOf(page)
  expect(reviewed).not.toContain('Kijk opnieuw')
  expect(reviewed).not.toContain('ouder dan 8 weken')
})

test('who is late with the intake is listed with whom to call', async () => {
  await page.goto('/intakes')
  const rows = page.locator('tbody tr')
  expect(await rows.count()).toBeGreaterThan(0)
  for (const row of await rows.allInnerTexts()) expect(row).toMatch(/week 30 was op/)
  await page.getByRole('link', { name: /^Uitgerekend/ }).click()
  await page.waitForURL(/sorteer=uitgerekend/)
})

test('a postcode and a moment say who is on call, and what is typed wrong is said', async () => {
  await page.goto('/partuswacht')
  await page.getByRole('textbox', { name: 'Postcode' }).fill('0002')
  await page.getByRole('textbox', { name: 'Dag' }).fill('31-2-2026')
  await page.keyboard.press('Enter')
  await page.waitForURL(/postcode=0002/)
  expect(await textOf(page)).toContain('Vul een datum in, zoals 1-3-2026.')
  expect(await page.getByRole('textbox', { name: 'Dag' }).inputValue()).toBe('31-2-2026')
  await page.goto('/partuswacht?postcode=0002')
  expect(await textOf(page)).toContain('GGD Zuid-Limburg')
  await page.goto('/partuswacht?postcode=9999')
  expect(await textOf(page)).toContain('postcode niet bekend')
})
