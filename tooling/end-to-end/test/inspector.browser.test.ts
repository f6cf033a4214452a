import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, openPage, signIn } from '../src/browser.ts'
import { expectEveryPage, printedPagesOf, textOf } from '../src/page-qualities.ts'
import { service } from '../src/service.ts'
import { until } from '../src/until.ts'

const ZONNEKIND = '/toezicht/41900001'
const THEMES = [
  'Moeder en kind centraal',
  'Integrale zorg',
  'Veilige zorg thuis',
  'Professioneel samenwerken',
  'Sturen op kwaliteit',
]

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchBrowser()
  page = await openPage(browser, '/')
  await signIn(page, /Ineke/)
})
afterAll(() => browser.close())

const inMenu = (name: string) => page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name })
const rows = () => page.locator('tbody').first().locator('tr')

describe('one organisation', () => {
  test('is found by name, and shows five themes with number, denominator, trend and what is not known', async () => {
    await page.goto('/')
    await inMenu('Organisaties').click()
    await page.getByRole('textbox', { name: 'Naam of AGB-code' }).fill('zonnekind')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: /Kraamzorg Zonnekind/ }).click()
    await page.waitForURL(`**${ZONNEKIND}`)
    for (const theme of THEMES) expect(await page.getByRole('heading', { name: theme, level: 2 }).count()).toBe(1)
    const text = await textOf(page)
    expect(text).toMatch(/Deel van de dossiers met vastgelegde risico’s[^]*\d,\d%\s+\d+ van \d+/)
    expect(text).toContain('niet bekend')
    expect(text).toContain('INID000769')
    expect(await page.getByRole('img', { name: /per kwartaal van geboorte: \d{4}-K[1-4]/ }).count()).toBeGreaterThan(10)
  })

  test('tells of plan, signals, carers, handovers, training, reports, reporting code and access', async () => {
    await page.goto(ZONNEKIND)
    const text = await textOf(page)
    expect(text).toContain('dat een kraamzorgplan heeft')
    expect(text).toContain('Deel van de signalen dat een actie heeft')
    expect(text).toMatch(/Gemiddeld \d,\d kraamverzorgenden per gezin/)
    expect(text).toMatch(/Bij \d+ daarvan is een overdracht geschreven/)
    expect(text).toMatch(/Bij \d+ van de \d+ kinderen ontbreekt de overdracht/)
    for (const staff of ['Loondienst', 'Zzp']) expect(text).toContain(staff)
    expect(text).toContain('Meldingen, en wat ervan is geleerd')
    expect(text).toContain('Stappen van de meldcode')
    expect(text).toMatch(/\d+ moeders kunnen hun dossier inzien/)
  })

  test('never shows a count of the reporting code below ten', async () => {
    await page.goto(ZONNEKIND)
    const steps = page.getByRole('region', { name: 'Stappen van de meldcode' })
    const counts = [...(await steps.innerText()).matchAll(/(?:^|\s)(\d+)(?:\s|$)/g)].map(([, count]) => Number(count))
    expect(counts.filter((count) => count < 10)).toEqual([])
  })

  test('late is what she says it is, kept in the address with the period', async () => {
    await page.goto(ZONNEKIND)
    await page.getByLabel('Overdracht te laat na').fill('7')
    await page.getByRole('button', { name: 'Toon' }).click()
    await page.waitForURL(/dagen=7/)
    expect(await textOf(page)).toContain('Verzonden meer dan 7 dagen na de geboorte')
    await page.getByLabel('Overdracht te laat na').fill('heel lang')
    await page.keyboard.press('Enter')
    await page.waitForURL(/dagen=heel/)
    expect(await page.getByLabel('Overdracht te laat na').inputValue()).toBe('heel lang')
    expect(await textOf(page)).toContain('Vul een heel getal in')
  })

  test('that does not exist, or gives no kraamzorg, is not found', async () => {
    for (const path of ['/toezicht/49999999', '/toezicht/x', '/toezicht/42900001']) {
      const response = await page.goto(path)
      expect(response?.status(), path).toBe(404)
    }
  })

  test('prints on a few sheets', async () => {
    await page.goto(ZONNEKIND)
    expect(await printedPagesOf(page)).toBeLessThanOrEqual(5)
  })
})

describe('all organisations together', () => {
  test('tell what one of them has too few of: steps of the reporting code, reports and what was learned', async () => {
    await page.goto('/toezicht')
    await page.getByRole('link', { name: 'Alle organisaties samen' }).click()
    await page.waitForURL('**/toezicht/landelijk')
    const text = await textOf(page)
    expect(text).toMatch(/Stap 1: signalen in kaart gebracht\s+\d{2,}/)
    expect(text).toMatch(/Bij [\d.]+ van de [\d.]+ kinderen ontbreekt de overdracht/)
    expect(text).toMatch(/[\d.]+ moeders kunnen hun dossier inzien/)
    await page.getByText('Elke melding, en wat ervan is geleerd').click()
    expect(await page.getByRole('link', { name: /^Kraamzorg / }).count()).toBeGreaterThan(10)
  })

  test('a mean says over how many it is, not how many grades add up to', async () => {
    await page.goto('/toezicht/landelijk')
    const row = page.getByRole('row', { name: /^Gemiddeld cijfer van gezinnen/ })
    expect((await row.innerText()).replaceAll('\u00a0', ' ')).toMatch(/gemiddeld over [\d.]+/)
  })
})

describe('the list of organisations', () => {
  test('is there again as it was left, by the way back and by Escape', async () => {
    const left = '/toezicht?zoek=zonnekind&thema=sturen'
    for (const back of [() => page.locator('.crumb a').click(), () => page.keyboard.press('Escape')]) {
      await page.goto(left)
      await page.getByRole('link', { name: /Kraamzorg Zonnekind/ }).click()
      await page.waitForURL(`**${ZONNEKIND}`)
      await back()
      await page.waitForURL(`**${left}`)
    }
  })

  test('is put in order by a measure, in the address, and survives a reload', async () => {
    await page.goto('/toezicht')
    await page.getByRole('link', { name: 'Sturen op kwaliteit', exact: true }).click()
    await page.getByRole('link', { name: /^Gezinnen onder 24 uur/ }).click()
    await page.waitForURL(/thema=sturen.*sorteer=below-floor/)
    const before = await rows().allInnerTexts()
    await page.goto(page.url())
    expect(await rows().allInnerTexts()).toEqual(before)
  })

  test('pages forward and back', async () => {
    await page.goto('/toezicht?sorteer=naam')
    const first = await rows().allInnerTexts()
    await page.getByRole('link', { name: 'Volgende pagina' }).click()
    await page.waitForURL(/na=25/)
    expect(await rows().allInnerTexts()).not.toEqual(first)
    await page.getByRole('link', { name: 'Vorige pagina' }).click()
    await page.waitForURL(/voor=25/)
    expect(await rows().allInnerTexts()).toEqual(first)
  })

  test('says when nothing is found, and when a page of it is gone', async () => {
    await page.goto('/toezicht?zoek=zzzz')
    expect(await textOf(page)).toContain('Er is niets dat past bij wat u zoekt.')
    await page.goto('/toezicht?na=999999')
    expect(await textOf(page)).toContain('Deze bladzijde van de lijst bestaat niet meer.')
  })
})

test('below 24 hours: a ratio with its interval for each organisation, and how it was corrected', async () => {
  await page.goto('/')
  await inMenu('Onder 24 uur').click()
  const text = await textOf(page)
  expect(text).toMatch(/Landelijk kreeg \d+,\d% van de gezinnen minder dan 24 uur \(\d+ van [\d.]+\)/)
  expect(text).toContain('Hoe dit is gecorrigeerd')
  expect(text).toContain('Een verschil zegt niet waardoor het er is.')
  const mark = page.getByRole('img', { name: /waar \d+,\d te verwachten was: verhouding \d+,\d, interval/ })
  expect(await mark.count()).toBeGreaterThan(0)
})

test('a period backwards is said at its field, and does not filter', async () => {
  await page.goto('/toezicht/ondergrens')
  const [, , , old] = await page.getByLabel('Geboren vanaf').locator('option').all()
  const later = await page.getByLabel('Geboren vanaf').locator('option').nth(1).getAttribute('value')
  await page.getByLabel('Geboren vanaf').selectOption(later)
  await page.getByLabel('Geboren tot en met').selectOption((await old?.getAttribute('value')) ?? '')
  await page.getByRole('button', { name: 'Toon' }).click()
  await page.waitForURL(/van=.*tot=/)
  expect(await textOf(page)).toContain('Vul een datum in die niet vóór de begindatum ligt.')
})

test('reindications: who departs from the national pattern, up and down', async () => {
  await page.goto('/')
  await inMenu('Afwijkende herindicatie').click()
  expect(await textOf(page)).toMatch(/waarvan \d+ zonder reden/)
  await page.getByRole('link', { name: /^Wijkt af/ }).click()
  await page.waitForURL(/afwijkend=ja/)
  expect(await textOf(page)).toMatch(/(meer|minder) dan verwacht|Geen organisatie wijkt aantoonbaar af/)
})

test('areas that lost providers, and which organisations left', async () => {
  await page.goto('/')
  await inMenu('Verdwenen aanbieders').click()
  const text = await textOf(page)
  expect(text).toMatch(/\d+ postcodes verloren minstens één aanbieder/)
  expect(text).toMatch(/was \d+, nu \d+/)
  expect(await page.getByRole('link', { name: /^Kraamzorg / }).count()).toBeGreaterThan(0)
})

describe('scarcity', () => {
  test('how long from registration to guarantee, by region', async () => {
    await page.goto('/toezicht/schaarste')
    await page.getByRole('link', { name: 'Tijd tot garantie per regio' }).click()
    await page.waitForURL(/tonen=wachttijd/)
    const row = page.getByRole('row', { name: /Zuid-Limburg/ })
    expect((await row.innerText()).replaceAll('\u00a0', ' ')).toMatch(/\d dag(en)?/)
    expect(await textOf(page)).toContain('Wie nog wacht, telt in de dagen niet mee.')
  })

  test('by keyboard: a case, with each step, when and by whom, beside the order agreed', async () => {
    await page.goto('/toezicht/schaarste?regio=GG6106')
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab')
      if (/^Geval \d{4}$/.test((await page.evaluate(() => document.activeElement?.textContent.trim())) ?? '')) break
    }
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/toezicht\/schaarste\/[0-9a-f-]{36}\?/)
    const text = await textOf(page)
    expect(text).toContain('Organisatie van voorkeur gevraagd')
    expect(text).toMatch(/\d{1,2} \w+ \d{4} om \d{2}:\d{2}/)
    expect(text).toMatch(/door de (planner van de kraamzorg|verloskundige|regiocoördinator)/)
    expect(text).toContain('Anders komt zij op de regionale wachtlijst.')
    expect(text).toContain('Convenant kraamzorg bij schaarste')
    expect(await printedPagesOf(page)).toBe(1)
  })

  test('another id, or an id without its place, is not found', async () => {
    for (const query of ['?regio=GG6106&week=2026-11-23', '', '?regio=x&week=y']) {
      const response = await page.goto(`/toezicht/schaarste/019a0000-0000-7000-8111-00000000ffff${query}`)
      expect(response?.status()).toBe(404)
    }
  })

  test('a step that no case is at gives an empty list that says so', async () => {
    await page.goto('/toezicht/schaarste?van=1-1-2031')
    expect(await textOf(page)).toContain('Er is niets dat past bij wat u zoekt.')
  })
})

test('what stands out waits on the start page, with the way to it', async () => {
  await page.goto('/')
  const task = page.getByRole('link', { name: /zonder overdracht aan de jeugdgezondheidszorg/ })
  await task.click()
  await page.waitForURL(/sorteer=handover-sent/)
  expect(await textOf(page)).toContain('Overdracht JGZ verzonden')
})

test('with a service down the codes stay and the page says which names are missing', async () => {
  await service('stop', 'cohorts')
  try {
    const response = await page.goto('/toezicht/aanbod')
    expect(response?.status()).toBe(200)
    expect(await textOf(page)).toContain('De namen van gemeenten zijn nu niet op te halen.')
    expect(await textOf(page)).toMatch(/GM\d{4}/)
    expect((await page.goto(ZONNEKIND))?.status()).toBe(200)
    expect((await page.goto('/toezicht/schaarste'))?.status()).toBe(200)
  } finally {
    await service('start', 'cohorts')
  }
  await until(async () => {
    await page.goto('/toezicht/aanbod')
    return !(await textOf(page)).includes('nu niet op te halen')
  }, 20_000)
})

test('without the service that judges them the cases stay, in the list and each by itself', async () => {
  await service('stop', 'eligibility')
  try {
    expect((await page.goto('/toezicht/schaarste?regio=GG6106'))?.status()).toBe(200)
    expect(await textOf(page)).toContain('Of de stappen volgens de afspraak waren, is nu niet na te gaan.')
    await page
      .getByRole('link', { name: /^Geval/ })
      .first()
      .click()
    await page.waitForURL(/schaarste\/[0-9a-f-]{36}/)
    const text = await textOf(page)
    expect(text).toContain('Of dit volgens de afspraak ging, is nu niet na te gaan.')
    expect(text).toContain('Organisatie van voorkeur gevraagd')
  } finally {
    await service('start', 'eligibility')
  }
  await until(async () => {
    await page.goto('/toezicht/schaarste')
    return !(await textOf(page)).includes('niet na te gaan')
  }, 20_000)
})

test('a midwife is told that these pages are not hers', async () => {
  const midwife = await openPage(browser, '/')
  await signIn(midwife, /Noor de Wit/)
  for (const path of ['/toezicht', ZONNEKIND, '/toezicht/ondergrens', '/toezicht/schaarste'])
    expect((await midwife.goto(path))?.status(), path).toBe(403)
  await midwife.context().close()
})

expectEveryPage(
  /Ineke/,
  [
    '/',
    '/toezicht',
    '/toezicht?thema=integrale-zorg',
    ZONNEKIND,
    '/toezicht/landelijk',
    '/toezicht/ondergrens',
    '/toezicht/herindicatie',
    '/toezicht/aanbod',
    '/toezicht/schaarste',
    '/toezicht/schaarste?tonen=wachttijd',
  ],
  () => browser,
)
