import { GGD_REGIONS } from '@kraamketen/kraamzorg'
import { type Monday, readWeek, thisWeek } from '#lib/planning/weeks.ts'

export const WEEK_COUNTS = [4, 8, 13, 26] as const
const USUAL_WEEKS = 8

/** Everything that decides what the board shows, as its address says it. */
export interface BoardAddress {
  /** Codes of regions; all 25, or those of the own organisation. */
  readonly regions: readonly string[] | 'ALL' | 'OWN'
  /** Hours and clients of the own organisation, or of all organisations together; null when the address does not say. */
  readonly whose: 'OWN' | 'ALL' | null
  readonly from: Monday
  readonly weeks: number
  /** The week whose own hours are being filled in. */
  readonly filling: Monday | null
}

const isRegion = (code: string) => GGD_REGIONS.some((region) => region.code === code)

/** Reads the address. What it cannot mean is left out: everything in it was chosen from a list. */
export function readBoard(query: URLSearchParams, now = new Date()): BoardAddress {
  const asked = query.getAll('regio')
  const known = [...new Set(asked.filter(isRegion))]
  const whose = query.get('wie')
  return {
    regions: asked.includes('alle') ? 'ALL' : known.length > 0 ? known : 'OWN',
    whose: whose === 'onze' ? 'OWN' : whose === 'samen' ? 'ALL' : null,
    from: readWeek(query.get('van')) ?? thisWeek(now),
    weeks: WEEK_COUNTS.find((count) => String(count) === query.get('weken')) ?? USUAL_WEEKS,
    filling: readWeek(query.get('vul')),
  }
}
