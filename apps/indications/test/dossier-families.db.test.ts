import { weekStart } from '@kraamketen/kraamzorg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { TODAY, aFamily, aVisit, anAssistant, anIndication, day } from './dossier-family.ts'
import { OTHER_PROVIDER, PROVIDER, type Platform, noor, pieter, sanneAs, startPlatform } from './platform.ts'

let platform: Platform
beforeAll(async () => void (platform = await startPlatform()))
afterAll(() => platform.close())
// Every test has its own list: the families of the tests before it leave the organisation's planning.
beforeEach(() => platform.look(`update indications.referral set state = 'WITHDRAWN'`))

const NAMES = `query ($filter: FamilyFilter, $sort: FamilySort! = CLIENT_NAME_ASC) {
  families(filter: $filter, sort: $sort) { totalCount edges { node { client { familyName } } } } }`
async function namesOf(filter: object, sort = 'CLIENT_NAME_ASC', viewer = pieter) {
  const { data, errors } = await platform.ask(viewer, NAMES, { filter, sort })
  expect(errors).toEqual([])
  const names = data.families.edges.map(
    ({ node }: { node: { client: { familyName: string } } }) => node.client.familyName,
  )
  expect(data.families.totalCount).toBe(names.length)
  return names
}

test('in care or due, of her own organisation, each once', async () => {
  await aFamily(platform, { familyName: 'Verwacht', bornDaysAgo: null, state: 'ACCEPTED' })
  await aFamily(platform, { familyName: 'In zorg' })
  await aFamily(platform, { familyName: 'Gevraagd', state: 'SUBMITTED' })
  await aFamily(platform, { familyName: 'Overgedragen', state: 'HANDED_OVER' })
  expect(await namesOf({})).toEqual(['In zorg', 'Verwacht'])
  expect(await namesOf({ states: ['HANDED_OVER'] })).toEqual(['Overgedragen'])
  expect(await namesOf({}, 'CARE_DATE_DESC')).toEqual(['Verwacht', 'In zorg'])
  expect(await namesOf({}, 'CLIENT_NAME_ASC', { ...pieter, organisation: OTHER_PROVIDER })).toEqual([])
  for (const viewer of [noor, sanneAs('019a0000-0000-7000-8000-000000000001')]) {
    const { errors } = await platform.ask(viewer, NAMES)
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN')
  }
})

test('planned below 24 hours: exactly 24 is not below; not planned counts after the birth only', async () => {
  const below = await aFamily(platform, { familyName: 'Onder' })
  await aVisit(platform, below.clientId, { on: -1, minutes: 720 })
  await aVisit(platform, below.clientId, { on: 1, minutes: 705 })
  await aVisit(platform, below.clientId, { on: 2, minutes: 600, state: 'CANCELLED' })
  await aVisit(platform, below.clientId, { on: -3, minutes: 300, kind: 'PARTUS' })
  const exact = await aFamily(platform, { familyName: 'Precies' })
  await aVisit(platform, exact.clientId, { on: -1, minutes: 1440 })
  await aFamily(platform, { familyName: 'Niets gepland' })
  await aFamily(platform, { familyName: 'Nog niet geboren', bornDaysAgo: null, state: 'INDICATED' })
  expect(await namesOf({ plannedBelowHours: 24 })).toEqual(['Niets gepland', 'Onder'])
  expect(await namesOf({ plannedBelowHours: 24.01 })).toEqual(['Niets gepland', 'Onder', 'Precies'])
  expect((await namesOf({}, 'PLANNED_DESC')).slice(0, 2)).toEqual(['Precies', 'Onder'])
})

test('more than two assistants: who assists at the birth, and who was cancelled, is not one of them', async () => {
  const [one, two, three] = await Promise.all(['Een', 'Twee', 'Drie'].map((name) => anAssistant(platform, name)))
  const pair = await aFamily(platform, { familyName: 'Twee' })
  await aVisit(platform, pair.clientId, { on: -3, assistantId: three!, kind: 'PARTUS' })
  await aVisit(platform, pair.clientId, { on: -2, assistantId: one! })
  await aVisit(platform, pair.clientId, { on: -1, assistantId: two! })
  await aVisit(platform, pair.clientId, { on: 1, assistantId: three!, state: 'CANCELLED' })
  const many = await aFamily(platform, { familyName: 'Drie' })
  for (const [index, assistantId] of [one!, two!, three!].entries()) {
    await aVisit(platform, many.clientId, { on: index - 1, assistantId })
  }
  expect(await namesOf({ moreAssistantsThan: 2 })).toEqual(['Drie'])
  const { data } = await platform.ask(
    pieter,
    `{ families(sort: CLIENT_NAME_ASC) { edges { node { assistantsPlanned assistants { name employment } } } } }`,
  )
  expect(data.families.edges.map(({ node }: { node: object }) => node)).toEqual([
    {
      assistantsPlanned: 3,
      assistants: ['Drie', 'Een', 'Twee'].map((name) => ({ name, employment: 'SELF_EMPLOYED' })),
    },
    { assistantsPlanned: 2, assistants: ['Een', 'Twee'].map((name) => ({ name, employment: 'SELF_EMPLOYED' })) },
  ])
})

test('self-reliant and above 24: with what can come off', async () => {
  const seed = async (familyName: string, vulnerability: string | null, hours: number | null) => {
    const family = await aFamily(platform, { familyName, vulnerability })
    if (hours !== null) await anIndication(platform, family, hours)
    return family
  }
  const strong = await seed('Zelfredzaam', 'SELF_RELIANT', 49)
  await seed('Op de grens', 'SELF_RELIANT', 24)
  await seed('Kwetsbaar', 'VULNERABLE', 49)
  await seed('Zonder klasse', null, 49)
  await seed('Zonder indicatie', 'SELF_RELIANT', null)
  await aVisit(platform, strong.clientId, { on: -1, minutes: 600 })
  await aVisit(platform, strong.clientId, { on: 1, minutes: 1200 })
  const filter = { classes: ['SELF_RELIANT'], indicatedAboveHours: 24 }
  expect(await namesOf(filter)).toEqual(['Zelfredzaam'])
  const { data } = await platform.ask(
    pieter,
    `query ($filter: FamilyFilter) { families(filter: $filter) { edges { node {
      referredClass indicatedHours plannedHours deliveredHours hoursUntilFloor(floor: 24) remainingHours } } } }`,
    { filter },
  )
  expect(data.families.edges).toEqual([
    {
      node: {
        referredClass: 'SELF_RELIANT',
        indicatedHours: 49,
        plannedHours: 30,
        deliveredHours: 10,
        hoursUntilFloor: 6,
        remainingHours: 39,
      },
    },
  ])
})

test('the latest indication is the one that counts', async () => {
  const family = await aFamily(platform, { familyName: 'Herindicatie' })
  await anIndication(platform, family, 49)
  await anIndication(platform, family, 20)
  expect(await namesOf({ indicatedAboveHours: 24 })).toEqual([])
})

test('a week: who is born, due or visited in it', async () => {
  const monday = weekStart(TODAY)
  await aFamily(platform, { familyName: 'Verwacht', bornDaysAgo: null, state: 'ACCEPTED' })
  const visited = await aFamily(platform, { familyName: 'Bezocht', bornDaysAgo: 40 })
  await aVisit(platform, visited.clientId, { on: 0 })
  await aFamily(platform, { familyName: 'Lang geleden', bornDaysAgo: 40 })
  expect(await namesOf({ week: monday })).toEqual(['Bezocht'])
  expect(await namesOf({ weeksFromNow: 0 })).toEqual(['Bezocht'])
  expect(await namesOf({ week: weekStart(day(20)) })).toEqual(['Verwacht'])
})

test('home from hospital today: with the hours and days that are left', async () => {
  const stay = (
    clientId: string,
    person: 'MOTHER' | 'CHILD',
    childId: string | null,
    from: number,
    until: number | null,
  ) =>
    platform.look(
      `insert into indications.hospital_stay (client_id, child_id, person, admitted_on, discharged_on, recorded_by_name, recorded_by_organisation)
       values ($1, $2, $3, $4, $5, 'test', '${PROVIDER}')`,
      [clientId, childId, person, day(from), until === null ? null : day(until)],
    )
  const home = await aFamily(platform, { familyName: 'Thuis', bornDaysAgo: 2 })
  await anIndication(platform, home, 49, null)
  await stay(home.clientId, 'MOTHER', null, -2, -1)
  await stay(home.clientId, 'CHILD', home.childId, -2, 0)
  const apart = await aFamily(platform, { familyName: 'Kind nog daar', bornDaysAgo: 2 })
  await stay(apart.clientId, 'MOTHER', null, -2, 0)
  await stay(apart.clientId, 'CHILD', apart.childId, -2, null)
  const earlier = await aFamily(platform, { familyName: 'Gisteren', bornDaysAgo: 2 })
  await stay(earlier.clientId, 'MOTHER', null, -2, -1)
  expect(await namesOf({ dischargedOn: TODAY })).toEqual(['Thuis'])
  expect(await namesOf({ dischargedDaysAgo: 1 })).toEqual(['Gisteren'])
  const { data } = await platform.ask(
    pieter,
    `{ families(filter: { dischargedDaysAgo: 0 }) { edges { node { dischargedOn remainingHours remainingDays } } } }`,
  )
  // Two days in hospital that the indication did not know of: 49 − 2 × 49 ÷ 8 hours, 8 − 2 days.
  expect(data.families.edges).toEqual([{ node: { dischargedOn: TODAY, remainingHours: 36.75, remainingDays: 6 } }])
})

test('an interpreter, and whether extra time is contracted with her insurer at the date of her care', async () => {
  const seed = async (familyName: string, uzovi: string | null) => {
    const { clientId } = await aFamily(platform, { familyName })
    await platform.look(`update indications.client set interpreter_needed = true, uzovi_code = $2 where id = $1`, [
      clientId,
      uzovi,
    ])
  }
  await platform.look(
    `insert into indications.contracted_deviation (organisation, uzovi_code, kind, extra_minutes, valid_from, valid_until) values
      ('${PROVIDER}', '9991', 'LANGUAGE', 240, $1, null), ('${PROVIDER}', '9991', 'LANGUAGE', 60, '2020-01-01', $2),
      ('${PROVIDER}', '9992', 'COMPLEXITY', 240, '2020-01-01', null), ('${OTHER_PROVIDER}', '9992', 'LANGUAGE', 240, '2020-01-01', null),
      ('${PROVIDER}', '9993', 'LANGUAGE', 240, '2020-01-01', $2)`,
    [day(-3), day(-4)],
  )
  await aFamily(platform, { familyName: 'Zonder tolk' })
  await seed('A contract', '9991')
  await seed('B elders of anders', '9992')
  await seed('C verlopen', '9993')
  await seed('D onbekend', null)
  const { data } = await platform.ask(
    pieter,
    `{ families(filter: { interpreterNeeded: true }, sort: CLIENT_NAME_ASC) { totalCount edges { node {
      client { familyName } contractedExtraTime contractedExtraHours } } } }`,
  )
  expect(data.families.edges.map(({ node }: { node: object }) => Object.values(node).slice(1))).toEqual([
    ['CONTRACTED', 4],
    ['NOT_CONTRACTED', null],
    ['NOT_CONTRACTED', null],
    ['INSURER_UNKNOWN', null],
  ])
})

test.each([
  { filter: { week: day(1) === weekStart(day(1)) ? day(2) : day(1) }, at: 'week' },
  { filter: { week: weekStart(TODAY), weeksFromNow: 0 }, at: 'weeksFromNow' },
  { filter: { plannedBelowHours: 81 }, at: 'plannedBelowHours' },
  { filter: { moreAssistantsThan: -1 }, at: 'moreAssistantsThan' },
  { filter: { dischargedDaysAgo: 61 }, at: 'dischargedDaysAgo' },
])('a wrong filter says where: $at', async ({ filter, at }) => {
  const { errors } = await platform.ask(pieter, NAMES, { filter })
  expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT' })
  expect(JSON.stringify(errors[0]?.extensions)).toContain(at)
})

test('page by page by planned hours, each family once', async () => {
  for (const [index, name] of ['A', 'B', 'C', 'D', 'E'].entries()) {
    const { clientId } = await aFamily(platform, { familyName: name })
    if (index > 0) await aVisit(platform, clientId, { minutes: 60 * (1 + (index % 2) * 10) })
  }
  const PAGE = `query ($after: String) { families(first: 2, after: $after, sort: PLANNED_ASC) {
    edges { node { client { familyName } plannedHours } } pageInfo { hasNextPage endCursor } } }`
  const found: { client: { familyName: string }; plannedHours: number | null }[] = []
  let after: string | null = null
  do {
    const {
      data,
    }: {
      data: {
        families: { edges: { node: (typeof found)[0] }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
      }
    } = await platform.ask(pieter, PAGE, { after })
    found.push(...data.families.edges.map(({ node }) => node))
    after = data.families.pageInfo.hasNextPage ? data.families.pageInfo.endCursor : null
  } while (after !== null)
  expect(found.map(({ plannedHours }) => plannedHours)).toEqual([null, 1, 1, 11, 11])
  expect(found.map(({ client }) => client.familyName).toSorted()).toEqual(['A', 'B', 'C', 'D', 'E'])
})

describe('what a dossier lacks', () => {
  const GAPS = `query ($filter: DossierGapFilter) { dossierGaps(filter: $filter) {
    totalCount edges { node { client { familyName } carePlan signalling handover } } } }`
  const gapsOf = async (filter: object = {}) => {
    const { data, errors } = await platform.ask(pieter, GAPS, { filter })
    expect(errors).toEqual([])
    return data.dossierGaps
  }
  const add = (table: string, clientId: string, columns: string, values: string) =>
    platform.look(
      `insert into indications.${table} (client_id, organisation, recorded_by_subject, recorded_by_name, ${columns})
       values ($1, '${PROVIDER}', 'test', 'test', ${values})`,
      [clientId],
    )
  const handOver = ({ clientId, childId }: { clientId: string; childId: string }) =>
    platform.look(
      `with agreed as (
         insert into indications.consent (client_id, purpose, given, scope, method, given_on, recorded_by_subject, recorded_by_name, recorded_by_organisation)
         values ($1, 'HANDOVER_TO_JGZ', true, 'alles', 'SPOKEN', current_date, 'test', 'test', '${PROVIDER}') returning id)
       insert into indications.handover (client_id, child_id, version, sender, recipient, document, elements, elements_present, born_on, consent_id, sent_by_subject, sent_by_name)
       select $1, $2, 1, '${PROVIDER}', '${OTHER_PROVIDER}', '{}', 1, 1, current_date, id, 'test', 'test' from agreed`,
      [clientId, childId],
    )

  test('each part missing or present; the list and the rule say the same of every family', async () => {
    const nothing = await aFamily(platform, { familyName: 'Niets', bornDaysAgo: 9 })
    const all = await aFamily(platform, { familyName: 'Alles', bornDaysAgo: 8 })
    const lost = await aFamily(platform, { familyName: 'Doodgeboren', bornDaysAgo: 7 })
    await aFamily(platform, { familyName: 'Nog niet in zorg', state: 'INDICATED' })
    for (const { clientId } of [all, lost]) {
      await add('care_plan', clientId, 'words, made_on', `'plan', current_date`)
      await add('early_signalling', clientId, 'instrument, outcome, done_on', `'GIZ', 'NOTHING_FOUND', current_date`)
    }
    await platform.look('update indications.child set stillborn = true where id = $1', [lost.childId])
    expect(await gapsOf()).toEqual({
      totalCount: 2,
      edges: [
        { node: { client: { familyName: 'Niets' }, carePlan: 'MISSING', signalling: 'MISSING', handover: 'MISSING' } },
        { node: { client: { familyName: 'Alles' }, carePlan: 'PRESENT', signalling: 'PRESENT', handover: 'MISSING' } },
      ],
    })
    await handOver(all)
    expect((await gapsOf()).edges).toMatchObject([{ node: { client: { familyName: 'Niets' } } }])
    await handOver(nothing)
    expect(await gapsOf({ missing: ['HANDOVER'] })).toEqual({ totalCount: 0, edges: [] })
    expect((await gapsOf({ missing: ['CARE_PLAN'] })).edges).toMatchObject([{ node: { handover: 'PRESENT' } }])
    expect((await gapsOf({ bornDaysAgo: 9 })).totalCount).toBe(1)
    expect((await gapsOf({ bornDaysAgo: 10 })).totalCount).toBe(0)
  })

  test('of another organisation nothing', async () => {
    await aFamily(platform, { familyName: 'Van Pieter' })
    const { data } = await platform.ask({ ...pieter, organisation: OTHER_PROVIDER }, GAPS)
    expect(data.dossierGaps).toEqual({ totalCount: 0, edges: [] })
  })
})
