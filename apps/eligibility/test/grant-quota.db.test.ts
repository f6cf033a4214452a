import { addDays, amsterdamDay } from '@kraamketen/kraamzorg'
import { openDatabase } from '@kraamketen/database'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { decideApplication } from '../src/queries/grant/decide-application.ts'
import { lapseGrant } from '../src/queries/grant/lapse-grant.ts'
import type { DB } from '../src/queries/tables.ts'
import { withdrawApplication } from '../src/queries/grant/withdraw-application.ts'
import { aClientId, aDatabase, planner, PROVIDER, treats } from './database.ts'

const { asOwner, urlOf } = await aDatabase()
const CLAIMS = 500
const PLACES = 50
const CONNECTIONS = 40
const PROGRAMME = '019a0000-0000-7000-8004-0000000000d1'
const clients = Array.from({ length: CLAIMS }, (_, index) => aClientId(2000 + index))
const today = amsterdamDay(new Date())
const by = { byName: 'Test planner', organisation: PROVIDER }
// Many connections: claims that stand in line for a row must really stand there at once.
const service = openDatabase<DB>({
  url: urlOf('eligibility'),
  schema: 'eligibility',
  name: 'claims',
  connections: CONNECTIONS,
  // What is tried is who gets a place, not how fast a busy machine opens forty connections.
  connectionTimeout: 20_000,
})
afterAll(() => service.close())
const grant = (applicationId: string) =>
  service.asViewer(planner, (trx) =>
    decideApplication(trx, { applicationId, decision: 'GRANT', refusalReason: null, reason: null }, by),
  )

const lapse = (grantId: string) =>
  service.asViewer(planner, (trx) => lapseGrant(trx, { grantId, on: today, reason: 'WISH_OF_CLIENT', note: null }, by))
const withdraw = (applicationId: string) =>
  service.asViewer(planner, (trx) => withdrawApplication(trx, { applicationId, reason: 'Wil niet meer' }, by))

/** Does all of it, on every connection at once: as many stand in line for the same row as there are connections. */
async function atOnce<Result>(work: readonly (() => Promise<Result>)[]): Promise<Result[]> {
  const left = [...work]
  const done: Result[] = []
  const worker = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) done.push(await next())
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, worker))
  return done
}

let inOrder: string[] = []
beforeAll(() =>
  asOwner(async (trx) => {
    await treats(trx, PROVIDER, clients)
    await sql`
      insert into eligibility.programme (id, code, version, name_nl, name_en, valid_from, quota_families, benefits, criteria, source)
      values (
        ${PROGRAMME}, 'QUOTA_TEST', 1, 'Proef', 'Trial', ${addDays(today, -1)}, ${PLACES}, array['OWN_CONTRIBUTION_WAIVED'],
        '{"kind": "moneyWorriesDeclared"}'::jsonb, 'geboortezorg-flex'
      )
    `.execute(trx)
    await sql`
      insert into eligibility.programme_application (
        client_id, programme_id, applied_at, applied_by_subject, applied_by_name, applied_by_organisation, referrer,
        decided_for, provider_agb_code, outcome, criteria, state, idempotency_key, request_digest
      )
      select
        client_id, ${PROGRAMME}, now() - make_interval(secs => ${CLAIMS} - place), 'test', 'Test', ${PROVIDER}, 'UNKNOWN',
        current_date, ${PROVIDER}, 'ELIGIBLE', '[]'::jsonb, 'APPLIED', client_id::text, '\\x00'
      from unnest(${clients}::uuid[]) with ordinality as asked (client_id, place)
    `.execute(trx)
    const { rows } = await sql<{ id: string }>`
      select id from eligibility.programme_application where programme_id = ${PROGRAMME} order by applied_at
    `.execute(trx)
    inOrder = rows.map(({ id }) => id)
  }),
)

const counts = () =>
  asOwner(async (trx) => {
    const states = await trx
      .selectFrom('programmeApplication')
      .select(['state', (eb) => eb.fn.countAll<number>().as('count')])
      .where('programmeId', '=', PROGRAMME)
      .groupBy('state')
      .execute()
    const grants = await trx
      .selectFrom('programmeGrant')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('programmeId', '=', PROGRAMME)
      .where('lapsedOn', 'is', null)
      .executeTakeFirstOrThrow()
    const place = await trx
      .selectFrom('programmePlace')
      .select(['places', 'taken'])
      .where('programmeId', '=', PROGRAMME)
      .executeTakeFirstOrThrow()
    return {
      ...Object.fromEntries(states.map(({ state, count }) => [state, count])),
      grants: grants.count,
      taken: place.taken,
      places: place.places,
    }
  })
const waitingInLine = () =>
  asOwner(async (trx) => {
    const rows = await trx
      .selectFrom('programmeApplication')
      .select('id')
      .where('programmeId', '=', PROGRAMME)
      .where('state', '=', 'WAITING')
      .orderBy('appliedAt')
      .execute()
    return rows.map(({ id }) => id)
  })
const grantsInForce = () =>
  asOwner((trx) =>
    trx
      .selectFrom('programmeGrant')
      .select(['id', 'applicationId'])
      .where('programmeId', '=', PROGRAMME)
      .where('lapsedOn', 'is', null)
      .orderBy('id')
      .execute(),
  )

test('five hundred at once on fifty places, each sent twice: fifty are granted, all others wait in order', async () => {
  const twice = [...inOrder, ...inOrder.toReversed()]
  const decided = await atOnce(twice.map((id) => () => grant(id)))
  expect(new Set(decided.map(({ outcome }) => outcome))).toEqual(new Set(['DECIDED']))
  expect(await counts()).toEqual({
    GRANTED: PLACES,
    WAITING: CLAIMS - PLACES,
    grants: PLACES,
    taken: PLACES,
    places: PLACES,
  })
  const waiting = await waitingInLine()
  const { rows } = await service.asViewer(planner, (trx) =>
    sql<{ id: string; place: number }>`
      select id, place from eligibility.place_in_line(${waiting}::uuid[]) order by place
    `.execute(trx),
  )
  expect(rows).toEqual(waiting.map((id, index) => ({ id, place: index + 1 })))
})

test('places that come free at once go to the first in line, each once; who withdraws meanwhile gets none', async () => {
  const line = await waitingInLine()
  const [leaving, others] = [line.slice(0, 40).filter((_, nth) => nth % 2 === 0), await grantsInForce()]
  const lapsing = others.slice(0, 20).map(({ id }) => id)
  await atOnce<unknown>([
    ...lapsing.flatMap((grantId, nth) => [
      () => lapse(grantId),
      () => withdraw(leaving[nth] ?? ''),
      () => lapse(grantId),
    ]),
    // Somebody who waits and is decided on again, at the same moment.
    ...line.slice(100, 140).map((id) => () => grant(id)),
  ])
  const after = await counts()
  expect(after).toMatchObject({ GRANTED: PLACES, LAPSED: 20, grants: PLACES, taken: PLACES })
  // In order: nobody who still waits stands before anybody who came in from the line.
  const granted = new Set((await grantsInForce()).map(({ applicationId }) => applicationId))
  const places = line.map((id, place) => ({ id, place }))
  const lastIn = Math.max(...places.filter(({ id }) => granted.has(id)).map(({ place }) => place))
  const firstOut = places.find(({ id }) => !granted.has(id) && !leaving.includes(id))?.place ?? 0
  expect(firstOut).toBeGreaterThan(lastIn)
})

test('a place that comes free while another is claimed is given once', async () => {
  const [first] = await grantsInForce()
  const line = await waitingInLine()
  await atOnce<unknown>([...line.slice(0, 20).map((id) => () => grant(id)), () => lapse(first?.id ?? '')])
  expect(await counts()).toMatchObject({ GRANTED: PLACES, grants: PLACES, taken: PLACES })
  expect((await waitingInLine())[0]).toBe(line[1])
})

test('who goes past the decision is stopped by the count itself', async () => {
  const past = asOwner((trx) =>
    trx
      .insertInto('programmeGrant')
      .values({ clientId: aClientId(1), programmeId: PROGRAMME, grantedOn: today })
      .execute(),
  )
  await expect(past).rejects.toThrow('every place of this programme is taken')
})
