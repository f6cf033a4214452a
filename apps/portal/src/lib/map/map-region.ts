import type { Tone } from './tone.ts'

/** One region as a map shows it. */
export interface MapRegion {
  /** CBS code, such as GG6106. */
  readonly code: string
  /** Short enough for a tile. */
  readonly name: string
  /** Its place among the tiles; absent while that cannot be had. */
  readonly column?: number
  readonly row?: number
  readonly tone: Tone
  /** The figure, as it is written. */
  readonly text: string
  /** The state in a word or two; what the colour says, for who does not see it. */
  readonly state?: string
  readonly href?: string
}
