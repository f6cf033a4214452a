import { expect, test } from 'vitest'
import { CLASS_LIMITS, HOURS_CORRECTIONS, NO_CLAIM_MEANINGS } from '../rules/definition/cohort-definition.ts'
import { hourClass } from '../rules/hours/hour-class.ts'
import { NO_CLAIM } from './column-store.ts'
import { hourClassTables, placeOfMinutes } from './hour-class-tables.ts'

const LEVELS = ['NONE', 'FROM_1_TO_23', 'FROM_24_TO_44', 'FROM_45_TO_49', 'FROM_50', null]

test('the tables say what the rule says, also for more minutes than they hold', () => {
  for (const hoursCorrection of HOURS_CORRECTIONS) {
    for (const classLimits of CLASS_LIMITS) {
      for (const noClaim of NO_CLAIM_MEANINGS) {
        const choices = { hoursCorrection, classLimits, noClaim }
        const { plain, raised } = hourClassTables(choices)
        for (const minutes of [0, 29, 30, 1279, 1280, 1440, 2666, 2667, 2999, 3000, 4094, 4095, 90_000, NO_CLAIM]) {
          const place = placeOfMinutes(minutes)
          const received = minutes === NO_CLAIM ? null : minutes
          expect(LEVELS[plain[place]!]).toBe(hourClass(received, 0, choices))
          expect(LEVELS[raised[place]!]).toBe(hourClass(received, 1, choices))
        }
      }
    }
  }
})
