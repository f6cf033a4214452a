import type { HourCategory } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { type HourClassChoices, hourClass } from './hour-class.ts'

const PLAIN: HourClassChoices = { noClaim: 'ZERO', hoursCorrection: 'ONE_EIGHTH_INCREASE', classLimits: 'HALF_OPEN' }

test.each<[received: number | null, hospitalDays: number, choices: Partial<HourClassChoices>, HourCategory | null]>([
  // Limits, without a day in hospital.
  [0, 0, {}, 'NONE'],
  [1, 0, {}, 'FROM_1_TO_23'],
  [24 * 60 - 1, 0, {}, 'FROM_1_TO_23'],
  [24 * 60, 0, {}, 'FROM_24_TO_44'],
  [45 * 60 - 1, 0, {}, 'FROM_24_TO_44'],
  [45 * 60, 0, {}, 'FROM_45_TO_49'],
  [50 * 60 - 1, 0, {}, 'FROM_45_TO_49'],
  [50 * 60, 0, {}, 'FROM_50'],
  // 21 1/3 hours × 9/8 is 24 exactly; a minute less is not.
  [1280, 1, {}, 'FROM_24_TO_44'],
  [1279, 1, {}, 'FROM_1_TO_23'],
  // 44 4/9 hours × 9/8 is 50: 2,666 minutes stay under it, 2,667 pass it; 40 hours × 9/8 is 45 exactly.
  [2666, 1, {}, 'FROM_45_TO_49'],
  [2667, 1, {}, 'FROM_50'],
  [2400, 1, {}, 'FROM_45_TO_49'],
  [2399, 1, {}, 'FROM_24_TO_44'],
  // 21 hours × 8/7 is 24 exactly, 43.75 hours × 8/7 is 50 exactly.
  [1260, 1, { hoursCorrection: 'SCALE_7_TO_8_DAYS' }, 'FROM_24_TO_44'],
  [1259, 1, { hoursCorrection: 'SCALE_7_TO_8_DAYS' }, 'FROM_1_TO_23'],
  [2625, 1, { hoursCorrection: 'SCALE_7_TO_8_DAYS' }, 'FROM_50'],
  [2624, 1, { hoursCorrection: 'SCALE_7_TO_8_DAYS' }, 'FROM_45_TO_49'],
  // No raise without that one day.
  [1280, 1, { hoursCorrection: 'NONE' }, 'FROM_1_TO_23'],
  [1280, 0, {}, 'FROM_1_TO_23'],
  [1280, 2, {}, 'FROM_1_TO_23'],
  [0, 1, {}, 'NONE'],
  // Whole hours: half an hour is rounded up.
  [29, 0, { classLimits: 'WHOLE_HOURS' }, 'NONE'],
  [30, 0, { classLimits: 'WHOLE_HOURS' }, 'FROM_1_TO_23'],
  [23 * 60 + 29, 0, { classLimits: 'WHOLE_HOURS' }, 'FROM_1_TO_23'],
  [23 * 60 + 30, 0, { classLimits: 'WHOLE_HOURS' }, 'FROM_24_TO_44'],
  [49 * 60 + 30, 0, { classLimits: 'WHOLE_HOURS' }, 'FROM_50'],
  [44 * 60, 1, { classLimits: 'WHOLE_HOURS' }, 'FROM_50'],
  [44 * 60, 1, { classLimits: 'HALF_OPEN' }, 'FROM_45_TO_49'],
  // No claim is none or not known, never under 24 by itself.
  [null, 0, {}, 'NONE'],
  [null, 1, { noClaim: 'MISSING' }, null],
  [0, 1, { noClaim: 'MISSING' }, 'NONE'],
])('%s minutes with %i days in hospital, %o: %s', (received, hospitalDays, choices, expected) => {
  expect(hourClass(received, hospitalDays, { ...PLAIN, ...choices })).toBe(expected)
})
