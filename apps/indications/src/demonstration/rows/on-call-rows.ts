import { type IsoDate, addDays } from '@kraamketen/kraamzorg'
import { type DemoRows, addRow } from '../../queries/demonstration/demo-rows.ts'
import type { CareTeams } from '../care-teams.ts'
import { demonstrationId } from '../demonstration-id.ts'
import { drawFor, weighted } from '../draw.ts'
import { momentAt } from '../moment.ts'
import type { DemoOrganisation, DemoRegion } from '../organisations.ts'

const DAYS_BEFORE = 120
const DAYS_AFTER = 28
const CALLS_BEFORE = 365
const DAY_FROM = 8 * 60
const NIGHT_FROM = 20 * 60
const HALF_A_DAY = 12 * 60

/** Who is on call for a birth in each region, day and night, with a few gaps; and how calls were answered. */
export function onCallRows(rows: DemoRows, regions: readonly DemoRegion[], teams: CareTeams, today: IsoDate): void {
  for (const region of regions) {
    const draw = drawFor('on call', region.index)
    const providers = region.providers.filter(({ activeUntil }) => activeUntil === null)
    const gap = draw.whole(3, 6)
    let nth = 0
    for (let day = -CALLS_BEFORE; day <= DAYS_AFTER; day += 1) {
      const on = addDays(today, day)
      for (const from of [DAY_FROM, NIGHT_FROM]) {
        nth += 1
        const id = demonstrationId('onCallShift', region.index * 10_000 + nth)
        const provider = providers[nth % providers.length] as DemoOrganisation
        const staff = teams.staffOf(provider)
        // The first of the staff is asked more often than the others.
        const assistant = staff[draw.chance(0.35) ? 0 : draw.whole(0, staff.length - 1)]
        const near = Math.abs(day) <= 2 && region.index === 0
        const covered = near || !draw.chance(gap / 100)
        if (day >= -DAYS_BEFORE && covered) {
          addRow(rows, 'onCallShift', {
            id,
            regionCode: region.code,
            organisation: provider.agbCode,
            assistantId: assistant?.id ?? null,
            assistantName: assistant?.name ?? null,
            phone: provider.phone,
            startsAt: momentAt(on, from),
            endsAt: momentAt(on, from + HALF_A_DAY),
          })
        }
        if (day >= 0 || !draw.chance(0.18)) continue
        const known = day >= -DAYS_BEFORE && covered
        callRow(rows, region, known ? id : null, on, from, draw.whole(5, 700), covered)
      }
    }
  }
}

function callRow(
  rows: DemoRows,
  region: DemoRegion,
  shiftId: string | null,
  on: IsoDate,
  from: number,
  after: number,
  covered: boolean,
): void {
  const draw = drawFor(
    'call',
    region.index * 1_000_000 + Number(on.slice(5, 7)) * 40_000 + Number(on.slice(8)) * 1000 + from,
  )
  const answered = covered && !draw.chance(0.03)
  const calledAt = from + after
  const answeredAt = calledAt + draw.whole(1, 12)
  const took = weighted(draw, [
    [86, draw.whole(20, 45)],
    [11, draw.whole(61, 110)],
    [3, null],
  ])
  addRow(rows, 'partusCall', {
    regionCode: region.code,
    shiftId,
    calledByOrganisation: draw.pick(region.practices).agbCode,
    calledAt: momentAt(on, calledAt),
    answeredAt: answered ? momentAt(on, answeredAt) : null,
    arrivedAt: answered && took !== null ? momentAt(on, answeredAt + took) : null,
  })
}
