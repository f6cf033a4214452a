import { isoDate } from '@kraamketen/kraamzorg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { registeredElsewhere } from '../src/queries/registration/registered-elsewhere.ts'
import { addPartners, lotte } from './partners.ts'
import { OTHER_PROVIDER, PROVIDER, type Platform, aReferral, hanna, noor, pieter, startPlatform } from './platform.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
  await addPartners(platform)
})
afterAll(() => platform.close())

const REGISTER = `mutation ($input: RegisterClientInput!) {
  registerClient(input: $input) {
    __typename
    ... on Client { id registeredOn doubleRegistrationReason registeredBy { agbCode } }
    ... on RegisteredElsewhere { organisation { agbCode name } since }
    ... on Problem { code path message remedy }
  }
}`
const STEP = `mutation ($input: ChangeReferralStateInput!) {
  changeReferralState(input: $input) {
    __typename
    ... on Referral { id state history { to reason } }
    ... on RegisteredElsewhere { organisation { agbCode } }
    ... on Problem { code path }
  }
}`
const END = `mutation ($input: EndRegistrationInput!) {
  endRegistration(input: $input) { __typename ... on Client { id registrationEndedOn } ... on Problem { code } ... on WrongState { current } }
}`
const DOUBLES = `query ($explained: Boolean) {
  doubleRegistrations(filter: { explained: $explained }) {
    totalCount
    edges { node { client { id } since elsewhere { agbCode } sinceElsewhere reason source { anchor } } }
  }
}`

/** Test numbers that pass the eleven-test, each used once. */
function* bsns() {
  for (let number = 100_000_000; ; number += 1) {
    const digits = String(number)
    const sum = [9, 8, 7, 6, 5, 4, 3, 2, -1].reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
    if (sum % 11 === 0) yield digits
  }
}
const numbers = bsns()
const her = (input: Record<string, unknown> = {}) => ({
  givenName: 'Kim',
  familyName: 'Habets',
  birthDate: '2001-02-12',
  bsn: numbers.next().value,
  dueDate: '2027-01-10',
  ...input,
})
const register = async (viewer: typeof pieter, input: object) =>
  (await platform.ask(viewer, REGISTER, { input })).data.registerClient

describe('one registration a pregnancy', () => {
  test('the second kraamzorg organisation hears who and since when, and nothing of a person', async () => {
    const input = her()
    const first = await register(pieter, input)
    expect(first).toMatchObject({ __typename: 'Client', registeredBy: { agbCode: PROVIDER } })
    const second = await register(lotte, input)
    expect(second).toMatchObject({
      __typename: 'RegisteredElsewhere',
      code: 'REGISTERED_ELSEWHERE',
      organisation: { agbCode: PROVIDER },
      since: first.registeredOn,
    })
    expect(JSON.stringify(second)).not.toContain(first.id)
    const [rows] = await platform.look<{ n: number }>(
      `select count(*)::int as n from indications.client where registered_by = $1`,
      [OTHER_PROVIDER],
    )
    expect(rows?.n).toBe(0)
  })

  test('with a reason it is registered, and both find it in their list', async () => {
    const input = her()
    const first = await register(pieter, input)
    const second = await register(lotte, { ...input, doubleRegistrationReason: 'Zij verhuist in de zomer.' })
    expect(second).toMatchObject({ __typename: 'Client', doubleRegistrationReason: 'Zij verhuist in de zomer.' })
    for (const [viewer, id, other] of [
      [pieter, first.id, OTHER_PROVIDER],
      [lotte, second.id, PROVIDER],
    ] as const) {
      const { data, errors } = await platform.ask(viewer, DOUBLES, { explained: true })
      expect(errors).toEqual([])
      const nodes = data.doubleRegistrations.edges.map(({ node }: { node: unknown }) => node)
      expect(nodes).toHaveLength(data.doubleRegistrations.totalCount)
      expect(nodes).toContainEqual({
        client: { id },
        since: first.registeredOn,
        elsewhere: { agbCode: other },
        sinceElsewhere: first.registeredOn,
        reason: 'Zij verhuist in de zomer.',
        source: { anchor: 'scarcity-convenant' },
      })
    }
    expect((await platform.ask(pieter, DOUBLES, { explained: false })).data.doubleRegistrations.totalCount).toBe(0)
  })

  test('a reason without a second registration is not kept', async () => {
    const only = await register(pieter, her({ doubleRegistrationReason: 'voor de zekerheid' }))
    expect(only.doubleRegistrationReason).toBeNull()
  })

  test('another pregnancy, another woman and a midwife are no second registration', async () => {
    const input = her()
    await register(pieter, input)
    expect(await register(lotte, { ...input, dueDate: '2028-01-10' })).toMatchObject({ __typename: 'Client' })
    expect(await register(lotte, her())).toMatchObject({ __typename: 'Client' })
    expect(await register(hanna, input)).toMatchObject({ __typename: 'Client' })
    expect(await register(lotte, her({ bsn: null }))).toMatchObject({ __typename: 'Client' })
  })

  test.each([
    { days: 199, typename: 'RegisteredElsewhere', dueDate: '2027-07-28' },
    { days: 200, typename: 'Client', dueDate: '2027-07-29' },
  ])('due dates $days days apart: $typename', async ({ typename, dueDate }) => {
    const input = her({ dueDate: '2027-01-10' })
    await register(pieter, input)
    expect(await register(lotte, { ...input, dueDate })).toMatchObject({ __typename: typename })
  })

  test('two organisations at once: neither registration goes unnoticed, ten times over', async () => {
    for (let turn = 0; turn < 10; turn += 1) {
      const input = her()
      const both = await Promise.all([register(pieter, input), register(lotte, input)])
      expect(both.map(({ __typename }) => __typename).sort()).toEqual(['Client', 'RegisteredElsewhere'])
    }
  })

  test('the same organisation twice at once has one registration', async () => {
    const input = her()
    const answers = await Promise.all(Array.from({ length: 5 }, () => register(pieter, input)))
    expect(answers.filter(({ __typename }) => __typename === 'Client')).toHaveLength(1)
    expect(answers.filter(({ code }) => code === 'CONFLICT')).toHaveLength(4)
  })

  test('who has ended the registration is registered nowhere, and is registered elsewhere again', async () => {
    const input = her()
    const { id } = await register(pieter, input)
    const today = new Date().toISOString().slice(0, 10)
    const ending = { clientId: id, endedOn: '2026-11-01', reason: 'Zij kiest een andere organisatie.' }
    const stranger = await platform.ask(lotte, END, { input: ending })
    expect(stranger.data.endRegistration).toMatchObject({ code: 'NOT_FOUND' })
    const tomorrow = await platform.ask(pieter, END, { input: { ...ending, endedOn: '2099-01-01' } })
    expect(tomorrow.data.endRegistration).toMatchObject({ code: 'INVALID_INPUT' })
    const ended = await platform.ask(pieter, END, { input: ending })
    expect(ended.data.endRegistration).toEqual({ __typename: 'Client', id, registrationEndedOn: '2026-11-01' })
    const again = await platform.ask(pieter, END, { input: { ...ending, endedOn: today } })
    expect(again.data.endRegistration).toMatchObject({ code: 'WRONG_STATE', current: 'ENDED' })
    expect(await register(lotte, input)).toMatchObject({ __typename: 'Client' })
    const [relationship] = await platform.look<{ days: number }>(
      `select ends_on - current_date as days from access.care_relationship where client_id = $1`,
      [id],
    )
    expect(relationship?.days).toBe(14)
  })

  test('accepting a referral is a registration too', async () => {
    const input = her()
    await register(lotte, input)
    const { id } = await register(noor, input)
    const referralId = await aReferral(platform, id)
    const accept = async (extra = {}) =>
      (await platform.ask(pieter, STEP, { input: { referralId, to: 'ACCEPTED', ...extra } })).data.changeReferralState
    expect(await accept()).toMatchObject({
      __typename: 'RegisteredElsewhere',
      organisation: { agbCode: OTHER_PROVIDER },
      path: ['input', 'referralId'],
    })
    const accepted = await accept({ doubleRegistrationReason: 'De andere kan geen 24 uur geven.' })
    expect(accepted).toMatchObject({ state: 'ACCEPTED' })
    expect(accepted.history.at(-1).reason).toBe('De andere kan geen 24 uur geven.')
    const { data } = await platform.ask(lotte, DOUBLES)
    const found = data.doubleRegistrations.edges.filter(
      ({ node }: { node: { reason: string | null } }) => node.reason === 'De andere kan geen 24 uur geven.',
    )
    expect(found).toHaveLength(1)
    expect(found[0].node.elsewhere.agbCode).toBe(PROVIDER)
  })

  test('only planners have that list, and the function behind it tells others nothing', async () => {
    expect((await platform.ask(noor, DOUBLES)).errors[0]?.extensions.code).toBe('FORBIDDEN')
    const input = her()
    await register(pieter, input)
    const [row] = await platform.look<{ hash: Buffer }>(
      `select bsn_hash as hash from indications.client where registered_by = $1 order by id desc limit 1`,
      [PROVIDER],
    )
    const ask = (viewer: typeof noor) =>
      platform.database.asViewer(viewer, (trx) =>
        registeredElsewhere(trx, row?.hash ?? Buffer.alloc(0), isoDate('2027-01-10')),
      )
    expect(await ask(lotte)).toMatchObject({ organisation: PROVIDER })
    expect(await ask(pieter)).toBeNull()
    expect(await ask(noor)).toBeNull()
  })
})
