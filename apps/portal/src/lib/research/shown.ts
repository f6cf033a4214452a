import type { WithholdingRule } from '../api-enums.ts'

/** A count or figure after disclosure control: exactly one of both is null. */
export interface Shown {
  readonly value: number | null
  readonly withheld: WithholdingRule | null
}

/** A figure whose method gives an interval; null where it gives none. */
export interface ShownFigure extends Shown {
  readonly low: number | null
  readonly high: number | null
}
