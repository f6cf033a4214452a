import type { IsoDate, Minutes } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { DeviationGround } from '../../rules/capacity/deviation-ground.ts'
import type { DB } from '../tables.ts'

/** More time than the protocol gives, as organisation and insurer contracted it, and for how many it was there. */
export interface ContractedDeviation {
  readonly id: string
  readonly organisation: string
  readonly uzoviCode: string
  readonly ground: DeviationGround
  readonly extraMinutes: Minutes
  readonly validFrom: IsoDate
  readonly validUntil: IsoDate | null
  readonly families: number
  readonly caredFor: number
}

/** What was contracted for a day of a period, with the families whose care falls in it. Numbers only: nobody is read. */
export async function contractedDeviations(
  trx: Transaction<DB>,
  from: IsoDate,
  until: IsoDate,
  grounds: readonly DeviationGround[],
  organisation: string | null,
): Promise<ContractedDeviation[]> {
  const { rows } = await sql<ContractedDeviation>`
    select
      deviation.id, deviation.organisation, deviation.uzovi_code, deviation.kind as ground, deviation.extra_minutes,
      deviation.valid_from, deviation.valid_until,
      coalesce(counted.families, 0) as families, coalesce(counted.cared_for, 0) as cared_for
    from indications.contracted_deviation as deviation
    join indications.organisation as provider on provider.agb_code = deviation.organisation
    left join indications.deviation_families(${from}, ${until}) as counted on counted.deviation_id = deviation.id
    where deviation.valid_from <= ${until}::date
      and (deviation.valid_until is null or deviation.valid_until >= ${from}::date)
      and deviation.kind = any(${grounds}::text[])
      and (${organisation}::text is null or deviation.organisation = ${organisation})
    order by provider.name, deviation.organisation, deviation.kind, deviation.uzovi_code, deviation.valid_from
  `.execute(trx)
  return rows
}
