import type { planningWords as dutch } from '../nl/planning.ts'
import { planningWeek } from './planning-week.ts'

export const planningWords: typeof dutch = {
  planning: {
    start: { tasks: {} },
    weekOf: (week) => `week ${Number(week.slice(6))}`,
    unknown: 'not known',
    week: planningWeek,
  },
}
