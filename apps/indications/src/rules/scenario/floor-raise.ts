import { FEWEST, type IsoDate, type Minutes } from '@kraamketen/kraamzorg'
import { type BirthTiming } from '../capacity/birth-timing.ts'
import { type DemandGroup, expectDemand, type PeriodDemand } from '../capacity/expect-demand.ts'
import type { PlanPeriod } from '../capacity/plan-period.ts'
import type { Protocol } from '../indication/protocol.ts'
import { type ExtraMinutes, extraMinutes, type Floors, RAISE_BASES, type RaiseBasis } from './extra-minutes.ts'

/** Families of a region and week on one basis, as numbers. */
export interface RaiseRow {
  readonly regionCode: string
  readonly born: boolean
  /** Monday of the week of the birth when `born`, else of the due date. */
  readonly weekStart: IsoDate
  readonly basis: RaiseBasis
  readonly families: number
  /** Whose hours on record are under the new floor. */
  readonly below: number
  /** What they lack to the new floor on top of the old one, together. */
  readonly extraMinutes: Minutes
}

export interface RaiseFacts {
  /** Of one region. */
  readonly rows: readonly RaiseRow[]
  /** Minutes that families lacked whose care has just ended, a family; null when there are too few. */
  readonly lately: Minutes | null
  readonly floors: Floors
  /** One after the other. */
  readonly periods: readonly PlanPeriod[]
  readonly currentWeek: IsoDate
  /** Monday of the first week whose births can still have care in the first period. */
  readonly firstBirthWeek: IsoDate
  readonly timing: BirthTiming
  readonly careDays: number
  readonly protocol: Protocol
}

/** One period of a raise. */
export interface RaisePeriod {
  readonly period: PlanPeriod
  /** Families with care in it, expected. */
  readonly families: number
  readonly extra: ExtraMinutes
}

export interface Raise {
  readonly births: PeriodDemand['births']
  /** Families with care in the periods together. */
  readonly families: number
  /** Of them, families with visits on record, and of these under the new floor; null of fewer than ten. */
  readonly onRecord: number | null
  readonly below: number | null
  readonly extra: ExtraMinutes
  readonly periods: readonly RaisePeriod[]
}

/**
 * What a higher floor asks of a region, by period (NL: verhogen van de ondergrens). Births that are awaited are spread
 * around their due date and care over its days, as for the demand, so that a scenario and the plan beside it count the
 * same families.
 *
 * Source: docs/sources.md#scarcity-convenant; the reckoning is of this house
 */
export function floorRaise(facts: RaiseFacts): Raise {
  const { rows, lately, floors, periods, currentWeek, firstBirthWeek, timing, careDays, protocol } = facts
  const counted = rows.filter(({ born, weekStart }) => !born || weekStart >= firstBirthWeek)
  const extraOf = new Map(
    RAISE_BASES.map((basis) => {
      const onBasis = counted.filter((row) => row.basis === basis)
      const known = { families: sum(onBasis, 'families'), extraMinutes: sum(onBasis, 'extraMinutes') }
      return [basis, extraMinutes(basis, known, lately, floors, protocol)] as const
    }),
  )
  const groups = (of: (extra: ExtraMinutes) => { readonly low: Minutes; readonly high: Minutes }): DemandGroup[] =>
    counted.map(({ weekStart, born, families, basis }) => {
      const { low, high } = of(extraOf.get(basis) as ExtraMinutes)
      return { weekStart, born, families, minutes: { low: low * families, high: high * families } }
    })
  const expected = (spans: readonly { readonly weekStart: IsoDate; readonly weeks: number }[], some: DemandGroup[]) =>
    expectDemand({ groups: some, periods: spans, currentWeek, timing, careDays }).periods

  const isCentralKnown = counted.every(({ basis }) => extraOf.get(basis)?.central !== null)
  const bounds = groups(({ low, high }) => ({ low, high }))
  const middle = groups(({ central }) => ({ low: central ?? 0, high: central ?? 0 }))
  const together = (spans: readonly { readonly weekStart: IsoDate; readonly weeks: number }[]) => {
    const middles = expected(spans, middle)
    return expected(spans, bounds).map(({ births, families, minutes }, place) => ({
      births,
      families,
      extra: { ...minutes, central: isCentralKnown ? (middles[place]?.minutes.low ?? 0) : null },
    }))
  }
  const weeks = periods.reduce((total, period) => total + period.weeks, 0)
  const [all] = periods[0] === undefined ? [] : together([{ weekStart: periods[0].weekStart, weeks }])
  const planned = counted.filter(({ basis }) => basis === 'PLANNED')
  const onRecord = sum(planned, 'families')
  const parts = together(periods)
  return {
    births: all?.births ?? { mean: 0, low: 0, high: 0 },
    families: all?.families ?? 0,
    onRecord: onRecord < FEWEST ? null : onRecord,
    below: onRecord < FEWEST ? null : sum(planned, 'below'),
    extra: all?.extra ?? { low: 0, central: 0, high: 0 },
    periods: periods.flatMap((period, place) => {
      const part = parts[place]
      return part === undefined ? [] : [{ period, families: part.families, extra: part.extra }]
    }),
  }
}

/** What families lacked whose care has just ended, a family: of the region, else of all regions, else unknown. */
export function lackedLately(ofRegion: readonly RaiseRow[], ofAll: readonly RaiseRow[]): Minutes | null {
  for (const rows of [ofRegion, ofAll]) {
    const ended = rows.filter(({ basis, born }) => born && basis === 'PLANNED')
    const families = sum(ended, 'families')
    if (families >= FEWEST) return sum(ended, 'extraMinutes') / families
  }
  return null
}

function sum(rows: readonly RaiseRow[], of: 'families' | 'below' | 'extraMinutes'): number {
  return rows.reduce((total, row) => total + row[of], 0)
}
