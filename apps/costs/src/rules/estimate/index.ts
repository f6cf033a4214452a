import { careHours } from './care-hours.ts'
import type { EstimateRule } from './estimate-line.ts'
import { intake } from './intake.ts'
import { ownContribution } from './own-contribution.ts'
import { partusAttendance } from './partus-attendance.ts'
import { partusHours } from './partus-hours.ts'
import { registration } from './registration.ts'

/** The lines of an estimate, in the order in which they are shown. */
export const ESTIMATE_RULES: readonly EstimateRule[] = [
  careHours,
  partusHours,
  partusAttendance,
  registration,
  intake,
  ownContribution,
]
