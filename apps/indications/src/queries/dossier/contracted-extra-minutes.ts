import type { Minutes } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { DB } from '../tables.ts'

export interface ContractedExtraMinutes {
  readonly uzoviCode: string | null
  /** Null when the organisation contracted nothing with her insurer for the date of her care. */
  readonly minutes: Minutes | null
}

/** What an organisation contracted for another language with the insurer of each of these clients, at their care date. */
export async function contractedExtraMinutes(
  trx: Transaction<DB>,
  clientIds: readonly string[],
  organisation: string,
): Promise<Map<string, ContractedExtraMinutes>> {
  const { rows } = await sql<ContractedExtraMinutes & { id: string }>`
    select client.id, client.uzovi_code, (
      select deviation.extra_minutes from indications.contracted_deviation deviation
      where deviation.organisation = ${organisation} and deviation.uzovi_code = client.uzovi_code
        and deviation.kind = 'LANGUAGE' and deviation.valid_from <= coalesce(client.born_on, client.due_date)
        and (deviation.valid_until is null or deviation.valid_until >= coalesce(client.born_on, client.due_date))
      order by deviation.valid_from desc limit 1
    ) as minutes
    from indications.client where client.id = any(${clientIds}::uuid[])
  `.execute(trx)
  return new Map(rows.map(({ id, uzoviCode, minutes }) => [id, { uzoviCode, minutes }]))
}
