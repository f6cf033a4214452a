import { type Hours, type IsoDate, type Minutes, addDays, isoWeek, minutesOf, weekStart } from '@kraamketen/kraamzorg'
import { InvalidInput } from '@kraamketen/subgraph'
import type { Context } from '../../context.ts'
import type { DemandRow } from '../../queries/capacity/demand-by-week.ts'
import { BIRTH_TIMING } from '../../rules/capacity/birth-timing.ts'
import { careSpread } from '../../rules/capacity/care-spread.ts'
import { demandedMinutes } from '../../rules/capacity/demanded-minutes.ts'
import { type PeriodDemand, expectDemand } from '../../rules/capacity/expect-demand.ts'
import { type PeriodUnit, type PlanPeriod, planPeriods } from '../../rules/capacity/plan-period.ts'
import { type Protocol, protocolAt } from '../../rules/indication/protocol.ts'
import { existing } from '../../existing.ts'

export interface CapacityQuestion {
  readonly regions: readonly string[]
  /** AGB code; null for all organisations together. */
  readonly organisation: string | null
  /** A Monday. */
  readonly from: IsoDate
  readonly weeks: number
  readonly by: PeriodUnit
  readonly careDays: number
  readonly floorHours: Hours
}

/** One region in one period: what is asked and what there is. */
export interface CapacityRow {
  readonly regionCode: string
  readonly period: PlanPeriod
  readonly demand: PeriodDemand
  /** Expected families with care in the period of whom no organisation has the referral. */
  readonly unplaced: number
  /** Null while a week of the period is missing. */
  readonly given: {
    readonly contracted: Minutes
    readonly employed: Minutes
    readonly selfEmployed: Minutes
  } | null
  readonly organisations: number
  /** Weeks of which no organisation said what it has. */
  readonly missing: readonly string[]
  readonly floor: Minutes
}

export interface CapacityFacts {
  readonly question: CapacityQuestion
  readonly until: IsoDate
  readonly rows: readonly CapacityRow[]
  readonly unrecorded: number
}

/** Weeks that a birth can be late, and half as many again: who is due longer ago is not looked for. */
const WEEKS_BACK = 10
/** Weeks that a birth can be early. */
const WEEKS_AHEAD = 7

/** Puts what is expected beside what there is, region by region and period by period. */
export async function capacityFacts(question: CapacityQuestion, context: Context): Promise<CapacityFacts> {
  const { regions, organisation, from, weeks, by, careDays, floorHours } = question
  const protocol = protocolAt(from)
  if (protocol === null) throw noProtocol()
  const lead = careSpread(careDays).length - 1
  const currentWeek = weekStart(context.today)
  const first = addDays(from, -7 * lead)
  const demandFrom = addDays(first < currentWeek ? first : currentWeek, -7 * WEEKS_BACK)
  const until = addDays(from, 7 * weeks - 1)
  const [demand, given] = await Promise.all([
    context.capacity.demand.load(`${demandFrom}/${addDays(until, 7 * WEEKS_AHEAD)}/${organisation ?? ''}`),
    context.capacity.capacityWeeks.load(`${from}/${until}/${organisation ?? ''}`),
  ])
  const periods = planPeriods(from, weeks, by)
  const demandOf = Map.groupBy(existing(demand, 'an answer'), ({ regionCode }) => regionCode)
  const givenOf = Map.groupBy(existing(given, 'an answer'), ({ regionCode }) => regionCode)

  let unrecorded = 0
  const rows = regions.flatMap((regionCode) => {
    const expected = (some: readonly DemandRow[]) =>
      expectDemand({
        groups: some.map((row) => groupOf(row, protocol)),
        periods,
        currentWeek,
        timing: BIRTH_TIMING,
        careDays,
      })
    const inRegion = demandOf.get(regionCode) ?? []
    const all = expected(inRegion)
    const unplaced = expected(inRegion.filter(({ placed }) => !placed))
    unrecorded += all.unrecorded
    return periods.map((period, index): CapacityRow => {
      const mondays = Array.from({ length: period.weeks }, (_, week) => addDays(period.weekStart, 7 * week))
      const said = (givenOf.get(regionCode) ?? []).filter((week) => mondays.includes(week.weekStart))
      const sum = (of: (week: (typeof said)[number]) => Minutes) => said.reduce((total, week) => total + of(week), 0)
      const missing = mondays.filter((monday) => said.every((week) => week.weekStart !== monday)).map(isoWeek)
      return {
        regionCode,
        period,
        demand: existing(all.periods[index], 'a period'),
        unplaced: existing(unplaced.periods[index], 'a period').families,
        given:
          missing.length > 0
            ? null
            : {
                contracted: sum(({ contractedMinutes }) => contractedMinutes),
                employed: sum(({ employedMinutes }) => employedMinutes),
                selfEmployed: sum(({ selfEmployedMinutes }) => selfEmployedMinutes),
              },
        organisations: new Set(said.flatMap((week) => week.organisations)).size,
        missing,
        floor: minutesOf(floorHours),
      }
    })
  })
  return { question, until, rows, unrecorded }
}

function groupOf(row: DemandRow, protocol: Protocol) {
  const { weekStart: week, born, basis, families, indicatedMinutes } = row
  const each = demandedMinutes(basis, basis === 'INDICATED' ? indicatedMinutes / families : null, protocol)
  return { weekStart: week, born, families, minutes: { low: each.low * families, high: each.high * families } }
}

/** A week before the first protocol that is known: no hours can be expected. */
export function noProtocol(argument = 'from'): InvalidInput {
  return new InvalidInput([
    {
      path: [argument],
      message: 'No protocol is known for this week, so no hours can be expected.',
      remedy: 'Give a day from 2008-03-01 on.',
    },
  ])
}
