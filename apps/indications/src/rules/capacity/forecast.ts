/** A year and what was counted in it. */
export interface YearValue {
  readonly year: number
  readonly value: number
}

/** Expects the value `ahead` years after the last of a series. */
export type Method = (series: readonly number[], ahead: number) => number

export interface Horizon {
  readonly yearsAhead: number
  readonly year: number
  readonly expected: number
  /** 80 % interval by the errors that the method made before; null while it made too few. */
  readonly interval: { readonly low: number; readonly high: number } | null
  /** How far the method was off on average when it was asked the same of earlier years, in percent; null: never. */
  readonly meanErrorPercent: number | null
  /** The same for "as many as in the last year". */
  readonly naiveErrorPercent: number | null
  /** From how many earlier years that could be seen. */
  readonly triedOn: number
}

export type Forecast =
  | {
      readonly outcome: 'EXPECTED'
      readonly last: YearValue
      readonly horizons: readonly Horizon[]
      /** What last year's forecast said of the last year; null while the series was too short for one. */
      readonly lastYearSaid: number | null
    }
  | { readonly outcome: 'UNKNOWN'; readonly missing: readonly string[] }

/** House: with fewer there is no change from which a trend could be seen beside one that is chance. */
export const FEWEST_YEARS = 4
/** House: with fewer errors an interval would say more than is known. */
const FEWEST_ERRORS = 3
/** 80 % of a normal distribution lies within this many standard deviations. */
const BAND = 1.2816

/**
 * A forecast with its own past beside it (NL: prognose): the method is asked the same of every earlier year, knowing only
 * what was known then (rolling origin), and its error stands next to that of no method at all.
 *
 * Source: house; docs/sources.md#visie-kraamzorg asks for an objective, dynamic forecast and prints no method
 */
export function forecast(series: readonly YearValue[], method: Method, horizons: readonly number[]): Forecast {
  const sorted = [...series].sort((one, other) => one.year - other.year)
  const last = sorted.at(-1)
  const missing: string[] = []
  if (last === undefined || sorted.length < FEWEST_YEARS) {
    missing.push(`${FEWEST_YEARS - sorted.length} more years`)
  }
  sorted.slice(1).forEach(({ year }, index) => {
    for (let gap = sorted[index]!.year + 1; gap < year; gap++) missing.push(`the year ${gap}`)
  })
  if (sorted.some(({ value }) => value <= 0)) missing.push('a number above zero in every year')
  if (last === undefined || missing.length > 0) return { outcome: 'UNKNOWN', missing }

  const values = sorted.map(({ value }) => value)
  const before = values.slice(0, -1)
  return {
    outcome: 'EXPECTED',
    last,
    lastYearSaid: before.length < FEWEST_YEARS ? null : method(before, 1),
    horizons: horizons.map((yearsAhead) => horizonOf(yearsAhead, last.year, values, method)),
  }
}

function horizonOf(yearsAhead: number, lastYear: number, values: readonly number[], method: Method): Horizon {
  const errors: { own: number; naive: number; logarithm: number }[] = []
  for (let known = FEWEST_YEARS; known + yearsAhead <= values.length; known++) {
    const then = values.slice(0, known)
    const actual = values[known + yearsAhead - 1]!
    const said = method(then, yearsAhead)
    errors.push({
      own: Math.abs(said - actual) / actual,
      naive: Math.abs(then.at(-1)! - actual) / actual,
      logarithm: Math.log(actual / said),
    })
  }
  const mean = (of: (error: (typeof errors)[number]) => number) =>
    errors.length === 0 ? null : errors.reduce((sum, error) => sum + of(error), 0) / errors.length
  const percent = (share: number | null) => (share === null ? null : share * 100)
  const expected = method(values, yearsAhead)
  const margin = BAND * Math.sqrt(mean(({ logarithm }) => logarithm ** 2) ?? 0)
  return {
    yearsAhead,
    year: lastYear + yearsAhead,
    expected,
    interval:
      errors.length < FEWEST_ERRORS ? null : { low: expected * Math.exp(-margin), high: expected * Math.exp(margin) },
    meanErrorPercent: percent(mean(({ own }) => own)),
    naiveErrorPercent: percent(mean(({ naive }) => naive)),
    triedOn: errors.length,
  }
}
