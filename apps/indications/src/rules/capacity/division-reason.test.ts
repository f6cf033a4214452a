import { expect, test } from 'vitest'
import { divisionReason } from './division-reason.ts'

test.each([
  { outcome: 'FULL', allocated: 2940, shortOfFloor: 0, nl: 'Zij krijgt haar hele indicatie: 49 uur.' },
  {
    outcome: 'ABOVE_FLOOR',
    allocated: 2250,
    shortOfFloor: 0,
    nl: 'Zij krijgt 37,5 uur van de 49 uur. Iedereen krijgt hetzelfde deel van haar indicatie, maar niet minder dan de ondergrens.',
  },
  {
    outcome: 'AT_FLOOR',
    allocated: 1440,
    shortOfFloor: 0,
    nl: 'Zij krijgt de ondergrens van 24 uur. Voor meer zijn er niet genoeg uren.',
  },
  {
    outcome: 'BELOW_FLOOR',
    allocated: 1200,
    shortOfFloor: 240,
    nl: 'Zij krijgt 20 uur: 4 uur minder dan de ondergrens. Er zijn niet genoeg uren voor iedereen.',
  },
] as const)('$outcome', ({ nl, ...line }) => {
  expect(divisionReason('PROPORTIONAL', { ...line, demanded: 2940, floor: 1440 }).nl).toBe(nl)
})
