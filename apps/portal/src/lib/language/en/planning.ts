import type { planningWords as dutch } from '../nl/planning.ts'
import { planningDivision } from './planning-division.ts'
import { planningFamilies } from './planning-families.ts'
import { planningFamily } from './planning-family.ts'
import { planningShifts } from './planning-shifts.ts'
import { planningStart } from './planning-start.ts'
import { planningWeek } from './planning-week.ts'

export const planningWords: typeof dutch = {
  planning: {
    start: planningStart,
    weekOf: (week) => `week ${Number(week.slice(6))}`,
    unknown: 'not known',
    gap: {
      short: (hours) => `${hours} hours short`,
      left: (hours) => `${hours} hours left`,
      between: (left, short) => `from ${left} hours left to ${short} hours short`,
    },
    week: planningWeek,
    families: planningFamilies,
    family: planningFamily,
    division: planningDivision,
    shifts: planningShifts,
  },
}
