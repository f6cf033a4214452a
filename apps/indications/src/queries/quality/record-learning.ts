import type { IsoDate } from '@kraamketen/kraamzorg'
import type { Transaction } from 'kysely'
import { type LearningVerdict, judgeLearning } from '../../rules/quality/judge-learning.ts'
import type { DB } from '../tables.ts'
import { INCIDENT_COLUMNS, type Incident } from './incident.ts'

export type LearningResult =
  | { readonly outcome: 'RECORDED'; readonly incident: Incident }
  | { readonly outcome: 'NOT_FOUND' }
  | { readonly outcome: 'REFUSED'; readonly verdict: LearningVerdict & { allowed: false }; readonly incident: Incident }

/** Records what was learned from an incident, once; of two who do so at once, the second hears that it was done. */
export async function recordLearning(
  trx: Transaction<DB>,
  id: string,
  organisation: string,
  { learned, learnedOn, today }: { readonly learned: string; readonly learnedOn: IsoDate; readonly today: IsoDate },
): Promise<LearningResult> {
  const held = await trx
    .selectFrom('incident')
    .select(INCIDENT_COLUMNS)
    .where('id', '=', id)
    .where('organisation', '=', organisation)
    .forUpdate()
    .executeTakeFirst()
  if (held === undefined) return { outcome: 'NOT_FOUND' }
  const incident = held as Incident
  const verdict = judgeLearning({
    happenedOn: incident.happenedOn,
    learnedOn: incident.learnedOn,
    newLearnedOn: learnedOn,
    today,
  })
  if (!verdict.allowed) return { outcome: 'REFUSED', verdict, incident }
  await trx.updateTable('incident').set({ learned, learnedOn }).where('id', '=', id).execute()
  return { outcome: 'RECORDED', incident: { ...incident, learned, learnedOn } }
}
