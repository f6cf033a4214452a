import { addDays, amsterdamDay } from '@kraamketen/kraamzorg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addPartners, joke, mila } from './partners.ts'
import { type Platform, aClient, aReferral, hanna, noor, pieter, sanneAs, startPlatform, vault } from './platform.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
  await addPartners(platform)
})
afterAll(() => platform.close())

const TODAY = amsterdamDay(new Date())
const DUE = addDays(TODAY, 14)

const BIRTH = `mutation ($input: RecordBirthInput!) {
  recordBirth(input: $input) {
    __typename
    ... on Client { id bornOn careDate children { id birthOrder givenName familyName bornOn stillborn maskedBsn bsnLinked { at } } }
    ... on Problem { code path remedy }
  }
}`
const LINK = `mutation ($input: LinkChildBsnInput!) {
  linkChildBsn(input: $input) {
    __typename
    ... on Child { id maskedBsn bsnLinked { by organisation { agbCode } } }
    ... on Problem { code path message remedy }
  }
}`
const DEATH = `mutation ($input: RecordDeathInput!) {
  recordDeath(input: $input) { __typename ... on Child { diedOn } ... on Problem { code path } }
}`
const CHILD = `query ($id: ID!, $at: Date) {
  child(id: $id) {
    id familyName bornOn birthOrder birthWeightGrams maskedBsn bsnLinked { by }
    client { name }
    youthHealthOrganisation(at: $at) { agbCode }
    responsibilities { organisation { agbCode } municipality { code } from until missing source { anchor } }
  }
}`
const MOVE = `mutation ($input: RecordMoveInput!) {
  recordMove(input: $input) { __typename ... on Client { municipalityCode } ... on Problem { code path } }
}`

/** An instant some days ago, at a time in UTC. */
const at = (daysAgo: number, time = '12:00:00') => `${addDays(TODAY, -daysAgo)}T${time}Z`
const aMother = (dueDate = DUE) => aClient(platform, { dueDate })
const born = async (clientId: string, children: object[], viewer = noor) =>
  (await platform.ask(viewer, BIRTH, { input: { clientId, children } })).data.recordBirth
const aChild = async (clientId: string, child: object = {}): Promise<string> =>
  (await born(clientId, [{ bornAt: at(1), ...child }])).children[0].id

/** Each a number that passes the eleven-test, used once. */
function* bsns() {
  for (let number = 200_000_000; ; number += 1) {
    const digits = String(number)
    const sum = [9, 8, 7, 6, 5, 4, 3, 2, -1].reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
    if (sum % 11 === 0) yield digits
  }
}
const numbers = bsns()
const aBsn = () => numbers.next().value as string

describe('recording a birth', () => {
  test('twins are two records, numbered in the order of birth, with the name of the mother unless given', async () => {
    const clientId = await aMother()
    const recorded = await born(clientId, [
      { bornAt: at(1, '12:09:00'), givenName: 'Tweede', familyName: 'de Vries' },
      { bornAt: at(1, '12:00:00'), givenName: 'Eerste' },
    ])
    expect(recorded).toMatchObject({ bornOn: addDays(TODAY, -1), careDate: addDays(TODAY, -1) })
    expect(recorded.children).toMatchObject([
      { birthOrder: 1, givenName: 'Eerste', familyName: 'Claessen', maskedBsn: null, bsnLinked: null },
      { birthOrder: 2, givenName: 'Tweede', familyName: 'de Vries' },
    ])
  })

  test('the second record of a birth is a conflict, also at the same time', async () => {
    const clientId = await aMother()
    const answers = await Promise.all(Array.from({ length: 6 }, () => born(clientId, [{ bornAt: at(1) }])))
    expect(answers.map(({ __typename }) => __typename).filter((name) => name === 'Client')).toHaveLength(1)
    expect(answers.filter(({ code }) => code === 'CONFLICT')).toHaveLength(5)
    const children = await platform.look(`select 1 from indications.child where client_id = $1`, [clientId])
    expect(children).toHaveLength(1)
  })

  test('in the night of the clock change the two half past twos are two moments of one day', async () => {
    const clientId = await aClient(platform, { dueDate: '2025-10-28' })
    const recorded = await born(clientId, [
      { bornAt: '2025-10-26T02:30:00+01:00', givenName: 'Na' },
      { bornAt: '2025-10-26T02:30:00+02:00', givenName: 'Voor' },
    ])
    expect(recorded.bornOn).toBe('2025-10-26')
    expect(recorded.children.map(({ givenName }: { givenName: string }) => givenName)).toEqual(['Voor', 'Na'])
  })

  test('a quarter to midnight in the Netherlands is that day, whatever UTC says', async () => {
    const clientId = await aClient(platform, { dueDate: '2026-07-01' })
    expect(await born(clientId, [{ bornAt: '2026-06-30T21:45:00Z' }])).toMatchObject({ bornOn: '2026-06-30' })
    const other = await aClient(platform, { dueDate: '2026-07-01' })
    expect(await born(other, [{ bornAt: '2026-06-30T22:15:00Z' }])).toMatchObject({ bornOn: '2026-07-01' })
  })

  test.each([
    { given: 'a birth tomorrow', child: { bornAt: at(-1) }, path: ['input', 'children', '0', 'bornAt'] },
    { given: 'a birth half a year early', child: { bornAt: at(180) }, path: ['input', 'children', '0', 'bornAt'] },
    {
      given: 'a weight in kilograms',
      child: { bornAt: at(1), birthWeightGrams: 3 },
      path: ['input', 'children', '0', 'birthWeightGrams'],
    },
    { given: 'an Apgar score of 11', child: { bornAt: at(1), apgar5: 11 }, path: ['input', 'children', '0', 'apgar5'] },
  ])('$given is refused at its place', async ({ child, path }) => {
    expect(await born(await aMother(), [child])).toMatchObject({ code: 'INVALID_INPUT', path })
  })

  test('no child, and six, are no birth; a client of others is not found', async () => {
    const clientId = await aMother()
    expect(await born(clientId, [])).toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'children'] })
    expect(await born(clientId, Array(6).fill({ bornAt: at(1) }))).toMatchObject({ code: 'INVALID_INPUT' })
    expect(await born(clientId, [{ bornAt: at(1) }], hanna)).toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('a birth and the care', () => {
  const indicated = async () => {
    const clientId = await aMother()
    const referralId = await aReferral(platform, clientId)
    await platform.look(`update indications.referral set state = 'INDICATED' where id = $1`, [referralId])
    return { clientId, referralId }
  }
  const stateOf = async (referralId: string) =>
    (
      await platform.ask(pieter, `query ($id: ID!) { referral(id: $id) { state history { to by reason } } }`, {
        id: referralId,
      })
    ).data.referral

  test('an indicated referral comes in care, with a step that says who and why', async () => {
    const { clientId, referralId } = await indicated()
    const aMinuteAgo = new Date(Date.now() - 60_000)
    await born(clientId, [{ bornAt: aMinuteAgo.toISOString() }])
    const referral = await stateOf(referralId)
    expect(referral.state).toBe('IN_CARE')
    expect(referral.history.at(-1)).toEqual({
      to: 'IN_CARE',
      by: 'Noor de Wit',
      reason: `Geboren op ${amsterdamDay(aMinuteAgo)}.`,
    })
  })

  test('not after a stillbirth; with one living twin it does', async () => {
    const still = await indicated()
    const recorded = await born(still.clientId, [{ bornAt: at(1), stillborn: true }])
    expect(recorded).toMatchObject({ bornOn: addDays(TODAY, -1), children: [{ stillborn: true }] })
    expect((await stateOf(still.referralId)).state).toBe('INDICATED')
    const twins = await indicated()
    await born(twins.clientId, [{ bornAt: at(1), stillborn: true }, { bornAt: at(1) }])
    expect((await stateOf(twins.referralId)).state).toBe('IN_CARE')
  })

  test('a referral that is not indicated yet stays where it is', async () => {
    const clientId = await aMother()
    const referralId = await aReferral(platform, clientId)
    await born(clientId, [{ bornAt: at(1) }])
    expect((await stateOf(referralId)).state).toBe('SUBMITTED')
  })
})

describe('a BSN comes later, once', () => {
  const link = async (childId: string, bsn: string, viewer = noor) =>
    (await platform.ask(viewer, LINK, { input: { childId, bsn } })).data.linkChildBsn

  test('linked, and the same one again is the same; another one clashes', async () => {
    const childId = await aChild(await aMother())
    const bsn = aBsn()
    const linked = { maskedBsn: `*****${bsn.slice(-4)}`, bsnLinked: { by: 'Noor de Wit' } }
    expect(await link(childId, bsn)).toMatchObject(linked)
    expect(await link(childId, bsn)).toMatchObject(linked)
    expect(await link(childId, aBsn())).toMatchObject({ code: 'CONFLICT', path: ['input', 'bsn'] })
    expect(await link(childId, '123456789')).toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'bsn'] })
    const [lines] = await platform.look<{ n: number }>(
      `select count(*)::int as n from audit.event where object_id = $1 and type = 'child.linkBsn'`,
      [childId],
    )
    expect(lines?.n).toBe(1)
  })

  test('that of another child, of the mother or of a client of others clashes, without telling whose', async () => {
    const taken = aBsn()
    await link(await aChild(await aMother()), taken)
    const mothers = aBsn()
    const clientId = await aClient(platform, { dueDate: DUE, bsn: vault.seal(mothers as never) })
    const childId = await aChild(clientId)
    const elsewhere = aBsn()
    const input = { givenName: 'A', familyName: 'B', birthDate: '1990-01-01', dueDate: DUE, bsn: elsewhere }
    await platform.ask(
      hanna,
      `mutation ($input: RegisterClientInput!) { registerClient(input: $input) { __typename } }`,
      { input },
    )
    const answers = [await link(childId, taken), await link(childId, mothers), await link(childId, elsewhere)]
    expect(answers[0]).toMatchObject({ code: 'CONFLICT', path: ['input', 'bsn'] })
    expect(answers[1]).toEqual(answers[0])
    expect(answers[2]).toEqual(answers[0])
  })

  test('one number for two children at once: one gets it', async () => {
    const children = [await aChild(await aMother()), await aChild(await aMother())]
    const bsn = aBsn()
    const answers = await Promise.all(children.map((childId) => link(childId, bsn)))
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Child', 'Conflict'])
  })

  test('two numbers for one child at once: one stays', async () => {
    const childId = await aChild(await aMother())
    const answers = await Promise.all([link(childId, aBsn()), link(childId, aBsn())])
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Child', 'Conflict'])
  })

  test('somebody else, and a nurse who sees the birth only, do not find the child', async () => {
    const childId = await aChild(await aMother())
    expect(await link(childId, aBsn(), hanna)).toMatchObject({ code: 'NOT_FOUND' })
    expect(await link(childId, aBsn(), joke)).toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('the death of a child', () => {
  const died = async (childId: string, diedOn: string) =>
    (await platform.ask(noor, DEATH, { input: { childId, diedOn } })).data.recordDeath

  test('on a day from its birth until today, once', async () => {
    const childId = await aChild(await aMother())
    expect(await died(childId, addDays(TODAY, -2))).toMatchObject({ code: 'INVALID_INPUT' })
    expect(await died(childId, addDays(TODAY, 1))).toMatchObject({ code: 'INVALID_INPUT' })
    expect(await died(childId, addDays(TODAY, -1))).toMatchObject({ diedOn: addDays(TODAY, -1) })
    expect(await died(childId, addDays(TODAY, -1))).toMatchObject({ __typename: 'Child' })
    expect(await died(childId, TODAY)).toMatchObject({ code: 'CONFLICT' })
  })

  test('a stillborn child does not die again', async () => {
    expect(await died(await aChild(await aMother(), { stillborn: true }), TODAY)).toMatchObject({ code: 'WRONG_STATE' })
  })
})

describe('youth health care', () => {
  test('a nurse reads a birth in her area without the mother, and it is logged; another area is not found', async () => {
    const clientId = await aMother()
    const id = await aChild(clientId, { birthWeightGrams: 3400 })
    const { data, errors } = await platform.ask(joke, CHILD, { id })
    expect(errors).toEqual([])
    expect(data.child).toMatchObject({
      id,
      familyName: 'Claessen',
      client: null,
      birthOrder: null,
      birthWeightGrams: null,
      youthHealthOrganisation: { agbCode: '42900001' },
    })
    const lines = await platform.look(
      `select 1 from audit.event where object_id = $1 and user_id = 'joke' and type = 'child.read'`,
      [id],
    )
    expect(lines).toHaveLength(1)
    const foreign = await platform.ask(mila, CHILD, { id })
    expect(foreign.data.child).toBeNull()
    const unknown = await platform.ask(mila, CHILD, { id: '019a0000-0000-7000-8000-00000000ffff' })
    expect(foreign).toEqual(unknown)
    expect((await platform.ask(hanna, CHILD, { id })).data.child).toBeNull()
    expect((await platform.ask(sanneAs(clientId), CHILD, { id })).data.child.birthWeightGrams).toBe(3400)
  })

  test('the family moves: from that day the other organisation is responsible, and sees the child', async () => {
    const clientId = await aMother()
    const bornOn = addDays(TODAY, -20)
    const movedOn = addDays(TODAY, -5)
    const id = await aChild(clientId, { bornAt: `${bornOn}T12:00:00Z` })
    const move = { clientId, movedOn, municipalityCode: 'GM0363', postcode: '0363' }
    const moved = await platform.ask(noor, MOVE, { input: move })
    expect(moved.data.recordMove).toMatchObject({ municipalityCode: 'GM0363' })
    const { data } = await platform.ask(mila, CHILD, { id, at: addDays(movedOn, -1) })
    expect(data.child.youthHealthOrganisation).toEqual({ agbCode: '42900001' })
    expect(data.child.responsibilities).toMatchObject([
      {
        organisation: { agbCode: '42900001' },
        municipality: { code: 'GM0917' },
        from: bornOn,
        until: addDays(movedOn, -1),
      },
      {
        organisation: { agbCode: '42900002' },
        municipality: { code: 'GM0363' },
        from: movedOn,
        until: null,
        missing: null,
      },
    ])
    expect((await platform.ask(joke, CHILD, { id })).data.child).toBeNull()
  })

  test('where nobody works, nobody is invented: it says what is missing', async () => {
    const clientId = await aMother()
    const id = await aChild(clientId)
    await platform.ask(noor, MOVE, { input: { clientId, movedOn: addDays(TODAY, -1), municipalityCode: 'GM0344' } })
    const { data } = await platform.ask(noor, CHILD, { id })
    expect(data.child.youthHealthOrganisation).toBeNull()
    expect(data.child.responsibilities).toMatchObject([{ organisation: null, missing: 'youthHealthArea' }])
  })

  test('a nurse without a relationship reaches nothing of the mother', async () => {
    const clientId = await aMother()
    await aChild(clientId)
    const rows = await platform.database.asViewer(joke, async (trx) => ({
      clients: await trx.selectFrom('client').select('id').execute(),
      children: await trx.selectFrom('child').select('id').execute(),
      moves: await trx.selectFrom('clientMove').select('id').execute(),
      consents: await trx.selectFrom('consent').select('id').execute(),
      stays: await trx.selectFrom('hospitalStay').select('id').execute(),
    }))
    expect(rows).toEqual({ clients: [], children: [], moves: [], consents: [], stays: [] })
  })
})
