import { recordAccess } from '@kraamketen/audit'
import type { IsoDate } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { IntakeForm } from '../../rules/intake/intake-form.ts'
import type { IntakeSortKey } from '../../rules/intake/intake-order.ts'
import type { IntakeStatus } from '../../rules/intake/intake-status.ts'
import { type PageRequest, type Positioned, byText, pageOf } from '@kraamketen/database'
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
  /** The viewer's; its clients are asked about. */
  readonly organisation: string
  /** Only clients whose care it accepted. */
  readonly acceptedOnly: boolean
  readonly today: IsoDate
}

const SORT_KEY = {
  DUE_DATE: sql<string>`to_char(caseload.due_date, 'YYYY-MM-DD')`,
  PLANNED_ON: sql<string>`coalesce(to_char(caseload.intake_planned_on, 'YYYY-MM-DD'), '9999-12-31')`,
  CLIENT_NAME: sql<string>`caseload.name_key`,
} as const

function filtered(trx: Transaction<DB>, filter: IntakeTaskFilter) {
  const { statuses, plannedUntil, organisation, acceptedOnly, today } = filter
  // The rule intakeStatus in SQL, so that a page can be asked by it; a test holds the two together. The due date is
  // day 280, so day 140 lies 140 days and day 210 lies 70 days before it.
  const status = sql<IntakeStatus>`case
    when caseload.intake_held_on > caseload.due_date - 70 then 'HELD_LATE'
    when caseload.intake_held_on is not null then 'HELD'
    when caseload.born_on <= ${today}::date then 'BORN_WITHOUT'
    when ${today}::date > caseload.due_date - 70 then 'OVERDUE'
    when caseload.intake_id is not null then 'PLANNED'
    when ${today}::date < caseload.due_date - 140 then 'TOO_EARLY'
    else 'DUE'
  end`
  const conditions = [
    sql`caseload.organisation = ${organisation}`,
    sql`caseload.registered`,
    ...(statuses === null ? [] : [sql`${status} = any(${statuses}::text[])`, ...boundsOf(statuses, today)]),
    ...(plannedUntil === null
      ? []
      : [sql`(caseload.intake_planned_on is null or caseload.intake_planned_on <= ${plannedUntil}::date)`]),
    ...(acceptedOnly ? [sql`caseload.accepted`] : []),
  ]
  return trx.selectFrom('caseload').where(sql<boolean>`${sql.join(conditions, sql` and `)}`)
}

const UNBORN: readonly IntakeStatus[] = ['TOO_EARLY', 'DUE', 'PLANNED', 'OVERDUE']
const WITHOUT: readonly IntakeStatus[] = [...UNBORN, 'BORN_WITHOUT']
const UNTIL_30_WEEKS: readonly IntakeStatus[] = ['TOO_EARLY', 'DUE', 'PLANNED']
const FROM_20_WEEKS: readonly IntakeStatus[] = ['DUE', 'OVERDUE']

/** What every client with one of these statuses has, so that an index finds her. */
function boundsOf(statuses: readonly IntakeStatus[], today: IsoDate) {
  const all = (some: readonly IntakeStatus[]) => statuses.length > 0 && statuses.every((one) => some.includes(one))
  return [
    ...(all(WITHOUT) ? [sql`caseload.intake_held_on is null`] : []),
    ...(all(UNBORN) ? [sql`(caseload.born_on is null or caseload.born_on > ${today}::date)`] : []),
    ...(all(UNTIL_30_WEEKS) ? [sql`caseload.due_date >= ${today}::date + 70`] : []),
    ...(all(FROM_20_WEEKS) ? [sql`caseload.due_date <= ${today}::date + 140`] : []),
    ...(all(['OVERDUE']) ? [sql`caseload.due_date < ${today}::date + 70`] : []),
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
    'caseload.clientId as id',
    'caseload.dueDate',
    'caseload.bornOn',
    'caseload.parity',
    'caseload.intakeHeldOn as heldOn',
    'caseload.intakeId as plannedId',
    'caseload.intakePlannedOn as plannedOn',
    'caseload.intakeForm as plannedForm',
  ])
  const rows = await pageOf(question, byText(SORT_KEY[sort]), sql`caseload.client_id`, page)
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
