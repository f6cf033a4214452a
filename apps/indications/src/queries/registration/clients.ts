import { recordAccess } from '@kraamketen/audit'
import type { IsoDate } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { BirthPlaceWish } from '../../rules/registration/child-facts.ts'
import type { DB } from '../tables.ts'

export interface Client {
  readonly id: string
  readonly givenName: string
  readonly familyName: string
  readonly birthDate: IsoDate
  readonly bsnEncrypted: Buffer | null
  readonly dueDate: IsoDate
  readonly bornOn: IsoDate | null
  readonly parity: number | null
  /** Where she lives today. */
  readonly municipalityCode: string | null
  readonly uzoviCode: string | null
  readonly language: string
  readonly phone: string | null
  readonly interpreterNeeded: boolean
  readonly gravidity: number | null
  readonly expectedChildren: number
  readonly birthPlaceWish: BirthPlaceWish | null
  readonly feedingWish: 'BREAST' | 'BOTTLE' | null
  readonly medicalIndication: boolean | null
  readonly registeredBy: string
  readonly registeredAt: Date
  readonly registrationEndedOn: IsoDate | null
  readonly registrationEndReason: string | null
  readonly doubleRegistrationReason: string | null
  /**
   * AGB code of the kraamzorg organisation of the last referral that was not declined or withdrawn; without one, of
   * the kraamzorg organisation that registered her.
   */
  readonly careProviderAgbCode: string | null
}

/** The clients with these ids that the viewer may see, each with its line in the log; others are absent. */
export async function clientsById(trx: Transaction<DB>, ids: readonly string[]): Promise<Map<string, Client>> {
  const rows = await trx
    .selectFrom('client')
    .select([
      'id',
      'givenName',
      'familyName',
      'birthDate',
      'bsnEncrypted',
      'dueDate',
      'bornOn',
      'parity',
      'uzoviCode',
      'language',
      'phone',
      'interpreterNeeded',
      'gravidity',
      'expectedChildren',
      'birthPlaceWish',
      'feedingWish',
      'medicalIndication',
      'registeredBy',
      'createdAt as registeredAt',
      'registrationEndedOn',
      'registrationEndReason',
      'doubleRegistrationReason',
      (eb) =>
        eb.fn
          .coalesce(
            eb
              .selectFrom('clientMove')
              .select('clientMove.municipalityCode')
              .whereRef('clientMove.clientId', '=', 'client.id')
              .where('movedOn', '<=', sql<string>`current_date`)
              .orderBy('movedOn', 'desc')
              .limit(1),
            'client.municipalityCode',
          )
          .as('municipalityCode'),
      (eb) =>
        eb.fn
          .coalesce(
            eb
              .selectFrom('referral')
              .select('recipient')
              .whereRef('referral.clientId', '=', 'client.id')
              .where('kind', '=', 'KRAAMZORG')
              .where('state', 'not in', ['DECLINED', 'WITHDRAWN'])
              .orderBy('submittedAt', 'desc')
              .limit(1),
            eb
              .selectFrom('organisation')
              .select('agbCode')
              .whereRef('organisation.agbCode', '=', 'client.registeredBy')
              .where('organisation.kind', '=', 'KRAAMZORG'),
          )
          .as('careProviderAgbCode'),
    ])
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  await recordAccess(
    trx,
    rows.map(({ id }) => ({ action: 'READ', type: 'client.read', clientId: id, objectType: 'client', objectId: id })),
  )
  return new Map(rows.map((row) => [row.id, row as Client]))
}
