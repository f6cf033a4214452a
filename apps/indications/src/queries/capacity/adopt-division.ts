import { recordAccess } from '@kraamketen/audit'
import type { IsoDate, Minutes } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import { type DivisionLine, divideHours } from '../../rules/capacity/divide-hours.ts'
import type { DivisionPolicy } from '../../rules/capacity/division-policy.ts'
import { familyDemand } from '../../rules/capacity/family-demand.ts'
import type { Protocol } from '../../rules/indication/protocol.ts'
import { type Allocation, type AllocationLine, allocationLines, allocationsOfWeek } from './allocations.ts'
import { deployableMinutes } from './deployable-minutes.ts'
import { familiesOfWeek } from './families-of-week.ts'
import type { DB } from '../tables.ts'

export interface DivisionRequest {
  readonly organisation: string
  readonly regionCode: string
  readonly weekStart: IsoDate
  readonly policy: DivisionPolicy
  /** Null: what the organisation recorded. */
  readonly capacityMinutes: Minutes | null
  readonly floorMinutes: Minutes
}

export type Adoption =
  { readonly outcome: 'ADOPTED'; readonly allocation: Allocation } | { readonly outcome: 'NO_CAPACITY' | 'NO_FAMILIES' }

/**
 * Divides the hours of a week on what is on record at this moment, and keeps the outcome. The same again is the same
 * decision; another one takes its place, and the old one stays.
 */
export async function adoptDivision(
  trx: Transaction<DB>,
  request: DivisionRequest,
  protocol: Protocol,
  byName: string,
): Promise<Adoption> {
  const { organisation, regionCode, weekStart, policy, floorMinutes } = request
  // Two who decide at once decide one after the other.
  const place = `division ${organisation} ${regionCode} ${weekStart}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${place}, 0))`.execute(trx)
  const families = await familiesOfWeek(trx, organisation, weekStart, regionCode)
  if (families.length === 0) return { outcome: 'NO_FAMILIES' }
  const capacityMinutes = request.capacityMinutes ?? (await deployableMinutes(trx, organisation, weekStart, regionCode))
  if (capacityMinutes === null) return { outcome: 'NO_CAPACITY' }

  const demands = families.map((family) => familyDemand(family, protocol))
  const { lines } = divideHours({ demands, capacity: capacityMinutes, floor: floorMinutes }, policy)
  const [inForce] = await allocationsOfWeek(trx, organisation, weekStart, regionCode)
  if (
    inForce?.policy === policy &&
    inForce.capacityMinutes === capacityMinutes &&
    inForce.floorMinutes === floorMinutes &&
    isSame((await allocationLines(trx, [inForce.id])).get(inForce.id) ?? [], lines)
  ) {
    return { outcome: 'ADOPTED', allocation: inForce }
  }

  const allocation = await trx
    .insertInto('allocation')
    .values({ organisation, regionCode, weekStart, policy, capacityMinutes, floorMinutes, decidedByName: byName })
    .returningAll()
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('allocationLine')
    .values(
      lines.map(({ id, demanded, allocated, outcome }) => ({
        allocationId: allocation.id,
        clientId: id,
        demandedMinutes: demanded,
        allocatedMinutes: allocated,
        reason: outcome,
      })),
    )
    .execute()
  await recordAccess(
    trx,
    lines.map(({ id }) => ({
      action: 'CREATE',
      type: 'allocation.adopt',
      clientId: id,
      objectType: 'allocation',
      objectId: allocation.id,
    })),
  )
  return { outcome: 'ADOPTED', allocation: allocation as unknown as Allocation }
}

function isSame(stored: readonly AllocationLine[], lines: readonly DivisionLine[]): boolean {
  const byClient = new Map(stored.map((line) => [line.clientId, line]))
  return (
    stored.length === lines.length &&
    lines.every(({ id, demanded, allocated }) => {
      const line = byClient.get(id)
      return line?.demandedMinutes === demanded && line.allocatedMinutes === allocated
    })
  )
}
