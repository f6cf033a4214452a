import type { Transaction } from 'kysely'
import type { DB } from '../tables.ts'
import { REPLACED_BY } from './handover.ts'

export interface HeldHandover {
  readonly id: string
  readonly clientId: string
  readonly receivedAt: Date | null
  readonly replacedBy: string | null
}

/** A handover addressed to an organisation, held until the end of the transaction; null when it is not. */
export async function holdHandover(trx: Transaction<DB>, id: string, recipient: string): Promise<HeldHandover | null> {
  const row = await trx
    .selectFrom('handover')
    .select(['handover.id', 'handover.clientId', 'handover.receivedAt', REPLACED_BY.as('replacedBy')])
    .where('handover.id', '=', id)
    .where('handover.recipient', '=', recipient)
    .forUpdate()
    .executeTakeFirst()
  return row ?? null
}
