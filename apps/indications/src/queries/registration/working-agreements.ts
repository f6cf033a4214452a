import type { IsoDate } from '@kraamketen/kraamzorg'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { DB } from '../tables.ts'

/** That two organisations have put down how they work together, and until when. */
export interface WorkingAgreement {
  readonly organisation: string
  readonly partner: string
  readonly agreedOn: IsoDate
  readonly validUntil: IsoDate | null
}

/** The working agreements of each of these organisations, whichever side wrote it down, newest first. */
export async function workingAgreements(
  db: ReadonlyKysely<DB>,
  agbCodes: readonly string[],
): Promise<Map<string, WorkingAgreement[]>> {
  const rows = await db
    .selectFrom('workingAgreement')
    .select(['organisation', 'partner', 'agreedOn', 'validUntil'])
    .where((eb) => eb.or([eb('organisation', 'in', agbCodes), eb('partner', 'in', agbCodes)]))
    .orderBy('agreedOn', 'desc')
    .orderBy('id')
    .execute()
  const agreements = (rows as WorkingAgreement[]).flatMap((agreement) => [
    agreement,
    { ...agreement, organisation: agreement.partner, partner: agreement.organisation },
  ])
  return Map.groupBy(agreements, ({ organisation }) => organisation)
}
