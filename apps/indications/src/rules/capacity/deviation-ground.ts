/** On what ground insurer and organisation contracted more time than the protocol gives (NL: grond van een afwijking). */
export const DEVIATION_GROUNDS = ['LANGUAGE', 'COMPLEXITY'] as const
export type DeviationGround = (typeof DEVIATION_GROUNDS)[number]

/** What the records do not hold of how often a deviation was used. */
export const DEVIATION_GAPS = ['FAMILIES', 'USED_HOURS'] as const
export type DeviationGap = (typeof DEVIATION_GAPS)[number]

/**
 * That an interpreter is needed is recorded, so who the time for language was for can be counted; what counts as complex
 * is recorded nowhere, and hours are not recorded by the ground they were given on.
 */
export function deviationGaps(ground: DeviationGround): readonly DeviationGap[] {
  return ground === 'LANGUAGE' ? ['USED_HOURS'] : ['FAMILIES', 'USED_HOURS']
}
