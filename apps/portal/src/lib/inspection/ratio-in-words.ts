import type { Speech } from '../language/speech.ts'

interface Ratio {
  readonly observed: number
  readonly expected: number
  readonly ratio: number | null
  readonly lower: number | null
  readonly upper: number | null
}

/** `4 waar 2,4 was te verwachten: verhouding 1,7, interval 0,5 tot 4,3`. */
export function ratioInWords({ observed, expected, ratio, lower, upper }: Ratio, speech: Speech): string {
  const words = speech.words.inspection.ratio
  const counts = words.observed(speech.count(observed), speech.mean(expected))
  if (ratio === null || lower === null || upper === null) return counts
  return `${counts}: ${words.said(speech.mean(ratio), words.fromTo(speech.mean(lower), speech.mean(upper)))}`
}
