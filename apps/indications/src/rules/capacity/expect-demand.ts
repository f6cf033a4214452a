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

/** What a week is expected to ask. */
export interface WeekDemand {
  readonly weekStart: IsoDate
  readonly births: { readonly mean: number; readonly low: number; readonly high: number }
  /** Families with care on a day of this week, expected. */
  readonly families: number
  /** Families whose care falls in this week, in whole families: care over two weeks counts half in each. */
  readonly fullFamilies: number
  readonly minutes: MinutesRange
}

export interface Demand {
  readonly weeks: readonly WeekDemand[]
  /** Families whose birth should have been long ago by the timing and is not recorded; they are in no week. */
  readonly unrecorded: number
}

export interface DemandFacts {
  readonly groups: readonly DemandGroup[]
  readonly from: IsoDate
  readonly weeks: number
  /** The week of today: who has not given birth will not do so before it. */
  readonly currentWeek: IsoDate
  readonly timing: BirthTiming
  readonly careDays: number
}

/** 80 % of a normal distribution lies within this many standard deviations. */
const BAND = 1.2816

interface Births {
  certain: number
  possible: number
  mean: number
  variance: number
  low: Minutes
  high: Minutes
}

/**
 * Expected births and hours by ISO week (NL: verwachte zorgvraag). A birth that happened is certain. An awaited one is
 * spread over the weeks around its due date by `timing`, over those that are left from this week on. The band is that of
 * a sum of independent births, rounded outwards. Hours follow the births over the days of care.
 *
 * Source: house (docs/sources.md#visie-kraamzorg asks for the insight, no source prints a method)
 */
export function expectDemand({ groups, from, weeks, currentWeek, timing, careDays }: DemandFacts): Demand {
  const shares = sharesByWeek(timing)
  const spread = careSpread(careDays)
  const lead = spread.length - 1
  const first = addDays(from, -7 * lead)
  const births = Array.from({ length: weeks + lead }, (): Births => {
    return { certain: 0, possible: 0, mean: 0, variance: 0, low: 0, high: 0 }
  })
  let unrecorded = 0
  for (const { weekStart, born, families, minutes } of groups) {
    const place = daysBetween(first, weekStart) / 7
    const add = (week: Births | undefined, share: number) => {
      if (week === undefined) return
      week.mean += families * share
      week.low += minutes.low * share
      week.high += minutes.high * share
    }
    if (born) {
      add(births[place], 1)
      if (births[place] !== undefined) births[place].certain += families
      continue
    }
    const soonest = daysBetween(weekStart, currentWeek) / 7
    const ahead = shares.filter(({ offset }) => offset >= soonest)
    const left = ahead.reduce((sum, { share }) => sum + share, 0)
    if (left === 0) unrecorded += families
    for (const { offset, share } of ahead) {
      const week = births[place + offset]
      add(week, share / left)
      if (week === undefined) continue
      week.possible += families
      week.variance += families * (share / left) * (1 - share / left)
    }
  }
  return { weeks: Array.from({ length: weeks }, (_, index) => weekOf(index)), unrecorded }

  function weekOf(index: number): WeekDemand {
    const { certain, possible, mean, variance } = births[index + lead]!
    const margin = BAND * Math.sqrt(variance)
    const demand = { families: 0, fullFamilies: 0, minutes: { low: 0, high: 0 } }
    spread.forEach((share, later) => {
      const earlier = births[index + lead - later]!
      demand.families += earlier.mean
      demand.fullFamilies += earlier.mean * share
      demand.minutes.low += earlier.low * share
      demand.minutes.high += earlier.high * share
    })
    return {
      weekStart: addDays(from, 7 * index),
      births: {
        mean,
        low: Math.max(certain, Math.floor(mean - margin)),
        high: Math.min(certain + possible, Math.ceil(mean + margin)),
      },
      ...demand,
    }
  }
}
