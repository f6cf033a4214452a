import type { IsoDate } from '@kraamketen/kraamzorg'
import { type DemoRows, addRow } from '../../queries/demonstration/demo-rows.ts'
import { drawFor } from '../draw.ts'
import type { DemoRegion } from '../organisations.ts'
import { HOME_REGION, REGION_SIZE } from '../region-size.ts'

/** Births in the Netherlands in a year, in the order of magnitude of docs/sources.md#igj-goede-kraamzorg. */
const NATIONAL_BIRTHS = 167_000
const FIRST_YEAR = 2005
/** Parts that Zuid-Limburg has beside those of the other regions. */
const HOME_SIZE = 60
/** Births that one maternity assistant can care for in a year: invented. */
const BIRTHS_AN_ASSISTANT = 20

/** Synthetic series of births and staff by region and year, up to the year before day zero. */
export function seriesRows(rows: DemoRows, regions: readonly DemoRegion[], today: IsoDate): void {
  const sizeOf = (code: string) => (code === HOME_REGION ? HOME_SIZE : (REGION_SIZE[code] ?? 0))
  const all = regions.reduce((sum, { code }) => sum + sizeOf(code), 0)
  const last = Number(today.slice(0, 4)) - 1
  for (const { code, index } of regions) {
    const draw = drawFor('series', index)
    const trend = draw.whole(-12, 4) / 1000
    let staff = Math.round((NATIONAL_BIRTHS * sizeOf(code)) / all / BIRTHS_AN_ASSISTANT)
    for (let year = FIRST_YEAR; year <= last; year += 1) {
      const noise = draw.whole(-15, 15) / 1000
      const level = ((NATIONAL_BIRTHS * sizeOf(code)) / all) * Math.exp(trend * (year - last)) * (1 + noise)
      addRow(rows, 'regionBirths', { regionCode: code, year, births: Math.round(level), demonstration: true })
      const joined = Math.round((staff * draw.whole(40, 75)) / 1000)
      const leftService = Math.round((staff * draw.whole(50, 95)) / 1000)
      addRow(rows, 'regionStaff', { regionCode: code, year, staff, joined, leftService, demonstration: true })
      staff = Math.max(1, staff + joined - leftService)
    }
  }
}
