import { expect, test } from 'vitest'
import { parseDateTime } from './date-time.ts'

test.each([
  { text: '2026-03-14T09:05:00Z', instant: '2026-03-14T09:05:00.000Z' },
  { text: '2026-03-14T10:05:00+01:00', instant: '2026-03-14T09:05:00.000Z' },
  { text: '2026-10-25T02:30:00+02:00', instant: '2026-10-25T00:30:00.000Z' },
  { text: '2026-10-25T02:30:00+01:00', instant: '2026-10-25T01:30:00.000Z' },
])('$text is $instant', ({ text, instant }) => {
  expect(parseDateTime(text).toISOString()).toBe(instant)
})

test.each([
  { given: 'no time zone', value: '2026-03-14T09:05:00' },
  { given: 'a day', value: '2026-03-14' },
  { given: 'a day that does not exist', value: '2026-13-14T09:05:00Z' },
  { given: 'words', value: 'gisteren' },
  { given: 'a number', value: 1_773_479_100_000 },
])('$given is no moment', ({ value }) => {
  expect(() => parseDateTime(value)).toThrow('This is not a moment.')
})
