import { afterAll, expect, test } from 'vitest'
import { aResearchDatabase } from '../../test/research-database.ts'
import { type MunicipalityPage, municipalityCount, municipalityPage } from './municipality-page.ts'

const { database, close } = await aResearchDatabase()
afterAll(close)

const page = (part: string | null, request: Partial<MunicipalityPage> = {}) =>
  database.read((db) => municipalityPage(db, part, { after: null, before: null, limit: 3, fromEnd: false, ...request }))
const names = async (...args: Parameters<typeof page>) => (await page(...args)).map(({ name }) => name)

test('by name, without regard to accents and apostrophes', async () => {
  expect(await names(null)).toEqual(['Aa en Hunze', 'Aalsmeer', 'Aalten'])
  expect(await names('sudwest')).toEqual(['Súdwest-Fryslân'])
  expect(await names('s gravenhage')).toEqual(["'s-Gravenhage"])
})

test('a page goes on where the last one ended, forwards and backwards', async () => {
  const [, , third] = await page(null)
  expect(await names(null, { after: third!.code })).toEqual(['Achtkarspelen', 'Alblasserdam', 'Albrandswaard'])
  expect(await names(null, { before: third!.code })).toEqual(['Aa en Hunze', 'Aalsmeer'])
  expect(await names(null, { before: third!.code, fromEnd: true })).toEqual(['Aalsmeer', 'Aa en Hunze'])
  expect(await names(null, { fromEnd: true })).toEqual(['Zwolle', 'Zwijndrecht', 'Zwartewaterland'])
})

test('following the pages gives every municipality once', async () => {
  const seen: string[] = []
  for (let after: string | null = null; ;) {
    const codes: string[] = (await page(null, { after, limit: 100 })).map(({ code }) => code)
    if (codes.length === 0) break
    seen.push(...codes)
    after = codes.at(-1)!
  }
  expect(seen).toHaveLength(342)
  expect(new Set(seen).size).toBe(342)
})

test.each([
  { part: null, count: 342 },
  { part: 'heerlen', count: 1 },
  { part: '', count: 0 },
  { part: '%', count: 0 },
  { part: '_', count: 0 },
  { part: '\\', count: 0 },
  { part: "' or true --", count: 0 },
])('$part is found $count times: no character means more than itself', async ({ part, count }) => {
  expect(await database.read((db) => municipalityCount(db, part))).toBe(count)
  expect(await page(part, { limit: 400 })).toHaveLength(count)
})
