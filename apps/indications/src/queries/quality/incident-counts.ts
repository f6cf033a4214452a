import { type Transaction, sql } from 'kysely'
import type { IncidentKind } from '../../rules/quality/incident-kind.ts'
import type { QualityPeriod } from '../../rules/quality/quality-period.ts'
import type { QualityTheme } from '../../rules/quality/quality-theme.ts'
import type { DB } from '../tables.ts'

export interface IncidentCount {
  readonly organisation: string | null
  readonly kind: IncidentKind
  readonly theme: QualityTheme
  readonly count: number
  readonly reportedToInspectorate: number
  readonly learned: number
}

/** Incidents by kind and theme, by the day they happened; of each organisation, or of all together. */
export async function incidentCounts(
  trx: Transaction<DB>,
  organisations: readonly string[] | null,
  { from, until }: QualityPeriod,
): Promise<IncidentCount[]> {
  const apart = organisations !== null
  const rows = await trx
    .selectFrom('qualityIncident')
    .select([
      sql<string | null>`${apart ? sql`organisation` : sql`null::text`}`.as('organisation'),
      'kind',
      'theme',
      sql<number>`sum(incidents)::int`.as('count'),
      sql<number>`sum(reported_to_inspectorate)::int`.as('reportedToInspectorate'),
      sql<number>`sum(learned)::int`.as('learned'),
    ])
    .where('month', '>=', from)
    .where('month', '<=', until)
    .$if(apart, (some) => some.where('organisation', '=', sql<string>`any(${organisations}::text[])`))
    .groupBy(apart ? ['organisation', 'kind', 'theme'] : ['kind', 'theme'])
    .orderBy('kind')
    .orderBy('theme')
    .execute()
  return rows as IncidentCount[]
}
