import { additionalHours } from './additional-hours.ts'
import { baseHours } from './base-hours.ts'
import { careWindow } from './care-window.ts'
import { extensionHours } from './extension-hours.ts'
import { hospitalDays } from './hospital-days.ts'
import { maximumHours } from './maximum-hours.ts'
import { minimumHours } from './minimum-hours.ts'
import { multipleBirth } from './multiple-birth.ts'
import type { Rule } from './rule.ts'

/**
 * The rules of an indication in the order in which they work: first the package and its bounds, then what comes off,
 * what was approved on top, what cannot be counted, and until when the hours can be used.
 */
export const RULES: readonly Rule[] = [
  baseHours,
  additionalHours,
  minimumHours,
  maximumHours,
  hospitalDays,
  extensionHours,
  multipleBirth,
  careWindow,
]
