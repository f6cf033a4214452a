import { recordAccess } from '@kraamketen/audit'
import type { IsoDate } from '@kraamketen/kraamzorg'
import { type SelectQueryBuilder, type Transaction, sql } from 'kysely'
import { ONE_PREGNANCY_DAYS } from '../../rules/registration/one-pregnancy.ts'
import { type PageRequest, type Positioned, byText, pageOf } from '@kraamketen/database'
import type { DB } from '../tables.ts'

export interface DoubleRegistration {
  /** Of the client. */
  readonly id: string
  readonly since: IsoDate
  readonly elsewhere: string
  readonly sinceElsewhere: IsoDate
  readonly reason: string | null
}

export interface DoubleRegistrationFilter {
  /** Only with, or only without, a reason; null for all. */
  readonly explained: boolean | null
}

type Double = { double: { clientId: string } & Omit<DoubleRegistration, 'id'> }

function filtered(trx: Transaction<DB>, { explained }: DoubleRegistrationFilter) {
  const all = trx.selectFrom(
    sql<Double['double']>`indications.double_registrations(${ONE_PREGNANCY_DAYS}::int)`.as('double'),
  ) as unknown as SelectQueryBuilder<Double, 'double', object>
  return explained === null ? all : all.where('double.reason', explained ? 'is not' : 'is', null)
}

/** One page of the clients of the viewer's organisation who are registered elsewhere too, logged. */
export async function doubleRegistrations(
  trx: Transaction<DB>,
  filter: DoubleRegistrationFilter,
  page: PageRequest,
): Promise<Positioned<DoubleRegistration>[]> {
  const question = filtered(trx, filter).select([
    'double.clientId as id',
    'double.since',
    'double.elsewhere',
    'double.sinceElsewhere',
    'double.reason',
  ])
  const key = sql<string>`to_char(double.since_elsewhere, 'YYYY-MM-DD') || ' ' || double.elsewhere`
  const rows = await pageOf(question, byText(key), sql`double.client_id`, page)
  await recordAccess(
    trx,
    rows.map(({ id }) => ({
      action: 'READ',
      type: 'doubleRegistration.read',
      clientId: id,
      objectType: 'client',
      objectId: id,
    })),
  )
  return rows
}

/** How many there are under the filter. Counts only: nobody is read. */
export async function doubleRegistrationCount(trx: Transaction<DB>, filter: DoubleRegistrationFilter): Promise<number> {
  const { count } = await filtered(trx, filter)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
