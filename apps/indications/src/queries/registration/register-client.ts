import { recordAccess } from '@kraamketen/audit'
import type { IsoDate, UzoviCode } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { SealedBsn } from '../../bsn-vault.ts'
import type { BirthPlaceWish } from '../../rules/registration/child-facts.ts'
import { ONE_PREGNANCY_DAYS } from '../../rules/registration/one-pregnancy.ts'
import type { DB } from '../tables.ts'

export interface NewClient {
  readonly givenName: string
  readonly familyName: string
  readonly birthDate: IsoDate
  readonly bsn: SealedBsn | null
  readonly dueDate: IsoDate
  readonly parity: number | null
  readonly municipalityCode: string | null
  readonly uzoviCode: UzoviCode | null
  readonly language: string
  /** Four digits. */
  readonly postcode?: string | null
  readonly phone?: string | null
  readonly interpreterNeeded?: boolean
  readonly gravidity?: number | null
  readonly expectedChildren?: number
  readonly birthPlaceWish?: BirthPlaceWish | null
  readonly feedingWish?: 'BREAST' | 'BOTTLE' | null
  readonly medicalIndication?: boolean | null
  readonly doubleRegistrationReason?: string | null
}

export type Registration =
  | { readonly outcome: 'REGISTERED'; readonly id: string }
  | { readonly outcome: 'REGISTERED_BEFORE'; readonly id: string }

/** A client that the viewer sees with the same BSN and the same pregnancy, whose registration stands; or null. */
export async function sameRegistration(
  trx: Transaction<DB>,
  bsnHash: Buffer,
  dueDate: IsoDate,
): Promise<string | null> {
  const row = await trx
    .selectFrom('client')
    .select('id')
    .where('bsnHash', '=', bsnHash)
    .where('registrationEndedOn', 'is', null)
    .where(sql<boolean>`abs(due_date - ${dueDate}::date) < ${ONE_PREGNANCY_DAYS}`)
    .executeTakeFirst()
  if (row === undefined) return null
  await recordAccess(trx, [
    { action: 'READ', type: 'client.search', clientId: row.id, objectType: 'client', objectId: row.id },
  ])
  return row.id
}

/** Stores a client and the care relationship by which the viewer's organisation sees her, once a pregnancy. */
export async function registerClient(
  trx: Transaction<DB>,
  client: NewClient,
  organisation: string,
): Promise<Registration> {
  const before = client.bsn === null ? null : await sameRegistration(trx, client.bsn.hash, client.dueDate)
  if (before !== null) return { outcome: 'REGISTERED_BEFORE', id: before }
  const { id } = await trx.selectNoFrom(sql<string>`uuidv7()`.as('id')).executeTakeFirstOrThrow()
  await sql`
    insert into access.care_relationship (client_id, organisation, kind, source)
    values (${id}, ${organisation}, 'REFERRER', 'registration')
  `.execute(trx)
  const { bsn, ...columns } = client
  await trx
    .insertInto('client')
    .values({
      id,
      ...columns,
      bsnEncrypted: bsn?.encrypted ?? null,
      bsnHash: bsn?.hash ?? null,
      bsnKeyId: bsn?.keyId ?? null,
      registeredBy: organisation,
    })
    .execute()
  await recordAccess(trx, [
    { action: 'CREATE', type: 'client.register', clientId: id, objectType: 'client', objectId: id },
  ])
  return { outcome: 'REGISTERED', id }
}
