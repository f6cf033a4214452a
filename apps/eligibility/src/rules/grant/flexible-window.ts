import { addDays, type IsoDate } from '@kraamketen/kraamzorg'
import type { FlexibleTerms } from '../programme/flexible-terms.ts'
import { addMonths } from './add-months.ts'

/** The days on which a family can use flexible hours; both count. */
export interface FlexibleWindow {
  readonly from: IsoDate
  readonly until: IsoDate
}

/**
 * When flexible hours can be used (NL: periode van flexibele inzet): "in the first six months after birth", read as a
 * term counts in law: up to and including the same day of the sixth month. A programme that gives a last day of use
 * ends it for everybody; that a programme admits nobody any more ends nothing for who was admitted.
 *
 * Source: docs/sources.md#geboortezorg-flex
 */
export function flexibleWindow(bornOn: IsoDate, terms: FlexibleTerms): FlexibleWindow {
  const until = addMonths(bornOn, terms.windowMonths)
  return {
    from: addDays(bornOn, terms.fromDay),
    until: terms.useUntil !== null && terms.useUntil < until ? terms.useUntil : until,
  }
}
