import { type IsoDate, type Minutes, addDays, daysBetween, weekStart } from '@kraamketen/kraamzorg'
import type { Family } from './family.ts'

/** What all families together ask of each organisation, by week. */
export interface Demand {
  add(family: Family, minutes: Minutes | null): void
  minutesIn(organisation: string, monday: IsoDate): Minutes
}

/** Care takes eight days. */
const DAYS = 8
/** Before anything is indicated, the smaller base. */
const EXPECTED: Minutes = 45 * 60

export function countDemand(): Demand {
  const asked = new Map<string, Minutes>()
  const put = (organisation: string, monday: IsoDate, minutes: Minutes) => {
    const key = `${organisation} ${monday}`
    asked.set(key, (asked.get(key) ?? 0) + minutes)
  }
  return {
    add: ({ state, provider, birth, dueDate }, minutes) => {
      if (state === 'DECLINED' || state === 'WITHDRAWN') return
      const from = birth?.on ?? dueDate
      const monday = weekStart(from)
      const inFirst = Math.min(DAYS, 7 - daysBetween(monday, from))
      const each = (minutes ?? EXPECTED) / DAYS
      put(provider.agbCode, monday, each * inFirst)
      if (inFirst < DAYS) put(provider.agbCode, addDays(monday, 7), each * (DAYS - inFirst))
    },
    minutesIn: (organisation, monday) => asked.get(`${organisation} ${monday}`) ?? 0,
  }
}
