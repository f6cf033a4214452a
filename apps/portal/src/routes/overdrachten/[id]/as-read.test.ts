import { expect, test } from 'vitest'
import { languageAsRead, linesAsRead, weeksAndDays } from './as-read.ts'

const short = (day: string) => day.split('-').reverse().map(Number).join('-')

test('days are written as people write them, a line for each thing', () => {
  expect(linesAsRead('2026-11-14 · temperatuur · 37,2\n2026-11-07 · temperatuur · 36,9', short)).toEqual([
    '14-11-2026, temperatuur, 37,2',
    '7-11-2026, temperatuur, 36,9',
  ])
  expect(linesAsRead('Belde 045-000-0001.', short)).toEqual(['Belde 045-000-0001.'])
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
