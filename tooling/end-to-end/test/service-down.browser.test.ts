import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { askAs } from '../src/ask.ts'
import { launchBrowser, openPage, signIn } from '../src/browser.ts'
import { linkedPages } from '../src/linked-pages.ts'
import { service } from '../src/service.ts'
import { until } from '../src/until.ts'

const WHO = ['Noor de Wit', 'Pieter Smeets', 'Joke', 'Karin', 'Ravi', 'Ineke', 'Sanne']
const MOST_PAGES = 60

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
    visits.push({ who, page, addresses: await linkedPages(page, MOST_PAGES) })
  }
}, 240_000)
afterAll(() => browser.close())
afterEach(async () => {
  for (const name of ['indications', 'eligibility', 'costs', 'cohorts']) await service('start', name)
  await until(async () => (await askAs('noor', '{ referrals { totalCount } }')).body.errors === undefined, 20_000)
})

/** What each of those pages answers now, `503 /regio` and the like, with its text. */
async function answers() {
  const all: { said: string; text: string }[] = []
  for (const { who, page, addresses } of visits)
    for (const address of addresses) {
      const response = await page.request.get(address)
      const path = new URL(response.url()).pathname.replaceAll(/[0-9a-f-]{36}/g, ':id')
      all.push({ said: `${response.status()} ${who} ${path}`, text: await response.text() })
    }
  return all
}

test('every link from the start page on leads to a page', async () => {
  const wrong = (await answers()).filter(({ said }) => !said.startsWith('200'))
  expect(wrong.map(({ said }) => said)).toEqual([])
  for (const { who, addresses } of visits) console.log(who, addresses.length)
}, 240_000)

test.each(['indications', 'eligibility', 'costs', 'cohorts'])(
  'without %s',
  async (name) => {
    await service('stop', name)
    const all = await answers()
    console.log(name, [...new Set(all.filter(({ said }) => !said.startsWith('200')).map(({ said }) => said))].join('\n'))
    expect(all.filter(({ said }) => said.startsWith('500')).map(({ said }) => said)).toEqual([])
  },
  300_000,
)
