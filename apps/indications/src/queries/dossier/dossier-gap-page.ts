import type { IsoDate } from '@kraamketen/kraamzorg'
import { type RawBuilder, type Transaction, sql } from 'kysely'
import type { DossierPart } from '../../rules/dossier/dossier-gap.ts'
import type { ReferralState } from '../../rules/referral/referral-state.ts'
import { type PageRequest, type Positioned, pageOf } from '@kraamketen/database'
import { clientsReferredTo, logFamilies } from './family-page.ts'
import type { DB } from '../tables.ts'

/** What a dossier has, of a client in care or after it. */
export interface DossierContents {
  /** Of the client. */
  readonly id: string
  readonly state: ReferralState
  readonly bornOn: IsoDate | null
  readonly carePlans: number
  readonly signallings: number
  readonly livingChildren: number
  readonly childrenHandedOver: number
}

export interface DossierGapFilter {
  /** At least one of these is missing. */
  readonly missing: readonly DossierPart[]
  readonly bornUntil: IsoDate | null
}

const CARE_DATE = sql<string>`to_char(coalesce(client.born_on, client.due_date), 'YYYY-MM-DD')`

// Counted client by client, by index: said as `not exists`, row security makes PostgreSQL read the whole table instead.
const CARE_PLANS = sql<number>`(
  select count(*)::int from indications.care_plan plan where plan.client_id = client.id
)`
const SIGNALLINGS = sql<number>`(
  select count(*)::int from indications.early_signalling looked where looked.client_id = client.id
)`
const LIVING_CHILDREN = sql<number>`(
  select count(*)::int from indications.child
  where child.client_id = client.id and not child.stillborn and child.died_on is null
)`
const CHILDREN_HANDED_OVER = sql<number>`(
  select count(*)::int from indications.child
  where child.client_id = client.id and not child.stillborn and child.died_on is null
    and (select count(*) from indications.handover where handover.child_id = child.id) > 0
)`

/** What the rule calls missing, said where whole lists are filtered; a test holds the two together. */
const MISSING: Readonly<Record<DossierPart, RawBuilder<boolean>>> = {
  CARE_PLAN: sql`${CARE_PLANS} = 0`,
  SIGNALLING: sql`${SIGNALLINGS} = 0`,
  HANDOVER: sql`(
    ${LIVING_CHILDREN} > ${CHILDREN_HANDED_OVER} or client.born_on is null and ${LIVING_CHILDREN} = 0
  )`,
}

function filtered(trx: Transaction<DB>, organisation: string, { missing, bornUntil }: DossierGapFilter) {
  const anyOf = sql.join<boolean>(
    missing.map((part) => MISSING[part]),
    sql` or `,
  )
  const query = clientsReferredTo(trx, organisation, ['IN_CARE', 'HANDED_OVER']).where(sql<boolean>`(${anyOf})`)
  return bornUntil === null ? query : query.where('client.bornOn', '<=', bornUntil)
}

/** One page of the dossiers of an organisation that lack something, by date of birth, logged. */
export async function dossierGapPage(
  trx: Transaction<DB>,
  organisation: string,
  filter: DossierGapFilter,
  page: PageRequest,
): Promise<Positioned<DossierContents>[]> {
  const question = filtered(trx, organisation, filter).select([
    'client.id',
    'referral.state',
    'client.bornOn',
    CARE_PLANS.as('carePlans'),
    SIGNALLINGS.as('signallings'),
    LIVING_CHILDREN.as('livingChildren'),
    CHILDREN_HANDED_OVER.as('childrenHandedOver'),
  ])
  const rows = await pageOf(question, CARE_DATE, sql`client.id`, page)
  await logFamilies(trx, rows)
  return rows as unknown as Positioned<DossierContents>[]
}

/** How many dossiers lack something under the filter. A count only: nobody is read. */
export async function dossierGapCount(
  trx: Transaction<DB>,
  organisation: string,
  filter: DossierGapFilter,
): Promise<number> {
  const { count } = await filtered(trx, organisation, filter)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
