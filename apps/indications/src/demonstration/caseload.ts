import { CAST_SIZE } from '@kraamketen/demonstration'
import type { IsoDate } from '@kraamketen/kraamzorg'
import { cast } from './cast.ts'
import { exemplars } from './exemplars.ts'
import type { Family } from './family.ts'
import { makeFamily } from './make-family.ts'
import type { DemoRegion } from './organisations.ts'

/** How many clients there are when so many are asked for: never fewer than the cast. */
export function caseloadSize(asked: number): number {
  return Math.max(CAST_SIZE, asked)
}

/** The families with the numbers `from` to `until`. A family depends on its number and on day zero, on nothing else. */
export function caseload(regions: readonly DemoRegion[], today: IsoDate, from: number, until: number): Family[] {
  const wishes = [...cast(today), ...exemplars(today)]
  return Array.from({ length: Math.max(0, until - from + 1) }, (_, index) =>
    makeFamily(from + index, wishes[from + index - 1] ?? {}, regions, today),
  )
}
