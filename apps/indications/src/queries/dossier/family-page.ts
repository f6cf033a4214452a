import { recordAccess } from '@kraamketen/audit'
import { type IsoDate, type Minutes, addDays } from '@kraamketen/kraamzorg'
import { type RawBuilder, type Transaction, sql } from 'kysely'
import type { FamilySortKey } from '../../rules/dossier/family-order.ts'
import type { ReferralState } from '../../rules/referral/referral-state.ts'
import type { ReferredVulnerabilityClass } from '../../rules/referral/vulnerability-class.ts'
import { type PageRequest, type Positioned, pageOf } from '@kraamketen/database'
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

// Of the tables that `filtered` joins.
const INDICATED = sql<number>`current.minutes`
const PLANNED = sql<number>`planning.planned`
const ASSISTANTS = sql<number>`coalesce(planning.assistants, 0)`
const HOME_SINCE = sql<IsoDate>`stays.home_since`

// Text of the same length, so that a cursor sorts as the number does; nothing known comes first.
const asKey = (minutes: RawBuilder<number>) => sql<string>`to_char(coalesce(${minutes}, -1) + 1, 'FM000000.000')`

// An order needs the hours of every client, so they are looked up by client; "is not distinct from" keeps PostgreSQL
// from reading all visits of the organisation for each of them.
const PLANNED_OF_CLIENT = sql<number>`(
  select sum(visit.planned_minutes)::numeric from indications.visit
  where visit.client_id = client.id and visit.organisation is not distinct from referral.recipient
    and visit.kind = 'KRAAMZORG' and visit.state <> 'CANCELLED'
)`
const INDICATED_OF_CLIENT = sql<number>`(
  select indication.minutes from indications.indication where indication.client_id = client.id
  order by indication.set_at desc, indication.id desc limit 1
)`

const SORT_KEY = {
  CARE_DATE: sql<string>`to_char(coalesce(client.born_on, client.due_date), 'YYYY-MM-DD')`,
  CLIENT_NAME: sql<string>`lower(client.family_name || ' ' || client.given_name) collate "C"`,
  INDICATED: asKey(INDICATED_OF_CLIENT),
  PLANNED: asKey(PLANNED_OF_CLIENT),
} as const satisfies Record<FamilySortKey, unknown>

function idsReferredTo(organisation: string, states: readonly ReferralState[]) {
  return sql<string[]>`array(
    select referred.client_id from indications.referral referred
    where referred.recipient = ${organisation} and referred.kind = 'KRAAMZORG'
      and referred.state in (${sql.join(states)})
  )`
}

/**
 * Clients with a referral for kraamzorg to this organisation that is in one of these states; each client once.
 *
 * Their ids are found first and given as an array, which reads the clients by their key: joined, row security makes
 * PostgreSQL expect that one look-up is dear, and it reads every client there is.
 */
export function clientsReferredTo(trx: Transaction<DB>, organisation: string, states: readonly ReferralState[]) {
  return trx
    .selectFrom('referral')
    .innerJoin('client', 'client.id', 'referral.clientId')
    .where(sql<boolean>`client.id = any(${idsReferredTo(organisation, states)})`)
    .where('referral.recipient', '=', organisation)
    .where('referral.kind', '=', 'KRAAMZORG')
    .where('referral.state', 'in', states)
    .where(
      sql<boolean>`not exists (
        select from indications.referral later
        where later.client_id = referral.client_id and later.recipient = ${organisation}
          and later.kind = 'KRAAMZORG' and later.state in (${sql.join(states)})
          and (later.submitted_at, later.id) > (referral.submitted_at, referral.id)
      )`,
    )
}

/**
 * The clients with their planning, indication and stays, each reckoned once for all of them: client by client it is a
 * thousand questions. PostgreSQL leaves out what neither filter nor order asks for.
 */
function filtered(trx: Transaction<DB>, organisation: string, filter: FamilyFilter) {
  const ids = idsReferredTo(organisation, filter.states)
  let query = clientsReferredTo(trx, organisation, filter.states)
    .leftJoin(
      trx
        .selectFrom('visit')
        .select([
          'visit.clientId',
          sql<number>`sum(visit.planned_minutes)::numeric`.as('planned'),
          sql<number>`count(distinct visit.assistant_id)`.as('assistants'),
        ])
        .where(sql<boolean>`visit.client_id = any(${ids})`)
        .where('visit.organisation', '=', organisation)
        .where('visit.kind', '=', 'KRAAMZORG')
        .where('visit.state', '<>', 'CANCELLED')
        .groupBy('visit.clientId')
        .as('planning'),
      'planning.clientId',
      'client.id',
    )
    .leftJoin(
      trx
        .selectFrom('indication')
        .select(['indication.clientId', 'indication.minutes'])
        .distinctOn('indication.clientId')
        .where(sql<boolean>`indication.client_id = any(${ids})`)
        .orderBy('indication.clientId')
        .orderBy('indication.setAt', 'desc')
        .orderBy('indication.id', 'desc')
        .as('current'),
      'current.clientId',
      'client.id',
    )
    .leftJoin(
      trx
        .selectFrom('hospitalStay')
        .select([
          'hospitalStay.clientId',
          sql<IsoDate>`max(coalesce(hospital_stay.discharged_on, 'infinity'::date))`.as('homeSince'),
        ])
        .where(sql<boolean>`hospital_stay.client_id = any(${ids})`)
        .groupBy('hospitalStay.clientId')
        .as('stays'),
      'stays.clientId',
      'client.id',
    )
  if (filter.week !== null) {
    const [monday, next] = [filter.week, addDays(filter.week, 7)]
    query = query.where(
      sql<boolean>`(
        coalesce(client.born_on, client.due_date) >= ${monday} and coalesce(client.born_on, client.due_date) < ${next}
        or client.id = any(array(
          select visit.client_id from indications.visit
          where visit.organisation = ${organisation} and visit.kind = 'KRAAMZORG' and visit.state <> 'CANCELLED'
            and visit.planned_at >= ${monday}::date::timestamptz and visit.planned_at < ${next}::date::timestamptz
        ))
      )`,
    )
  }
  if (filter.plannedBelow !== null) {
    // Before the birth nothing planned yet is no shortage; after it, it is.
    const planned = sql<number>`coalesce(${PLANNED}, case when client.born_on is not null then 0 end)`
    query = query.where(planned, '<', filter.plannedBelow)
  }
  if (filter.indicatedAbove !== null) query = query.where(INDICATED, '>', filter.indicatedAbove)
  if (filter.moreAssistantsThan !== null) query = query.where(ASSISTANTS, '>', filter.moreAssistantsThan)
  if (filter.classes !== null) query = query.where('referral.vulnerabilityClass', 'in', filter.classes)
  if (filter.interpreterNeeded !== null) query = query.where('client.interpreterNeeded', '=', filter.interpreterNeeded)
  if (filter.homeOn !== null) query = query.where(HOME_SINCE, '=', filter.homeOn)
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
    'client.id',
    'referral.state',
    'referral.vulnerabilityClass as referredClass',
    'referral.vulnerabilityClassOn as referredClassOn',
    'client.interpreterNeeded',
  ])
  const rows = await pageOf(question, SORT_KEY[sort], sql`client.id`, page)
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
