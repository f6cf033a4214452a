import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { done } from '../src/act.ts'
import { askAs } from '../src/ask.ts'
import { launchBrowser, openPage, signIn } from '../src/browser.ts'
import { expectEveryPage, printedPagesOf, textOf } from '../src/page-qualities.ts'
import { service } from '../src/service.ts'
import { until } from '../src/until.ts'

const PHONE = { width: 390, height: 844 }

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchBrowser()
  page = await openPage(browser, '/', { viewport: PHONE })
  await signIn(page, /Sanne/)
})
afterAll(() => browser.close())

test('on her phone, in two steps from signing in: how many hours, and why', async () => {
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Waar u heen kunt' }).getByRole('link', { name: 'Mijn uren' }).click()
  const text = await textOf(page)
  expect(text).toContain('U kunt 42 uur en 53 minuten kraamzorg thuis krijgen.')
  expect(text).toContain('Om mee te beginnen: 49 uur')
  expect(text).toContain('6 uur en 8 minuten eraf')
  expect(text).toMatch(/Gehad\s+\d+ uur/)
  expect(text).toMatch(/(maan|dins|woens|donder|vrij|zater|zon)dag \d+ \w+ van \d{2}:\d{2} tot \d{2}:\d{2}/i)
  expect(text).toMatch(/bepaalde uw uren op/)
  expect(await page.getByRole('link', { name: /^Bel / }).first().getAttribute('href')).toMatch(/^tel:\d+$/)
})

test('by keyboard: from the start page to what she pays', async () => {
  await page.goto('/')
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab')
    if ((await page.evaluate(() => document.activeElement?.textContent.trim())) === 'Mijn kosten') break
  }
  await page.keyboard.press('Enter')
  await page.waitForURL('**/mijn/kosten')
  const text = await textOf(page)
  expect(text).toContain('U betaalt zelf € 44,39.')
  expect(text).toContain('Uw aanvullende verzekering betaalt ten hoogste € 200,00')
  expect(text).toContain('Geen bron geeft het tarief voor een uur kraamzorg')
  expect(text).toContain('Deze regeling is verzonnen voor de demonstratie.')
  expect(text).toContain('Voor 42 uur en 53 minuten is dat € 244,39.')
  // What could pay it for her stands with what she pays; the tariffs of her insurer come last.
  const places = [
    'Misschien hoeft u niets te betalen.',
    'Uw aanvullende verzekering',
    'Wat betaalt uw zorgverzekeraar?',
  ]
  const order = places.map((words) => text.indexOf(words))
  expect(order).toEqual(order.toSorted((one, other) => one - other))
  expect(order[0]).toBeGreaterThan(-1)
})

describe('her file', () => {
  test('tells what was measured, agreed, noticed and consented to', async () => {
    await page.goto('/mijn/dossier')
    const text = await textOf(page)
    expect(text).toContain('3.945 gram')
    expect(await page.getByRole('img', { name: /Het gewicht van uw kind in gram: geboorte/ }).count()).toBe(1)
    expect(text).toContain('borstvoeding')
    expect(text).toContain('Plan voor de zorg')
    expect(text).toContain('Afgesproken met u:')
    expect(text).toContain('Doorgeven aan het consultatiebureau')
    expect(text).not.toMatch(/meldcode/i)
  })

  test('what she fills in wrong is said at the field, and what she wrote stays', async () => {
    await page.goto('/mijn/dossier')
    await page.getByLabel(/Welk cijfer geeft u/).fill('11')
    await page.getByLabel(/Wilt u er iets bij vertellen/).fill('Heel fijn geholpen.')
    await page.getByRole('button', { name: 'Verstuur' }).click()
    await page.getByRole('alert').waitFor()
    expect(await textOf(page)).toContain('Vul een heel getal in van 1 tot en met 10.')
    expect(await page.getByLabel(/Welk cijfer geeft u/).inputValue()).toBe('11')
    expect(await page.getByLabel(/Wilt u er iets bij vertellen/).inputValue()).toBe('Heel fijn geholpen.')
  })

  test('says what she thinks of the care, once', async () => {
    await page.goto('/mijn/dossier')
    await page.getByLabel(/Welk cijfer geeft u/).fill('9')
    await page.getByLabel(/Wilt u er iets bij vertellen/).fill('Heel fijn geholpen.')
    await page.getByRole('button', { name: 'Verstuur' }).click()
    await page.waitForURL(/gedaan=mening/)
    const text = await textOf(page)
    expect(text).toContain('Bedankt. Uw mening is bewaard.')
    expect(text).toMatch(/Tijdens de zorg gaf u een 9/)
    expect(text).toContain('Heel fijn geholpen.')
    expect(await page.getByRole('button', { name: 'Verstuur' }).count()).toBe(0)
  })

  test('prints, with every day of measurements', async () => {
    await page.goto('/mijn/dossier')
    expect(await printedPagesOf(page)).toBeLessThanOrEqual(4)
  })
})

test('what waits for her is on the start page', async () => {
  await page.goto('/')
  await page.getByRole('link', { name: /van de kraamzorg sta/ }).click()
  await page.waitForURL(/\/mijn\/uren/)
})

test('with the costs down she still reads her insurance and programmes, and what is missing', async () => {
  await service('stop', 'costs')
  try {
    const response = await page.goto('/mijn/kosten')
    expect(response?.status()).toBe(200)
    const text = await textOf(page)
    expect(text).toContain('Uw kosten zijn nu niet op te halen.')
    expect(text).toContain('Uw aanvullende verzekering')
  } finally {
    await service('start', 'costs')
  }
  await until(async () => {
    await page.goto('/mijn/kosten')
    return (await textOf(page)).includes('U betaalt zelf')
  }, 20_000)
})

test('what was handed over to youth health care she reads with days and words as people write them', async () => {
  const { body } = await askAs('sanne', '{ myDossier { children { id } } }')
  const { children } = body.data.myDossier as { children: { id: string }[] }
  await done('pieter', 'sendHandover', { childId: children[0]?.id })
  await page.goto('/mijn/dossier')
  const text = await textOf(page)
  expect(text).toContain('gestuurd aan Jeugdgezondheidszorg Zuid (demonstratie)')
  expect(text).toMatch(/Temperatuur\s+\d+-\d+-\d{4}: 37 °C/)
  expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}|GM\d{4}/)
})

test('her pages are hers alone', async () => {
  const midwife = await openPage(browser, '/')
  await signIn(midwife, /Noor de Wit/)
  for (const path of ['/mijn/uren', '/mijn/dossier', '/mijn/kosten'])
    expect((await midwife.goto(path))?.status(), path).toBe(403)
  await midwife.context().close()
  for (const path of ['/toezicht', '/verwijzingen']) expect((await page.goto(path))?.status(), path).toBe(403)
})

expectEveryPage(/Sanne/, ['/', '/mijn/uren', '/mijn/dossier', '/mijn/kosten'], () => browser)
