import { type IsoDate, amsterdamDay, gestationDays } from '@kraamketen/kraamzorg'

export interface Birth {
  readonly bornAt: Date
  readonly stillborn: boolean
}

export type BirthVerdict =
  | { readonly plausible: true; readonly bornOn: IsoDate }
  | { readonly plausible: false; readonly child: number; readonly why: 'IN_FUTURE' | 'OUTSIDE_PREGNANCY' }

/** Days of pregnancy between which a birth is taken for one of this pregnancy: 16 to 45 weeks; a choice of the house. */
const FROM_DAYS = 112
const UNTIL_DAYS = 315

/**
 * Judges the birth of one or more children against the due date, and gives its day: that of the first child born, in
 * the Netherlands. A twin born after midnight has a day of its own; the care dates from the first.
 */
export function judgeBirth(children: readonly Birth[], dueDate: IsoDate, now: Date): BirthVerdict {
  for (const [child, { bornAt }] of children.entries()) {
    if (bornAt > now) return { plausible: false, child, why: 'IN_FUTURE' }
    const days = gestationDays(dueDate, amsterdamDay(bornAt))
    if (days < FROM_DAYS || days > UNTIL_DAYS) return { plausible: false, child, why: 'OUTSIDE_PREGNANCY' }
  }
  const first = Math.min(...children.map(({ bornAt }) => bornAt.getTime()))
  return { plausible: true, bornOn: amsterdamDay(new Date(first)) }
}

/** Numbers children in the order of their birth; who was born at the same moment keeps the order of recording. */
export function inBirthOrder<Child extends Birth>(children: readonly Child[]): Child[] {
  return children.toSorted((one, other) => one.bornAt.getTime() - other.bornAt.getTime())
}

/**
 * Whether a birth makes the care at home begin by itself. Not when no child was born alive: then the mother is still
 * entitled to care, but what begins and when is agreed with the parents, and somebody takes that step.
 */
export function beginsCare(children: readonly Birth[]): boolean {
  return children.some(({ stillborn }) => !stillborn)
}
