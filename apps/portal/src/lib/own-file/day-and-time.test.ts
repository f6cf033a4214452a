import { expect, test } from 'vitest'
import { dayAndTime } from './day-and-time.ts'

test.each([
  ['2026-11-23T07:30:00Z', null, 'maandag 23 november om 08:30', 'Monday 23 November at 08:30'],
  [
    '2026-07-01T06:05:00Z',
    new Date('2026-07-01T10:35:00Z'),
    'woensdag 1 juli van 08:05 tot 12:35',
    'Wednesday 1 July from 08:05 to 12:35',
  ],
])('%s until %s by the clock in the Netherlands', (start, end, dutch, english) => {
  const said = (['nl', 'en'] as const).map((language) => dayAndTime(start, end, language))
  expect(said.map((text) => text.replaceAll('\u00a0', ' '))).toEqual([dutch, english])
  expect(said.every((text) => !/\d \d|[a-z] \d\d:/.test(text))).toBe(true)
})
