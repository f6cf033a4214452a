import type { Transaction } from 'kysely'
import { type NewClient, type Registration, registerClient, sameRegistration } from './register-client.ts'
import { type Elsewhere, registeredElsewhere } from './registered-elsewhere.ts'
import type { DB } from '../tables.ts'

export type OnceRegistration = Registration | ({ readonly outcome: 'REGISTERED_ELSEWHERE' } & Elsewhere)

/**
 * Registers a client, once a pregnancy and with one kraamzorg organisation, unless a reason is given for a second. Of
 * two organisations that register her at once the second hears of the first.
 */
export async function registerOnce(
  trx: Transaction<DB>,
  client: NewClient,
  organisation: string,
): Promise<OnceRegistration> {
  if (client.bsn === null) return registerClient(trx, { ...client, doubleRegistrationReason: null }, organisation)
  const elsewhere = await registeredElsewhere(trx, client.bsn.hash, client.dueDate)
  if (elsewhere === null) return registerClient(trx, { ...client, doubleRegistrationReason: null }, organisation)
  const before = await sameRegistration(trx, client.bsn.hash, client.dueDate)
  if (before !== null) return { outcome: 'REGISTERED_BEFORE', id: before }
  if ((client.doubleRegistrationReason ?? null) === null) return { outcome: 'REGISTERED_ELSEWHERE', ...elsewhere }
  return registerClient(trx, client, organisation)
}
