import type { Tone } from '#lib/map/tone.ts'

/** Somebody on call all the time is what the pool is for; there is no norm in between, so anything less is one state. */
export function coverTone(percent: number | null): Tone {
  if (percent === null) return 'unknown'
  return percent >= 99.95 ? 'good' : 'doubt'
}
