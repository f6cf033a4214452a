import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, openPage, signIn } from '../src/browser.ts'
import { printedPagesOf, textOf } from '../src/page-qualities.ts'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchBrowser()
  page = await openPage(browser, '/')
  await signIn(page, /Ravi Sharma/)
})
afterAll(() => browser.close())

describe('looking further', () => {
  test('need and gap have a picture by year, by region, and by both', async () => {
    await page.goto('/onderzoek/behoefte?jaar=2019')
    expect(await page.locator('main svg[role="img"]').count()).toBe(2)
    expect(await textOf(page)).toContain('Tekort per GGD-regio in 2019')
    const all = page.getByRole('group', { name: /Tekort in procenten/ })
    expect(await all.locator('tbody tr').count()).toBeGreaterThanOrEqual(25)
    expect(await all.locator('tbody tr').first().locator('td').count()).toBe(7)
  })

  test('no claim as 0 hours and as not known stand side by side', async () => {
    await page.goto('/onderzoek/nul-uren?kenmerk=URBANITY')
    const everybody = page.locator('tr.everybody td')
    const [, zero = '', missing = ''] = await everybody.allInnerTexts()
    const number = (text: string) => Number.parseFloat(text.replace(',', '.'))
    expect(number(zero)).toBeGreaterThan(number(missing))
    expect(await textOf(page)).toContain('Dat is een aanname')
  })

  test('urbanity within equal incomes: as it is, and with equal composition', async () => {
    await page.goto('/onderzoek/binnen-groepen')
    const within = page.getByRole('group', { name: /Gemiddeld ontvangen uren naar mate van stedelijkheid, binnen/ })
    expect(await within.locator('tbody tr').count()).toBeGreaterThanOrEqual(5)
    expect(await textOf(page)).toContain('met gelijke verdeling')
    // What is asked comes first: the difference, and what is left of it among equals.
    expect(await page.getByRole('region', { name: 'In het kort' }).innerText()).toMatch(
      /Tussen ‘Zeer sterk’ en ‘Niet’ is het verschil \d,\d uur\. Met gelijke verdeling van inkomenskwintiel is het \d,\d uur\./,
    )
    await page.getByLabel('Binnen groepen van').selectOption('URBANITY')
    await page.getByRole('button', { name: 'Toon' }).click()
    expect(await textOf(page)).toContain('Kies twee verschillende kenmerken.')
  })

  test('follow-up says how many are in the data in each year, and how many still are', async () => {
    await page.goto('/onderzoek/volgen?kenmerk=URBANITY')
    const text = await textOf(page)
    expect(text).toContain('6 jaar later')
    expect(text).toContain('is nog niet zes jaar te volgen')
    expect(await page.getByRole('group', { name: 'Nog in beeld', exact: true }).locator('tbody tr').count()).toBe(5)
  })

  test('December with and without its last week, beside the months around it', async () => {
    await page.goto('/onderzoek/seizoen')
    const effect = page.getByRole('region', { name: 'Wat weglaten verandert' })
    expect(await effect.innerText()).toMatch(/December: \d+,\d uur met, \d+,\d uur zonder/)
    expect(await effect.innerText()).toMatch(/Ernaast: november \d+,\d uur, januari \d+,\d uur\./)
    expect(await effect.innerText()).toContain('is hiermee niet vastgesteld')
    const [chart] = await page.locator('main svg[role="img"]').allTextContents()
    expect(chart).toContain('mrt')
  })

  test('the earlier of two years comes first, however they are chosen', async () => {
    await page.goto('/onderzoek/regio?van=2022&tot=2016')
    expect(await page.locator('[data-refused]').count()).toBe(0)
    expect(await page.getByLabel('Van', { exact: true }).inputValue()).toBe('2016')
  })
})

describe('beside print', () => {
  test('both corrections stand, with how many figures agree by each', async () => {
    await page.goto('/onderzoek/vergelijking')
    const heads = await page.locator('thead th').allInnerTexts()
    expect(heads.filter((head) => head === 'Verschil')).toHaveLength(2)
    const tally = page.getByRole('region', { name: 'In het kort' }).locator('tbody tr')
    expect(await tally.allInnerTexts()).toEqual([
      expect.stringMatching(/^zoals beschreven: een achtste erbij\s+\d+\s+\d+\s+\d+$/),
      expect.stringMatching(/^anders: van 7 naar 8 dagen \(8\/7\)\s+\d+\s+\d+\s+\d+$/),
    ])
    // As many decimals in every row, so that figures can be compared at a glance.
    const printed = await page.locator('table').nth(1).locator('tbody tr:not(.group) td:nth-child(2)').allInnerTexts()
    expect(printed.length).toBeGreaterThan(50)
    for (const figure of printed) expect(figure).toMatch(/^\d+,\d$/)
  })

  test('a table that was printed without a correction is compared without one', async () => {
    await page.goto('/onderzoek/vergelijking?tabel=rivm-kraamzorggebruik-table-1&correctie=anders')
    expect(await textOf(page)).toContain('Deze tabel is gedrukt zonder correctie')
    const tally = page.getByRole('region', { name: 'In het kort' }).locator('tbody tr')
    expect(await tally.allInnerTexts()).toEqual([expect.stringMatching(/^geen correctie/)])
  })

  test('what does not add up in the printed table itself is told, apart from what rounding explains', async () => {
    await page.goto('/onderzoek/vergelijking')
    const findings = page.getByRole('region', { name: 'Wat in de gedrukte tabel zelf niet aansluit' })
    expect(await findings.innerText()).toContain('Leeftijd moeder (jaar)')
    expect(await findings.innerText()).toContain('21.352 (2,8%) ontbreken')
    expect(await findings.locator('summary').innerText()).toMatch(/^\d+ verschillen die afronden verklaart$/)
  })
})

test('Figures 1 to 5 of the note are drawn, each beside print where a table gives it, and print on paper', async () => {
  await page.goto('/onderzoek/figuren#figuur-4')
  for (const number of [1, 2, 3, 4, 5]) expect(await page.locator(`h2#figuur-${number}`).count()).toBe(1)
  expect(await page.locator('main svg[role="img"]').count()).toBe(8)
  await page.locator('summary', { hasText: 'Figuur 5 naast de druk' }).click()
  const beside = page.getByRole('group', { name: 'Figuur 5 naast de druk' })
  expect(await beside.locator('tbody tr').count()).toBe(10)
  expect(await beside.innerText()).toContain('17,1%')
  expect(await textOf(page)).toContain('In de gedrukte tabellen staan geen uren per regio.')
  expect(await printedPagesOf(page)).toBeLessThanOrEqual(8)
})
