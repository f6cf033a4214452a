import { type Transaction, sql } from 'kysely'
import type { IsoDate } from '@kraamketen/kraamzorg'
import { type ScreeningKind, type ScreeningState, nextScreeningStates } from '../../rules/dossier/screening.ts'
import { addRecord } from './add-record.ts'
import type { DB } from '../tables.ts'

export interface ScreeningStep {
  readonly clientId: string
  readonly childId: string
  readonly organisation: string
  readonly kind: ScreeningKind
  readonly state: ScreeningState
  readonly happenedOn: IsoDate
  readonly recordedByName: string
}

export type ScreeningResult =
  { readonly outcome: 'RECORDED'; readonly id: string } | { readonly outcome: 'REFUSED'; readonly from: ScreeningState }

/** Adds a step to a screening of a child, judged on its latest step; two at once go one after the other. */
export async function stepScreening(trx: Transaction<DB>, step: ScreeningStep): Promise<ScreeningResult | null> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`screening ${step.childId} ${step.kind}`}, 0))`.execute(trx)
  const latest = await trx
    .selectFrom('screening')
    .select('state')
    .where('clientId', '=', step.clientId)
    .where('childId', '=', step.childId)
    .where('kind', '=', step.kind)
    .orderBy('recordedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  const from = (latest?.state ?? null) as ScreeningState | null
  if (from !== null && !nextScreeningStates(from).includes(step.state)) return { outcome: 'REFUSED', from }
  const id = await addRecord(trx, 'screening', step)
  return id === null ? null : { outcome: 'RECORDED', id }
}
