import { expect, test } from 'vitest'
import { linesAsRead, weeksAndDays } from './as-read.ts'

const reader = { language: 'nl', shortDate: (day: string) => day.split('-').reverse().map(Number).join('-') }
const read = (text: string, name: string, code = 'ANY') => linesAsRead({ code, name, text }, reader)

test.each([
  ['2026-11-14 · temperatuur · 37,2', 'Temperatuur', '14-11-2026: 37,2 °C'],
  ['2026-11-07 · stemming · Opgewekt.', 'Stemming van de moeder', '7-11-2026: Opgewekt'],
  ['2026-11-15 · poepluiers per dag · 1', 'Plassen en poepen', '15-11-2026: poepluiers per dag 1'],
  ['2026-11-15 · slaaphouding · op de rug', 'Slapen', '15-11-2026: slaaphouding: op de rug'],
  ['Belde 045-000-0001 op 2026-11-15.', 'Partner', 'Belde 045-000-0001 op 15-11-2026.'],
  ['gedaan, 2026-11-18', 'Hielprik', 'gedaan, 18-11-2026'],
  ['6411 GM0917', 'Woonplaats', '6411'],
])('%s of %s reads %s', (text, name, said) => {
  expect(read(text, name)).toEqual([said])
})

test('each thing has its line', () => {
  expect(read('een\ntwee', 'Wonen')).toEqual(['een', 'twee'])
})

test('a day is said once, however much was measured on it', () => {
  const measured = [
    '2026-11-14 · temperatuur · 36,8',
    '2026-11-14 · hartslag per minuut · 69',
    '2026-11-15 · borsten · Stuwing.',
  ]
  expect(read(measured.join('\n'), 'Herstel van de moeder')).toEqual([
    '14-11-2026: temperatuur 36,8 °C; hartslag per minuut 69',
    '15-11-2026: borsten: Stuwing',
  ])
})

test.each([
  ['nl, geen tolk nodig', 'Nederlands, geen tolk nodig'],
  ['ar', 'Arabisch'],
  ['Nederlands en Turks', 'Nederlands en Turks'],
])('%s is %s', (text, said) => {
  expect(read(text, 'Taal en tolk', 'LANGUAGE')).toEqual([said])
})

test('a pregnancy is counted in weeks and days', () => {
  expect(weeksAndDays(283)).toEqual({ weeks: 40, days: 3 })
})
