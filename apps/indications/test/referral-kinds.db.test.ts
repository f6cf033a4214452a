import { addDays, amsterdamDay } from '@kraamketen/kraamzorg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DISTRICT, HOSPITAL, JGZ, LACTATION, SAFE_HOME, addPartners, joke, mila } from './partners.ts'
import { PROVIDER, type Platform, aClient, aReferral, noor, pieter, sanneAs, startPlatform } from './platform.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
  await addPartners(platform)
})
afterAll(() => platform.close())

const TODAY = amsterdamDay(new Date())
const ago = (days: number) => addDays(TODAY, -days)
const FIELDS = `__typename
  ... on Referral {
    id kind state nextStates reason vulnerabilityClass vulnerabilityClassOn answerDueOn overdue clientAgreement
    clientAgreementOn history { to }
  }
  ... on Problem { code path remedy }`
const SUBMIT = `mutation ($input: SubmitReferralInput!) { submitReferral(input: $input) { ${FIELDS} } }`
const STEP = `mutation ($input: ChangeReferralStateInput!) { changeReferralState(input: $input) { ${FIELDS} ... on WrongState { current allowed } } }`
const AGREE = `mutation ($input: RecordClientAgreementInput!) { recordClientAgreement(input: $input) { ${FIELDS} ... on WrongState { current allowed } } }`

const consent = { method: 'SPOKEN', givenOn: TODAY }
const submit = async (clientId: string, input: object, viewer = noor) =>
  (
    await platform.ask(viewer, SUBMIT, {
      input: { clientId, idempotencyKey: `${clientId} ${JSON.stringify(input)}`.slice(0, 200), ...input },
    })
  ).data.submitReferral
const step = async (referralId: string, to: string, viewer: typeof noor, input: object = {}) =>
  (await platform.ask(viewer, STEP, { input: { referralId, to, ...input } })).data.changeReferralState
const agree = async (referralId: string, agreement: string, on: string, viewer = noor) =>
  (await platform.ask(viewer, AGREE, { input: { referralId, agreement, on } })).data.recordClientAgreement
const homeVisit = { kind: 'PRENATAL_HOME_VISIT', recipientAgbCode: JGZ, consent }

describe('who may ask what of whom', () => {
  test.each([
    { kind: 'PRENATAL_HOME_VISIT', recipientAgbCode: JGZ },
    { kind: 'LACTATION_CONSULTANT', recipientAgbCode: LACTATION },
    { kind: 'DISTRICT_TEAM', recipientAgbCode: DISTRICT },
    { kind: 'POP_CLINIC', recipientAgbCode: HOSPITAL },
  ])('$kind goes to its partner, with her consent and not without', async (input) => {
    const clientId = await aClient(platform)
    const without = await submit(clientId, input)
    expect(without).toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'consent'] })
    expect(await submit(clientId, { ...input, consent })).toMatchObject({ kind: input.kind, state: 'SUBMITTED' })
    const { data } = await platform.ask(
      noor,
      `query ($id: ID!) { client(id: $id) { consents(purpose: REFERRAL) { scope given holds } } }`,
      { id: clientId },
    )
    const scope = `${input.kind} ${input.recipientAgbCode}`
    expect(data.client.consents).toEqual([{ scope, given: true, holds: true }])
  })

  test('kraamzorg, extra kraamzorg and a report to Safe Home need none', async () => {
    const clientId = await aClient(platform)
    for (const [kind, recipientAgbCode] of [
      ['KRAAMZORG', PROVIDER],
      ['EXTRA_KRAAMZORG', PROVIDER],
      ['SAFE_HOME', SAFE_HOME],
    ]) {
      expect(await submit(clientId, { kind, recipientAgbCode })).toMatchObject({ kind, state: 'SUBMITTED' })
    }
  })

  test('a planner asks a district team, not kraamzorg; the wrong recipient is said', async () => {
    const clientId = await aClient(platform)
    await aReferral(platform, clientId)
    expect(await submit(clientId, { recipientAgbCode: PROVIDER }, pieter)).toMatchObject({
      code: 'INVALID_INPUT',
      path: ['input', 'kind'],
    })
    const district = { kind: 'DISTRICT_TEAM', recipientAgbCode: DISTRICT, consent }
    expect(await submit(clientId, district, pieter)).toMatchObject({ __typename: 'Referral' })
    expect(await submit(clientId, { ...homeVisit, recipientAgbCode: PROVIDER })).toMatchObject({
      path: ['input', 'recipientAgbCode'],
      remedy: expect.stringContaining('JGZ'),
    })
  })

  test('what is sent along is read back; the same key again is the same referral and the same consent', async () => {
    const clientId = await aClient(platform)
    const input = {
      ...homeVisit,
      reason: 'Wil meer weten over hechting.',
      vulnerabilityClass: 'VULNERABLE',
      vulnerabilityClassOn: ago(7),
      answerDueOn: addDays(TODAY, 5),
    }
    const first = await submit(clientId, input)
    expect(first).toMatchObject({
      reason: 'Wil meer weten over hechting.',
      vulnerabilityClass: 'VULNERABLE',
      vulnerabilityClassOn: ago(7),
      answerDueOn: addDays(TODAY, 5),
      overdue: false,
    })
    expect((await submit(clientId, input)).id).toBe(first.id)
    const rows = await platform.look(`select 1 from indications.consent where client_id = $1`, [clientId])
    expect(rows).toHaveLength(1)
  })

  test.each([
    { given: 'a class without a day', input: { vulnerabilityClass: 'VULNERABLE' }, at: 'vulnerabilityClassOn' },
    { given: 'a day without a class', input: { vulnerabilityClassOn: '2026-01-01' }, at: 'vulnerabilityClassOn' },
    { given: 'an answer due yesterday', input: { answerDueOn: ago(1) }, at: 'answerDueOn' },
    { given: 'consent of tomorrow', input: { consent: { ...consent, givenOn: addDays(TODAY, 1) } }, at: 'consent' },
  ])('$given is refused at $at', async ({ input, at }) => {
    const refused = await submit(await aClient(platform), { ...homeVisit, ...input })
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', path: ['input', at] })
  })
})

describe('a prenatal home visit', () => {
  test('asked, agreed, taken up and done by the nurse; then she sees the client two weeks more', async () => {
    const clientId = await aClient(platform)
    const { id } = await submit(clientId, homeVisit)
    expect(await agree(id, 'ASKED', ago(1))).toMatchObject({ clientAgreement: 'ASKED', clientAgreementOn: ago(1) })
    expect(await agree(id, 'AGREED', TODAY, joke)).toMatchObject({ clientAgreement: 'AGREED' })
    expect(await step(id, 'COMPLETED', joke)).toMatchObject({ code: 'WRONG_STATE', allowed: ['ACCEPTED', 'DECLINED'] })
    expect(await step(id, 'ACCEPTED', joke)).toMatchObject({ state: 'ACCEPTED', nextStates: ['COMPLETED'] })
    expect(await step(id, 'INTAKE', joke)).toMatchObject({ code: 'WRONG_STATE', allowed: ['COMPLETED'] })
    expect(await step(id, 'COMPLETED', noor)).toMatchObject({ code: 'WRONG_STATE', allowed: ['WITHDRAWN'] })
    expect(await step(id, 'COMPLETED', joke)).toMatchObject({ state: 'COMPLETED', nextStates: [] })
    const { data } = await platform.ask(
      noor,
      `{ referrals(filter: { kinds: [PRENATAL_HOME_VISIT], states: [COMPLETED], clientAgreements: [AGREED] }) {
        totalCount edges { node { id history { to } } } } }`,
    )
    expect(data.referrals.totalCount).toBe(1)
    expect(data.referrals.edges[0].node.history.map(({ to }: { to: string }) => to)).toEqual([
      'SUBMITTED',
      'ACCEPTED',
      'COMPLETED',
    ])
    const [relationship] = await platform.look<{ days: number }>(
      `select ends_on - current_date as days from access.care_relationship where source = $1`,
      [`referral ${id}`],
    )
    expect(relationship?.days).toBe(14)
    expect(await agree(id, 'REFUSED', TODAY)).toMatchObject({ code: 'WRONG_STATE', allowed: [] })
  })

  test('she may change her mind, not back in time, and nobody else finds it', async () => {
    const { id } = await submit(await aClient(platform), homeVisit)
    expect(await agree(id, 'REFUSED', ago(2))).toMatchObject({ clientAgreement: 'REFUSED' })
    expect(await agree(id, 'REFUSED', ago(2))).toMatchObject({ clientAgreement: 'REFUSED' })
    expect(await agree(id, 'AGREED', ago(3))).toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'on'] })
    expect(await agree(id, 'ASKED', TODAY)).toMatchObject({
      code: 'WRONG_STATE',
      current: 'REFUSED',
      allowed: ['AGREED'],
    })
    expect(await agree(id, 'AGREED', TODAY, mila)).toMatchObject({ code: 'NOT_FOUND' })
    expect(await agree(id, 'AGREED', TODAY, pieter)).toMatchObject({ code: 'NOT_FOUND' })
    expect(await agree(id, 'AGREED', addDays(TODAY, 1))).toMatchObject({ code: 'INVALID_INPUT' })
    expect(await agree(id, 'AGREED', TODAY)).toMatchObject({ clientAgreement: 'AGREED' })
  })

  test('once her child was born no home visit before it is asked for; what was sent before is answered with the same', async () => {
    const clientId = await aClient(platform)
    const sent = await submit(clientId, { ...homeVisit, idempotencyKey: 'before the birth' })
    await platform.look(`update indications.client set born_on = current_date where id = $1`, [clientId])
    expect(await submit(clientId, { ...homeVisit, idempotencyKey: 'before the birth' })).toMatchObject({ id: sent.id })
    expect(await submit(clientId, homeVisit)).toMatchObject({ code: 'CONFLICT', path: ['input', 'clientId'] })
  })

  test('one of each kind is open at a time; of her own file she reads them all', async () => {
    const clientId = await aClient(platform)
    await aReferral(platform, clientId)
    const visit = await submit(clientId, homeVisit)
    const second = await submit(clientId, { ...homeVisit, note: 'nog een' })
    expect(second).toMatchObject({ code: 'CONFLICT', path: ['input', 'clientId'] })
    const query = `query ($id: ID!, $kinds: [ReferralKind!]) { client(id: $id) { careProviderAgbCode referrals(kinds: $kinds) { id kind } } }`
    const { data } = await platform.ask(sanneAs(clientId), query, { id: clientId })
    expect(data.client.referrals.map(({ kind }: { kind: string }) => kind)).toEqual([
      'PRENATAL_HOME_VISIT',
      'KRAAMZORG',
    ])
    expect(data.client.careProviderAgbCode).toBe(PROVIDER)
    const visits = await platform.ask(noor, query, { id: clientId, kinds: ['PRENATAL_HOME_VISIT'] })
    expect(visits.data.client.referrals).toEqual([{ id: visit.id, kind: 'PRENATAL_HOME_VISIT' }])
  })
})

test('an answer is overdue the day after it was due, and only while there is none', async () => {
  const due = async (answerDueOn: string, state = 'SUBMITTED') => {
    const { id } = await submit(await aClient(platform, { familyName: 'Termijn' }), homeVisit)
    await platform.look(`update indications.referral set answer_due_on = $2, state = $3 where id = $1`, [
      id,
      answerDueOn,
      state,
    ])
    return id as string
  }
  const [yesterday, today, answered] = [await due(ago(1)), await due(TODAY), await due(ago(1), 'ACCEPTED')]
  const { data } = await platform.ask(
    noor,
    `{ all: referrals(filter: { search: "Termijn" }) { edges { node { id overdue } } }
       late: referrals(filter: { search: "Termijn", answerOverdue: true }) { totalCount edges { node { id } } } }`,
  )
  expect(
    Object.fromEntries(
      data.all.edges.map(({ node }: { node: { id: string; overdue: boolean } }) => [node.id, node.overdue]),
    ),
  ).toEqual({
    [yesterday]: true,
    [today]: false,
    [answered]: false,
  })
  expect(data.late).toEqual({ totalCount: 1, edges: [{ node: { id: yesterday } }] })
})
