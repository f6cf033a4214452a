import { type Transaction, sql } from 'kysely'
import type { IncidentKind } from '../../rules/quality/incident-kind.ts'
import type { QualityPeriod } from '../../rules/quality/quality-period.ts'
import type { QualityTheme } from '../../rules/quality/quality-theme.ts'
import { type PageRequest, type Positioned, byText, pageOf } from '@kraamketen/database'
import type { DB } from '../tables.ts'
import { INCIDENT_COLUMNS, type Incident } from './incident.ts'

export interface IncidentFilter {
  /** Of this organisation; of all that the viewer may see when null. */
  readonly organisation: string | null
  readonly period: QualityPeriod
  readonly kinds: readonly IncidentKind[] | null
  readonly themes: readonly QualityTheme[] | null
  /** Only those that something was learned from, or only those that nothing was. */
  readonly learned: boolean | null
}

function filtered(trx: Transaction<DB>, { organisation, period, kinds, themes, learned }: IncidentFilter) {
  let query = trx.selectFrom('incident').where('happenedOn', '>=', period.from).where('happenedOn', '<=', period.until)
  if (organisation !== null) query = query.where('organisation', '=', organisation)
  if (kinds !== null) query = query.where('kind', 'in', kinds)
  if (themes !== null) query = query.where('theme', 'in', themes)
  if (learned !== null) query = query.where('learnedOn', learned ? 'is not' : 'is', null)
  return query
}

/** One page of the incidents that the viewer may see, by the day they happened. */
export async function incidentPage(
  trx: Transaction<DB>,
  filter: IncidentFilter,
  page: PageRequest,
): Promise<Positioned<Incident>[]> {
  const day = sql<string>`to_char(incident.happened_on, 'YYYY-MM-DD')`
  const rows = await pageOf(filtered(trx, filter).select(INCIDENT_COLUMNS), byText(day), sql`incident.id`, page)
  return rows as Positioned<Incident>[]
}

export async function incidentTotal(trx: Transaction<DB>, filter: IncidentFilter): Promise<number> {
  const { count } = await filtered(trx, filter)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
