import { expect, test } from 'vitest'
import { languageAsRead, linesAsRead, weeksAndDays } from './as-read.ts'

const short = (day: string) => day.split('-').reverse().map(Number).join('-')

test.each([
  ['2026-11-14 · temperatuur · 37,2', 'Temperatuur', '14-11-2026: 37,2 °C'],
  ['2026-11-07 · stemming · Opgewekt.', 'Stemming van de moeder', '7-11-2026: Opgewekt.'],
  ['2026-11-15 · poepluiers per dag · 1', 'Plassen en poepen', '15-11-2026: poepluiers per dag, 1'],
  ['Belde 045-000-0001 op 2026-11-15.', 'Partner', 'Belde 045-000-0001 op 15-11-2026.'],
  ['gedaan, 2026-11-18', 'Hielprik', 'gedaan, 18-11-2026'],
])('%s of %s reads %s', (text, name, read) => {
  expect(linesAsRead(text, name, short)).toEqual([read])
})

test('each thing has its line', () => {
  expect(linesAsRead('een\ntwee', 'Wonen', short)).toEqual(['een', 'twee'])
})

test.each([
  ['nl, geen tolk nodig', 'Nederlands, geen tolk nodig'],
  ['ar', 'Arabisch'],
  ['Nederlands en Turks', 'Nederlands en Turks'],
])('%s is %s', (text, said) => {
  expect(languageAsRead(text, 'nl')).toBe(said)
})

test('a pregnancy is counted in weeks and days', () => {
  expect(weeksAndDays(283)).toEqual({ weeks: 40, days: 3 })
})
