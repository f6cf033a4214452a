import { type Tone, levelTones } from '#lib/map/tone.ts'
import { type CapacityState, STATE_TONES } from './capacity-state.ts'

/** What the map of the regions can show, by its word in the address. */
export const MEASURES = {
  verschil: 'gap',
  ondergrens: 'floor',
  vraag: 'demand',
  inzetbaar: 'deployable',
  afgesproken: 'contracted',
  zonder: 'withoutProvider',
} as const
export type Measure = (typeof MEASURES)[keyof typeof MEASURES]

export interface Measured {
  readonly state: CapacityState
  readonly demandedHours: { readonly low: number; readonly high: number }
  readonly deployableHours: number | null
  readonly contractedHours: number | null
  readonly familiesWithoutProvider: number
  readonly gapHours: { readonly low: number; readonly high: number } | null
  readonly gapWithFloorHours: number | null
}

/** The figure of a region; of a range the most, because that is what one has to be ready for. */
export function measured(row: Measured, measure: Measure): number | null {
  switch (measure) {
    case 'gap':
      return row.gapHours?.high ?? null
    case 'floor':
      return row.gapWithFloorHours
    case 'demand':
      return row.demandedHours.high
    case 'deployable':
      return row.deployableHours
    case 'contracted':
      return row.contractedHours
    case 'withoutProvider':
      return row.familiesWithoutProvider
  }
}

/** Whether the figure is judged, or is just little or much. */
export const isJudged = (measure: Measure) => measure === 'gap' || measure === 'floor'

export function measureTones(rows: readonly Measured[], measure: Measure): readonly Tone[] {
  return isJudged(measure)
    ? rows.map(({ state }) => STATE_TONES[state])
    : levelTones(rows.map((row) => measured(row, measure)))
}
