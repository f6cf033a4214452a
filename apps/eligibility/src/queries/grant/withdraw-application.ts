import type { Transaction } from 'kysely'
import { type ApplicationState, nextApplicationStates } from '../../rules/grant/application-state.ts'
import { holdApplication } from './hold-application.ts'
import { type Actor, stepApplication } from './step-application.ts'
import type { DB } from '../tables.ts'

export type Withdrawal =
  { readonly outcome: 'WITHDRAWN' | 'NOT_FOUND' } | { readonly outcome: 'NOT_ALLOWED'; readonly from: ApplicationState }

/** Takes an application back while nothing was granted; a second time changes nothing. */
export async function withdrawApplication(
  trx: Transaction<DB>,
  { applicationId, reason }: { readonly applicationId: string; readonly reason: string },
  by: Actor,
): Promise<Withdrawal> {
  const held = await holdApplication(trx, applicationId)
  if (held === null) return { outcome: 'NOT_FOUND' }
  const { state } = held.application
  if (state === 'WITHDRAWN') return { outcome: 'WITHDRAWN' }
  if (!nextApplicationStates(state, 'APPLICANT').includes('WITHDRAWN')) return { outcome: 'NOT_ALLOWED', from: state }
  const step = { to: 'WITHDRAWN', cause: 'WITHDRAWAL', refusalReason: null, reason } as const
  await stepApplication(trx, held.application, step, by)
  return { outcome: 'WITHDRAWN' }
}
