import { type IsoDate, type Minutes, addDays, daysBetween } from '@kraamketen/kraamzorg'
import { type BirthTiming, sharesByWeek } from './birth-timing.ts'
import { careSpread } from './care-spread.ts'

/** From the least to the most that it can be; equal when it is known. */
export interface MinutesRange {
  readonly low: Minutes
  readonly high: Minutes
}

/** Women who are alike for a plan: the same week, born or awaited. */
export interface DemandGroup {
  /** Monday of the week of the birth when `born`, else of the due date. */
  readonly weekStart: IsoDate
  readonly born: boolean
  readonly families: number
  /** Of all of them together. */
  readonly minutes: MinutesRange
}

/** What a period is expected to ask. */
export interface PeriodDemand {
  readonly births: { readonly mean: number; readonly low: number; readonly high: number }
  /** Families with care on a day of this period, expected. */
  readonly families: number
  /** Families whose care falls in this period, in whole families: care over two weeks counts half in each. */
  readonly fullFamilies: number
  readonly minutes: MinutesRange
}

export interface Demand {
  /** One for each period, in their order. */
  readonly periods: readonly PeriodDemand[]
  /** Families whose birth should have been long ago by the timing and is not recorded; they are in no period. */
  readonly unrecorded: number
}

export interface DemandFacts {
  readonly groups: readonly DemandGroup[]
  /** Whole weeks, each period beginning where the one before it ends. */
  readonly periods: readonly { readonly weekStart: IsoDate; readonly weeks: number }[]
  /** The week of today: who has not given birth will not do so before it. */
  readonly currentWeek: IsoDate
  readonly timing: BirthTiming
  readonly careDays: number
}

/** 80 % of a normal distribution lies within this many standard deviations. */
const BAND = 1.2816

/**
 * Expected births and hours by period (NL: verwachte zorgvraag). A birth that happened is certain. An awaited one is
 * spread over the weeks around its due date by `timing`, over those that are left from this week on. The band is that of
 * a sum of independent births, rounded outwards. Hours follow the births over the days of care.
 *
 * Source: house; docs/sources.md#visie-kraamzorg asks for the insight and prints no method
 */
export function expectDemand({ groups, periods, currentWeek, timing, careDays }: DemandFacts): Demand {
  const shares = sharesByWeek(timing)
  const spread = careSpread(careDays)
  const lead = spread.length - 1
  const periodOfWeek = periods.flatMap(({ weeks }, period) => Array.from({ length: weeks }, () => period))
  const births = Array.from({ length: lead + periodOfWeek.length }, () => ({ mean: 0, low: 0, high: 0 }))
  const chances = periods.map(() => ({ certain: 0, possible: 0, variance: 0 }))
  const firstWeek = periods[0] === undefined ? currentWeek : addDays(periods[0].weekStart, -7 * lead)
  let unrecorded = 0
  for (const { weekStart, born, families, minutes } of groups) {
    const place = daysBetween(firstWeek, weekStart) / 7
    const soonest = daysBetween(weekStart, currentWeek) / 7
    const ahead = born ? [{ offset: 0, share: 1 }] : shares.filter(({ offset }) => offset >= soonest)
    const left = ahead.reduce((sum, { share }) => sum + share, 0)
    if (left === 0) unrecorded += families
    const chanceOf = new Map<number, number>()
    for (const { offset, share } of ahead) {
      const week = births[place + offset]
      if (week === undefined) continue
      week.mean += families * (share / left)
      week.low += minutes.low * (share / left)
      week.high += minutes.high * (share / left)
      const period = periodOfWeek[place + offset - lead]
      if (period !== undefined) chanceOf.set(period, (chanceOf.get(period) ?? 0) + share / left)
    }
    for (const [period, chance] of chanceOf) {
      const inPeriod = chances[period]!
      if (born) inPeriod.certain += families
      else inPeriod.possible += families
      inPeriod.variance += families * chance * Math.max(0, 1 - chance)
    }
  }

  let week = lead
  const demanded = periods.map(({ weeks }, period): PeriodDemand => {
    const { certain, possible, variance } = chances[period]!
    const demand = { families: 0, fullFamilies: 0, minutes: { low: 0, high: 0 } }
    let mean = 0
    for (let index = week; index < week + weeks; index++) {
      mean += births[index]!.mean
      spread.forEach((share, later) => {
        const earlier = births[index - later]!
        demand.fullFamilies += earlier.mean * share
        demand.minutes.low += earlier.low * share
        demand.minutes.high += earlier.high * share
      })
    }
    for (let index = week - lead; index < week + weeks; index++) demand.families += births[index]!.mean
    week += weeks
    const margin = BAND * Math.sqrt(variance)
    const low = Math.max(certain, Math.floor(mean - margin))
    const high = Math.min(certain + possible, Math.ceil(mean + margin))
    return { births: { mean, low, high }, ...demand }
  })
  return { periods: demanded, unrecorded }
}
