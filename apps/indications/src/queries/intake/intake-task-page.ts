import { recordAccess } from '@kraamketen/audit'
import type { IsoDate } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { IntakeForm } from '../../rules/intake/intake-form.ts'
import type { IntakeSortKey } from '../../rules/intake/intake-order.ts'
import type { IntakeStatus } from '../../rules/intake/intake-status.ts'
import { type PageRequest, type Positioned, pageOf } from '@kraamketen/database'
import type { DB } from '../tables.ts'

/** A client with what is known of her intake, whether there is one or not. `id` is hers. */
export interface IntakeTask {
  readonly id: string
  readonly dueDate: IsoDate
  readonly bornOn: IsoDate | null
  readonly parity: number | null
  readonly heldOn: IsoDate | null
  readonly plannedId: string | null
  readonly plannedOn: IsoDate | null
  readonly plannedForm: IntakeForm | null
}

export interface IntakeTaskFilter {
  readonly statuses: readonly IntakeStatus[] | null
  /** Of those that are planned only these; who has no plan stays in the list. */
  readonly plannedUntil: IsoDate | null
  /** Only clients whose care this organisation accepted; null for all that the viewer may see. */
  readonly acceptedBy: string | null
  readonly today: IsoDate
}

const SORT_KEY = {
  DUE_DATE: sql<string>`to_char(client.due_date, 'YYYY-MM-DD')`,
  PLANNED_ON: sql<string>`coalesce(to_char(planned.planned_on, 'YYYY-MM-DD'), '9999-12-31')`,
  CLIENT_NAME: sql<string>`lower(client.family_name || ' ' || client.given_name) collate "C"`,
} as const

function filtered(trx: Transaction<DB>, { statuses, plannedUntil, acceptedBy, today }: IntakeTaskFilter) {
  // The rule intakeStatus in SQL, so that a page can be asked by it; a test holds the two together. The due date is
  // day 280, so day 140 lies 140 days and day 210 lies 70 days before it.
  const status = sql<IntakeStatus>`case
    when held.held_on > client.due_date - 70 then 'HELD_LATE'
    when held.held_on is not null then 'HELD'
    when client.born_on <= ${today}::date then 'BORN_WITHOUT'
    when ${today}::date > client.due_date - 70 then 'OVERDUE'
    when planned.id is not null then 'PLANNED'
    when ${today}::date < client.due_date - 140 then 'TOO_EARLY'
    else 'DUE'
  end`
  const conditions = [
    // Row security says so too; said here, the list begins with the clients that are visible instead of with them all.
    sql`client.id in (select client_id from access.visible_client)`,
    sql`client.registration_ended_on is null`,
    ...(statuses === null ? [] : [sql`${status} = any(${statuses}::text[])`, ...boundsOf(statuses, today)]),
    ...(plannedUntil === null
      ? []
      : [sql`(planned.planned_on is null or planned.planned_on <= ${plannedUntil}::date)`]),
    ...(acceptedBy === null
      ? []
      : [
          sql`exists (
            select from indications.referral
            where referral.client_id = client.id and referral.recipient = ${acceptedBy} and referral.kind = 'KRAAMZORG'
              and referral.state not in ('SUBMITTED', 'DECLINED', 'WITHDRAWN')
          )`,
        ]),
  ]
  return trx
    .selectFrom('client')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('intake')
          .select((min) => min.fn.min('intake.heldOn').as('heldOn'))
          .whereRef('intake.clientId', '=', 'client.id')
          .where('intake.state', '=', 'HELD')
          .as('held'),
      (join) => join.onTrue(),
    )
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('intake')
          .select(['intake.id', 'intake.plannedOn', 'intake.form'])
          .whereRef('intake.clientId', '=', 'client.id')
          .where('intake.state', '=', 'PLANNED')
          .orderBy('intake.plannedOn')
          .orderBy('intake.id')
          .limit(1)
          .as('planned'),
      (join) => join.onTrue(),
    )
    .where(sql<boolean>`${sql.join(conditions, sql` and `)}`)
}

const UNBORN: readonly IntakeStatus[] = ['TOO_EARLY', 'DUE', 'PLANNED', 'OVERDUE']
const UNTIL_30_WEEKS: readonly IntakeStatus[] = ['TOO_EARLY', 'DUE', 'PLANNED']
const FROM_20_WEEKS: readonly IntakeStatus[] = ['DUE', 'OVERDUE']

/** What every client with one of these statuses has, as her own row says it: intakes are looked up for the rest only. */
function boundsOf(statuses: readonly IntakeStatus[], today: IsoDate) {
  const all = (some: readonly IntakeStatus[]) => statuses.length > 0 && statuses.every((one) => some.includes(one))
  return [
    ...(all(UNBORN) ? [sql`(client.born_on is null or client.born_on > ${today}::date)`] : []),
    ...(all(UNTIL_30_WEEKS) ? [sql`client.due_date >= ${today}::date + 70`] : []),
    ...(all(FROM_20_WEEKS) ? [sql`client.due_date <= ${today}::date + 140`] : []),
    ...(all(['OVERDUE']) ? [sql`client.due_date < ${today}::date + 70`] : []),
  ]
}

/** One page of clients with what is known of their intake, logged. */
export async function intakeTaskPage(
  trx: Transaction<DB>,
  filter: IntakeTaskFilter,
  sort: IntakeSortKey,
  page: PageRequest,
): Promise<Positioned<IntakeTask>[]> {
  const question = filtered(trx, filter).select([
    'client.id',
    'client.dueDate',
    'client.bornOn',
    'client.parity',
    'held.heldOn',
    'planned.id as plannedId',
    'planned.plannedOn',
    'planned.form as plannedForm',
  ])
  const rows = await pageOf(question, SORT_KEY[sort], sql`client.id`, page)
  await recordAccess(
    trx,
    rows.map(({ id }) => ({
      action: 'READ',
      type: 'intake.status',
      clientId: id,
      objectType: 'client',
      objectId: id,
    })),
  )
  return rows as unknown as Positioned<IntakeTask>[]
}

/** How many there are under the filter. A count only: nobody is read. */
export async function countIntakeTasks(trx: Transaction<DB>, filter: IntakeTaskFilter): Promise<number> {
  const { count } = await filtered(trx, filter)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
