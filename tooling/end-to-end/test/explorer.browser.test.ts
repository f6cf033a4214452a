import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, openPage, signIn } from '../src/browser.ts'
import { answerOf, ask, askButton, editorOf, openExplorer, variablesOf, write } from '../src/explorer-page.ts'
import { expectEveryPage, textOf, violationsOf } from '../src/page-qualities.ts'
import { service } from '../src/service.ts'
import { until } from '../src/until.ts'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchBrowser()
  page = await openPage(browser, '/')
  await signIn(page, /Ravi Sharma/)
})
afterAll(() => browser.close())

// These load no editor, and are pages as all others.
expectEveryPage(
  /Noor de Wit/,
  ['/verkenner/schema', '/verkenner/schema?type=Client', '/verkenner/schema?zoek=handover'],
  () => browser,
)

/** In which editor the keyboard is; null when in none. */
const editorWithFocus = (target: Page) =>
  target.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('aria-label') ?? null)

/** Chooses from the list; one that has only just opened takes no key yet, so that nobody chooses what she did not see. */
async function choose(target: Page, key: 'Tab' | 'Enter'): Promise<void> {
  await target.waitForTimeout(200)
  await target.keyboard.press(key)
}

test('by keyboard alone: reach the editor, choose from what can stand there, ask, and leave it', async () => {
  await openExplorer(page)
  for (let presses = 0; presses < 40 && (await editorWithFocus(page)) === null; presses += 1)
    await page.keyboard.press('Tab')
  expect(await editorWithFocus(page)).toBe('Vraag (GraphQL)')
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.press('Delete')
  await until(async () => {
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.press('Delete')
    await page.keyboard.type('{ agreementsL')
    return page
      .getByRole('option', { name: /agreementsLapsing/ })
      .waitFor({ timeout: 1000 })
      .then(
        () => true,
        () => false,
      )
  }, 10_000)
  await choose(page, 'Tab')
  await page.keyboard.type(' { lapses { agreement { cod')
  await page.getByRole('option', { name: /^code/ }).waitFor()
  await choose(page, 'Enter')
  expect(await page.locator('#query').inputValue()).toContain('agreementsLapsing { lapses { agreement { code')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  expect(await editorWithFocus(page)).toBe('Variabelen (JSON)')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('ControlOrMeta+Enter')
  await page.getByRole('link', { name: 'Naar het antwoord' }).waitFor()
  expect(await answerOf(page).innerText()).toContain('Het antwoord is compleet.')
})

test('letters that are shortcuts elsewhere are letters in the editor', async () => {
  await openExplorer(page)
  await write(page, '')
  await page.keyboard.type('g r ? j k /')
  expect(page.url()).toMatch(/\/verkenner$/)
  expect(await page.locator('dialog[open]').count()).toBe(0)
  expect(await page.locator('#query').inputValue()).toBe('g r ? j k /')
})

test('a question that does not fit says where, while it is typed and when it is asked', async () => {
  await openExplorer(page)
  await write(page, '{\n  agreements { nope }\n}')
  await page.getByText('Regel 2, teken 16: Het veld “nope” bestaat niet bij “Agreement”.').waitFor()
  const text = await ask(page, '{\n  agreements { nope }\n}')
  expect(text).toContain('De vraag past niet bij het schema.')
  expect(text).toContain('Regel 2, teken 16.')
  await variablesOf(page).focus()
  await page.keyboard.insertText('{ days: 7 }')
  await page.getByText(/Regel 1, teken 3: De variabelen zijn geen geldige JSON/).waitFor()
})

test('nothing is changed from here, and what a role may not ask is said in words', async () => {
  await openExplorer(page)
  expect(await ask(page, 'mutation { actOnSignal(input: {}) { __typename } }')).toContain(
    'In de verkenner kunt u alleen lezen. Deze opdracht is niet verstuurd',
  )
  const forbidden = await ask(page, '{ client(id: "019a0000-0000-7000-8000-000000000001") { name } }')
  expect(forbidden).toContain('Dit mag u met uw rol niet vragen.')
  expect(forbidden).toContain('Waar: client')
  const aliases = Array.from({ length: 16 }, (_, at) => `a${at}: agreements { code }`).join(' ')
  expect(await ask(page, `{ ${aliases} }`)).toContain('Het meeste is 15.')
})

test('an example opens with its variables, is answered as a table, and can be had as files and as code', async () => {
  await openExplorer(page)
  await page.getByText('Voorbeelden', { exact: true }).click()
  await page.getByRole('link', { name: /^R1 Hoeveel paren/ }).click()
  await page.waitForURL('**voorbeeld=R1')
  await editorOf(page).waitFor()
  await askButton(page).click()
  await page.getByRole('link', { name: 'Naar het antwoord' }).waitFor()
  expect(await answerOf(page).innerText()).toMatch(/Tabel cohort\.flow\.steps \(\d+ rijen\)/)
  expect(await answerOf(page).locator('tbody tr').count()).toBeGreaterThan(10)
  const [excel] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV voor Excel (Nederlands)' }).click(),
  ])
  expect(excel.suggestedFilename()).toBe('kraamketen-cohort-flow-steps.csv')
  expect(await readFile(await excel.path(), 'utf8')).toMatch(/^\uFEFFcode;explanation;level/)
  await page.getByText('Deze vraag in R', { exact: true }).click()
  expect(await page.getByRole('region', { name: 'Deze vraag in R' }).innerText()).toContain('library(httr2)')
})

test('what a row of research is about stands beside its figures, on the page and in the file', async () => {
  await openExplorer(page, '/verkenner?voorbeeld=R3')
  await askButton(page).click()
  await page.getByRole('link', { name: 'Naar het antwoord' }).waitFor()
  const heads = await answerOf(page).locator('table').first().locator('thead th').allInnerTexts()
  expect(heads).toEqual(expect.arrayContaining(['levels.GGD_REGION.label', 'levels.BIRTH_YEAR.code']))
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV', exact: true }).click(),
  ])
  expect(await readFile(await file.path(), 'utf8')).toMatch(/^levels\.GGD_REGION\.code,.*levels\.BIRTH_YEAR\.code,/)
})

test('every question of a researcher is answered here', async () => {
  const plain = await openPage(browser, '/', { javaScriptEnabled: false })
  await signIn(plain, /Ravi Sharma/)
  await plain.goto('/verkenner')
  const examples = await plain
    .locator('a[href*="voorbeeld="]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(examples.length).toBeGreaterThanOrEqual(10)
  for (const example of examples) {
    await plain.goto(example)
    await askButton(plain).click()
    expect(await answerOf(plain).innerText(), example).toContain('Het antwoord is compleet.')
  }
  await plain.context().close()
}, 120_000)

test('without JavaScript: type, ask, tidy up and keep, and what was typed stays', async () => {
  const plain = await openPage(browser, '/', { javaScriptEnabled: false })
  await signIn(plain, /Noor de Wit/)
  await plain.goto('/')
  await plain.getByRole('link', { name: 'Verkenner' }).click()
  await editorOf(plain).fill('query A($at: Date!){agreements(at:$at){code}}')
  await variablesOf(plain).fill('{"at":"2026-11-01"')
  await askButton(plain).click()
  expect(await textOf(plain)).toContain('De variabelen zijn geen geldige JSON.')
  await variablesOf(plain).fill('{"at":"2026-11-01"}')
  await askButton(plain).click()
  expect(await answerOf(plain).innerText()).toContain('SCARCITY_CONVENANT')
  await plain.getByRole('button', { name: 'Maak netjes' }).click()
  expect(await editorOf(plain).inputValue()).toContain('  agreements(at: $at) {\n')
  await plain.getByText('Bewaar deze vraag').click()
  await plain.getByLabel('Naam van de vraag').fill('Zonder script')
  await plain.getByRole('button', { name: 'Bewaar', exact: true }).click()
  expect(await textOf(plain)).toContain('De vraag is bewaard.')
  await plain.context().close()
})

test('with a service down the rest is there, and what is missing is named with its place', async () => {
  const midwife = await openPage(browser, '/')
  await signIn(midwife, /Noor de Wit/)
  await openExplorer(midwife, '/verkenner?voorbeeld=M9')
  await service('stop', 'costs')
  try {
    await askButton(midwife).click()
    await midwife.getByRole('link', { name: 'Naar het antwoord' }).waitFor()
    const text = await answerOf(midwife).innerText()
    expect(text).toContain('Dit deel is nu niet op te halen.')
    expect(text).toContain('De dienst “costs” geeft geen antwoord.')
    expect(text).toMatch(/Waar: client/)
  } finally {
    await service('start', 'costs')
  }
  await until(async () => {
    await askButton(midwife).click()
    await midwife.getByRole('link', { name: 'Naar het antwoord' }).waitFor()
    return (await answerOf(midwife).innerText()).includes('Het antwoord is compleet.')
  }, 15_000)
  await midwife.context().close()
})

test('the schema beside the question is read without leaving it', async () => {
  await openExplorer(page)
  await write(page, '{ agreements { code } }')
  const pane = page.getByRole('region', { name: 'Wat kunt u vragen?' })
  await pane.getByRole('textbox', { name: 'Zoek in het schema' }).fill('convenant')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: /keer gevonden/ }).waitFor()
  await pane.getByRole('link', { name: 'Naar alle vragen' }).click()
  await pane.getByRole('link', { name: 'Agreement', exact: true }).first().click()
  await page.getByRole('heading', { name: /^Agreement/ }).waitFor()
  expect(await page.locator('#query').inputValue()).toBe('{ agreements { code } }')
  expect(page.url()).toMatch(/\/verkenner$/)
})

test('each role finds it, with its own schema and examples; what it is not offered is not there', async () => {
  for (const [name, type, hidden, examples] of [
    [/Pieter Smeets/, 'Client', 'Cohort', 10],
    [/Ineke Visser/, 'Cohort', 'Client', 10],
    [/Sanne/, 'Client', 'Cohort', 0],
  ] as const) {
    const other = await openPage(browser, '/')
    await signIn(other, name)
    expect((await other.goto('/verkenner'))?.status()).toBe(200)
    expect(await other.locator('a[href*="voorbeeld="]').count()).toBeGreaterThanOrEqual(examples)
    expect((await other.goto(`/verkenner/schema?type=${type}`))?.status()).toBe(200)
    expect((await other.goto(`/verkenner/schema?type=${hidden}`))?.status()).toBe(404)
    expect((await other.goto('/verkenner?voorbeeld=R1'))?.status()).toBe(404)
    await other.context().close()
  }
})

describe('in the browser', () => {
  test('the content policy has nothing to report, and no token is there, whatever is done', async () => {
    const fresh = await openPage(browser, '/')
    const reports: string[] = []
    const authorised: string[] = []
    fresh.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) reports.push(message.text())
    })
    fresh.on('request', (request) => {
      if (request.headers()['authorization'] !== undefined) authorised.push(request.url())
    })
    await signIn(fresh, /Ravi Sharma/)
    await openExplorer(fresh)
    expect(await fresh.evaluate(() => document.querySelectorAll('style, [style]').length)).toBe(0)
    await write(fresh, '{ agreements { nope code } }')
    await fresh
      .getByText(/Het veld “nope” bestaat niet/)
      .first()
      .waitFor()
    await fresh.keyboard.press('F8')
    await editorOf(fresh).getByText('agreements').hover()
    await fresh
      .getByText('Every agreement as it stands on a day, also those that lapsed or are to come.')
      .first()
      .waitFor()
    await ask(fresh, '{ agreements { code } }')
    await fresh.getByRole('button', { name: 'Maak netjes' }).click()
    expect(await fresh.locator('#query').inputValue()).toBe('{\n  agreements {\n    code\n  }\n}\n')
    expect(reports).toEqual([])
    expect(authorised).toEqual([])
    expect(await fresh.content()).not.toContain('eyJ')
    await fresh.context().close()
  })

  test('the editor is loaded here only', async () => {
    const fresh = await openPage(browser, '/')
    const loaded = new Set<string>()
    fresh.on('request', (request) => {
      if (/workers\/explorer/.test(request.url())) loaded.add(new URL(fresh.url()).pathname)
    })
    await signIn(fresh, /Ravi Sharma/)
    for (const path of ['/onderzoek', '/verkenner/schema', '/over'])
      await fresh.goto(path, { waitUntil: 'networkidle' })
    expect([...loaded]).toEqual([])
    await fresh.context().close()
  })

  test.each([
    { width: 1280, height: 900 },
    { width: 390, height: 844 },
  ])(
    'at $width pixels: no violation of WCAG 2.2 AA, nothing runs off the side, nothing moves',
    async (viewport) => {
      const visitor = await openPage(browser, '/', { viewport })
      await signIn(visitor, /Ravi Sharma/)
      for (const path of ['/verkenner', '/verkenner?voorbeeld=R1']) {
        await visitor.goto(path, { waitUntil: 'networkidle' })
        await editorOf(visitor).waitFor()
        const moved = await visitor.evaluate(
          () =>
            new Promise<number>((resolve) => {
              let sum = 0
              new PerformanceObserver((list) => {
                for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value
              }).observe({ type: 'layout-shift', buffered: true })
              setTimeout(() => resolve(sum), 50)
            }),
        )
        expect(moved).toBeLessThan(0.01)
        expect(await violationsOf(visitor)).toEqual([])
        await askButton(visitor).click()
        await visitor.getByRole('link', { name: 'Naar het antwoord' }).waitFor()
        expect(await violationsOf(visitor)).toEqual([])
        expect(await visitor.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      }
      await visitor.context().close()
    },
    60_000,
  )

  test('in English the whole page is', async () => {
    const english = await openPage(browser, '/')
    await signIn(english, /Noor de Wit/)
    await english.goto('/verkenner?voorbeeld=M1')
    await english.getByRole('button', { name: 'English' }).click()
    await english.getByRole('textbox', { name: 'Question (GraphQL)' }).waitFor()
    expect(await english.locator('h1').innerText()).toBe('Explorer')
    await english.getByRole('button', { name: 'Ask', exact: true }).click()
    await english.getByRole('link', { name: 'To the answer' }).waitFor()
    expect(await textOf(english)).toContain('The answer is complete.')
    await english.context().close()
  })
})
