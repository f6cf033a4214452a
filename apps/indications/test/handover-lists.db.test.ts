import { addDays, amsterdamDay } from '@kraamketen/kraamzorg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  YOUTH_HEALTH,
  aChild,
  aFamily,
  aFullDossier,
  aVisit,
  anouk,
  joke,
  lotte,
  youthHealthIn,
} from './handover-family.ts'
import { A_BSN, PRACTICE, PROVIDER, type Platform, noor, pieter, sanneAs, startPlatform, vault } from './platform.ts'

let platform: Platform
const today = amsterdamDay(new Date())

const SEND = `mutation ($input: SendHandoverInput!) {
  sendHandover(input: $input) { __typename ... on Handover { id } ... on Problem { message } }
}`
const send = async (childId: string, input: object = {}): Promise<string> =>
  (await platform.ask(pieter, SEND, { input: { childId, ...input } })).data.sendHandover.id

const LIST = `query ($filter: HandoverFilter, $sort: HandoverSort! = SENT_DESC, $first: Int, $after: String) {
  handovers(filter: $filter, sort: $sort, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { id state completeness bornOn hours { received category } missing { code } } }
  }
}`
interface Listed {
  readonly id: string
  readonly state: string
  readonly bornOn: string
  readonly hours: { readonly received: number | null; readonly category: string | null }
}
const list = async (filter: object = {}, viewer = joke, rest: object = {}) => {
  const { data, errors } = await platform.ask(viewer, LIST, { filter, ...rest })
  expect(errors).toEqual([])
  const nodes: Listed[] = data.handovers.edges.map(({ node }: { node: Listed }) => node)
  return { nodes, ids: nodes.map(({ id }) => id), total: data.handovers.totalCount, page: data.handovers.pageInfo }
}

describe('lists of handovers', () => {
  const made = { waiting: '', received: '', asked: '', first: '', second: '', none: '', few: '' }

  beforeAll(async () => {
    platform = await startPlatform()
    await youthHealthIn(platform)
    made.waiting = await send((await aFamily(platform, { bornDaysAgo: 20 })).childId)
    made.received = await send((await aFamily(platform, { bornDaysAgo: 30 })).childId)
    await platform.ask(joke, `mutation ($id: ID!) { receiveHandover(handoverId: $id) { __typename } }`, {
      id: made.received,
    })
    made.asked = await send((await aFamily(platform)).childId)
    await platform.ask(joke, `mutation ($i: AskBackHandoverInput!) { askBackHandover(input: $i) { __typename } }`, {
      i: { handoverId: made.asked, words: 'Vraag' },
    })
    const corrected = await aFamily(platform)
    made.first = await send(corrected.childId)
    made.second = await send(corrected.childId, { corrects: made.first })
    const few = await aFamily(platform)
    await aFullDossier(platform, few)
    await aVisit(platform, few.clientId, 23.75)
    made.few = await send(few.childId)
    const none = await aFamily(platform)
    await platform.look(
      `insert into indications.delivery_difference (client_id, organisation, code, recorded_by_subject, recorded_by_name)
       values ($1, '${PROVIDER}', 'SHORTAGE', 'pieter', 'Pieter Smeets')`,
      [none.clientId],
    )
    made.none = await send(none.childId)
  })
  afterAll(() => platform.close())

  test('counting reads nobody; looking does', async () => {
    const reads = async () =>
      (await platform.look<{ n: number }>('select count(*)::int as n from audit.event'))[0]?.n ?? Number.NaN
    const before = await reads()
    const counted = await platform.ask(joke, '{ handovers(first: 1) { totalCount } }')
    expect(counted.data.handovers.totalCount).toBeGreaterThan(0)
    expect(await reads()).toBe(before)
    const { ids } = await list()
    expect(ids.length).toBeGreaterThan(0)
    expect(await reads()).toBeGreaterThan(before)
  })

  test('the last version of each, for whoever sent or received it, and nobody else', async () => {
    const expected = [made.none, made.few, made.second, made.asked, made.received, made.waiting]
    for (const viewer of [joke, pieter]) {
      const { ids, total } = await list({}, viewer)
      expect(ids).toEqual(expected)
      expect(total).toBe(6)
    }
    for (const viewer of [anouk, lotte]) expect(await list({}, viewer)).toMatchObject({ ids: [], total: 0 })
    const midwife = await platform.ask(noor, LIST, {})
    expect(midwife.errors[0]?.extensions.code).toBe('FORBIDDEN')
  })

  test('by state; the state of the list is the state of the rule', async () => {
    for (const state of ['SENT', 'RECEIVED', 'ASKED_BACK', 'CORRECTED']) {
      const { nodes } = await list({ states: [state] })
      expect(nodes.length).toBeGreaterThan(0)
      expect(new Set(nodes.map((node) => node.state))).toEqual(new Set([state]))
    }
    expect((await list({ states: ['CORRECTED'] })).ids).toEqual([made.first])
    expect((await list({ states: ['SENT'] })).ids).not.toContain(made.asked)
  })

  test('by received hours: none and fewer than 24, each in its class; not those that nobody recorded', async () => {
    const { nodes, total } = await list({ receivedHoursBelow: 24 }, joke, { sort: 'RECEIVED_HOURS_ASC' })
    expect(nodes.map(({ id, hours }) => ({ id, ...hours }))).toEqual([
      { id: made.none, received: 0, category: 'NONE' },
      { id: made.few, received: 23.75, category: 'FROM_1_TO_23' },
    ])
    expect(total).toBe(2)
    expect((await list({ receivedHoursBelow: 23.75 })).ids).toEqual([made.none])
  })

  test('by completeness and by birth', async () => {
    expect((await list({ incomplete: false })).ids).toEqual([made.few])
    expect((await list({ incomplete: true })).ids).not.toContain(made.few)
    const bornUntil = addDays(today, -20)
    expect((await list({ bornUntil }, joke, { sort: 'BORN_ASC' })).ids).toEqual([made.received, made.waiting])
    expect((await list({ bornUntil, bornFrom: addDays(today, -29) })).ids).toEqual([made.waiting])
  })

  test('page by page is the whole, once', async () => {
    const whole = await list({}, joke, { sort: 'BORN_ASC' })
    const seen: string[] = []
    let after: string | null = null
    do {
      const { ids, page } = await list({}, joke, { sort: 'BORN_ASC', first: 2, after })
      seen.push(...ids)
      after = page.hasNextPage ? page.endCursor : null
    } while (after !== null)
    expect(seen).toEqual(whole.ids)
  })

  test.each([
    { given: 'no hours', filter: { receivedHoursBelow: 0 }, argument: ['filter', 'receivedHoursBelow'] },
    { given: 'a day that does not exist', filter: { bornFrom: '2026-02-30' }, argument: ['bornFrom'] },
  ])('$given is refused', async ({ filter, argument }) => {
    const { errors } = await platform.ask(joke, LIST, { filter })
    expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', argument })
  })
})

describe('births and look-up', () => {
  const BIRTHS = `query ($afterDays: Int!, $bornFrom: Date, $sort: BirthSort! = BORN_ASC) {
    birthsWithoutHandover(afterDays: $afterDays, bornFrom: $bornFrom, sort: $sort) {
      totalCount edges { node { id familyName daysSinceBirth municipality { code } handovers { id } } }
    }
  }`
  const LOOK_UP = `query ($input: ChildSearchInput!) {
    lookUpChild(input: $input) { id givenName familyName bornOn inArea handovers { id state } }
  }`
  const lookUp = async (input: object, viewer = joke) =>
    (await platform.ask(viewer, LOOK_UP, { input })).data.lookUpChild

  beforeAll(async () => {
    platform = await startPlatform()
    await youthHealthIn(platform)
  })
  afterAll(() => platform.close())

  const move = (clientId: string, municipality: string) =>
    platform.look(
      `insert into indications.client_move (client_id, moved_on, municipality_code, recorded_by_subject, recorded_by_name,
         recorded_by_organisation)
       values ($1, current_date, '${municipality}', 'noor', 'Noor de Wit', '${PRACTICE}')`,
      [clientId],
    )

  test('births without a handover after some days: not those handed over, stillborn, died, or moved away', async () => {
    const old = await aFamily(platform, { bornDaysAgo: 14, familyName: 'Oud' })
    const young = await aFamily(platform, { bornDaysAgo: 13, familyName: 'Jong' })
    const sent = await aFamily(platform, { bornDaysAgo: 20 })
    await send(sent.childId)
    await aChild(platform, old.clientId, { bornDaysAgo: 14, order: 2, stillborn: true })
    await aChild(platform, old.clientId, { bornDaysAgo: 14, order: 3, diedOn: today })
    const away = await aFamily(platform, { bornDaysAgo: 40 })
    await move(away.clientId, 'GM0363')
    const { data, errors } = await platform.ask(joke, BIRTHS, { afterDays: 14 })
    expect(errors).toEqual([])
    expect(data.birthsWithoutHandover).toEqual({
      totalCount: 1,
      edges: [
        {
          node: {
            id: old.childId,
            familyName: 'Oud',
            daysSinceBirth: 14,
            municipality: { code: 'GM0917' },
            handovers: [],
          },
        },
      ],
    })
    const all = await platform.ask(joke, BIRTHS, { afterDays: 0 })
    expect(all.data.birthsWithoutHandover.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual([
      old.childId,
      young.childId,
    ])
    const there = await platform.ask(anouk, BIRTHS, { afterDays: 0 })
    expect(there.data.birthsWithoutHandover.edges[0].node.id).toBe(away.childId)
    const lines = await platform.look(
      `select 1 from audit.event where object_id = $1 and type = 'child.birth' and user_id = 'joke'`,
      [old.childId],
    )
    expect(lines).toHaveLength(2)
  })

  test('a family that moved in after its handover is not a birth without one', async () => {
    const { childId, clientId } = await aFamily(platform, { bornDaysAgo: 60, familyName: 'Verhuisd' })
    await send(childId)
    await move(clientId, 'GM0363')
    const { data } = await platform.ask(anouk, BIRTHS, { afterDays: 50 })
    expect(data.birthsWithoutHandover.totalCount).toBe(0)
  })

  test('only nurses, and of the family nothing', async () => {
    for (const viewer of [noor, pieter]) {
      expect((await platform.ask(viewer, BIRTHS, { afterDays: 0 })).errors[0]?.extensions.code).toBe('FORBIDDEN')
      expect(
        (await platform.ask(viewer, LOOK_UP, { input: { birthDate: today, familyName: 'x' } })).errors,
      ).toHaveLength(1)
    }
    const { clientId, childId } = await aFamily(platform)
    const { data } = await platform.ask(joke, `query ($id: ID!) { client(id: $id) { name } }`, { id: clientId })
    expect(data.client).toBeNull()
    const child = await platform.ask(joke, `query ($id: ID!) { child(id: $id) { familyName client { name } } }`, {
      id: childId,
    })
    expect(child.data.child).toEqual({ familyName: 'Claessen', client: null })
    const past = platform.database.asViewer(noor, (trx) => trx.selectFrom('birthInArea').selectAll().execute())
    expect(await past).toEqual([])
  })

  test('looked up by name and birth date: exact, whatever capitals and accents; each hit has its line', async () => {
    const { childId } = await aFamily(platform, { bornDaysAgo: 3, familyName: 'Müller-Özdemir' })
    const birthDate = addDays(today, -3)
    for (const familyName of ['Müller-Özdemir', 'muller-ozdemir', 'MU\u0308LLER-OZDEMIR ']) {
      expect(await lookUp({ birthDate, familyName })).toMatchObject([{ id: childId, bornOn: birthDate, inArea: true }])
    }
    for (const input of [
      { birthDate, familyName: 'Müller' },
      { birthDate, familyName: '%' },
      { birthDate: addDays(birthDate, 1), familyName: 'Müller-Özdemir' },
    ]) {
      expect(await lookUp(input)).toEqual([])
    }
    const lines = await platform.look(
      `select 1 from audit.event where object_id = $1 and type = 'child.search' and user_id = 'joke'`,
      [childId],
    )
    expect(lines).toHaveLength(3)
  })

  test('a birth at 23:45 and one at 00:15 are of two days', async () => {
    const late = await aFamily(platform, { bornDaysAgo: 5, familyName: 'Nacht' })
    await platform.look(`update indications.child set born_at = current_date - 5 + time '23:45' where id = $1`, [
      late.childId,
    ])
    const early = await aChild(platform, late.clientId, { order: 2, familyName: 'Nacht' })
    await platform.look(`update indications.child set born_at = current_date - 4 + time '00:15' where id = $1`, [early])
    expect(await lookUp({ birthDate: addDays(today, -5), familyName: 'Nacht' })).toMatchObject([{ id: late.childId }])
    expect(await lookUp({ birthDate: addDays(today, -4), familyName: 'Nacht' })).toMatchObject([{ id: early }])
  })

  test('looked up by BSN, with the right birth date only', async () => {
    const { childId } = await aFamily(platform, { bornDaysAgo: 6, familyName: 'Nummer' })
    const sealed = vault.seal(A_BSN)
    await platform.look(
      `update indications.child set bsn_encrypted = $2, bsn_hash = $3, bsn_key_id = $4, bsn_linked_at = now(),
         bsn_linked_by_name = 'Joke Maas', bsn_linked_by_organisation = '${YOUTH_HEALTH}' where id = $1`,
      [childId, sealed.encrypted, sealed.hash, sealed.keyId],
    )
    expect(await lookUp({ birthDate: addDays(today, -6), bsn: '123456782' })).toMatchObject([{ id: childId }])
    expect(await lookUp({ birthDate: addDays(today, -7), bsn: '123456782' })).toEqual([])
  })

  test('elsewhere, and not there, look the same; what was handed over is found wherever the family went', async () => {
    const { childId, clientId } = await aFamily(platform, { bornDaysAgo: 8, familyName: 'Zwerver' })
    const search = { birthDate: addDays(today, -8), familyName: 'Zwerver' }
    const id = await send(childId)
    await move(clientId, 'GM0363')
    expect(await lookUp(search)).toMatchObject([{ id: childId, inArea: false, handovers: [{ id, state: 'SENT' }] }])
    expect(await lookUp(search, anouk)).toMatchObject([{ id: childId, inArea: true, handovers: [] }])
    const elsewhere = await aFamily(platform, { bornDaysAgo: 8, familyName: 'Elders' })
    const elders = { birthDate: addDays(today, -8), familyName: 'Elders' }
    expect(await platform.ask(anouk, LOOK_UP, { input: elders })).toEqual(
      await platform.ask(anouk, LOOK_UP, { input: { ...elders, familyName: 'Niemand' } }),
    )
    expect(await lookUp(elders)).toMatchObject([{ id: elsewhere.childId }])
  })

  test.each([
    { given: 'neither', input: {}, at: 'bsn' },
    { given: 'both', input: { bsn: '123456782', familyName: 'x' }, at: 'bsn' },
    { given: 'a BSN that fails the eleven-test', input: { bsn: '123456789' }, at: 'bsn' },
    { given: 'an empty name', input: { familyName: ' ' }, at: 'familyName' },
  ])('$given is refused, without repeating it', async ({ input, at }) => {
    const { data, errors } = await platform.ask(joke, LOOK_UP, { input: { birthDate: today, ...input } })
    expect(data.lookUpChild).toBeNull()
    expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', argument: ['input', at] })
    expect(JSON.stringify(errors)).not.toMatch(/\d{9}/)
  })
})

describe('what the sender still has to send, and how soon it came', () => {
  beforeAll(async () => {
    platform = await startPlatform()
    await youthHealthIn(platform)
  })
  afterAll(() => platform.close())

  test('overdue: born long enough ago, in care, none sent', async () => {
    const due = await aFamily(platform, { bornDaysAgo: 12, familyName: 'Wacht', consent: null })
    await aFamily(platform, { bornDaysAgo: 11 })
    await send((await aFamily(platform, { bornDaysAgo: 30 })).childId)
    await aFamily(platform, { bornDaysAgo: 30, state: 'INDICATED' })
    const OVERDUE = `query ($afterDays: Int!) { overdueHandovers(afterDays: $afterDays) {
      totalCount edges { node { childId childName daysSinceBirth consentGiven client { id } } }
    } }`
    const { data } = await platform.ask(pieter, OVERDUE, { afterDays: 12 })
    expect(data.overdueHandovers).toEqual({
      totalCount: 1,
      edges: [
        {
          node: {
            childId: due.childId,
            childName: 'Fien Wacht',
            daysSinceBirth: 12,
            consentGiven: null,
            client: { id: due.clientId },
          },
        },
      ],
    })
    expect((await platform.ask(lotte, OVERDUE, { afterDays: 0 })).data.overdueHandovers.totalCount).toBe(0)
    expect((await platform.ask(pieter, OVERDUE, { afterDays: 366 })).errors[0]?.extensions.code).toBe('INVALID_INPUT')
  })

  test('a share from ten children on; a correction makes nothing in time; another organisation is not in it', async () => {
    const TIMELY = `query ($withinDays: Int!, $from: Date, $until: Date) {
      handoverTimeliness(withinDays: $withinDays, from: $from, until: $until) {
        organisation { agbCode } handovers tooFew inTimeShare completeShare inTimeAndCompleteShare
      }
    }`
    const timely = async (variables: Record<string, unknown>, viewer = joke) =>
      (await platform.ask(viewer, TIMELY, variables)).data.handoverTimeliness
    const children = await Promise.all(
      Array.from({ length: 8 }, (_, index) => aFamily(platform, { bornDaysAgo: index < 2 ? 14 : 15 })),
    )
    for (const { childId } of children) await send(childId)
    const organisation = { agbCode: PROVIDER }
    expect(await timely({ withinDays: 14 })).toEqual([
      {
        organisation,
        handovers: 9,
        tooFew: true,
        inTimeShare: null,
        completeShare: null,
        inTimeAndCompleteShare: null,
      },
    ])
    const full = await aFamily(platform, { bornDaysAgo: 2 })
    await aFullDossier(platform, full)
    await aVisit(platform, full.clientId, 30)
    await send(full.childId)
    expect(await timely({ withinDays: 14 })).toEqual([
      { organisation, handovers: 10, tooFew: false, inTimeShare: 0.3, completeShare: 0.1, inTimeAndCompleteShare: 0.1 },
    ])
    expect(await timely({ withinDays: 14, until: addDays(today, -1) })).toEqual([])
    expect(await timely({ withinDays: 14 }, anouk)).toEqual([])
    const { errors } = await platform.ask(joke, TIMELY, { withinDays: 14, from: today, until: addDays(today, -1) })
    expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', argument: ['until'] })
    for (const viewer of [pieter, sanneAs(full.clientId)]) {
      expect((await platform.ask(viewer, TIMELY, { withinDays: 14 })).errors[0]?.extensions.code).toBe('FORBIDDEN')
    }
  })
})
