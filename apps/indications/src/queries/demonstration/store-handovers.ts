import type { IsoDate } from '@kraamketen/kraamzorg'
import type { Transaction } from 'kysely'
import { demonstrationId } from '../../demonstration/demonstration-id.ts'
import type { Family } from '../../demonstration/family.ts'
import { handoverRows } from '../../demonstration/rows/handover-rows.ts'
import type { MadeRelationship } from '../../demonstration/rows/referral-rows.ts'
import type { HandoverFacts } from '../../rules/handover/handover-facts.ts'
import { handoverFacts } from '../handover/handover-facts.ts'
import type { DB } from '../tables.ts'
import type { DemoRows } from './demo-rows.ts'
import { storeRelationships } from './store-relationships.ts'
import { storeRows } from './store-rows.ts'

/** Hands over the children of these families that were handed over, from what has just been stored of them. */
export async function storeHandovers(
  trx: Transaction<DB>,
  families: readonly Family[],
  stored: DemoRows,
  today: IsoDate,
): Promise<void> {
  const handedOver = families.filter(({ handover }) => handover !== null)
  const childrenOf = Map.groupBy(
    (stored.child ?? []).filter(({ stillborn, diedOn }) => stillborn !== true && (diedOn ?? null) === null),
    ({ clientId }) => clientId,
  )
  const idsOf = ({ number }: Family) =>
    (childrenOf.get(demonstrationId('client', number)) ?? []).flatMap(({ id }) => id ?? [])
  const moved = new Set((stored.clientMove ?? []).map(({ clientId }) => clientId))
  const hasMoved = ({ number }: Family) => moved.has(demonstrationId('client', number))

  const facts = new Map<string, HandoverFacts>()
  const read = async (some: readonly Family[], on: IsoDate | null) => {
    const found = await handoverFacts(trx, some.flatMap(idsOf), on)
    for (const [id, fact] of found) facts.set(id, fact)
  }
  await read(
    handedOver.filter((family) => !hasMoved(family)),
    null,
  )
  // Whoever has moved since was handed over to where she lived then.
  for (const family of handedOver.filter(hasMoved)) await read([family], family.handover?.sentOn ?? null)

  const rows: DemoRows = {}
  const relationships: MadeRelationship[] = []
  for (const family of handedOver) {
    const found = idsOf(family).flatMap((id) => facts.get(id) ?? [])
    relationships.push(...handoverRows(rows, family, found, today))
  }
  await storeRows(trx, rows)
  await storeRelationships(trx, relationships)
}
