import { recordAccess } from '@kraamketen/audit'
import { type IsoDate, type Minutes, addDays } from '@kraamketen/kraamzorg'
import { type RawBuilder, type Transaction, sql } from 'kysely'
import type { FamilySortKey } from '../../rules/dossier/family-order.ts'
import type { ReferralState } from '../../rules/referral/referral-state.ts'
import type { ReferredVulnerabilityClass } from '../../rules/referral/vulnerability-class.ts'
import { type PageRequest, type Positioned, byText, pageOf } from '@kraamketen/database'
import { CARE_DATE_KEY, caseloadOf } from './caseload.ts'
import type { DB } from '../tables.ts'

/** A client in the care of an organisation, or expected, as its planner sees her. */
export interface Family {
  /** Of the client. */
  readonly id: string
  readonly state: ReferralState
  readonly referredClass: ReferredVulnerabilityClass | null
  readonly referredClassOn: IsoDate | null
  readonly interpreterNeeded: boolean
}

export interface FamilyFilter {
  /** Monday of the week in which she gives birth, is due or has a visit. */
  readonly week: IsoDate | null
  readonly plannedBelow: Minutes | null
  readonly indicatedAbove: Minutes | null
  readonly moreAssistantsThan: number | null
  readonly classes: readonly ReferredVulnerabilityClass[] | null
  readonly interpreterNeeded: boolean | null
  /** The day on which mother and child are home again. */
  readonly homeOn: IsoDate | null
  readonly states: readonly ReferralState[]
}

// Text of the same length, so that a cursor sorts as the number does; nothing known comes first.
const asKey = (minutes: RawBuilder<number>) => sql<string>`to_char(coalesce(${minutes}, -1) + 1, 'FM000000.000')`

const SORT_KEY = {
  CARE_DATE: CARE_DATE_KEY,
  CLIENT_NAME: sql<string>`caseload.name_key`,
  INDICATED: asKey(sql`caseload.indicated_minutes`),
  PLANNED: asKey(sql`caseload.planned_minutes`),
} as const satisfies Record<FamilySortKey, unknown>

function filtered(trx: Transaction<DB>, organisation: string, filter: FamilyFilter) {
  let query = caseloadOf(trx, organisation, filter.states)
  if (filter.week !== null) {
    const [monday, next] = [filter.week, addDays(filter.week, 7)]
    query = query.where(
      sql<boolean>`(
        caseload.care_date >= ${monday} and caseload.care_date < ${next}
        or caseload.client_id = any(array(
          select visit.client_id from indications.visit
          where visit.organisation = ${organisation} and visit.kind = 'KRAAMZORG' and visit.state <> 'CANCELLED'
            and visit.planned_at >= ${monday}::date::timestamptz and visit.planned_at < ${next}::date::timestamptz
        ))
      )`,
    )
  }
  if (filter.plannedBelow !== null) {
    // Before the birth nothing planned yet is no shortage; after it, it is.
    const planned = sql<number>`coalesce(caseload.planned_minutes, case when caseload.born_on is not null then 0 end)`
    query = query.where(planned, '<', filter.plannedBelow)
  }
  if (filter.indicatedAbove !== null) query = query.where('caseload.indicatedMinutes', '>', filter.indicatedAbove)
  if (filter.moreAssistantsThan !== null) query = query.where('caseload.assistants', '>', filter.moreAssistantsThan)
  if (filter.classes !== null) query = query.where('caseload.class', 'in', filter.classes)
  if (filter.interpreterNeeded !== null)
    query = query.where('caseload.interpreterNeeded', '=', filter.interpreterNeeded)
  if (filter.homeOn !== null) query = query.where('caseload.homeSince', '=', filter.homeOn)
  return query
}

/** One page of the families of an organisation, logged. */
export async function familyPage(
  trx: Transaction<DB>,
  organisation: string,
  filter: FamilyFilter,
  sort: FamilySortKey,
  page: PageRequest,
): Promise<Positioned<Family>[]> {
  const question = filtered(trx, organisation, filter).select([
    'caseload.clientId as id',
    'caseload.state',
    'caseload.class as referredClass',
    'caseload.classOn as referredClassOn',
    'caseload.interpreterNeeded',
  ])
  const rows = await pageOf(question, byText(SORT_KEY[sort]), sql`caseload.client_id`, page)
  await logFamilies(trx, rows)
  return rows as unknown as Positioned<Family>[]
}

/** How many families there are under the filter. A count only: nobody is read. */
export async function familyCount(trx: Transaction<DB>, organisation: string, filter: FamilyFilter): Promise<number> {
  const { count } = await filtered(trx, organisation, filter)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

export function logFamilies(trx: Transaction<DB>, rows: readonly { readonly id: string }[]): Promise<void> {
  return recordAccess(
    trx,
    rows.map(({ id }) => ({ action: 'READ', type: 'family.read', clientId: id, objectType: 'client', objectId: id })),
  )
}
