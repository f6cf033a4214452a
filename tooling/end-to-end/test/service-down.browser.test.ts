import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { askAs } from '../src/ask.ts'
import { launchBrowser, openPage, signIn } from '../src/browser.ts'
import { linkedPages } from '../src/linked-pages.ts'
import { service } from '../src/service.ts'
import { until } from '../src/until.ts'

const WHO = ['Noor de Wit', 'Pieter Smeets', 'Joke', 'Karin', 'Ravi', 'Ineke', 'Sanne']
const MOST_PAGES = 60
/** What a project asks is written in its ledger; the researcher's may be full, the others' are looked at elsewhere. */
const LEFT_OUT = { Ravi: /^$/, others: /^\/onderzoek/ } as const

interface Visited {
  readonly who: string
  readonly page: Page
  readonly addresses: readonly string[]
}

let browser: Browser
const visits: Visited[] = []
beforeAll(async () => {
  browser = await launchBrowser()
  for (const who of WHO) {
    const page = await openPage(browser, '/')
    await signIn(page, new RegExp(who))
    visits.push({
      who,
      page,
      addresses: await linkedPages(page, MOST_PAGES, who === 'Ravi' ? LEFT_OUT.Ravi : LEFT_OUT.others),
    })
  }
}, 240_000)
afterAll(() => browser.close())
afterEach(async () => {
  for (const name of ['indications', 'eligibility', 'costs', 'cohorts']) await service('start', name)
  await until(async () => (await askAs('noor', '{ referrals { totalCount } }')).body.errors === undefined, 20_000)
})

/** What each of those pages answers now: `200 Karin /regio` and the like. */
async function answers(): Promise<readonly string[]> {
  const all = new Set<string>()
  for (const { who, page, addresses } of visits)
    for (const address of addresses) all.add(await answerTo(who, page, address))
  return [...all]
}

async function answerTo(who: string, page: Page, address: string): Promise<string> {
  const response = await page.request.get(address)
  const path = new URL(response.url()).pathname.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
  return `${response.status()} ${who} ${path}`
}

test('every link from the start page on leads to a page', async () => {
  expect(visits.flatMap(({ addresses }) => addresses).length).toBeGreaterThan(150)
  expect((await answers()).filter((said) => !said.startsWith('200 '))).toEqual([])
}, 240_000)

/** What may be gone as a whole, and says so: pages about nothing else than what that service keeps. */
const WHOLE = {
  indications:
    /^503 (?!Ravi)\S.* \/(verwijzingen|goedkeuren|signalen|intakes|partuswacht|planning|overdrachten|regio|toezicht|mijn)/,
  eligibility: /^503 \S.* \/(planning\/regelingen|regio\/afspraken)/,
  costs: /^503 nothing$/,
  cohorts: /^503 \S.* \/(onderzoek|regio\/GG)/,
} as const

test.each(Object.entries(WHOLE))(
  'without %s only pages about that are gone, in words, and no page breaks',
  async (name, whole) => {
    await service('stop', name)
    const broken = (await answers()).filter((said) => !said.startsWith('200 ') && !whole.test(said))
    expect(broken).toEqual([])
  },
  300_000,
)

test.each(Object.entries(WHOLE))(
  'while %s hangs, pages wait for it once, and come',
  async (name, whole) => {
    await service('pause', name)
    const first = visits.map(async ({ who, page, addresses }) => {
      const said: string[] = []
      for (const address of addresses.slice(0, 12)) said.push(await answerTo(who, page, address))
      return said
    })
    const broken = (await Promise.all(first)).flat().filter((said) => !said.startsWith('200 ') && !whole.test(said))
    expect(broken).toEqual([])
  },
  300_000,
)

test('while the gateway hangs, a page says that nothing can be fetched now, and comes back after it', async () => {
  const { page } = visits[0] as Visited
  await service('pause', 'gateway')
  await page.goto('/verwijzingen')
  const said = await page.locator('main').innerText()
  await service('start', 'gateway')
  expect(said).toContain('De gegevens zijn nu niet')
  await until(async () => (await page.goto('/verwijzingen'))?.status() === 200, 20_000)
}, 60_000)
