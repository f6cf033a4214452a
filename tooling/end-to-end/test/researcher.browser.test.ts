import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, openPage, signIn } from '../src/browser.ts'
import { expectEveryPage, printedPagesOf, textOf } from '../src/page-qualities.ts'
import { service } from '../src/service.ts'
import { until } from '../src/until.ts'

const TABLE = '/onderzoek/tabel?kenmerk=INCOME_QUINTILE&kenmerk=BIRTH_ORDER'
const TAKE_AWAY = TABLE.replace('/tabel?', '/tabel/meenemen?')
const PAGES = [
  '/onderzoek',
  '/onderzoek/levering',
  '/onderzoek/codelijsten',
  '/onderzoek/cohort',
  '/onderzoek/cohort/bouwen',
  '/onderzoek/cohort/bouwen?van=2018&eind=zonder&alleen=BIRTH_ORDER.FIRST',
  '/onderzoek/cohort/bewaard',
  '/onderzoek/cohort/vergelijken',
  '/onderzoek/tabel',
  TABLE,
  TAKE_AWAY,
  '/onderzoek/behoefte',
  '/onderzoek/seizoen',
  '/onderzoek/seizoen?per=week&eind=zonder',
  '/onderzoek/seizoen?eind=beide',
  '/onderzoek/regio',
  '/onderzoek/nul-uren',
  '/onderzoek/binnen-groepen',
  '/onderzoek/volgen',
  '/onderzoek/figuren',
  '/onderzoek/vergelijking',
  '/onderzoek/vergelijking?cijfer=verschil&correctie=anders',
  '/onderzoek/vergelijking?correctie=beide',
  '/onderzoek/project',
]

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchBrowser()
  page = await openPage(browser, '/')
  await signIn(page, /Ravi Sharma/)
})
afterAll(() => browser.close())

expectEveryPage(/Ravi Sharma/, PAGES, () => browser)

test('signing in brings a researcher to the release, his projects and what can be done', async () => {
  await page.goto('/')
  await page.waitForURL('**/onderzoek')
  const text = await textOf(page)
  expect(text).toContain('SYNTHETISCH')
  expect(text).toContain('Kraamzorggebruik 2016-2022 (demonstratie)')
  expect(text).toContain('1 januari 2016 tot en met 31 december 2022')
  expect(text).toContain('Waarom sommige cijfers niet te zien zijn')
})

test.each(PAGES)('%s says that its figures are synthetic, in words', async (path) => {
  const response = await page.goto(path)
  expect(response?.status()).toBe(200)
  expect(await page.locator('[data-refused]').count()).toBe(0)
  expect((await textOf(page)).toLowerCase()).toContain('synthetisch')
})

test('every row of every file is used or reported', async () => {
  await page.goto('/onderzoek/levering')
  const files = page.getByRole('group', { name: 'Bestanden' }).locator('tbody tr')
  expect(await files.count()).toBe(5)
  for (const row of await files.all()) {
    const [rowsIn, used, reported] = (await row.locator('td.number').allInnerTexts()).map((text) =>
      Number(text.replaceAll('.', '')),
    )
    expect(rowsIn).toBeGreaterThan(0)
    expect(rowsIn).toBe((used ?? 0) + (reported ?? 0))
  }
})

test('each picture has its figures as text in the same page', async () => {
  for (const path of PAGES) {
    await page.goto(path)
    const pictures = page.locator('main svg[role="img"]')
    for (const picture of await pictures.all())
      expect(await picture.locator('title').first().textContent()).not.toBe('')
    if ((await pictures.count()) > 0) expect(await page.locator('main table').count()).toBeGreaterThan(0)
  }
}, 60_000)

describe('the table', () => {
  test('is made by keyboard alone, and the address keeps what was chosen', async () => {
    await page.goto('/onderzoek/tabel')
    await page.getByLabel('Kenmerk', { exact: true }).focus()
    await page.keyboard.type('Inkomens')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Positie')
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab')
      if ((await page.evaluate(() => document.activeElement?.textContent.trim())) === 'Maak tabel') break
    }
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)
    expect(outline).not.toBe('none')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/onderzoek/tabel?*')
    expect(new URL(page.url()).search).toBe(new URL(TABLE, 'http://localhost').search)
    expect(await page.locator('tbody tr').count()).toBe(30)
  })

  test('filters by what is ticked, shows numbers, and says both', async () => {
    await page.goto('/onderzoek/tabel?kenmerk=BIRTH_ORDER')
    await page.locator('summary', { hasText: 'Geboortejaar' }).click()
    await page.getByRole('checkbox', { name: '2021' }).check()
    await page.getByRole('checkbox', { name: '2022' }).check()
    await page.getByLabel('In de tabel').selectOption('aantallen')
    await page.getByRole('button', { name: 'Maak tabel' }).click()
    await page.waitForURL('**alleen=BIRTH_YEAR.2021**')
    expect(await textOf(page)).toContain('Alleen geboortejaar: 2021, 2022.')
    expect(await page.getByRole('checkbox', { name: '2021' }).isChecked()).toBe(true)
    expect(await textOf(page)).toContain('Eenheid: moeder-kindparen')
  })

  test('shows a mark where a figure is withheld, and the rule in words below it', async () => {
    await page.goto('/onderzoek/tabel?kenmerk=ORIGIN&kenmerk=GGD_REGION&alleen=BIRTH_YEAR.2016')
    const marks = page.locator('td .withheld')
    expect(await marks.count()).toBeGreaterThan(0)
    expect(await marks.first().getAttribute('title')).toMatch(/^afgeschermd: .+\.$/)
    expect(await textOf(page)).toContain('Dit gaat over minder dan 10 gezinnen')
  })

  test.each([
    ['CSV', /\.csv$/, /^text\/csv/],
    ['CSV voor Excel (Nederlands)', /\.csv$/, /^text\/csv/],
    ['JSON', /\.json$/, /^application\/json/],
    ['Parquet', /\.parquet$/, /parquet/],
    ['Vraag als R', /\.R$/i, /^text\//],
    ['Vraag als Python', /\.py$/, /^text\//],
  ])('as %s has its type and its name, which says synthetic of data', async (name, ending, type) => {
    await page.goto(TABLE)
    await page.getByRole('link', { name: 'Controleer en neem mee' }).click()
    await page.waitForURL(`**${TAKE_AWAY}`)
    const link = page.getByRole('link', { name, exact: true })
    const address = await link.evaluate((element) => (element as HTMLAnchorElement).href)
    const answer = await page.request.get(address)
    expect(answer.headers()['content-type']).toMatch(type)
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    expect(download.suggestedFilename()).toMatch(ending)
    // A program holds no figures.
    if (!name.startsWith('Vraag als')) expect(download.suggestedFilename()).toContain('synthetic')
    const content = await readFile(await download.path())
    expect(content.byteLength).toBeGreaterThan(200)
    expect(content.equals(await answer.body())).toBe(true)
  })

  test('names what it does not know, and keeps the rest', async () => {
    await page.goto('/onderzoek/tabel?kenmerk=BIRTH_ORDER&alleen=ORIGIN.MARTIAN')
    expect(await textOf(page)).toContain('kenmerk of groep die we niet kennen')
    expect(await page.getByLabel('Kenmerk', { exact: true }).inputValue()).toBe('BIRTH_ORDER')
  })

  test('is refused in words when it is too near to an earlier one, and the form keeps what was chosen', async () => {
    const all = '/onderzoek/tabel?kenmerk=BIRTH_MONTH&alleen=BIRTH_YEAR.2016&alleen=BIRTH_ORDER.SECOND'
    await page.goto(all)
    expect(await page.locator('[data-refused]').count()).toBe(0)
    const regions = await page
      .locator('input[value^="GGD_REGION."]:not([value$=".UNKNOWN"])')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
    expect(regions).toHaveLength(25)
    // All but the few whose region is not known.
    const near = `${all}&${regions.map((region) => `alleen=${region}`).join('&')}`
    await page.goto(near)
    expect(await page.locator('[data-refused]').getAttribute('data-refused')).toBe('DIFFERS_BY_FEW')
    expect(await textOf(page)).toContain('Deze vraag is geweigerd')
    expect(await page.locator('main table').count()).toBe(0)
    expect(await page.getByLabel('Kenmerk', { exact: true }).inputValue()).toBe('BIRTH_MONTH')
    expect(await page.locator('input[value^="GGD_REGION."]:checked').count()).toBe(25)
    const file = await page.request.get(near.replace('/tabel?', '/tabel/bestand?vorm=csv&'))
    expect(file.status()).toBe(409)
    expect(await file.text()).toContain('Deze vraag is geweigerd')
  })

  test('nonsense in the address breaks nothing', async () => {
    for (const query of ['?kenmerk=%00', `?kenmerk=${'x'.repeat(3000)}`, '?cohort=zz&project=1&toon=[]', '?alleen=.'])
      expect((await page.goto(`/onderzoek/tabel${query}`))?.status()).toBe(200)
    expect((await page.goto('/onderzoek/cohort/zz'))?.status()).toBe(404)
    expect((await page.goto('/onderzoek/tabel/bestand?kenmerk=ORIGIN&vorm=exe'))?.status()).toBe(404)
  })
})

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

  test('December with and without its last week', async () => {
    await page.goto('/onderzoek/seizoen?eind=beide')
    expect(await textOf(page)).toMatch(/December: \d+,\d uur met, \d+,\d uur zonder/)
    expect(await textOf(page)).toContain('is hiermee niet vastgesteld')
  })

  test('both corrections stand beside print', async () => {
    await page.goto('/onderzoek/vergelijking?correctie=beide')
    const heads = await page.locator('thead th').allInnerTexts()
    expect(heads.filter((head) => head === 'Verschil')).toHaveLength(2)
    expect(heads).toContain('Met 8/7')
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

describe('taking a table away', () => {
  test('shows first which cells stay behind, by which rule, and what goes with them', async () => {
    await page.goto('/onderzoek/tabel/meenemen?kenmerk=ORIGIN&kenmerk=BIRTH_YEAR')
    const text = await textOf(page)
    expect(text).toContain('De tabel mag mee, zonder de cellen hieronder.')
    expect(text).toContain('Cellen die mee weg moeten')
    const cells = page.getByRole('group', { name: 'Welke cellen wegblijven, en waarom' })
    expect(await cells.innerText()).toContain('Dit gaat over minder dan 10 gezinnen')
  })

  test('gives the same question as R and as Python, without a token', async () => {
    await page.goto(TAKE_AWAY)
    for (const [name, sign] of [
      ['R, met httr2', 'library(httr2)'],
      ['Python, zonder pakketten', 'import urllib.request'],
      ['Python, met requests en pyarrow', 'import pyarrow.parquet'],
    ] as const) {
      await page.locator('summary', { hasText: name }).click()
      const program = await page.getByRole('group', { name, exact: true }).innerText()
      expect(program).toContain(sign)
      expect(program).toContain('INCOME_QUINTILE')
      expect(program).toContain('KRAAMKETEN_TOKEN')
      expect(program).not.toContain('eyJ')
    }
  })

  test('without a table brings one to where it is made', async () => {
    await page.goto('/onderzoek/tabel/meenemen')
    expect(new URL(page.url()).pathname).toBe('/onderzoek/tabel')
  })
})

describe('the ledger of a project', () => {
  test('says what was asked and what was withheld, page by page, and asks it again', async () => {
    await page.goto(TABLE)
    await page.goto('/onderzoek/project')
    const rows = page.locator('tbody tr')
    expect(await rows.count()).toBe(25)
    expect(await rows.first().innerText()).toContain('naar inkomenskwintiel en positie kind in het gezin')
    await rows.first().getByRole('link', { name: 'kruistabel' }).click()
    await page.waitForURL('**/onderzoek/tabel?cohort=*')
    expect(await page.locator('[data-refused]').count()).toBe(0)
    await page.goto('/onderzoek/project')
    await page.getByRole('link', { name: 'Volgende pagina' }).click()
    await page.waitForURL('**na=*')
    expect(await rows.count()).toBeGreaterThan(0)
    await page.goto('/onderzoek/project?na=weg')
    expect(await textOf(page)).toContain('Deze bladzijde van het logboek bestaat niet meer.')
  })

  test('comes as a file, with every question', async () => {
    await page.goto('/onderzoek/project')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /Download het hele logboek/ }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^kraamketen-project-.+\.csv$/)
    const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n')
    expect(lines[0]).toBe('asked_at,field,question,cohort,outcome,cells,withheld')
    expect(lines.length).toBeGreaterThan(25)
  })

  test('of a project that asked nothing is empty, and says so', async () => {
    const ineke = await openPage(browser, '/')
    await signIn(ineke, /Ineke Visser/)
    await ineke.goto('/onderzoek/project')
    expect(await textOf(ineke)).toContain('Dit project heeft nog niets gevraagd.')
    await ineke.context().close()
  })
})

test('another project is kept in the address from page to page', async () => {
  await page.goto('/onderzoek')
  await page.getByRole('link', { name: /Oefenproject/ }).click()
  await page.getByText('Project: Oefenproject (demonstratie)').waitFor()
  await page.getByRole('link', { name: 'Seizoen' }).first().click()
  await page.waitForURL('**/onderzoek/seizoen?project=*')
  await page.getByLabel('Per', { exact: true }).selectOption('week')
  await page.getByRole('button', { name: 'Toon' }).click()
  await page.waitForURL('**per=week**')
  expect(await textOf(page)).toContain('Project: Oefenproject (demonstratie)')
})

test('for a midwife there are no research pages; a coordinator and an inspector have them', async () => {
  const midwife = await openPage(browser, '/')
  await signIn(midwife, /Noor de Wit/)
  for (const path of ['/onderzoek', TABLE, '/onderzoek/tabel/bestand?kenmerk=ORIGIN&vorm=csv']) {
    expect((await midwife.goto(path))?.status()).toBe(404)
    expect(await textOf(midwife)).toContain('Niet gevonden')
  }
  await midwife.context().close()
  for (const name of [/Karin Jansen/, /Ineke Visser/]) {
    const other = await openPage(browser, '/')
    await signIn(other, name)
    expect((await other.goto('/onderzoek/cohort'))?.status()).toBe(200)
    await other.context().close()
  }
})

test('without JavaScript: make a table, in English too', async () => {
  const plain = await openPage(browser, '/', { javaScriptEnabled: false })
  await signIn(plain, /Ravi Sharma/)
  await plain.goto('/onderzoek/tabel')
  await plain.getByLabel('Kenmerk', { exact: true }).selectOption('BIRTH_YEAR')
  await plain.getByRole('button', { name: 'Maak tabel' }).click()
  expect(await plain.locator('tbody tr').count()).toBe(7)
  await plain.getByRole('button', { name: 'English' }).click()
  expect(await plain.locator('h1').innerText()).toBe('Make a table')
  expect(await plain.locator('tbody tr').count()).toBe(7)
  await plain.context().close()
})

test('with the service of the cohorts down a page says so, and nothing else', async () => {
  await service('stop', 'cohorts')
  try {
    expect((await page.goto(TABLE))?.status()).toBe(503)
    expect(await textOf(page)).toContain('De onderzoeksgegevens zijn nu niet op te halen')
  } finally {
    await service('start', 'cohorts')
  }
  await until(
    async () => (await page.goto(TABLE))?.status() === 200 && (await page.locator('tbody tr').count()) === 30,
    30_000,
  )
})
