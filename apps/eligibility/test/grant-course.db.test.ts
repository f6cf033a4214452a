import { addDays, amsterdamDay, daysBetween, type IsoDate, isoDate } from '@kraamketen/kraamzorg'
import { aViewer, createAsker } from '@kraamketen/subgraph/testing'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { PROGRAMMES } from '../data/programmes.ts'
import { createContext } from '../src/context.ts'
import { schema } from '../src/graphql/schema.ts'
import {
  aClientId,
  aDatabase,
  midwife,
  otherMidwife,
  OTHER_PRACTICE,
  OTHER_PROVIDER,
  otherPlanner,
  planner,
  PRACTICE,
  PROVIDER,
  treats,
} from './database.ts'

const { service, asOwner, loggedOf } = await aDatabase()
const ask = createAsker(schema, createContext(service))
const today = amsterdamDay(new Date())
const CLIENTS = Array.from({ length: 40 }, (_, index) => aClientId(1000 + index))
const nextClient = (() => {
  let used = 0
  return () => CLIENTS[used++] as string
})()

/** A programme that no code knows: two places, both benefits. */
const SMALL = '019a0000-0000-7000-8004-0000000000c1'
const NO_QUOTA = '019a0000-0000-7000-8004-0000000000c2'

beforeAll(() =>
  asOwner(async (trx) => {
    await treats(trx, PRACTICE, CLIENTS)
    await treats(trx, PROVIDER, CLIENTS)
    await insertProgramme(SMALL, 'SMALL_TEST', 2)
    await insertProgramme(NO_QUOTA, 'OPEN_TEST', null)
    async function insertProgramme(id: string, code: string, quota: number | null) {
      await sql`
        insert into eligibility.programme (
          id, code, version, name_nl, name_en, valid_from, quota_families, benefits, flexible_hours, criteria, source
        ) values (
          ${id}, ${code}, 1, ${`Proef ${code}`}, ${`Trial ${code}`}, ${addDays(today, -400)}, ${quota},
          array['OWN_CONTRIBUTION_WAIVED', 'FLEXIBLE_HOURS'],
          ${JSON.stringify({ meanHours: 24, windowMonths: 6, fromDay: 8, useUntil: null, modes: ['PERIODIC_CONTACT'], purposes: ['BRIDGING'] })}::jsonb,
          ${JSON.stringify({ kind: 'allOf', of: [{ kind: 'municipalityIn', municipalities: [{ code: 'GM0917', name: 'Heerlen' }] }, { kind: 'moneyWorriesDeclared' }] })}::jsonb,
          'geboortezorg-flex'
        )
      `.execute(trx)
    }
  }),
)

const FIELDS = `
  id state placeInLine outcome decisionReason nextStates
  refusal { reason explanation appeal inWords } criteria { code outcome wouldChange }
  grant { id grantedOn lapsedOn } history { from to cause by reason }
`
const PROBLEM = `... on Problem { __typename code message path remedy }`
const APPLY = `mutation ($input: ApplyForProgrammeInput!) {
  applyForProgramme(input: $input) { ... on ProgrammeApplication { ${FIELDS} } ${PROBLEM} }
}`
const DECIDE = `mutation ($input: DecideApplicationInput!) {
  decideApplication(input: $input) { ... on ProgrammeApplication { ${FIELDS} } ${PROBLEM} }
}`
const WITHDRAW = `mutation ($input: WithdrawApplicationInput!) {
  withdrawApplication(input: $input) { ... on ProgrammeApplication { ${FIELDS} } ${PROBLEM} }
}`
const LAPSE = `mutation ($input: LapseGrantInput!) {
  lapseGrant(input: $input) { ... on ProgrammeGrant { id lapsedOn lapseReason application { state } } ${PROBLEM} }
}`
const RECORD = `mutation ($input: RecordFlexibleHoursInput!) {
  recordFlexibleHours(input: $input) {
    ... on ProgrammeGrant { id flexibleSupport { status usedHours hoursToMean goal until uses { usedOn hours } } } ${PROBLEM}
  }
}`

let key = 0
const input = (clientId: string, different: object = {}) => ({
  clientId,
  programmeId: SMALL,
  referrer: 'MIDWIFE_OR_GYNAECOLOGIST',
  careDate: addDays(today, -20),
  bornOn: addDays(today, -20),
  municipalityCode: 'GM0917',
  uzoviCode: '9664',
  careProviderAgbCode: PROVIDER,
  moneyWorries: true,
  indicatedHours: 44.5,
  idempotencyKey: `test-apply-${(key += 1)}`,
  ...different,
})
const field = async (viewer: typeof midwife, mutation: string, variables: object) => {
  const { data, errors } = await ask(viewer, mutation, { input: variables })
  expect(errors).toEqual([])
  return Object.values(data)[0] as any // eslint-disable-line @typescript-eslint/no-explicit-any -- what its query asked
}
const apply = (clientId: string, different: object = {}, viewer = midwife) =>
  field(viewer, APPLY, input(clientId, different))
const decide = (applicationId: string, different: object = {}, viewer = planner) =>
  field(viewer, DECIDE, { applicationId, decision: 'GRANT', ...different })
const lapse = (grantId: string, different: object = {}, viewer = planner) =>
  field(viewer, LAPSE, { grantId, reason: 'MOVED_OUT_OF_AREA', ...different })
/** Whatever still stands of the small programme is ended, so that a test begins with two places. */
const empty = () =>
  asOwner(async (trx) => {
    await sql`
      update eligibility.programme_application set state = 'WITHDRAWN'
      where programme_id = ${SMALL} and state in ('APPLIED', 'WAITING')
    `.execute(trx)
    await sql`
      update eligibility.programme_grant set lapsed_on = current_date, lapse_reason = 'OTHER'
      where programme_id = ${SMALL} and lapsed_on is null
    `.execute(trx)
  })

test('a midwife applies; what it was judged by is kept, with what would change each condition', async () => {
  const client = nextClient()
  const application = await apply(client, { moneyWorries: false })
  expect(application).toMatchObject({ state: 'APPLIED', outcome: 'NOT_ELIGIBLE', grant: null, placeInLine: null })
  expect(application.criteria).toEqual([
    { code: 'MUNICIPALITY', outcome: 'MET', wouldChange: null },
    {
      code: 'MONEY_WORRIES',
      outcome: 'FAILED',
      wouldChange: 'Als het gezin aangeeft geldzorgen te hebben, voldoet zij wel.',
    },
  ])
  expect(application.nextStates).toEqual(['WITHDRAWN'])
  expect(application.history).toMatchObject([{ from: null, to: 'APPLIED', cause: 'APPLICATION', by: 'Test midwife' }])
  expect((await loggedOf(client)).map(({ type }) => type)).toContain('application.apply')
})

test('sent twice it is one application; with the key of another it is a conflict', async () => {
  const client = nextClient()
  const once = input(client)
  const [first, second] = await Promise.all([field(midwife, APPLY, once), field(midwife, APPLY, once)])
  expect(first.id).toBe(second.id)
  expect(await field(midwife, APPLY, { ...once, involvedParties: 3 })).toMatchObject({ code: 'CONFLICT' })
  expect(await apply(client)).toMatchObject({ code: 'CONFLICT', path: ['input', 'programmeId'] })
})

test.each([
  { given: 'a client of another practice', different: { clientId: 'NOBODY' }, code: 'NOT_FOUND' },
  { given: 'a programme that is not there', different: { programmeId: aClientId(1) }, code: 'NOT_FOUND' },
  { given: 'a programme that has ended', different: { programmeId: PROGRAMMES[0]?.id }, code: 'WRONG_STATE' },
  { given: 'no municipality', different: { municipalityCode: 'Heerlen' }, code: 'INVALID_INPUT' },
  {
    given: 'a birth tomorrow',
    different: { bornOn: addDays(today, 1), careDate: addDays(today, 1) },
    code: 'INVALID_INPUT',
  },
  { given: 'two births', different: { careDate: addDays(today, -21) }, code: 'INVALID_INPUT' },
  { given: 'a third of a minute', different: { indicatedHours: 24.33333 }, code: 'INVALID_INPUT' },
])('$given: $code', async ({ different, code }) => {
  const clientId = aClientId(1000)
  const asked = 'clientId' in different ? { clientId: aClientId(7) } : different
  expect(await apply(clientId, asked)).toMatchObject({ code })
})

test('only the planner of the organisation that gives the care decides; another finds nothing', async () => {
  const client = nextClient()
  const { id } = await apply(client, { programmeId: NO_QUOTA })
  await asOwner((trx) => treats(trx, OTHER_PROVIDER, [client]))
  expect(await decide(id, {}, otherPlanner)).toMatchObject({ code: 'NOT_FOUND' })
  expect(
    (await ask(midwife, DECIDE, { input: { applicationId: id, decision: 'GRANT' } })).errors[0]?.extensions.code,
  ).toBe('FORBIDDEN')
  expect(await decide(id)).toMatchObject({ state: 'GRANTED', grant: { grantedOn: today, lapsedOn: null } })
  // What somebody else decided on cannot be taken back by who applied.
  expect(await field(midwife, WITHDRAW, { applicationId: id, reason: 'Toch niet' })).toMatchObject({
    code: 'WRONG_STATE',
  })
})

test('what the conditions do not admit is granted with a reason only', async () => {
  const { id } = await apply(nextClient(), { programmeId: NO_QUOTA, moneyWorries: false })
  expect(await decide(id)).toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'reason'] })
  expect(await decide(id, { reason: 'De wijkverpleegkundige kent het gezin' })).toMatchObject({
    state: 'GRANTED',
    outcome: 'NOT_ELIGIBLE',
    decisionReason: 'De wijkverpleegkundige kent het gezin',
  })
})

test('a refusal says why and what the family can do, and stands', async () => {
  const { id } = await apply(nextClient(), { programmeId: NO_QUOTA, moneyWorries: null })
  expect(await decide(id, { decision: 'REFUSE' })).toMatchObject({ path: ['input', 'refusalReason'] })
  const refused = await decide(id, { decision: 'REFUSE', refusalReason: 'NOT_ELIGIBLE' })
  expect(refused).toMatchObject({ state: 'REFUSED', outcome: 'UNKNOWN', nextStates: [] })
  expect(refused.refusal.appeal).toMatch(/^Bent u het er niet mee eens\? Bel/)
  expect((await decide(id, { decision: 'REFUSE', refusalReason: 'NOT_ELIGIBLE' })).history).toHaveLength(2)
  expect(await decide(id)).toMatchObject({ code: 'WRONG_STATE' })
})

test('two places, four families: two wait in order of application, and a lapse brings the first in', async () => {
  await empty()
  const clients = [nextClient(), nextClient(), nextClient(), nextClient()]
  const ids: string[] = []
  for (const client of clients) ids.push((await apply(client)).id)
  // Decided in the other order: who applied first still stands first in line.
  const [, , , fourth] = [await decide(ids[0] ?? ''), await decide(ids[1] ?? ''), null, await decide(ids[3] ?? '')]
  const third = await decide(ids[2] ?? '')
  expect([third.state, third.placeInLine]).toEqual(['WAITING', 1])
  expect(fourth).toMatchObject({ state: 'WAITING', placeInLine: 1 }) // she stood alone in line then
  expect(await decide(ids[3] ?? '')).toMatchObject({ state: 'WAITING', placeInLine: 2 }) // the same again

  const granted = await decide(ids[0] ?? '')
  const lapsed = await lapse(granted.grant.id)
  expect(lapsed).toMatchObject({ lapsedOn: today, lapseReason: 'MOVED_OUT_OF_AREA', application: { state: 'LAPSED' } })
  expect(await lapse(granted.grant.id)).toMatchObject({ lapsedOn: today }) // twice is once
  expect(await lapse(granted.grant.id, { reason: 'WISH_OF_CLIENT' })).toMatchObject({ code: 'WRONG_STATE' })

  const promoted = await decide(ids[2] ?? '')
  expect(promoted).toMatchObject({ state: 'GRANTED', placeInLine: null, grant: { grantedOn: today } })
  expect(promoted.history.at(-1)).toMatchObject({ from: 'WAITING', to: 'GRANTED', cause: 'PLACE_RELEASED', by: null })
  expect((await decide(ids[3] ?? '')).placeInLine).toBe(1)
  expect((await loggedOf(clients[2] ?? '')).map(({ type }) => type)).toContain('application.promote')
  expect(await placesOf(SMALL)).toEqual({ places: 2, taken: 2, waiting: 1 })
})

test('who withdraws while waiting is passed over', async () => {
  await empty()
  const ids: string[] = []
  for (const client of [nextClient(), nextClient(), nextClient(), nextClient()]) ids.push((await apply(client)).id)
  for (const id of ids) await decide(id)
  expect(await field(midwife, WITHDRAW, { applicationId: ids[2], reason: 'Wil niet meer' })).toMatchObject({
    state: 'WITHDRAWN',
  })
  await lapse((await decide(ids[0] ?? '')).grant.id)
  expect(await decide(ids[3] ?? '')).toMatchObject({ state: 'GRANTED' })
})

test('a programme that ended yesterday grants nobody, also nobody who waits; what was granted goes on', async () => {
  await empty()
  const ids: string[] = []
  for (const client of [nextClient(), nextClient(), nextClient(), nextClient()]) ids.push((await apply(client)).id)
  for (const id of ids.slice(0, 3)) await decide(id)
  const granted = (await decide(ids[0] ?? '')).grant.id
  const kept = (await decide(ids[1] ?? '')).grant.id
  await endsOn(addDays(today, -1))
  expect(await decide(ids[3] ?? '')).toMatchObject({
    code: 'WRONG_STATE',
    message: 'This programme admits no families today.',
  })
  await lapse(granted, { reason: 'WISH_OF_CLIENT' })
  expect(await decide(ids[2] ?? '', { decision: 'REFUSE', refusalReason: 'PROGRAMME_ENDED' })).toMatchObject({
    state: 'REFUSED',
  })
  expect(await field(planner, RECORD, hours(kept))).toMatchObject({
    flexibleSupport: { status: 'RUNNING', usedHours: 2.5 },
  })
  await endsOn(null)
})

test('a raised quota brings in who waits', async () => {
  await empty()
  const ids: string[] = []
  for (const client of [nextClient(), nextClient(), nextClient()]) ids.push((await apply(client)).id)
  for (const id of ids) await decide(id)
  await asOwner((trx) => sql`update eligibility.programme set quota_families = 3 where id = ${SMALL}`.execute(trx))
  const third = await decide(ids[2] ?? '')
  expect(third.history.at(-1)).toMatchObject({ to: 'GRANTED', cause: 'QUOTA_RAISED' })
  await asOwner((trx) => sql`update eligibility.programme set quota_families = 2 where id = ${SMALL}`.execute(trx))
})

const hours = (grantId: string, different: object = {}) => ({
  grantId,
  usedOn: today,
  hours: 2.5,
  mode: 'PERIODIC_CONTACT',
  purpose: 'BRIDGING',
  goal: 'Tot de gezinscoach er is',
  idempotencyKey: `test-hours-${(key += 1)}`,
  ...different,
})

test('flexible hours: once a key, inside the window, above the mean too', async () => {
  const { id } = await apply(nextClient(), { programmeId: NO_QUOTA, bornOn: null })
  const grantId = (await decide(id)).grant.id as string
  expect(await field(planner, RECORD, hours(grantId))).toMatchObject({ path: ['input', 'bornOn'] })
  const bornOn = addDays(today, -20)
  const once = hours(grantId, { bornOn, hours: 20 })
  await Promise.all([field(planner, RECORD, once), field(planner, RECORD, once)])
  expect(await field(planner, RECORD, { ...once, hours: 3 })).toMatchObject({ code: 'CONFLICT' })
  expect(await field(planner, RECORD, hours(grantId, { bornOn: today }))).toMatchObject({ path: ['input', 'bornOn'] })
  const { flexibleSupport } = await field(planner, RECORD, hours(grantId, { hours: 6 }))
  expect(flexibleSupport).toMatchObject({
    status: 'RUNNING',
    usedHours: 26,
    hoursToMean: -2,
    goal: 'Tot de gezinscoach er is',
    uses: [{ hours: 20 }, { hours: 6 }],
  })
  for (const [different, place] of [
    [{ usedOn: addDays(today, 1) }, 'usedOn'],
    [{ usedOn: addDays(today, -1) }, 'usedOn'], // before the grant
    [{ mode: 'DAYS_IN_A_ROW' }, 'mode'],
    [{ purpose: 'SELF_RELIANCE' }, 'purpose'],
    [{ hours: 0 }, 'hours'],
    [{ hours: 24.5 }, 'hours'],
    [{ hours: 0.001 }, 'hours'],
  ] as const)
    expect(await field(planner, RECORD, hours(grantId, different))).toMatchObject({ path: ['input', place] })
  expect(await field(otherPlanner, RECORD, hours(grantId))).toMatchObject({ code: 'NOT_FOUND' })
  // A lapse on or before a day on which hours were used would make them void.
  expect(await lapse(grantId)).toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'on'] })
  expect(await lapse(grantId, { on: addDays(today, -1) })).toMatchObject({ code: 'INVALID_INPUT' })
  expect(await lapse(grantId, { on: addDays(today, 1) })).toMatchObject({ code: 'INVALID_INPUT' })
  expect(await lapse(grantId, { reason: 'OTHER' })).toMatchObject({ path: ['input', 'note'] })
  expect(await lapse(grantId, {}, otherPlanner)).toMatchObject({ code: 'NOT_FOUND' })
})

test('who supports a family still sees it when the care is over, until the window closes or the grant lapses', async () => {
  await empty()
  const client = nextClient()
  const bornOn = addDays(today, -30)
  const { grant } = await decide((await apply(client, { bornOn, careDate: bornOn })).id)
  await asOwner((trx) =>
    sql`
      update access.care_relationship set ends_on = ${addDays(today, -1)}, starts_on = ${bornOn}
      where client_id = ${client} and organisation = ${PROVIDER} and kind = 'REFERRED_TO'
    `.execute(trx),
  )
  const relationships = () =>
    asOwner(async (trx) => {
      const { rows } = await sql<{ endsOn: string }>`
        select ends_on from access.care_relationship where client_id = ${client} and kind = 'SUPPORTED_BY'
      `.execute(trx)
      return rows.map(({ endsOn }) => endsOn)
    })
  const [window] = await relationships()
  // Six months from a birth of thirty days ago.
  expect(daysBetween(today, isoDate(window ?? ''))).toBeGreaterThan(145)
  expect(daysBetween(today, isoDate(window ?? ''))).toBeLessThan(156)
  expect(await lapse(grant.id)).toMatchObject({ id: grant.id })
  expect(await relationships()).toEqual([today])
})

test('a client shows it all: decision, application, grant, support, waiver; where she moved to; nobody else sees it', async () => {
  const client = nextClient()
  const { id } = await apply(client, { programmeId: NO_QUOTA })
  await decide(id)
  const query = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) {
      ... on Client {
        programmes { programme { code } outcome application { id state } grant { stillInArea } }
        flexibleSupport { running until goal programme { code } }
      }
      ... on Indication { waiver { ownContributionWaived programme { code } } }
    }
  }`
  const representation = {
    __typename: 'Client',
    id: client,
    municipalityCode: 'GM0917',
    uzoviCode: '9664',
    careProviderAgbCode: PROVIDER,
    careDate: addDays(today, -20),
    bornOn: addDays(today, -20),
  }
  const indication = {
    __typename: 'Indication',
    id: aClientId(9),
    client: { __typename: 'Client', id: client, careDate: today },
  }
  const representations = [representation, { ...representation, municipalityCode: 'GM0363' }, indication]
  const { data, errors } = await ask(aViewer('mother', { client }), query, { representations })
  expect(errors).toEqual([])
  const [here, moved, { waiver }] = data._entities
  const open = ({ programmes }: { programmes: { programme: { code: string } }[] }) =>
    programmes.find(({ programme }) => programme.code === 'OPEN_TEST')
  // What the family declared when it applied is known when it is asked again.
  expect(open(here)).toMatchObject({
    outcome: 'ELIGIBLE',
    application: { id, state: 'GRANTED' },
    grant: { stillInArea: true },
  })
  expect(open(moved)).toMatchObject({
    outcome: 'NOT_ELIGIBLE',
    application: { state: 'GRANTED' },
    grant: { stillInArea: false },
  })
  expect(here.flexibleSupport).toEqual([
    { running: true, until: expect.stringMatching(/^\d{4}-/), goal: null, programme: { code: 'OPEN_TEST' } },
  ])
  expect(waiver).toEqual({ ownContributionWaived: true, programme: { code: 'OPEN_TEST' } })
  const other = await ask(otherMidwife, query, { representations: [representation, indication] })
  expect(other.data._entities).toEqual([{ programmes: null, flexibleSupport: null }, { waiver: null }])
  const byId = await ask(otherMidwife, `query ($id: ID!) { programmeApplication(id: $id) { state } }`, { id })
  expect(byId.errors[0]?.extensions.code).toBe('NOT_FOUND')
  await asOwner((trx) => treats(trx, OTHER_PRACTICE, []))
})

test('lists: filter, sort, pages and totals; another organisation has none', async () => {
  const query = `query ($first: Int, $after: String) {
    programmeApplications(filter: { programmes: ["OPEN_TEST"], states: [GRANTED] }, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { id state } }
    }
    programmeGrants(filter: { benefit: FLEXIBLE_HOURS, programmes: ["OPEN_TEST"] }, sort: USED_HOURS_DESC) {
      totalCount familiesWithHours meanHours edges { node { flexibleSupport { usedHours } } }
    }
    running: programmeGrants(filter: { runningOn: "${today}", belowMean: false }) { totalCount }
  }`
  const { data, errors } = await ask(planner, query, { first: 2 })
  expect(errors).toEqual([])
  const total = data.programmeApplications.totalCount as number
  expect(total).toBeGreaterThanOrEqual(4)
  const used = data.programmeGrants.edges.map(
    ({ node }: { node: { flexibleSupport: { usedHours: number } } }) => node.flexibleSupport.usedHours,
  )
  expect(used).toEqual(used.toSorted((a: number, b: number) => b - a))
  expect(data.programmeGrants).toMatchObject({ familiesWithHours: 1, meanHours: null })
  expect(data.running.totalCount).toBe(1)
  const seen = data.programmeApplications.edges.map(({ node }: { node: { id: string } }) => node.id)
  const next = await ask(planner, query, { first: 200, after: data.programmeApplications.pageInfo.endCursor })
  for (const { node } of next.data.programmeApplications.edges) seen.push(node.id)
  expect(new Set(seen).size).toBe(total)
  const other = await ask(otherMidwife, query, { first: 2 })
  expect(other.data).toMatchObject({ programmeApplications: { totalCount: 0 }, programmeGrants: { totalCount: 0 } })
})

test('a programme that came as a row shows up everywhere', async () => {
  const { data, errors } = await ask(
    aViewer('coordinator'),
    `query ($representations: [_Any!]!) {
      programmes(at: "${today}") { code name criteria { code of { code } } flexibleHours { meanHours } demonstration }
      programmePlaces(at: "${today}") { programme { code } places taken free waiting undecided meanHours }
      _entities(representations: $representations) { ... on GgdRegion { programmes { code } } }
    }`,
    { representations: ['GG6106', 'GG3406', 'GG1106'].map((code) => ({ __typename: 'GgdRegion', code })) },
  )
  expect(errors).toEqual([])
  expect(data.programmes.map(({ code }: { code: string }) => code)).toContain('SMALL_TEST')
  const places = data.programmePlaces as { programme: { code: string }; places: number | null }[]
  expect(places.find(({ programme }) => programme.code === 'SMALL_TEST')).toMatchObject({ places: 2 })
  const codes = data._entities.map(({ programmes }: { programmes: { code: string }[] }) =>
    programmes.map(({ code }) => code),
  )
  expect(codes[0]).toContain('SMALL_TEST')
  expect(codes[0]).not.toContain('AMSTERDAM_ZUIDOOST_WAIVER')
  expect(codes[1]).toEqual(['AMSTERDAM_ZUIDOOST_WAIVER'])
  expect(codes[2]).toEqual([])
})

test('waivers by region: fewer than ten families are withheld, ten are counted with their hours', async () => {
  const query = `query { waiversByRegion(from: "${addDays(today, -1)}", until: "${today}") {
    region { code } programme { code } families hours withheld
  } }`
  const rowOf = async () => {
    const { data, errors } = await ask(aViewer('coordinator'), query)
    expect(errors).toEqual([])
    return data.waiversByRegion.find(({ programme }: { programme: { code: string } }) => programme.code === 'OPEN_TEST')
  }
  expect(await rowOf()).toMatchObject({ region: { code: 'GG6106' }, families: null, hours: null, withheld: true })
  for (let made = 0; made < 10; made += 1) await decide((await apply(nextClient(), { programmeId: NO_QUOTA })).id)
  const row = await rowOf()
  expect(row.families).toBeGreaterThanOrEqual(10)
  expect(row.hours).toBe(row.families * 44.5)
  expect((await ask(midwife, query)).errors[0]?.extensions.code).toBe('FORBIDDEN')
  expect((await ask(aViewer('researcher'), query)).errors[0]?.extensions.code).toBe('FORBIDDEN')
  const wrong = await ask(aViewer('coordinator'), query.replace(today, '2020-01-01'))
  expect(wrong.errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', argument: ['until'] })
})

async function placesOf(id: string) {
  const { data } = await ask(planner, `query { programmePlaces { programme { id } places taken waiting } }`)
  const { places, taken, waiting } = data.programmePlaces.find(
    (one: { programme: { id: string } }) => one.programme.id === id,
  )
  return { places, taken, waiting }
}

function endsOn(day: IsoDate | null) {
  return asOwner((trx) => sql`update eligibility.programme set valid_until = ${day} where id = ${SMALL}`.execute(trx))
}
