import { type Transaction, sql } from 'kysely'
import type { DB } from '../tables.ts'

export interface ShiftPlan {
  /** The shift to plan anew; null for a new one. */
  readonly shiftId: string | null
  readonly organisation: string
  readonly regionCode: string
  /** Null: nobody has taken it yet. */
  readonly assistantId: string | null
  readonly phone: string | null
  readonly startsAt: Date
  readonly endsAt: Date
}

export type ShiftPlanning =
  { readonly outcome: 'PLANNED'; readonly id: string } | { readonly outcome: 'NO_SHIFT' | 'NO_ASSISTANT' | 'OVERLAP' }

/** Plans a shift of the partuspoule, or plans one anew. An assistant is in one place at a time. */
export async function planOnCallShift(trx: Transaction<DB>, plan: ShiftPlan): Promise<ShiftPlanning> {
  const { shiftId, assistantId, organisation, ...times } = plan
  if (shiftId !== null) {
    const held = await trx
      .selectFrom('onCallShift')
      .select('id')
      .where('id', '=', shiftId)
      .where('organisation', '=', organisation)
      .forUpdate()
      .executeTakeFirst()
    if (held === undefined) return { outcome: 'NO_SHIFT' }
  }
  let assistantName: string | null = null
  if (assistantId !== null) {
    // Two shifts for one assistant, planned at once, are judged one after the other.
    await sql`select pg_advisory_xact_lock(hashtextextended(${`on call ${assistantId}`}, 0))`.execute(trx)
    const assistant = await trx
      .selectFrom('maternityAssistant')
      .select('name')
      .where('id', '=', assistantId)
      .where('organisation', '=', organisation)
      .executeTakeFirst()
    if (assistant === undefined) return { outcome: 'NO_ASSISTANT' }
    assistantName = assistant.name
    const overlapping = await trx
      .selectFrom('onCallShift')
      .select('id')
      .where('assistantId', '=', assistantId)
      .where('startsAt', '<', plan.endsAt)
      .where('endsAt', '>', plan.startsAt)
      .$if(shiftId !== null, (some) => some.where('id', '!=', shiftId))
      .limit(1)
      .executeTakeFirst()
    if (overlapping !== undefined) return { outcome: 'OVERLAP' }
  }
  const row = { ...times, organisation, assistantId, assistantName }
  const { id } =
    shiftId === null
      ? await trx.insertInto('onCallShift').values(row).returning('id').executeTakeFirstOrThrow()
      : await trx
          .updateTable('onCallShift')
          .set(row)
          .where('id', '=', shiftId)
          .returning('id')
          .executeTakeFirstOrThrow()
  return { outcome: 'PLANNED', id }
}
