import { type ClaimWay, decide, introduce, PROGRAMME } from './claim-way.ts'

/** The way of the service: the row that holds the count is held until the end of the transaction. */
export const ONE_COUNTER: ClaimWay = {
  name: 'ours: one counter row',
  keepsCount: true,
  claim: async (client, id) => {
    await client.query('begin')
    await introduce(client)
    const { rows } = await client.query<{ free: boolean }>(
      'select places is null or taken < places as free from eligibility.hold_place($1)',
      [PROGRAMME],
    )
    await decide(client, id, rows[0]?.free === true)
    await client.query('commit')
    return 0
  },
}
