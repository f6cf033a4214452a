import { type PageRequest, byText, pageOf, type Positioned } from '@kraamketen/database'
import type { IsoDate, Minutes } from '@kraamketen/kraamzorg'
import { sql, type Transaction } from 'kysely'
import type { GrantSortKey } from '../../rules/grant/sort-keys.ts'
import type { Benefit } from '../../rules/programme/programme.ts'
import { GRANT_COLUMNS, type GrantRow, logGrants } from './grants.ts'
import type { DB } from '../tables.ts'

export interface GrantFilter {
  /** Codes of programmes. */
  readonly programmes: readonly string[] | null
  readonly benefit: Benefit | null
  readonly lapsed: boolean | null
  readonly grantedFrom: IsoDate | null
  readonly grantedUntil: IsoDate | null
  /** Only where flexible hours can be used on this day. */
  readonly runningOn: IsoDate | null
  /** Only families with fewer flexible hours than the mean of the programme, or with at least as many. */
  readonly belowMean: boolean | null
}

const MINUTES = sql<Minutes>`(
  select coalesce(sum(hours.minutes), 0)::integer from eligibility.flexible_hours as hours
  where hours.grant_id = programme_grant.id
)`
const TERMS = sql.ref('programme.flexible_hours')
/** The last day of use, as `rules/grant/flexible-window.ts` has it. */
const LAST_DAY = sql<string>`least(
  (programme_grant.born_on + make_interval(months => (${TERMS} ->> 'windowMonths')::integer))::date,
  (${TERMS} ->> 'useUntil')::date
)`

const SORT_KEY = {
  GRANTED: sql<string>`to_char(programme_grant.granted_on, 'YYYY-MM-DD')`,
  USABLE_UNTIL: sql<string>`coalesce(to_char(${LAST_DAY}, 'YYYY-MM-DD'), '')`,
  USED_HOURS: sql<string>`lpad(${MINUTES}::text, 9, '0')`,
} as const satisfies Record<GrantSortKey, unknown>

function filtered(trx: Transaction<DB>, filter: GrantFilter) {
  const { programmes, benefit, lapsed, grantedFrom, grantedUntil, runningOn, belowMean } = filter
  const mean = sql<number>`(${TERMS} ->> 'meanHours')::numeric * 60`
  return trx
    .selectFrom('programmeGrant')
    .innerJoin('programme', 'programme.id', 'programmeGrant.programmeId')
    .$if(programmes !== null, (some) => some.where('programme.code', 'in', programmes))
    .$if(benefit !== null, (some) => some.where(sql<boolean>`${benefit} = any (programme.benefits)`))
    .$if(lapsed !== null, (some) => some.where('lapsedOn', lapsed === true ? 'is not' : 'is', null))
    .$if(grantedFrom !== null, (some) => some.where('grantedOn', '>=', grantedFrom as string))
    .$if(grantedUntil !== null, (some) => some.where('grantedOn', '<=', grantedUntil as string))
    .$if(runningOn !== null, (some) =>
      some
        .where('grantedOn', '<=', runningOn as string)
        .where(sql<boolean>`coalesce(programme_grant.lapsed_on > ${runningOn}::date, true)`)
        .where(
          sql<boolean>`${runningOn}::date between programme_grant.born_on + (${TERMS} ->> 'fromDay')::integer and ${LAST_DAY}`,
        ),
    )
    .$if(belowMean === true, (some) => some.where(sql<boolean>`${MINUTES} < ${mean}`))
    .$if(belowMean === false, (some) => some.where(sql<boolean>`${MINUTES} >= ${mean}`))
}

/** One page of the grants of clients that the viewer may see, logged. */
export async function grantPage(
  trx: Transaction<DB>,
  filter: GrantFilter,
  sort: GrantSortKey,
  page: PageRequest,
): Promise<Positioned<GrantRow>[]> {
  const question = filtered(trx, filter).select(GRANT_COLUMNS)
  const rows = (await pageOf(question, byText(SORT_KEY[sort]), sql`programme_grant.id`, page)) as Positioned<GrantRow>[]
  await logGrants(trx, rows)
  return rows
}

export interface GrantSums {
  readonly grants: number
  /** Families that used flexible hours. */
  readonly familiesWithHours: number
  readonly minutes: Minutes
}

/** How many there are under the filter, and what was used. Counts only: nobody is read. */
export function grantSums(trx: Transaction<DB>, filter: GrantFilter): Promise<GrantSums> {
  return trx
    .selectFrom(
      filtered(trx, filter)
        .select([MINUTES.as('minutes'), 'programmeGrant.clientId'])
        .as('found'),
    )
    .select([
      sql<number>`count(*)::integer`.as('grants'),
      sql<number>`(count(distinct client_id) filter (where minutes > 0))::integer`.as('familiesWithHours'),
      sql<number>`coalesce(sum(minutes), 0)::integer`.as('minutes'),
    ])
    .executeTakeFirstOrThrow()
}
