import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, openPage, signIn } from '../src/browser.ts'
import { textOf } from '../src/page-qualities.ts'
import { QUESTIONS, type Step, readQuestion } from '../src/questions.ts'

const NAMES: Readonly<Record<string, RegExp>> = {
  noor: /Noor de Wit/,
  pieter: /Pieter Smeets/,
  joke: /Joke/,
  karin: /Karin/,
  ravi: /Ravi Sharma/,
  ineke: /Ineke/,
}

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const questions = QUESTIONS.map((id) => ({ id, ...readQuestion(id) }))

describe.each(Object.entries(NAMES))('%s', (user, name) => {
  let page: Page
  beforeAll(async () => {
    page = await openPage(browser, '/')
    await signIn(page, name)
  })
  afterAll(() => page.context().close())

  test.each(questions.filter((question) => question.user === user))(
    '$id is found in at most three steps',
    async ({ place: { steps, shows } }) => {
      expect(steps.length).toBeLessThanOrEqual(3)
      expect(shows.length).toBeGreaterThan(0)
      await page.goto('/')
      for (const step of steps) await take(page, step)
      const text = await textOf(page)
      for (const words of shows) expect(text).toMatch(new RegExp(words, 'i'))
    },
    30_000,
  )
})

test('each question has its place with one of the users', () => {
  expect(questions.filter(({ user }) => !Object.hasOwn(NAMES, user))).toEqual([])
})

async function take(page: Page, step: Step): Promise<void> {
  if (typeof step !== 'string')
    for (const [label, value] of Object.entries(step.fill)) {
      const field = page.locator('main').getByLabel(label, { exact: true }).first()
      if ((await field.evaluate(({ tagName }) => tagName)) === 'SELECT') await field.selectOption(value)
      else await field.fill(value)
    }
  const name = new RegExp(`^${typeof step === 'string' ? step : step.press}`)
  const named = (role: 'link' | 'button') => page.getByRole(role, { name })
  await named('link').or(named('button')).first().click()
  await page.waitForLoadState('load')
}
