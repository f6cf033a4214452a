import { expect, test } from 'vitest'
import { en } from '../language/en.ts'
import { nl } from '../language/nl.ts'
import { hoursAndMinutes } from './hours-and-minutes.ts'

test.each([
  [42.875, '42 uur en 53 minuten', '42 hours and 53 minutes'],
  [24, '24 uur', '24 hours'],
  [0.5, '30 minuten', '30 minutes'],
  [1.999, '2 uur', '2 hours'],
  [-6.125, '6 uur en 8 minuten', '6 hours and 8 minutes'],
  [0, '0 uur', '0 hours'],
])('%d hours', (hours, dutch, english) => {
  expect([hoursAndMinutes(hours, nl), hoursAndMinutes(hours, en)]).toEqual([dutch, english])
})
