import pg from 'pg'
import { type ClaimWay, decide, introduce, PROGRAMME } from './claim-way.ts'

/** Serialization failures, and deadlocks that come of the same. */
const AGAIN = ['40001', '40P01']

/**
 * The peer, as it is usually written: what was granted is counted, and one more is inserted while there is room. Only
 * a serializable transaction makes that exact, and PostgreSQL then ends all but one of those who count at once; they
 * begin again.
 */
export const SERIALIZABLE_COUNT: ClaimWay = {
  name: 'peer: serializable count and insert',
  keepsCount: false,
  claim: async (client, id) => {
    for (let repeated = 0; ; repeated += 1) {
      try {
        await client.query('begin isolation level serializable')
        await introduce(client)
        const { rows } = await client.query<{ free: boolean }>(
          `select count(*) < (select quota_families from eligibility.programme where id = $1) as free
           from eligibility.programme_grant where programme_id = $1 and lapsed_on is null`,
          [PROGRAMME],
        )
        await decide(client, id, rows[0]?.free === true)
        await client.query('commit')
        return repeated
      } catch (error) {
        await client.query('rollback')
        if (!(error instanceof pg.DatabaseError) || !AGAIN.includes(error.code ?? '')) throw error
      }
    }
  },
}
