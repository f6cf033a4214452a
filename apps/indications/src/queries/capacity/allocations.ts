import { recordAccess } from '@kraamketen/audit'
import type { IsoDate, Minutes } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { DivisionOutcome } from '../../rules/capacity/divide-hours.ts'
import type { DivisionPolicy } from '../../rules/capacity/division-policy.ts'
import type { DB } from '../tables.ts'

/** A division of scarce hours as it was decided. */
export interface Allocation {
  readonly id: string
  readonly organisation: string
  readonly regionCode: string
  readonly weekStart: IsoDate
  readonly policy: DivisionPolicy
  readonly capacityMinutes: Minutes
  readonly floorMinutes: Minutes
  readonly decidedAt: Date
  readonly decidedByName: string
}

export interface AllocationLine {
  readonly clientId: string
  readonly demandedMinutes: Minutes
  readonly allocatedMinutes: Minutes
  readonly reason: DivisionOutcome
}

/** What was decided for a week and region, newest first: the first one holds. */
export async function allocationsOfWeek(
  trx: Transaction<DB>,
  organisation: string,
  week: IsoDate,
  regionCode: string,
): Promise<Allocation[]> {
  const rows = await trx
    .selectFrom('allocation')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('weekStart', '=', week)
    .where('regionCode', '=', regionCode)
    .orderBy('decidedAt', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows as unknown as Allocation[]
}

/** The lines of allocations by their id, by client, logged; of clients who may not be seen any more they are absent. */
export async function allocationLines(
  trx: Transaction<DB>,
  allocationIds: readonly string[],
): Promise<Map<string, AllocationLine[]>> {
  const rows = await trx
    .selectFrom('allocationLine')
    .selectAll()
    .where('allocationId', '=', sql<string>`any(${allocationIds}::uuid[])`)
    .orderBy('clientId')
    .execute()
  await recordAccess(
    trx,
    rows.map(({ clientId, allocationId }) => ({
      action: 'READ',
      type: 'allocation.read',
      clientId,
      objectType: 'allocation',
      objectId: allocationId,
    })),
  )
  const lines = new Map<string, AllocationLine[]>(allocationIds.map((id) => [id, []]))
  for (const { allocationId, ...line } of rows) lines.get(allocationId)?.push(line as AllocationLine)
  return lines
}
