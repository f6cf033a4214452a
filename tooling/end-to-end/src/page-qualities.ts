import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { openPage, signIn } from './browser.ts'

const SIZES = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
]
const MOST_SCRIPT_BYTES = 60_000

/** The words of a page, with ordinary spaces. */
export async function textOf(page: Page): Promise<string> {
  return (await page.locator('main').innerText()).replaceAll('\u00a0', ' ')
}

/** What every page of the portal must be, for these pages as one user sees them. */
export function expectEveryPage(who: RegExp, paths: readonly string[], launched: () => Browser): void {
  describe('every page', () => {
    test('on a laptop and on a phone: no violation of WCAG 2.2 AA, nothing runs off the side, nothing moves, little script', async () => {
      const page = await openPage(launched(), '/')
      await signIn(page, who)
      const refused = refusalsOn(page)
      const loaded = await watchLoads(page)
      for (const path of paths)
        for (const viewport of SIZES) {
          await page.setViewportSize(viewport)
          loaded.begin()
          await page.goto(path)
          const at = `${path} at ${viewport.width}`
          expect(await layoutShiftOf(page), `${at} moves`).toBeLessThan(0.01)
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), at).toBeLessThanOrEqual(
            0,
          )
          expect(await violationsOf(page), at).toEqual([])
          expect(loaded.scriptBytes(), `script of ${at}`).toBeLessThanOrEqual(MOST_SCRIPT_BYTES)
        }
      expect(loaded.origins()).toEqual([inject('platform').portal])
      expect(refused).toEqual([])
      await page.context().close()
    }, 300_000)

    test('without JavaScript says the same', async () => {
      const page = await openPage(launched(), '/')
      const plain = await openPage(launched(), '/', { javaScriptEnabled: false })
      await signIn(page, who)
      await signIn(plain, who)
      for (const path of paths) {
        const [response] = await Promise.all([plain.goto(path), page.goto(path)])
        expect(response?.status(), path).toBe(200)
        expect(await textOf(plain), path).toBe(await textOf(page))
      }
      await page.context().close()
      await plain.context().close()
    }, 240_000)

    test('in English keeps its place and has no Dutch heading', async () => {
      const dutch = await openPage(launched(), '/')
      const english = await openPage(launched(), '/')
      await signIn(dutch, who)
      await signIn(english, who)
      await english.getByRole('button', { name: 'English' }).click()
      for (const path of paths) {
        await Promise.all([dutch.goto(path), english.goto(path)])
        expect(await english.locator('html').getAttribute('lang')).toBe('en')
        expect(await headingsOf(english), path).toHaveLength((await headingsOf(dutch)).length)
      }
      await dutch.context().close()
      await english.context().close()
    }, 240_000)
  })
}

const headingsOf = (page: Page) => page.locator('main :is(h1, h2)').allInnerTexts()

/** Every violation of WCAG 2.2 AA and of good practice, with the first place of each. */
export async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes[0]?.html}`)
}

/** How far the page moved by itself while it was loaded: the browser's own measure, of the page that is open. */
function layoutShiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(sum), 50)
      }),
  )
}

/** What goes wrong in the browser itself, and what the content policy refuses. */
function refusalsOn(page: Page): readonly string[] {
  const refused: string[] = []
  page.on('pageerror', ({ message }) => refused.push(message))
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text())
  })
  return refused
}

/** How much script a page loads, and from where anything comes. */
async function watchLoads(page: Page) {
  const client = await page.context().newCDPSession(page)
  await client.send('Network.enable')
  await client.send('Network.setCacheDisabled', { cacheDisabled: true })
  const scripts = new Map<string, number>()
  const origins = new Set<string>()
  client.on('Network.responseReceived', ({ requestId, response, type }) => {
    origins.add(new URL(response.url).origin)
    if (type === 'Script') scripts.set(requestId, 0)
  })
  client.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    const so = scripts.get(requestId)
    if (so !== undefined) scripts.set(requestId, so + encodedDataLength)
  })
  return {
    begin: () => scripts.clear(),
    scriptBytes: () => [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0),
    origins: () => [...origins],
  }
}

/** On how many sheets of A4 the page that is open prints. */
export async function printedPagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', tagged: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}
