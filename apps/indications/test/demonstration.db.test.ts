import { isoDate } from '@kraamketen/kraamzorg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demonstrationId } from '../src/demonstration/demonstration-id.ts'
import { isLoaded, loadDemonstration } from '../src/queries/demonstration/load-demonstration.ts'
import { STORED_TABLES } from '../src/queries/demonstration/stored-tables.ts'
import { snakeCase } from '../src/queries/demonstration/snake-case.ts'
import { indicate } from '../src/rules/indication/indicate.ts'
import { protocolOf } from '../src/rules/indication/protocol.ts'
import type { IndicationFacts } from '../src/rules/indication/rule.ts'
import { type Platform, startPlatform, vault } from './platform.ts'

const TODAY = isoDate('2026-11-22')
const CLIENTS = 400
let platform: Platform
const said: number[] = []
beforeAll(async () => {
  platform = await startPlatform()
  await platform.asOwner((trx) =>
    loadDemonstration(trx, vault, { today: TODAY, clients: CLIENTS, say: (done) => said.push(done) }),
  )
}, 120_000)
afterAll(() => platform.close())

const count = async (query: string) => Number((await platform.look<{ count: string }>(query))[0]?.count)

test('it says how far it is, knows that it is there, and logs every client once', async () => {
  expect(said).toEqual([CLIENTS])
  expect(await platform.asOwner(isLoaded)).toBe(true)
  const lines = await platform.look(
    `select client_id from audit.event where type = 'demonstration.load' group by client_id having count(*) = 1`,
  )
  expect(lines).toHaveLength(CLIENTS)
})

test('a load that is broken off leaves nothing', async () => {
  const other = await startPlatform()
  try {
    const say = () => {
      throw new Error('broken off')
    }
    const load = other.asOwner((trx) => loadDemonstration(trx, vault, { today: TODAY, clients: 20, say }))
    await expect(load).rejects.toThrow('broken off')
    expect(await other.asOwner(isLoaded)).toBe(false)
    expect(await other.look('select postcode from indications.postcode_area')).toEqual([])
  } finally {
    await other.close()
  }
})

test.each(STORED_TABLES)('there is something in %s', async (table) => {
  expect(await count(`select count(*) from indications.${snakeCase(table)}`)).toBeGreaterThan(0)
})

test.each([
  ['referral', 'state', 9],
  ['referral', 'kind', 6],
  ['intake', 'state', 3],
  ['extension_request', 'state', 4],
  ['visit', 'state', 3],
  ['visit', 'kind', 2],
  ['waiting_list_entry', 'step', 6],
  ['child', 'stillborn', 2],
  ['consent', 'given', 2],
  ['handover', 'version', 2],
  ['early_signalling', 'outcome', 2],
  ['incident', 'kind', 3],
])('%s has every %s that it can have', async (table, column, least) => {
  expect(await count(`select count(distinct ${column}) from indications.${table}`)).toBeGreaterThanOrEqual(least)
})

test('the hours of each indication are what the rules give for what it rests on', async () => {
  const rows = await platform.look<Record<string, unknown> & { protocolVersion: string; minutes: number | null }>(`
    select indication.*, client.born_on from indications.indication join indications.client on client.id = client_id
  `)
  expect(rows.length).toBeGreaterThan(300)
  for (const { protocolVersion, minutes, ...facts } of rows) {
    const protocol = protocolOf(protocolVersion)
    const given = indicate({ ...facts, protocol } as unknown as IndicationFacts)
    expect(minutes).toBe(given.minutes)
  }
})

test('versions of an indication follow each other in time, each replaced once', async () => {
  const wrong = await platform.look(`
    select later.id from indications.indication later join indications.indication earlier on earlier.id = later.replaces
    where later.set_at <= earlier.set_at or later.client_id <> earlier.client_id
  `)
  expect(wrong).toEqual([])
})

test('no maternity assistant is at two places at once', async () => {
  const both = await platform.look(`
    with stay as (
      select id, assistant_id, tstzrange(
        coalesce(started_at, planned_at), coalesce(ended_at, planned_at + planned_minutes * interval '1 minute')
      ) as time
      from indications.visit where assistant_id is not null
    )
    select one.id from stay one join stay other using (assistant_id) where one.id < other.id and one.time && other.time
  `)
  expect(both).toEqual([])
})

test.each([
  ['client', 'born_on'],
  ['child', 'born_at'],
  ['child', 'died_on'],
  ['child', 'bsn_linked_at'],
  ['referral', 'state_since'],
  ['referral_event', 'at'],
  ['consent', 'recorded_at'],
  ['hospital_stay', 'discharged_on'],
  ['intake', 'held_on'],
  ['intake', 'recorded_at'],
  ['indication', 'set_at'],
  ['extension_request', 'decided_at'],
  ['visit', 'ended_at'],
  ['visit', 'claimed_on'],
  ['observation', 'observed_at'],
  ['screening', 'happened_on'],
  ['advice', 'given_on'],
  ['goal', 'closed_on'],
  ['signal', 'signalled_at'],
  ['signal_reading', 'read_at'],
  ['reporting_code_step', 'taken_on'],
  ['handover', 'sent_at'],
  ['handover', 'received_at'],
  ['handover_question', 'answered_at'],
  ['waiting_list_event', 'at'],
  ['partus_call', 'called_at'],
  ['incident', 'learned_on'],
  ['family_evaluation', 'filled_in_on'],
  ['training', 'completed_on'],
])('nothing in %s.%s is after six in the morning of day zero', async (table, column) => {
  const late = await platform.look(
    `select 1 from indications.${table} where ${column} > timestamptz '${TODAY} 06:00 Europe/Amsterdam'`,
  )
  expect(late).toEqual([])
})

test('children lose weight first, a tenth at most, and gain it after that', async () => {
  const curves = await platform.look<{ birthWeightGrams: number; weights: number[] }>(`
    select birth_weight_grams, array_agg(value::int order by observed_at) as weights
    from indications.child join indications.observation on observation.child_id = child.id and kind = 'WEIGHT'
    where birth_weight_grams is not null group by child.id having count(*) >= 6
  `)
  expect(curves.length).toBeGreaterThan(80)
  for (const { birthWeightGrams, weights } of curves) {
    expect(Math.min(...weights)).toBeGreaterThan(0.89 * birthWeightGrams)
    expect(Math.min(...weights)).toBeLessThan(birthWeightGrams)
    expect(weights.at(-1)).toBeGreaterThan(Math.min(...weights))
  }
})

test('what is handed over has a consent that was given, and goes to whoever is responsible', async () => {
  const wrong = await platform.look(`
    select handover.id from indications.handover join indications.consent on consent.id = consent_id
    join indications.client on client.id = handover.client_id
    left join indications.client_move move on move.client_id = client.id and move.moved_on <= handover.sent_at::date
    join indications.youth_health_area area on area.municipality_code = coalesce(move.municipality_code, client.municipality_code)
    where not consent.given or consent.purpose <> 'HANDOVER_TO_JGZ' or area.organisation <> handover.recipient
  `)
  expect(wrong).toEqual([])
  expect(await count('select count(*) from indications.handover where elements = elements_present')).toBeGreaterThan(5)
  expect(await count('select count(*) from indications.handover where elements > elements_present')).toBeGreaterThan(5)
})

test('three regions cannot give what is asked, the others can', async () => {
  const rows = await platform.look<{ regionCode: string; share: number }>(`
    select region_code, sum(employed_minutes + self_employed_minutes)::float8 / nullif(sum(contracted_minutes), 0) as share
    from indications.capacity_week where extract(month from week_start + 3) in (8, 12) group by region_code
  `)
  const short = rows.filter(({ share }) => share < 0.85).map(({ regionCode }) => regionCode)
  expect(short.sort()).toEqual(['GG3406', 'GG4607', 'GG6106'])
})

test('the cast is as the documentation says', async () => {
  const [sanne] = await platform.look(
    `select given_name, born_on::text, minutes::float8 / 60 as hours from indications.client
     join indications.indication on client_id = client.id where client.id = $1 order by set_at desc limit 1`,
    [demonstrationId('client', 1)],
  )
  expect(sanne).toEqual({ givenName: 'Sanne', bornOn: '2026-11-19', hours: 42.875 })
  const unread = await platform.look(
    `select id from indications.signal where client_id = $1 and not exists (
       select from indications.signal_reading where signal_id = signal.id)`,
    [demonstrationId('client', 1)],
  )
  expect(unread).toHaveLength(1)
  const received = await platform.look(
    `select received_at from indications.handover where client_id = $1 and received_at < '2023-05-01'`,
    [demonstrationId('client', 3)],
  )
  expect(received).toHaveLength(1)
})
