import { expect } from 'vitest'

type Look = <Row>(query: string) => Promise<Row[]>

/**
 * What the database keeps for its lists is what the records say, made again from the beginning: whatever the tests of a
 * file did to them, one by one or at once, through the service or past it.
 */
export async function expectListsToBeKept(look: Look): Promise<void> {
  const kept = async () => ({
    caseload: await look('select * from indications.caseload order by organisation, client_id'),
    referrals: await look('select * from indications.listed_referral order by reader, referral_id'),
  })
  const before = await kept()
  await look('select indications.refresh_caseload(array(select id from indications.client))')
  expect(await kept()).toEqual(before)

  expect(
    await look(`
      select id from indications.handover
      where latest = exists (
        select from indications.handover later
        where later.child_id = handover.child_id and later.version > handover.version
      ) or open_questions <> (
        select count(*) from indications.handover_question question
        where question.handover_id = handover.id and question.answered_at is null
      )
      union all
      select child.id from indications.child join indications.client on client.id = child.client_id
      where child.handed_over <> exists (select from indications.handover where handover.child_id = child.id)
        or child.municipality_code is distinct from client.municipality_code
    `),
  ).toEqual([])
}
