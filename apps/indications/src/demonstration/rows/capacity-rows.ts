import { type IsoDate, addDays, weekStart } from '@kraamketen/kraamzorg'
import { type DemoRows, addRow } from '../../queries/demonstration/demo-rows.ts'
import type { Demand } from '../demand.ts'
import { drawFor } from '../draw.ts'
import { momentAt } from '../moment.ts'
import type { DemoRegion } from '../organisations.ts'

const WEEKS_BEFORE = 60
const WEEKS_AFTER = 30
/** Always a quarter short; the region of the cast in summer and in December only. */
const SHORT = ['GG3406', 'GG4607']
const SHORT_IN_SEASON = 'GG6106'

/** Hours that each organisation can give in a week: enough for what is asked in most regions, too few in three. */
export function capacityRows(rows: DemoRows, regions: readonly DemoRegion[], demand: Demand, today: IsoDate): void {
  const first = addDays(weekStart(today), -7 * WEEKS_BEFORE)
  for (const region of regions) {
    for (const [nth, { agbCode, signer, activeUntil }] of region.providers.entries()) {
      const draw = drawFor('capacity', region.index * 10 + nth)
      const selfEmployed = draw.whole(15, 45) / 100
      for (let week = 0; week <= WEEKS_BEFORE + WEEKS_AFTER; week += 1) {
        const monday = addDays(first, 7 * week)
        const noise = draw.whole(96, 108) / 100
        if (activeUntil !== null && activeUntil < monday) continue
        const asked = demand.minutesIn(agbCode, monday)
        const around = [-3, -2, -1, 0, 1, 2, 3].map((step) => demand.minutesIn(agbCode, addDays(monday, 7 * step)))
        const usual = around.reduce((sum, minutes) => sum + minutes, 0) / around.length
        const month = Number(addDays(monday, 3).slice(5, 7))
        const season = (month >= 7 && month <= 9) || month === 12
        const short = SHORT.includes(region.code) || (region.code === SHORT_IN_SEASON && season)
        const deployable = short ? usual * 0.75 * noise : Math.max(usual * 1.15 * noise, asked * 1.04, 2400)
        const total = 15 * Math.round(deployable / 15)
        const own = 15 * Math.round((total * (1 - selfEmployed)) / 15)
        addRow(rows, 'capacityWeek', {
          organisation: agbCode,
          regionCode: region.code,
          weekStart: monday,
          contractedMinutes: 15 * Math.round((usual * 1.05) / 15),
          employedMinutes: own,
          selfEmployedMinutes: total - own,
          setAt: momentAt(addDays(monday < today ? monday : today, -21), 600),
          setByName: signer,
        })
      }
    }
  }
}
