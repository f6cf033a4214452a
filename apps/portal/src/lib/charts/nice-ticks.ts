/** About `count` round values from at or under `low` to at or over `high`; for axes. */
export function niceTicks(low: number, high: number, count = 5): readonly number[] {
  const span = high > low ? high - low : Math.max(Math.abs(high), 1)
  const rough = span / count
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough * (1 - 1e-9)) ?? 10)
  const first = Math.floor(low / step + 1e-9)
  const last = Math.max(Math.ceil(high / step - 1e-9), first + 1)
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)) + 0)
}
