import type { IsoDate } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import { type LiftVerdict, judgeScarcityLift } from '../../rules/capacity/judge-scarcity-lift.ts'
import type { DB } from '../tables.ts'
import { SCARCITY_COLUMNS, type ScarcityDeclaration } from './scarcity-declaration.ts'

export interface ScarcityLift {
  readonly id: string
  readonly on: IsoDate
  readonly reason: string | null
}

export interface LiftResult {
  readonly verdict: LiftVerdict
  readonly declaration: ScarcityDeclaration
}

/** Lifts a declaration, judged on how it stands while it is held. Null when there is none. */
export async function liftScarcity(
  trx: Transaction<DB>,
  { id, on, reason }: ScarcityLift,
  lifter: { readonly subject: string; readonly name: string },
): Promise<LiftResult | null> {
  const found = await trx
    .selectFrom('scarcityDeclaration')
    .select(SCARCITY_COLUMNS)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (found === undefined) return null
  const declaration = found as unknown as ScarcityDeclaration
  const verdict = judgeScarcityLift(declaration, on)
  if (verdict.outcome !== 'LIFTS') return { verdict, declaration }
  const lifted = await trx
    .updateTable('scarcityDeclaration')
    .set({
      liftedOn: on,
      liftedAt: sql`now()`,
      liftedBySubject: lifter.subject,
      liftedByName: lifter.name,
      liftReason: reason,
    })
    .where('id', '=', id)
    .returning(SCARCITY_COLUMNS)
    .executeTakeFirstOrThrow()
  return { verdict, declaration: lifted as unknown as ScarcityDeclaration }
}
