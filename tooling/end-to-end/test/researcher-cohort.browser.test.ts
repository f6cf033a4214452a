import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, openPage, signIn } from '../src/browser.ts'
import { textOf } from '../src/page-qualities.ts'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchBrowser()
  page = await openPage(browser, '/')
  await signIn(page, /Ravi Sharma/)
})
afterAll(() => browser.close())

test('a permalink of a cohort opens the same cohort, and one of a table that table', async () => {
  await page.goto('/onderzoek/cohort')
  const address = await page.locator('#bewaren ~ p a').getAttribute('href')
  const before = await page.locator('h1').innerText()
  await page.goto(address ?? '')
  expect(await page.locator('h1').innerText()).toBe(before)
  await page.goto(`${address}?question=crosstab&groupBy=BIRTH_ORDER&hoursCorrection=NONE`)
  expect(page.url()).toContain('/onderzoek/tabel?')
  expect(await page.locator('tbody tr').count()).toBe(5)
})

describe('a cohort', () => {
  const NAME = 'Eerste kinderen zonder eind december'

  test('is built by keyboard alone: every choice is in the address, in words, and in the size', async () => {
    await page.goto('/onderzoek/cohort/bouwen')
    expect(await textOf(page)).toContain('Deze definitie is die van de RIVM-studie.')
    await page.getByLabel('Geboren vanaf jaar').focus()
    await page.keyboard.type('2018')
    await page.getByLabel('Geboren van 24 tot en met 31 december').focus()
    await page.keyboard.press('ArrowDown')
    await page.locator('summary', { hasText: 'Positie kind in het gezin' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab')
      if ((await page.evaluate(() => document.activeElement?.textContent.trim())) === 'Bekijk wie er overblijft') break
    }
    await page.keyboard.press('Enter')
    await page.waitForURL('**/onderzoek/cohort/bouwen?van=2018&eind=zonder&alleen=BIRTH_ORDER.FIRST')
    const text = await textOf(page)
    expect(text).toContain('Alle kinderen die levend zijn geboren van 2018 tot en met 2022 doen mee')
    expect(text).toContain('RIVM: Alle kinderen die levend zijn geboren van 2016 tot en met 2022 doen mee')
    expect(text).toContain('Niet geboren van 24 tot en met 31 december.')
    await page.getByRole('link', { name: /^zet terug: Kinderen die van 24/ }).click()
    await page.waitForURL('**/onderzoek/cohort/bouwen?van=2018&alleen=BIRTH_ORDER.FIRST')
  })

  test('with a norm that cannot be is told so at the field, and what was typed stays', async () => {
    await page.goto('/onderzoek/cohort/bouwen?van=2018')
    await page.getByLabel('Uren per dag thuis').fill('zes')
    await page.getByLabel('Aantal dagen').fill('10')
    await page.getByRole('button', { name: 'Bekijk wie er overblijft' }).click()
    const told = page.getByRole('alert')
    expect(await told.innerText()).toContain('Vul een getal in van 0,01 tot en met 24.')
    expect(await page.getByLabel('Uren per dag thuis').inputValue()).toBe('zes')
    expect(await page.getByLabel('Aantal dagen').inputValue()).toBe('10')
    expect(await page.getByLabel('Geboren vanaf jaar').inputValue()).toBe('2018')
    await page.getByLabel('Uren per dag thuis').fill('5,5')
    await page.getByRole('button', { name: 'Bekijk wie er overblijft' }).click()
    await page.waitForURL('**uren=5.5**')
    expect(await textOf(page)).toContain('5,5 uur per dag nodig heeft, 10 dagen lang')
  })

  test('in which nobody is left says which kind of choice to take away', async () => {
    await page.goto('/onderzoek/cohort/bouwen?alleen=HOSPITAL_DAYS.TWO_OR_MORE')
    expect(await page.locator('[data-refused]').innerText()).toContain('Zo blijft er niemand over')
  })

  test('is kept under a name, opened by its address by somebody else, renamed and forgotten', async () => {
    await page.goto('/onderzoek/cohort/bouwen?van=2018&eind=zonder&alleen=BIRTH_ORDER.FIRST')
    await page.getByRole('textbox', { name: 'Naam' }).fill('')
    await page.getByRole('button', { name: 'Bewaar onder deze naam' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Vul dit veld in.')
    await page.getByRole('textbox', { name: 'Naam' }).fill(NAME)
    await page.getByRole('button', { name: 'Bewaar onder deze naam' }).click()
    await page.waitForURL('**/onderzoek/cohort/*?gedaan=bewaard')
    expect(await textOf(page)).toContain(`U bewaart dit cohort als “${NAME}”.`)
    const address = new URL(page.url()).pathname
    await page.goto('/onderzoek')
    const onHome = page.getByRole('link', { name: NAME })
    expect(await onHome.evaluate((link) => (link as HTMLAnchorElement).pathname)).toBe(address)

    const karin = await openPage(browser, '/')
    await signIn(karin, /Karin Jansen/)
    expect((await karin.goto(address))?.status()).toBe(200)
    const definition = 'section[aria-labelledby="definitie"] ul'
    await page.goto(address)
    expect(await karin.locator(definition).innerText()).toBe(await page.locator(definition).innerText())
    expect(await textOf(karin)).toContain('Project: Capaciteit in de regio (demonstratie)')
    expect(await textOf(karin)).not.toContain(NAME)
    await karin.goto('/onderzoek/cohort/bewaard')
    expect(await textOf(karin)).toContain('U hebt nog niets bewaard.')

    await page.goto('/onderzoek/cohort/bewaard')
    const id = await page.locator('input[name="id"]').first().getAttribute('value')
    const foreign = await karin.request.post('/onderzoek/cohort/bewaard?/vergeet', {
      form: { id: id ?? '' },
      headers: { origin: new URL(karin.url()).origin, accept: 'text/html' },
    })
    expect(await foreign.text()).toContain('Deze definitie staat niet meer in uw lijst')
    await karin.context().close()

    await page.reload()
    await page.locator('summary').first().click()
    await page.getByRole('textbox', { name: 'Naam' }).fill('')
    await page.getByRole('button', { name: 'Bewaar de naam' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Vul dit veld in.')
    await page.getByRole('textbox', { name: 'Naam' }).fill('Eerste kinderen')
    await page.getByRole('button', { name: 'Bewaar de naam' }).click()
    await page.waitForURL('**gedaan=hernoemd')
    expect(await page.getByRole('heading', { name: 'Eerste kinderen' }).count()).toBe(1)

    await page.getByRole('link', { name: 'Vergelijk: Eerste kinderen' }).click()
    await page.waitForURL('**/onderzoek/cohort/vergelijken?ander=*')
    const compared = await textOf(page)
    expect(compared).toContain('geboren van 2016 tot en met 2022')
    expect(compared).toContain('geboren van 2018 tot en met 2022')
    expect(compared).toContain('Het zegt niets over oorzaken.')
    expect(await page.getByRole('group', { name: 'Wat het met de uitkomst doet' }).locator('tbody tr').count()).toBe(9)

    await page.goto('/onderzoek/cohort/bewaard')
    await page.getByRole('button', { name: 'Haal Eerste kinderen uit de lijst' }).click()
    await page.waitForURL('**gedaan=weg')
    expect(await textOf(page)).toContain('U hebt nog niets bewaard.')
    expect((await page.goto(address))?.status()).toBe(200)
  })

  test('shows who remains after each criterion by birth year, and by what else is asked', async () => {
    await page.goto('/onderzoek/cohort')
    const byYear = page.getByRole('group', { name: /Wie er na elke voorwaarde overblijft/ })
    expect(await byYear.locator('thead th').allInnerTexts()).toContain('2019')
    await page.getByLabel('Ook naar').selectOption('URBANITY')
    await page.getByRole('button', { name: 'Toon' }).click()
    await page.waitForURL('**per=URBANITY')
    expect(await byYear.locator('thead th').allInnerTexts()).toContain('Zeer sterk')
  })

  test('whose id nobody asked is not found', async () => {
    expect((await page.goto(`/onderzoek/cohort/${'ab'.repeat(32)}`))?.status()).toBe(404)
    expect((await page.goto(`/onderzoek/volgen?cohort=${'ab'.repeat(32)}`))?.status()).toBe(404)
  })
})
