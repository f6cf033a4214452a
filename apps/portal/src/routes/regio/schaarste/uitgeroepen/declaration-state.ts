/** How a declaration of scarcity stands today. */
export type DeclarationState = 'HOLDS' | 'COMING' | 'PAST' | 'LIFTED'

interface Declaration {
  readonly from: string
  readonly until: string
  readonly holdsToday: boolean
  readonly liftedOn: string | null
}

export function declarationState({ from, until, holdsToday, liftedOn }: Declaration, today: string): DeclarationState {
  if (holdsToday) return 'HOLDS'
  if (liftedOn !== null && liftedOn <= until && liftedOn <= today) return 'LIFTED'
  if (until < today) return 'PAST'
  // Lifted from its first day on: it never holds.
  if (liftedOn !== null && liftedOn <= from) return 'LIFTED'
  return from > today ? 'COMING' : 'PAST'
}

/** Whether it can still be ended early. */
export function canLift({ until, liftedOn }: Declaration, today: string): boolean {
  return liftedOn === null && until >= today
}
