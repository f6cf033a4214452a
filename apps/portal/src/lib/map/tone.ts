/**
 * How a region is coloured, always beside its text.
 * - `bad`, `doubt`, `good`: a state that somebody must, may or need not act on
 * - `less` … `more`: below and above zero, `same` about it
 * - `level-0` … `level-3`: from little to much
 * - `unknown`: not known, or not shown
 */
export const TONES = [
  'bad',
  'doubt',
  'good',
  'less-strong',
  'less',
  'same',
  'more',
  'more-strong',
  'level-0',
  'level-1',
  'level-2',
  'level-3',
  'unknown',
] as const
export type Tone = (typeof TONES)[number]

/** Tones of values below and above zero; up to `nearZero` either way is about the same, past half of the largest is strong. */
export function divergingTones(values: readonly (number | null)[], nearZero: number): readonly Tone[] {
  const half = Math.max(0, ...values.map((value) => Math.abs(value ?? 0))) / 2
  return values.map((value) => {
    if (value === null) return 'unknown'
    if (Math.abs(value) <= nearZero) return 'same'
    if (value < 0) return value < -half ? 'less-strong' : 'less'
    return value > half ? 'more-strong' : 'more'
  })
}

/** Tones of amounts that have no good and no bad: quarters of the largest. */
export function levelTones(values: readonly (number | null)[]): readonly Tone[] {
  const largest = Math.max(0, ...values.map((value) => value ?? 0))
  const levels = ['level-0', 'level-1', 'level-2', 'level-3'] as const
  return values.map((value) => {
    if (value === null) return 'unknown'
    return largest <= 0 ? 'level-0' : (levels[Math.min(3, Math.max(0, Math.floor((value / largest) * 4)))] ?? 'level-0')
  })
}
