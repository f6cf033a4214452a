import type { Localised, SourceAnchor } from '@kraamketen/kraamzorg'
import type { MonitorTopic } from './monitor-topic.ts'

/** One figure as print has it: a count or a percentage. */
export type PrintedFigure = { readonly code: string; readonly printed: string } & (
  { readonly count: number; readonly percentage?: never } | { readonly percentage: number; readonly count?: never }
)

export interface PrintedBreakdown {
  readonly topic: MonitorTopic
  /** The number of forms or questionnaires that print says it is over. */
  readonly of: number
  /** Whether the printed categories are all there are, so that they should make up the whole. */
  readonly isComplete: boolean
  readonly figures: readonly PrintedFigure[]
  /** What a reader must know about the print itself. */
  readonly note: Localised | null
}

/** A printed evaluation of a programme (NL: factsheet). */
export interface Factsheet {
  /** Codes of the programmes that it is about, together. */
  readonly programmes: readonly string[]
  readonly source: SourceAnchor
  readonly breakdowns: readonly PrintedBreakdown[]
}
