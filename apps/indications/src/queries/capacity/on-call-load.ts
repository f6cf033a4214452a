import type { IsoDate, Minutes } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { DB } from '../tables.ts'

/** How often one maternity assistant was or is on call. */
export interface OnCallLoad {
  readonly assistantId: string
  readonly assistantName: string
  readonly shifts: number
  /** Real time, also in the night of the clock change. */
  readonly minutes: Minutes
}

/** The assistants of an organisation with more than so many shifts that start in a period, most first. */
export async function onCallLoad(
  trx: Transaction<DB>,
  organisation: string,
  from: IsoDate,
  until: IsoDate,
  moreThan: number,
): Promise<OnCallLoad[]> {
  const { rows } = await sql<OnCallLoad>`
    select
      assistant_id,
      max(assistant_name) as assistant_name,
      count(*)::integer as shifts,
      sum(extract(epoch from ends_at - starts_at) / 60)::double precision as minutes
    from indications.on_call_shift
    where organisation = ${organisation}
      and assistant_id is not null
      and starts_at >= ${from}::date::timestamp at time zone 'Europe/Amsterdam'
      and starts_at < (${until}::date + 1)::timestamp at time zone 'Europe/Amsterdam'
    group by assistant_id
    having count(*) > ${moreThan}
    order by count(*) desc, max(assistant_name), assistant_id
  `.execute(trx)
  return rows
}
