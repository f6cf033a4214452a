import type { ComparedMeasure, HoursCorrection } from '#lib/api-enums.ts'

/** How the hours of the computed table are corrected, as the address names it. */
export const CORRECTIONS = {
  beschreven: 'ONE_EIGHTH_INCREASE',
  anders: 'SCALE_7_TO_8_DAYS',
  geen: 'NONE',
} as const satisfies Record<string, HoursCorrection>
export type CorrectionWord = keyof typeof CORRECTIONS
/** Instead of one correction: as the note describes it, and the other, beside each other. What is shown unless asked. */
export const BOTH = 'beide'

/** Which printed figure of each row, as the address names it. */
export const MEASURES = {
  aantal: 'N',
  ontvangen: 'MEAN_RECEIVED',
  geindiceerd: 'MEAN_INDICATED',
  '0': 'NONE',
  '1-23': 'FROM_1_TO_23',
  '24-44': 'FROM_24_TO_44',
  '45-49': 'FROM_45_TO_49',
  '50': 'FROM_50',
} as const satisfies Record<string, ComparedMeasure>
/** In the order in which they are shown; an object would put the numbers first. */
export const MEASURE_WORDS = ['ontvangen', 'geindiceerd', 'aantal', '0', '1-23', '24-44', '45-49', '50'] as const
export type MeasureWord = (typeof MEASURE_WORDS)[number]
/** Instead of one figure of each row: every figure that differs. */
export const DIFFERENT = 'verschil'

export const DEFAULT_TABLE = 'rivm-kraamzorggebruik-table-2'

export interface ComparisonState {
  /** Id of the printed table. */
  readonly table: string
  readonly correction: CorrectionWord | typeof BOTH
  readonly measure: MeasureWord | typeof DIFFERENT
}

export function parseComparison(parameters: URLSearchParams): ComparisonState {
  const correction = parameters.get('correctie') ?? ''
  const measure = parameters.get('cijfer')
  const table = parameters.get('tabel') ?? ''
  return {
    table: /^[a-z0-9-]{1,60}$/.test(table) ? table : DEFAULT_TABLE,
    correction: isCorrection(correction) ? correction : BOTH,
    measure: measure === DIFFERENT ? DIFFERENT : (MEASURE_WORDS.find((word) => word === measure) ?? 'ontvangen'),
  }
}

function isCorrection(word: string): word is CorrectionWord {
  return Object.hasOwn(CORRECTIONS, word)
}

/** The correction of the computed figures, and of those beside them when both are asked. */
export function correctionsOf({ correction }: Pick<ComparisonState, 'correction'>): {
  readonly one: HoursCorrection
  readonly other: HoursCorrection | null
} {
  if (correction !== BOTH) return { one: CORRECTIONS[correction], other: null }
  return { one: CORRECTIONS.beschreven, other: CORRECTIONS.anders }
}
