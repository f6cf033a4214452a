import type { Insertable } from 'kysely'
import type { Amount } from '../../rules/amount/amount.ts'
import type { DB } from '../tables.ts'

/** An amount as its table holds it. */
export function amountRow({ remark, ...amount }: Amount): Insertable<DB['amount']> {
  return { ...amount, remarkNl: remark?.nl ?? null, remarkEn: remark?.en ?? null }
}
