import { type Agreement, recordClientAgreement } from '../queries/referral/record-client-agreement.ts'
import type { Basis } from './basis.ts'

/** What resolvers of referral can ask and do. */
export function referralContext({ asViewer }: Basis) {
  return {
    recordClientAgreement: (agreement: Agreement, organisation: string) =>
      asViewer((trx) => recordClientAgreement(trx, agreement, organisation)),
  }
}
