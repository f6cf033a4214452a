import type { Transaction } from 'kysely'
import { sql } from 'kysely'
import type { ApplicationState } from '../../rules/grant/application-state.ts'
import { type ApplicationDecision, type DecisionVerdict, judgeDecision } from '../../rules/grant/judge-decision.ts'
import type { RefusalReason } from '../../rules/grant/refusal-reason.ts'
import { holdApplication } from './hold-application.ts'
import { type Actor, stepApplication } from './step-application.ts'
import type { DB } from '../tables.ts'

export interface DecisionAsked {
  readonly applicationId: string
  readonly decision: ApplicationDecision
  readonly refusalReason: RefusalReason | null
  readonly reason: string | null
}

export type Decided =
  | { readonly outcome: 'DECIDED' | 'NOT_FOUND' }
  | {
      readonly outcome: 'NOT_ALLOWED'
      readonly verdict: DecisionVerdict & { allowed: false }
      readonly from: ApplicationState
    }

/** Grants or refuses, judged on the state and the places of this moment: two at once take one place after the other. */
export async function decideApplication(trx: Transaction<DB>, asked: DecisionAsked, by: Actor): Promise<Decided> {
  const held = await holdApplication(trx, asked.applicationId)
  if (held === null) return { outcome: 'NOT_FOUND' }
  const { application, placeLeft } = held
  const { decision, refusalReason, reason } = asked
  const verdict = judgeDecision({
    state: application.state,
    decision,
    outcome: application.outcome,
    refusalReason,
    reason,
    inForce: await admitsToday(trx, application.programmeId),
    placeLeft,
  })
  if (!verdict.allowed) return { outcome: 'NOT_ALLOWED', verdict, from: application.state }
  if (verdict.to === null) return { outcome: 'DECIDED' }
  await stepApplication(trx, application, { to: verdict.to, cause: 'DECISION', refusalReason, reason }, by)
  if (verdict.to === 'GRANTED') {
    await trx
      .insertInto('programmeGrant')
      .values({
        clientId: application.clientId,
        programmeId: application.programmeId,
        applicationId: application.id,
        bornOn: application.bornOn,
        grantedOn: sql`current_date`,
      })
      .execute()
  }
  return { outcome: 'DECIDED' }
}

/** Whether the programme is in force today, as the database has it at this moment. */
async function admitsToday(trx: Transaction<DB>, programmeId: string): Promise<boolean> {
  const found = await trx
    .selectFrom('programme')
    .select('id')
    .where('id', '=', programmeId)
    .where(sql<boolean>`current_date between valid_from and coalesce(valid_until, 'infinity')`)
    .executeTakeFirst()
  return found !== undefined
}
