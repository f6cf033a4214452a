import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { done } from '../src/act.ts'
import { launchBrowser, openPage, signIn } from '../src/browser.ts'
import { day } from '../src/days.ts'
import { DEMONSTRATION_PROGRAMME } from '../src/demonstration-programme.ts'
import { type Family, anIndicatedFamily, madeUpBsn, madeUpName } from '../src/family.ts'
import { textOf, violationsOf } from '../src/page-qualities.ts'

let browser: Browser
let page: Page
let family: Family
let referral: string
beforeAll(async () => {
  browser = await launchBrowser()
  page = await openPage(browser, '/')
  await signIn(page, /Noor de Wit/)
  family = await anIndicatedFamily()
  referral = `/verwijzingen/${family.referralId}`
})
afterAll(() => browser.close())

const sectionOf = async (name: string) =>
  (await page.getByRole('region', { name, exact: true }).innerText()).replaceAll('\u00a0', ' ')

/** No violation and nothing off the side, on a laptop and on a phone. */
async function expectSound(): Promise<void> {
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 1280, height: 900 },
  ]) {
    await page.setViewportSize(viewport)
    expect(await violationsOf(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  }
}

/** Sends a form of the page twice at the same moment, as an impatient hand does. */
async function sendTwice(action: string): Promise<readonly number[]> {
  return page.evaluate(async (name) => {
    const form = [...document.forms].find((each) => each.action.endsWith(name))
    const body = () =>
      new URLSearchParams(
        [...new FormData(form)].map(([field, value]) => [field, typeof value === 'string' ? value : '']),
      )
    const sent = await Promise.all([1, 2].map(() => fetch(form?.action ?? '', { method: 'POST', body: body() })))
    return sent.map(({ status }) => status)
  }, action)
}

test('a factor that is wrong stays as it was typed, and says what to do', async () => {
  await page.goto(referral)
  await page.getByRole('link', { name: 'Leg een factor of uw oordeel vast' }).click()
  await page.getByRole('heading', { name: 'Kwetsbaarheid vastleggen' }).waitFor()
  expect(await page.title()).not.toContain(family.familyName)
  await page.getByRole('button', { name: 'Leg deze factoren vast' }).click()
  expect(await page.getByRole('alert').innerText()).toContain('Factoren: Kies een van de mogelijkheden.')
  await page.getByRole('checkbox', { name: 'Financiële problemen' }).check()
  await page.getByRole('textbox', { name: /^Andere bescherming/ }).fill('Een buurvrouw die meekijkt')
  const when = page.getByRole('textbox', { name: 'Op welke dag' }).first()
  await when.fill(day(1))
  await when.press('Enter')
  await page.getByText('Kies een dag die niet na vandaag ligt.').waitFor()
  expect(await page.getByRole('checkbox', { name: 'Financiële problemen' }).isChecked()).toBe(true)
  expect(await page.getByRole('textbox', { name: /^Andere bescherming/ }).inputValue()).toBe(
    'Een buurvrouw die meekijkt',
  )
  expect(await sectionOf('Zo staat het nu')).toContain('Er is nog geen factor vastgelegd.')
  await expectSound()
})

test('a factor and a judgement, sent twice, are stored once and decide the class', async () => {
  await page.goto(`${referral}/kwetsbaarheid`)
  await page.getByRole('checkbox', { name: 'Financiële problemen' }).check()
  await page.getByRole('textbox', { name: /^Andere bescherming/ }).fill('Een buurvrouw die meekijkt')
  expect(await sendTwice('/factors')).toEqual([200, 200])
  await page.getByRole('button', { name: 'Leg deze factoren vast' }).click()
  await page.waitForURL(/gedaan=factoren/)
  expect(await page.getByRole('status').first().innerText()).toContain('De factoren zijn vastgelegd.')
  expect(await sectionOf('Zo staat het nu')).toMatch(/Volgens de regel\s+Niet af te leiden/)
  await expectSound()

  await page.getByRole('button', { name: 'Leg uw oordeel vast' }).click()
  expect(await page.getByRole('alert').innerText()).toContain('Kies een van de mogelijkheden.')
  await page.getByRole('radio', { name: 'nee, niet genoeg' }).check()
  await page.getByRole('radio', { name: /^zeer kwetsbaar/ }).check()
  expect(await sendTwice('/judge')).toEqual([200, 200])
  await page.getByRole('button', { name: 'Leg uw oordeel vast' }).click()
  await page.waitForURL(/gedaan=oordeel/)
  expect(await textOf(page)).toContain('Uw oordeel is vastgelegd.')
  await page.getByText('Wat wanneer werd vastgelegd').click()
  const known = await sectionOf('Kwetsbaarheid')
  expect(known).toMatch(/Volgens de regel\s+Kwetsbaar\s+Oordeel van de zorgverlener\s+Zeer kwetsbaar/)
  expect(known).toContain('Wat beschermt, is als niet genoeg beoordeeld.')
  expect(known.match(/beoordeeld: zeer kwetsbaar/g)).toHaveLength(1)
  expect(known.match(/vastgelegd: Financiële problemen/g)).toHaveLength(1)
  expect(known.match(/Een buurvrouw die meekijkt/g)).toHaveLength(1)
})

test('an application takes along what is on file, asks the rest, and is stored once', async () => {
  await page.goto(referral)
  await page.getByRole('link', { name: /^Vraag deze regeling aan/ }).click()
  await page.waitForURL(new RegExp(`/aanvragen/${DEMONSTRATION_PROGRAMME}$`))
  const form = await textOf(page)
  expect(form).toMatch(/Gemeente\s+Heerlen/)
  expect(form).toMatch(/Kraamzorgorganisatie\s+Kraamzorg Zonnekind/)
  expect(form).toContain('Ja, zij voldoet')
  expect(form).not.toContain('Stadsdeel')
  expect(form).not.toContain('UZOVI')
  await page.getByRole('button', { name: 'Vraag de regeling aan' }).click()
  expect(await page.getByRole('alert').innerText()).toContain(
    'Heeft het gezin geldzorgen?: Kies een van de mogelijkheden.',
  )
  await expectSound()
  await page.getByRole('radio', { name: 'ja', exact: true }).check()
  expect(await sendTwice('/apply')).toEqual([200, 200])
  await page.getByRole('button', { name: 'Vraag de regeling aan' }).click()
  await page.waitForURL(/gedaan=aangevraagd/)
  expect(await textOf(page)).toContain('De regeling is aangevraagd.')
  expect(await sectionOf('Waar zij recht op heeft')).toContain('Aangevraagd: er is nog niet beslist.')
})

test('what was asked already is not asked again, from a tab that was left open', async () => {
  const address = `${referral}/aanvragen/${DEMONSTRATION_PROGRAMME}`
  await page.goto(address)
  expect(await page.getByRole('button', { name: 'Vraag de regeling aan' }).count()).toBe(0)
  await page.evaluate((action) => {
    const form = document.createElement('form')
    form.method = 'post'
    form.action = action
    const fields = { sleutel: crypto.randomUUID(), geldzorgen: 'nee', verwijzer: 'OTHER' }
    for (const [name, value] of Object.entries(fields)) {
      const field = document.createElement('input')
      Object.assign(field, { type: 'hidden', name, value })
      form.append(field)
    }
    document.body.append(form)
    form.submit()
  }, `${address}?/apply`)
  await page.getByText('Dit past niet bij wat er al is vastgelegd.').waitFor()
  expect(await textOf(page)).toContain('Er is al een aanvraag')
})

test('an application is withdrawn with a reason, and can be made again', async () => {
  await page.goto(referral)
  await page.getByRole('link', { name: /^Bekijk de aanvraag/ }).click()
  const why = page.getByRole('textbox', { name: /Waarom trekt u/ })
  await why.waitFor()
  await expectSound()
  await page.getByRole('button', { name: 'Trek de aanvraag in' }).click()
  expect(await page.getByRole('alert').innerText()).toContain('Vul dit veld in.')
  await why.fill('Zij wil het bij nader inzien niet.')
  await why.press('Tab')
  await page.getByRole('button', { name: 'Trek de aanvraag in' }).click()
  await page.waitForURL(/gedaan=aanvraag-ingetrokken/)
  const programmes = await sectionOf('Waar zij recht op heeft')
  expect(programmes).toContain('De aanvraag is ingetrokken.')
  expect(programmes).toContain('Vraag deze regeling aan')
})

test('without JavaScript and in English the same', async () => {
  const plain = await openPage(browser, '/', { javaScriptEnabled: false })
  await signIn(plain, /Noor de Wit/)
  await plain.getByRole('button', { name: 'English' }).click()
  await plain.goto(`${referral}/aanvragen/${DEMONSTRATION_PROGRAMME}`)
  await plain.getByRole('radio', { name: 'not asked' }).check()
  await plain.getByRole('button', { name: 'Send the application' }).click()
  await plain.waitForURL(/gedaan=aangevraagd/)
  expect(await textOf(plain)).toContain('The application is sent.')
  await plain.context().close()
})

test('a municipality that is not on file is asked by its name', async () => {
  const { id: clientId = '' } = await done('noor', 'registerClient', {
    givenName: madeUpName('Moeder'),
    familyName: madeUpName('Thuisloos'),
    birthDate: '1993-02-11',
    dueDate: day(60),
    expectedChildren: 1,
    bsn: madeUpBsn(),
  })
  const { id = '' } = await done('noor', 'submitReferral', {
    clientId,
    recipientAgbCode: '41900001',
    idempotencyKey: `place ${clientId}`,
  })
  await page.goto(`/verwijzingen/${id}/aanvragen/${DEMONSTRATION_PROGRAMME}`)
  const place = page.getByRole('textbox', { name: /^Gemeente waar zij woont/ })
  await place.fill('Nergenshuizen')
  await page.getByRole('radio', { name: 'ja', exact: true }).check()
  await page.getByRole('button', { name: 'Vraag de regeling aan' }).click()
  await page.getByText('Deze gemeente kennen wij niet: controleer de naam.').waitFor()
  expect(await place.inputValue()).toBe('Nergenshuizen')
  await place.fill('heerlen')
  await place.press('Tab')
  await page.getByRole('button', { name: 'Vraag de regeling aan' }).click()
  await page.waitForURL(/gedaan=aangevraagd/)
})

test('what is not there or not hers looks the same', async () => {
  for (const path of [
    '/verwijzingen/019a0000-0000-7000-8000-00000000ffff/kwetsbaarheid',
    '/verwijzingen/geen-id/kwetsbaarheid',
    `/verwijzingen/019a0000-0000-7000-8000-00000000ffff/aanvragen/${DEMONSTRATION_PROGRAMME}`,
    `${referral}/aanvragen/geen-id`,
  ])
    expect((await page.goto(path))?.status(), path).toBe(404)
  const stranger = await openPage(browser, '/')
  await signIn(stranger, /Pieter Smeets/)
  expect((await stranger.goto(`${referral}/kwetsbaarheid`))?.status()).toBe(403)
  await stranger.context().close()
})
