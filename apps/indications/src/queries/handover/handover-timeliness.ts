import type { IsoDate } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { DB } from '../tables.ts'

export interface TimelinessCount {
  readonly sender: string
  readonly handovers: number
  readonly inTime: number
  readonly complete: number
  readonly inTimeAndComplete: number
}

/**
 * How many handovers each organisation sent to this one in a period, how many of them within a number of days after
 * the birth, and how many were complete. Each child counts once, as it came first: a correction makes nothing in time
 * afterwards. From the birth, because no source says from when; the end of care is recorded nowhere as a fact.
 * Counts only: nobody is read.
 */
export async function handoverTimeliness(
  trx: Transaction<DB>,
  recipient: string,
  period: { readonly from: IsoDate; readonly until: IsoDate; readonly withinDays: number },
): Promise<TimelinessCount[]> {
  const sentOn = sql<IsoDate>`(handover.sent_at at time zone 'Europe/Amsterdam')::date`
  const inTime = sql<boolean>`${sentOn} - handover.born_on <= ${period.withinDays}`
  const complete = sql<boolean>`handover.elements_present = handover.elements`
  const count = (condition: typeof inTime) => sql<number>`count(*) filter (where ${condition})`
  return trx
    .selectFrom('handover')
    .select([
      'sender',
      (eb) => eb.fn.countAll<number>().as('handovers'),
      count(inTime).as('inTime'),
      count(complete).as('complete'),
      count(sql<boolean>`${inTime} and ${complete}`).as('inTimeAndComplete'),
    ])
    .where('recipient', '=', recipient)
    .where('version', '=', 1)
    .where('sentAt', '>=', sql<Date>`${period.from}::date::timestamp at time zone 'Europe/Amsterdam'`)
    .where('sentAt', '<', sql<Date>`(${period.until}::date + 1)::timestamp at time zone 'Europe/Amsterdam'`)
    .groupBy('sender')
    .orderBy('sender')
    .execute()
}
