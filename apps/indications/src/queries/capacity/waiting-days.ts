import type { IsoDate } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { ReferredVulnerabilityClass } from '../../rules/referral/vulnerability-class.ts'
import type { DB } from '../tables.ts'

/** How long one waited, of whom only the class is said. */
export interface WaitingDays {
  readonly vulnerabilityClass: ReferredVulnerabilityClass | null
  readonly end: 'PLACED' | 'WITHDRAWN' | 'WAITING'
  readonly days: number
}

/** Days from entering to leaving the list, or to now; of who entered in a period. Nobody is read. */
export async function waitingDays(
  trx: Transaction<DB>,
  regions: readonly string[] | null,
  from: IsoDate,
  until: IsoDate,
): Promise<WaitingDays[]> {
  const { rows } = await sql<WaitingDays>`
    select
      vulnerability_class,
      case when step in ('PLACED', 'WITHDRAWN') then step else 'WAITING' end as end,
      extract(epoch from case when step in ('PLACED', 'WITHDRAWN') then step_since else now() end - entered_at)
        ::double precision / 86400 as days
    from indications.waiting_list_entry
    where (entered_at at time zone 'Europe/Amsterdam')::date between ${from}::date and ${until}::date
      and (${regions}::text[] is null or region_code = any(${regions}::text[]))
  `.execute(trx)
  return rows
}
