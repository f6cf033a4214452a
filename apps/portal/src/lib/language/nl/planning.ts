import { planningDivision } from './planning-division.ts'
import { planningFamilies } from './planning-families.ts'
import { planningFamily } from './planning-family.ts'
import { planningShifts } from './planning-shifts.ts'
import { planningStart } from './planning-start.ts'
import { planningWeek } from './planning-week.ts'

/** The words of the pages of a planner about hours: week, families, division, shifts. */
export const planningWords = {
  planning: {
    start: planningStart,
    weekOf: (week: string) => `week ${Number(week.slice(6))}`,
    unknown: 'niet bekend',
    gap: {
      short: (hours: string) => `${hours} uur te kort`,
      left: (hours: string) => `${hours} uur over`,
      between: (left: string, short: string) => `van ${left} uur over tot ${short} uur te kort`,
    },
    week: planningWeek,
    families: planningFamilies,
    family: planningFamily,
    division: planningDivision,
    shifts: planningShifts,
  },
}
