import type { IsoDate } from '@kraamketen/kraamzorg'
import { type RawBuilder, type Transaction, sql } from 'kysely'
import type { DossierPart } from '../../rules/dossier/dossier-gap.ts'
import type { ReferralState } from '../../rules/referral/referral-state.ts'
import { type PageRequest, type Positioned, byText, pageOf } from '@kraamketen/database'
import { CARE_DATE_KEY, caseloadOf } from './caseload.ts'
import { logFamilies } from './family-page.ts'
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

/** What the rule calls missing, said where whole lists are filtered; a test holds the two together. */
const MISSING: Readonly<Record<DossierPart, RawBuilder<boolean>>> = {
  CARE_PLAN: sql`caseload.care_plans = 0`,
  SIGNALLING: sql`caseload.signallings = 0`,
  HANDOVER: sql`(
    caseload.living_children > caseload.children_handed_over
    or caseload.born_on is null and caseload.living_children = 0
  )`,
}

function filtered(trx: Transaction<DB>, organisation: string, { missing, bornUntil }: DossierGapFilter) {
  const anyOf = sql.join<boolean>(
    missing.map((part) => MISSING[part]),
    sql` or `,
  )
  const query = caseloadOf(trx, organisation, ['IN_CARE', 'HANDED_OVER']).where(sql<boolean>`(${anyOf})`)
  return bornUntil === null ? query : query.where('caseload.bornOn', '<=', bornUntil)
}

/** One page of the dossiers of an organisation that lack something, by date of birth, logged. */
export async function dossierGapPage(
  trx: Transaction<DB>,
  organisation: string,
  filter: DossierGapFilter,
  page: PageRequest,
): Promise<Positioned<DossierContents>[]> {
  const question = filtered(trx, organisation, filter).select([
    'caseload.clientId as id',
    'caseload.state',
    'caseload.bornOn',
    'caseload.carePlans',
    'caseload.signallings',
    'caseload.livingChildren',
    'caseload.childrenHandedOver',
  ])
  const rows = await pageOf(question, byText(CARE_DATE_KEY), sql`caseload.client_id`, page)
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
