import { additionalHours } from './additional-hours.ts'
import { baseHours } from './base-hours.ts'
import { hospitalDays } from './hospital-days.ts'
import { maximumHours } from './maximum-hours.ts'
import { minimumHours } from './minimum-hours.ts'
import type { Rule } from './rule.ts'

/** The rules of an indication in the order in which they work: first the package and its bounds, then what comes off. */
export const RULES: readonly Rule[] = [baseHours, additionalHours, minimumHours, maximumHours, hospitalDays]
