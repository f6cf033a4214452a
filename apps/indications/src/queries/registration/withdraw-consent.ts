import type { IsoDate } from '@kraamketen/kraamzorg'
import type { Transaction } from 'kysely'
import { type ConsentMethod, consentsThatHold } from '../../rules/registration/consent.ts'
import { type Consent, consentsOfClients } from './consents.ts'
import { holdClient } from './hold-client.ts'
import { addConsent } from './record-consent.ts'
import type { Recorder } from './recorder.ts'
import type { DB } from '../tables.ts'

export interface ConsentWithdrawal {
  readonly consentId: string
  readonly method: ConsentMethod
  readonly withdrawnOn: IsoDate
}

export type Withdrawal =
  | { readonly outcome: 'WITHDRAWN'; readonly consent: Consent }
  | { readonly outcome: 'NOT_FOUND' }
  | { readonly outcome: 'DOES_NOT_HOLD' }
  | { readonly outcome: 'BEFORE_CONSENT'; readonly givenOn: IsoDate }

/** Withdraws a consent that holds, as an event of its own: what was done while it held stays as it was. */
export async function withdrawConsent(
  trx: Transaction<DB>,
  { consentId, method, withdrawnOn }: ConsentWithdrawal,
  by: Recorder,
): Promise<Withdrawal> {
  const found = await trx.selectFrom('consent').select('clientId').where('id', '=', consentId).executeTakeFirst()
  const client = found === undefined ? null : await holdClient(trx, found.clientId)
  if (client === null) return { outcome: 'NOT_FOUND' }
  const events = (await consentsOfClients(trx, [client.id])).get(client.id) ?? []
  const consent = consentsThatHold(events).find(({ id }) => id === consentId)
  if (consent?.given !== true) return { outcome: 'DOES_NOT_HOLD' }
  if (withdrawnOn < consent.givenOn) return { outcome: 'BEFORE_CONSENT', givenOn: consent.givenOn }
  const { clientId, purpose, scope } = consent
  const withdrawal = await addConsent(trx, { clientId, purpose, scope, method, given: false, givenOn: withdrawnOn }, by)
  return { outcome: 'WITHDRAWN', consent: withdrawal }
}
