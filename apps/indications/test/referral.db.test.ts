import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  A_BSN,
  OTHER_PROVIDER,
  PROVIDER,
  type Platform,
  aClient,
  aReferral,
  hanna,
  noor,
  pieter,
  ravi,
  sanneAs,
  startPlatform,
  vault,
} from './platform.ts'

let platform: Platform
beforeAll(async () => void (platform = await startPlatform()))
afterAll(() => platform.close())

const SUBMIT = `mutation ($input: SubmitReferralInput!) {
  submitReferral(input: $input) {
    __typename
    ... on Referral { id state history { from to by organisation { agbCode } } }
    ... on Problem { code path message remedy }
  }
}`
const STEP = `mutation ($input: ChangeReferralStateInput!) {
  changeReferralState(input: $input) {
    __typename
    ... on Referral { id state nextStates history { to } }
    ... on WrongState { current allowed }
    ... on Problem { code path remedy }
  }
}`
const INDICATE = `mutation ($input: SetIndicationInput!) {
  setIndication(input: $input) {
    __typename
    ... on Indication { id hours complete missing findings { code outcome hours } setBy agreedBy }
    ... on Problem { code path remedy }
  }
}`

describe('registering', () => {
  const REGISTER = `mutation ($input: RegisterClientInput!) {
    registerClient(input: $input) { __typename ... on Client { id maskedBsn } ... on Problem { code path remedy } }
  }`
  const complete = {
    givenName: 'Kim',
    familyName: 'Habets',
    birthDate: '2001-02-12',
    bsn: '111222333',
    dueDate: '2027-01-10',
  }

  test('once a pregnancy: the second time she is found, the next pregnancy she is not', async () => {
    const first = await platform.ask(noor, REGISTER, { input: complete })
    expect(first.data.registerClient).toMatchObject({ __typename: 'Client', maskedBsn: '*****2333' })
    const again = await platform.ask(noor, REGISTER, { input: { ...complete, dueDate: '2027-02-01' } })
    expect(again.data.registerClient).toMatchObject({ code: 'CONFLICT', path: ['input', 'bsn'] })
    expect(again.data.registerClient.remedy).toContain(first.data.registerClient.id)
    const next = await platform.ask(noor, REGISTER, { input: { ...complete, dueDate: '2028-06-01' } })
    expect(next.data.registerClient.__typename).toBe('Client')
  })

  test('another practice learns nothing: it registers her as if she were new', async () => {
    const { data } = await platform.ask(hanna, REGISTER, { input: complete })
    expect(data.registerClient.__typename).toBe('Client')
  })

  test.each([
    { given: 'a BSN that fails the eleven-test', input: { bsn: '123456789' }, at: 'bsn' },
    { given: 'a name that is blank', input: { givenName: '  ' }, at: 'givenName' },
    { given: 'a date that does not exist', input: { birthDate: '2001-02-30' }, at: 'birthDate' },
    { given: 'a birth before her own', input: { dueDate: '1999-01-01' }, at: 'dueDate' },
    { given: 'twenty-one children', input: { parity: 21 }, at: 'parity' },
    { given: 'a municipality by name', input: { municipalityCode: 'Heerlen' }, at: 'municipalityCode' },
  ])('$given is refused at $at', async ({ input, at }) => {
    const { data } = await platform.ask(noor, REGISTER, { input: { ...complete, ...input } })
    expect(data.registerClient).toMatchObject({ code: 'INVALID_INPUT', path: ['input', at] })
  })
})

describe('submitting', () => {
  test('a hundred times at once with one key is one row, one id, one relationship', async () => {
    const clientId = await aClient(platform)
    const input = { clientId, recipientAgbCode: PROVIDER, idempotencyKey: 'one-and-the-same' }
    const answers = await Promise.all(Array.from({ length: 100 }, () => platform.ask(noor, SUBMIT, { input })))
    expect(new Set(answers.map(({ data }) => data.submitReferral.id)).size).toBe(1)
    expect(answers.flatMap(({ errors }) => errors)).toEqual([])
    const [rows] = await platform.look<{ referrals: number; relationships: number; events: number }>(
      `select (select count(*)::int from indications.referral where client_id = $1) as referrals,
        (select count(*)::int from access.care_relationship where client_id = $1 and kind = 'REFERRED_TO') as relationships,
        (select count(*)::int from indications.referral_event e join indications.referral r on r.id = e.referral_id where client_id = $1) as events`,
      [clientId],
    )
    expect(rows).toEqual({ referrals: 1, relationships: 1, events: 1 })
  })

  test('the same key with another request is a conflict; so is a second open referral', async () => {
    const clientId = await aClient(platform)
    const input = { clientId, recipientAgbCode: PROVIDER, idempotencyKey: `${clientId}-1` }
    await platform.ask(noor, SUBMIT, { input })
    const other = await platform.ask(noor, SUBMIT, { input: { ...input, note: 'anders' } })
    expect(other.data.submitReferral).toMatchObject({ code: 'CONFLICT', path: ['input', 'idempotencyKey'] })
    const second = await platform.ask(noor, SUBMIT, { input: { ...input, idempotencyKey: `${clientId}-2` } })
    expect(second.data.submitReferral).toMatchObject({ code: 'CONFLICT', path: ['input', 'clientId'] })
  })

  test.each([
    {
      given: 'no such client',
      input: { clientId: '019a0000-0000-7000-8000-00000000ffff' },
      code: 'NOT_FOUND',
      path: 'clientId',
    },
    { given: 'an id that is none', input: { clientId: '\u0000' }, code: 'NOT_FOUND', path: 'clientId' },
    {
      given: 'a practice as recipient',
      input: { recipientAgbCode: '08900002' },
      code: 'INVALID_INPUT',
      path: 'recipientAgbCode',
    },
    {
      given: 'a code that is none',
      input: { recipientAgbCode: "'; drop" },
      code: 'INVALID_INPUT',
      path: 'recipientAgbCode',
    },
    { given: 'an empty key', input: { idempotencyKey: '' }, code: 'INVALID_INPUT', path: 'idempotencyKey' },
    { given: 'a note that is too long', input: { note: 'x'.repeat(2001) }, code: 'INVALID_INPUT', path: 'note' },
    { given: 'a NUL in the note', input: { note: 'a\u0000b' }, code: 'INVALID_INPUT', path: 'note' },
  ])('$given: $code at $path', async ({ input, code, path }) => {
    const clientId = await aClient(platform)
    const complete = { clientId, recipientAgbCode: PROVIDER, idempotencyKey: `key-${clientId}`, ...input }
    const { data, errors } = await platform.ask(noor, SUBMIT, { input: complete })
    expect(errors).toEqual([])
    expect(data.submitReferral).toMatchObject({ code })
    expect(data.submitReferral.path.at(-1)).toBe(path)
    expect(data.submitReferral.remedy).not.toBe('')
  })

  test("another practice's client is not found, nor one that was not sent to this planner", async () => {
    const clientId = await aClient(platform)
    const input = { clientId, recipientAgbCode: PROVIDER, idempotencyKey: `key-${clientId}` }
    expect((await platform.ask(hanna, SUBMIT, { input })).data.submitReferral).toMatchObject({ code: 'NOT_FOUND' })
    expect((await platform.ask(pieter, SUBMIT, { input })).data.submitReferral).toMatchObject({ code: 'NOT_FOUND' })
    expect((await platform.ask(sanneAs(clientId), SUBMIT, { input })).errors[0]?.extensions.code).toBe('FORBIDDEN')
  })
})

describe('a referral on its way', () => {
  test('from submitted to handed over, step by step, with its history', async () => {
    const referralId = await aReferral(platform, await aClient(platform))
    const step = async (to: string) =>
      (await platform.ask(pieter, STEP, { input: { referralId, to } })).data.changeReferralState
    expect(await step('ACCEPTED')).toMatchObject({ state: 'ACCEPTED', nextStates: ['INTAKE'] })
    expect(await step('INTAKE')).toMatchObject({ state: 'INTAKE' })
    expect(await step('INDICATED')).toMatchObject({ code: 'WRONG_STATE', current: 'INTAKE' })
    const set = await platform.ask(pieter, INDICATE, {
      input: { referralId, feeding: 'BREAST', agreedBy: 'Noor de Wit' },
    })
    expect(set.data.setIndication).toMatchObject({
      hours: 49,
      complete: false,
      missing: ['hospitalDays'],
      setBy: 'Pieter Smeets',
    })
    expect(await step('IN_CARE')).toMatchObject({ state: 'IN_CARE' })
    const again = await platform.ask(pieter, INDICATE, { input: { referralId, feeding: 'BREAST', hospitalDays: 1 } })
    expect(again.data.setIndication).toMatchObject({ hours: 42.875, complete: true })
    expect(await step('HANDED_OVER')).toMatchObject({ state: 'HANDED_OVER', nextStates: [] })
    const { data } = await platform.ask(
      noor,
      `query ($id: ID!) { referral(id: $id) { history { to } indication { hours } } }`,
      { id: referralId },
    )
    expect(data.referral.history.map(({ to }: { to: string }) => to)).toEqual([
      'SUBMITTED',
      'ACCEPTED',
      'INTAKE',
      'INDICATED',
      'IN_CARE',
      'HANDED_OVER',
    ])
    expect(data.referral.indication.hours).toBe(42.875)
    const [ending] = await platform.look<{ days: number }>(
      `select ends_on - current_date as days from access.care_relationship where source = $1`,
      [`referral ${referralId}`],
    )
    expect(ending?.days).toBe(14)
  })

  test('two who answer at once: one does, the other hears the state it is in now', async () => {
    const referralId = await aReferral(platform, await aClient(platform))
    const answers = await Promise.all([
      platform.ask(pieter, STEP, { input: { referralId, to: 'ACCEPTED' } }),
      platform.ask(pieter, STEP, { input: { referralId, to: 'DECLINED', declineReason: 'NO_CAPACITY' } }),
    ])
    const results = answers.map(({ data }) => data.changeReferralState)
    expect(results.map(({ __typename }) => __typename).sort()).toEqual(['Referral', 'WrongState'])
  })

  test('the sender cannot accept, the recipient cannot withdraw, others do not find it', async () => {
    const referralId = await aReferral(platform, await aClient(platform))
    const accept = await platform.ask(noor, STEP, { input: { referralId, to: 'ACCEPTED' } })
    expect(accept.data.changeReferralState).toMatchObject({ code: 'WRONG_STATE', allowed: ['WITHDRAWN'] })
    const withdraw = await platform.ask(pieter, STEP, { input: { referralId, to: 'WITHDRAWN', reason: 'x' } })
    expect(withdraw.data.changeReferralState).toMatchObject({ code: 'WRONG_STATE' })
    const stranger = await platform.ask(hanna, STEP, { input: { referralId, to: 'ACCEPTED' } })
    expect(stranger.data.changeReferralState).toMatchObject({ code: 'NOT_FOUND' })
  })

  test('declining without a reason says which are possible', async () => {
    const referralId = await aReferral(platform, await aClient(platform))
    const { data } = await platform.ask(pieter, STEP, { input: { referralId, to: 'DECLINED' } })
    expect(data.changeReferralState).toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'declineReason'] })
    expect(data.changeReferralState.remedy).toContain('NO_CAPACITY')
  })

  test('an indication needs a referral in the right state, and a reason for added hours', async () => {
    const referralId = await aReferral(platform, await aClient(platform))
    const early = await platform.ask(pieter, INDICATE, { input: { referralId, feeding: 'BREAST' } })
    expect(early.data.setIndication).toMatchObject({ code: 'WRONG_STATE' })
    const unfounded = await platform.ask(pieter, INDICATE, { input: { referralId, additionalHours: 6.1 } })
    expect(unfounded.data.setIndication).toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'additionalHours'] })
    const silent = await platform.ask(pieter, INDICATE, { input: { referralId, additionalHours: 6 } })
    expect(silent.data.setIndication).toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'additionalReason'] })
    expect((await platform.ask(noor, INDICATE, { input: { referralId } })).errors[0]?.extensions.code).toBe('FORBIDDEN')
  })
})

describe('who sees what', () => {
  const CLIENT = `query ($id: ID!) { client(id: $id) { name maskedBsn referrals { id } } }`

  test('her practice, the organisation she was referred to, and she herself', async () => {
    const id = await aClient(platform, { bsn: vault.seal(A_BSN) })
    expect((await platform.ask(pieter, CLIENT, { id })).data.client).toBeNull()
    await aReferral(platform, id)
    for (const viewer of [noor, pieter, sanneAs(id)]) {
      const { data } = await platform.ask(viewer, CLIENT, { id })
      expect(data.client).toMatchObject({ name: 'Sanne Claessen', maskedBsn: '*****6782' })
      expect(data.client.referrals).toHaveLength(1)
    }
  })

  test('somebody else: word for word the same as for an id that does not exist', async () => {
    const id = await aClient(platform)
    const foreign = await platform.ask(hanna, CLIENT, { id })
    const unknown = await platform.ask(hanna, CLIENT, { id: '019a0000-0000-7000-8000-00000000ffff' })
    expect(foreign).toEqual(unknown)
    expect(foreign.errors[0]).toMatchObject({ path: ['client'], extensions: { code: 'NOT_FOUND', argument: ['id'] } })
    expect((await platform.ask(sanneAs(await aClient(platform)), CLIENT, { id })).data.client).toBeNull()
  })

  test('a researcher is refused before anything is read', async () => {
    const id = await aClient(platform)
    expect((await platform.ask(ravi, CLIENT, { id })).errors[0]?.extensions.code).toBe('FORBIDDEN')
    const lines = await platform.look(`select 1 from audit.event where client_id = $1 and user_id = 'ravi'`, [id])
    expect(lines).toEqual([])
  })

  test('an entity that the gateway asks for is judged the same way', async () => {
    const id = await aClient(platform)
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Client { name } } }`
    const representations = [{ __typename: 'Client', id }]
    expect((await platform.ask(noor, query, { r: representations })).data._entities).toEqual([
      { name: 'Sanne Claessen' },
    ])
    expect((await platform.ask(hanna, query, { r: representations })).data._entities).toEqual([null])
    expect((await platform.ask(ravi, query, { r: representations })).data?._entities ?? [null]).toEqual([null])
  })

  test('every reading has its line, by whom and for whom, in the same transaction', async () => {
    const id = await aClient(platform)
    await platform.ask(noor, CLIENT, { id })
    const lines = await platform.look(
      `select type, action, user_id, user_role, user_organisation, service from audit.event where client_id = $1 order by id`,
      [id],
    )
    const line = { userId: 'noor', userRole: 'midwife', userOrganisation: '08900001', service: 'indications' }
    expect(lines).toEqual([
      { type: 'client.register', action: 'CREATE', ...line },
      { type: 'client.read', action: 'READ', ...line },
    ])
  })

  test('the log can be added to and nothing else, and the BSN is nowhere in the clear', async () => {
    const change = platform.database.asViewer(noor, (trx) => trx.deleteFrom('audit.event' as never).execute())
    await expect(change).rejects.toMatchObject({ code: '42501' })
    await expect(platform.look(`delete from audit.event`)).rejects.toThrow('append only')
    const [{ found } = { found: -1 }] = await platform.look<{ found: number }>(
      `select count(*)::int as found from indications.client where client::text like '%123456782%'`,
    )
    expect(found).toBe(0)
  })
})

test('the other provider does not see what was not sent to it', async () => {
  const id = await aReferral(platform, await aClient(platform))
  const stranger = { ...pieter, organisation: OTHER_PROVIDER }
  const { data, errors } = await platform.ask(stranger, `query ($id: ID!) { referral(id: $id) { id } }`, { id })
  expect(data.referral).toBeNull()
  expect(errors[0]?.extensions.code).toBe('NOT_FOUND')
})
