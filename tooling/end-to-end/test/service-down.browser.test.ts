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
    for (const address of addresses) {
      const response = await page.request.get(address)
      const path = new URL(response.url()).pathname.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
      all.add(`${response.status()} ${who} ${path}`)
    }
  return [...all]
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
