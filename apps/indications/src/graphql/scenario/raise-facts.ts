import { type IsoDate, addDays, weekStart } from '@kraamketen/kraamzorg'
import type { Context } from '../../context.ts'
import { BIRTH_TIMING } from '../../rules/capacity/birth-timing.ts'
import { careSpread } from '../../rules/capacity/care-spread.ts'
import { planPeriods } from '../../rules/capacity/plan-period.ts'
import { protocolAt } from '../../rules/indication/protocol.ts'
import type { Floors } from '../../rules/scenario/extra-minutes.ts'
import { floorRaise, lackedLately, type Raise } from '../../rules/scenario/floor-raise.ts'
import { raisesTogether } from '../../rules/scenario/raises-together.ts'
import { noProtocol } from '../capacity/capacity-facts.ts'
import { raiseId } from './raise-id.ts'
import type { RaiseAsked } from './read-raise.ts'

/** A region, or all that were asked together. */
export interface RaiseOf extends Raise {
  readonly id: string
  readonly regionCode: string | null
  readonly from: IsoDate
  readonly until: IsoDate
  readonly floors: Floors
}

export interface RaiseAnswer {
  readonly asked: RaiseAsked
  readonly until: IsoDate
  /** Of which the registrations were read. */
  readonly on: IsoDate
  readonly isDemonstration: boolean
  readonly regions: readonly RaiseOf[]
  readonly total: RaiseOf
}

/** Weeks that a birth can be late, and half as many again. */
const WEEKS_BACK = 10
/** Weeks that a birth can be early. */
const WEEKS_AHEAD = 7
/** Families whose care has just ended: who gave birth in the thirteen weeks before the last two. */
const LATELY = { from: -15, until: -3 }

/** What a higher floor asks, region by region, and of all of them together. */
export async function raiseFacts(asked: RaiseAsked, { scenario, today }: Context): Promise<RaiseAnswer> {
  const { floors, regions, from, weeks, careDays } = asked
  const protocol = protocolAt(from)
  if (protocol === null) throw noProtocol()
  const currentWeek = weekStart(today)
  const firstBirthWeek = addDays(from, -7 * (careSpread(careDays).length - 1))
  const until = addDays(from, 7 * weeks - 1)
  const earliest = firstBirthWeek < currentWeek ? firstBirthWeek : currentWeek
  const [rows, ended, isDemonstration] = await Promise.all([
    scenario.floorRaise(addDays(earliest, -7 * WEEKS_BACK), addDays(until, 7 * WEEKS_AHEAD), floors),
    scenario.floorRaise(addDays(currentWeek, 7 * LATELY.from), addDays(currentWeek, 7 * LATELY.until + 6), floors),
    scenario.hasDemonstration(),
  ])
  const inRegion = Map.groupBy(rows, ({ regionCode }) => regionCode)
  const endedIn = Map.groupBy(ended, ({ regionCode }) => regionCode)
  const periods = planPeriods(from, weeks, 'WEEK')
  const raiseOf = (regionCode: string | null, raise: Raise): RaiseOf => ({
    ...raise,
    regionCode,
    from,
    until,
    floors,
    id: raiseId(asked, regionCode),
  })
  const found = regions.map((code) =>
    raiseOf(
      code,
      floorRaise({
        rows: inRegion.get(code) ?? [],
        lately: lackedLately(endedIn.get(code) ?? [], ended),
        floors,
        periods,
        currentWeek,
        firstBirthWeek,
        timing: BIRTH_TIMING,
        careDays,
        protocol,
      }),
    ),
  )
  const total = raiseOf(null, raisesTogether(found))
  return { asked, until, on: today, isDemonstration, regions: found, total }
}
