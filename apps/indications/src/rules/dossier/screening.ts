/** What a newborn is screened or given for (NL: soort screening). */
export const SCREENING_KINDS = ['HEEL_PRICK', 'HEARING', 'VITAMIN_K', 'VITAMIN_D'] as const
export type ScreeningKind = (typeof SCREENING_KINDS)[number]

/** How far it is (NL: status van de screening). Each step is a row of its own; the latest says how it stands. */
export const SCREENING_STATES = ['PREPARED', 'DONE', 'REFUSED'] as const
export type ScreeningState = (typeof SCREENING_STATES)[number]

/** What can follow on the latest step, null before the first. What was refused can be thought over; done is done. */
export function nextScreeningStates(latest: ScreeningState | null): readonly ScreeningState[] {
  switch (latest) {
    case null:
      return ['PREPARED', 'DONE', 'REFUSED']
    case 'PREPARED':
      return ['DONE', 'REFUSED']
    case 'REFUSED':
      return ['PREPARED', 'DONE']
    case 'DONE':
      return []
  }
}
