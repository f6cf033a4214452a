import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, openPage, signIn } from '../src/browser.ts'
import { answerOf, ask, askButton, editorOf, openExplorer, write } from '../src/explorer-page.ts'
import { textOf } from '../src/page-qualities.ts'

const UNKNOWN = '/verkenner?vraag=019a0000-0000-4000-8000-00000000ffff'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchBrowser()
  page = await openPage(browser, '/')
  await signIn(page, /Ravi Sharma/)
})
afterAll(() => browser.close())

describe('a question that is kept', () => {
  let address: string

  test('has an address, opens again and can be changed', async () => {
    await openExplorer(page)
    await write(page, '{ agreements { code } }')
    await page.getByText('Bewaar deze vraag').click()
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await page.getByText('Vul dit veld in.').waitFor()
    expect(await page.locator('#query').inputValue()).toBe('{ agreements { code } }')
    await page.getByLabel('Naam van de vraag').fill('Alle afspraken')
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await page.getByText('De vraag is bewaard.').waitFor()
    address = page.url().replace('&gedaan=bewaard', '')
    await openExplorer(page)
    await page.getByText('Bewaarde vragen (1)').click()
    await page.getByRole('link', { name: 'Alle afspraken' }).click()
    await page.waitForURL(address)
    await editorOf(page).waitFor()
    await write(page, '{ agreements { code kind } }')
    await page.getByRole('button', { name: 'Bewaar de wijzigingen' }).click()
    await page.getByText('De wijzigingen zijn bewaard.').waitFor()
    expect(await page.locator('#query').inputValue()).toBe('{ agreements { code kind } }')
  })

  test('is not kept with what looks like a citizen service number', async () => {
    await openExplorer(page, address)
    await write(page, '{ child(bsn: "999990019") { id } }')
    await page.getByRole('button', { name: 'Bewaar de wijzigingen' }).click()
    await page.getByText('999990019 lijkt op een burgerservicenummer').waitFor()
    expect(await page.locator('#query').inputValue()).toContain('999990019')
    await page.goto(address)
    expect(await page.locator('#query').inputValue()).toBe('{ agreements { code kind } }')
  })

  test('is for others as if it were not there, until it is shared; then they read it and change nothing', async () => {
    const other = await openPage(browser, '/')
    await signIn(other, /Karin Jansen/)
    const hidden = await other.goto(address)
    const hiddenText = await textOf(other)
    expect([hidden?.status(), (await other.goto(UNKNOWN))?.status()]).toEqual([404, 404])
    expect(await textOf(other)).toBe(hiddenText)
    await page.goto(address)
    await page.getByRole('button', { name: 'Deel de vraag' }).click()
    await page.getByRole('button', { name: 'Deel hem niet meer' }).waitFor()
    expect((await other.goto(address))?.status()).toBe(200)
    expect(await textOf(other)).toContain('Iemand anders deelt deze vraag met u.')
    for (const name of ['Bewaar de wijzigingen', 'Verwijder deze vraag', 'Deel hem niet meer'])
      expect(await other.getByRole('button', { name }).count()).toBe(0)
    await askButton(other).click()
    await other.getByRole('link', { name: 'Naar het antwoord' }).waitFor()
    expect(await answerOf(other).innerText()).toContain('SCARCITY_CONVENANT')
    await other.context().close()
  })

  test('is forgotten when its owner says so', async () => {
    await page.goto(address)
    await page.getByText('Verwijder', { exact: true }).click()
    await page.getByRole('button', { name: 'Verwijder deze vraag' }).click()
    await page.getByText('De vraag is verwijderd.').waitFor()
    expect((await page.goto(address))?.status()).toBe(404)
  })

  test('that went meanwhile in another tab takes nothing away of what was typed here', async () => {
    await openExplorer(page)
    await write(page, '{ agreements { code } }')
    await page.getByText('Bewaar deze vraag').click()
    await page.getByLabel('Naam van de vraag').fill('Kort bewaard')
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await page.getByText('De vraag is bewaard.').waitFor()
    const kept = page.url().replace('&gedaan=bewaard', '')
    const other = await page.context().newPage()
    await other.goto(kept)
    await other.getByText('Verwijder', { exact: true }).click()
    await other.getByRole('button', { name: 'Verwijder deze vraag' }).click()
    await other.getByText('De vraag is verwijderd.').waitFor()
    await other.close()
    await write(page, '{ agreements { code title } }')
    await page.getByRole('button', { name: 'Bewaar de wijzigingen' }).click()
    await page.getByText('Deze vraag is er niet meer, of is niet van u. Wat u typte, staat er nog.').waitFor()
    expect(await page.locator('#query').inputValue()).toBe('{ agreements { code title } }')
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await page.getByText('De vraag is bewaard.').waitFor()
    await page.getByText('Verwijder', { exact: true }).click()
    await page.getByRole('button', { name: 'Verwijder deze vraag' }).click()
    await page.getByText('De vraag is verwijderd.').waitFor()
  })

  test('with a sign in it that no keyboard sends is kept without it', async () => {
    const answer = await page.request.post('/verkenner?/save', {
      form: { query: '{ agreements { code } }\0', variables: '', naam: 'Zonder NUL' },
      headers: { origin: new URL(page.url()).origin, accept: 'text/html' },
    })
    expect(await answer.text()).toContain('De vraag is bewaard.')
    await page.goto(answer.url().replace('&gedaan=bewaard', ''))
    expect(await page.locator('#query').inputValue()).toBe('{ agreements { code } }')
    await page.getByText('Verwijder', { exact: true }).click()
    await page.getByRole('button', { name: 'Verwijder deze vraag' }).click()
  })
})

describe('what was asked before', () => {
  const list = () => page.locator('#eerder-lijst')

  test('stands beside the question as soon as it is asked, newest first, and opens again with its variables', async () => {
    await openExplorer(page)
    await page.getByText('Eerder gevraagd').click()
    await ask(page, '# Welke afspraken?\n{ agreements { code } }')
    await ask(page, 'query Second { agreements { title } }')
    expect(await list().getByRole('link').allInnerTexts()).toEqual(
      expect.arrayContaining(['Second', 'Welke afspraken?']),
    )
    expect(await list().getByRole('link').first().innerText()).toBe('Second')
    await list().getByRole('link', { name: 'Welke afspraken?' }).click()
    await page.waitForURL('**eerder=*')
    await editorOf(page).waitFor()
    expect(await page.locator('#query').inputValue()).toBe('# Welke afspraken?\n{ agreements { code } }')
  })

  test('holds no question that was never sent', async () => {
    await openExplorer(page)
    await ask(page, 'mutation Never { actOnSignal(input: {}) { __typename } }')
    expect(await list().innerHTML()).not.toContain('Never')
  })

  test('is of this session alone: not of somebody else, and gone after signing out', async () => {
    await openExplorer(page)
    const address = (await list().getByRole('link', { includeHidden: true }).first().getAttribute('href')) ?? ''
    const again = await openPage(browser, '/')
    await signIn(again, /Ravi Sharma/)
    expect((await again.goto(address))?.status()).toBe(404)
    await again.goto('/verkenner')
    expect(await again.locator('#eerder-lijst').innerHTML()).toContain('U hebt in deze sessie nog niets gevraagd.')
    await again.context().close()
  })
})
