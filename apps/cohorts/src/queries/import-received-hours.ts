import { sql } from 'kysely'
import { OBSERVATION } from '../rules/derivation/observation-windows.ts'
import type { ImportSession } from './import-session.ts'

/**
 * Received and indicated minutes of kraamzorg, by child. A claim belongs to the last birth of the mother before it, and
 * only when it starts within the window; assistance at the birth, registration and intake are no hours received, and
 * nothing that starts before the birth is.
 *
 * A child without a row has no claim, which is kept apart from a claim of no hours: whether such a family had no
 * kraamzorg is an assumption that the question makes, not the data.
 *
 * Source: docs/sources.md#rivm-kraamzorggebruik
 */
export async function deriveReceivedHours({ db }: ImportSession): Promise<void> {
  await sql`
    create temporary table received on commit drop as
    select
      b.child,
      round(sum(c.hours) * 60)::integer as received_minutes,
      round(max(c.indicated_hours) * 60)::integer as indicated_minutes
    from pg_temp.staged_claims c join pg_temp.staged_births b on b.mother = c.mother
    where c.performance = 'KRAAMZORG'
      and c.started_on between b.born_on and b.born_on + ${OBSERVATION.claimStartsWithinDays}::integer
      and not exists (
        select from pg_temp.staged_births later
        where later.mother = b.mother
          and later.born_on <= c.started_on
          and later.born_on >
            b.born_on + case when b.plurality > 1 then ${OBSERVATION.multipleBirthDays}::integer else 0 end
      )
    group by b.child
  `.execute(db)
  await sql`analyze pg_temp.received`.execute(db)
}
