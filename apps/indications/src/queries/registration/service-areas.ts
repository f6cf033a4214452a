import type { IsoDate } from '@kraamketen/kraamzorg'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { DB } from '../tables.ts'

/** A postcode that an organisation serves, and when; both days are included. */
export interface ServiceArea {
  readonly organisation: string
  readonly postcode: string
  readonly municipalityCode: string
  readonly validFrom: IsoDate
  readonly validUntil: IsoDate | null
}

/** Every postcode that each of these organisations serves or served, by postcode and time. */
export async function serviceAreas(
  db: ReadonlyKysely<DB>,
  agbCodes: readonly string[],
): Promise<Map<string, ServiceArea[]>> {
  const rows = await db
    .selectFrom('serviceArea')
    .innerJoin('postcodeArea', 'postcodeArea.postcode', 'serviceArea.postcode')
    .select([
      'serviceArea.organisation',
      'serviceArea.postcode',
      'postcodeArea.municipalityCode',
      'serviceArea.validFrom',
      'serviceArea.validUntil',
    ])
    .where('serviceArea.organisation', 'in', agbCodes)
    .orderBy('serviceArea.postcode')
    .orderBy('serviceArea.validFrom')
    .execute()
  return Map.groupBy(rows as ServiceArea[], ({ organisation }) => organisation)
}
