import { type IsoDate, addDays, gestationDays } from '@kraamketen/kraamzorg'

const FROM = 20 * 7
const UNTIL = 30 * 7

/** The days between 20 and 30 weeks of a pregnancy, in which most organisations hold the intake. */
export interface IntakeWindow {
  readonly firstDay: IsoDate
  /** 30 weeks and 0 days: past it is past 30 weeks. */
  readonly lastDay: IsoDate
}

/**
 * When the intake should be (NL: periode van de intake): from 20 weeks and 0 days up to and including 30 weeks and 0
 * days.
 *
 * Source: docs/sources.md#igj-goede-kraamzorg
 */
export function intakeWindow(dueDate: IsoDate): IntakeWindow {
  const start = gestationDays(dueDate, dueDate)
  return { firstDay: addDays(dueDate, FROM - start), lastDay: addDays(dueDate, UNTIL - start) }
}
