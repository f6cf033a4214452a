import { recordAccess } from '@kraamketen/audit'
import type { Transaction } from 'kysely'
import type { ElementCode } from '../../rules/handover/elements.ts'
import { composeHandover } from '../../rules/handover/compose-handover.ts'
import type { HandoverDocument } from '../../rules/handover/handover-document.ts'
import type { Contact } from '../../rules/handover/handover-facts.ts'
import { type SendingObstacle, judgeSending } from '../../rules/handover/judge-sending.ts'
import type { DB } from '../tables.ts'
import { handoverFacts } from './handover-facts.ts'

/** What would be sent now, and what stands in the way of it. */
export interface HandoverProposal {
  readonly document: HandoverDocument
  readonly obstacles: readonly SendingObstacle[]
  readonly recipient: Contact | null
}

/** Composes the handover of a child without sending it, logged; null when the viewer may not see the child. */
export async function proposeHandover(
  trx: Transaction<DB>,
  childId: string,
  notKnown: readonly ElementCode[],
  organisation: string,
): Promise<HandoverProposal | null> {
  const facts = (await handoverFacts(trx, [childId])).get(childId)
  if (facts === undefined) return null
  await recordAccess(trx, [
    {
      action: 'READ',
      type: 'handover.propose',
      clientId: facts.clientId,
      objectType: 'child',
      objectId: childId,
    },
  ])
  return {
    document: composeHandover(facts, notKnown),
    obstacles: judgeSending(facts, organisation),
    recipient: facts.youthHealth,
  }
}
