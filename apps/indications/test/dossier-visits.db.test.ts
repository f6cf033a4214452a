import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aFamily, aVisit, anAssistant, anIndication, day } from './dossier-family.ts'
import { OTHER_PROVIDER, type Platform, hanna, noor, pieter, ravi, sanneAs, startPlatform } from './platform.ts'

let platform: Platform
beforeAll(async () => void (platform = await startPlatform()))
afterAll(() => platform.close())

const PLAN = `mutation ($input: PlanVisitInput!) { planVisit(input: $input) {
  __typename ... on Visit { id state plannedHours assistant { name employment } }
  ... on Problem { code path message remedy } } }`
const RECORD = `mutation ($input: RecordVisitInput!) { recordVisit(input: $input) {
  __typename ... on Visit { state deliveredHours handoverNote partnerPresent } ... on WrongState { current allowed }
  ... on Problem { code path } } }`
const CHANGE = `mutation ($input: ChangeVisitInput!) { changeVisit(input: $input) {
  __typename ... on Visit { plannedHours plannedAt handoverNote } ... on WrongState { current allowed }
  ... on Problem { code path } } }`
const CANCEL = `mutation ($input: CancelVisitInput!) { cancelVisit(input: $input) {
  __typename ... on Visit { state cancelReason } ... on WrongState { current } ... on Problem { code path } } }`
const CLAIM = `mutation ($input: RecordClaimInput!) { recordClaim(input: $input) {
  __typename ... on Visit { claimedHours claimedOn } ... on WrongState { current } ... on Problem { code path } } }`
const VISITS = `query ($id: ID!) { client(id: $id) { visits {
  state deliveredHours assistant { name employment } organisation { agbCode } recordedBy } } }`

describe('planning', () => {
  test('a visit with somebody of the own staff; outside the organisation her employment is nobody else’s business', async () => {
    const { clientId } = await aFamily(platform)
    const assistantId = await anAssistant(platform, 'Fatma Demir')
    const input = { clientId, assistantId, plannedAt: `${day(1)}T08:00:00Z`, plannedHours: 3.5 }
    const { data } = await platform.ask(pieter, PLAN, { input })
    expect(data.planVisit).toMatchObject({
      state: 'PLANNED',
      plannedHours: 3.5,
      assistant: { name: 'Fatma Demir', employment: 'SELF_EMPLOYED' },
    })
    for (const viewer of [noor, sanneAs(clientId)]) {
      const answer = await platform.ask(viewer, VISITS, { id: clientId })
      expect(answer.data.client.visits).toMatchObject([{ assistant: { name: 'Fatma Demir', employment: null } }])
    }
  })

  test.each([
    { given: 'a quarter of an hour', plannedHours: 0.25, code: undefined },
    { given: 'less', plannedHours: 0.24, code: 'INVALID_INPUT' },
    { given: 'a day', plannedHours: 24, code: undefined },
    { given: 'more', plannedHours: 24.1, code: 'INVALID_INPUT' },
  ])('$given', async ({ plannedHours, code }) => {
    const { clientId } = await aFamily(platform)
    const { data } = await platform.ask(pieter, PLAN, {
      input: { clientId, plannedAt: `${day(1)}T08:00:00Z`, plannedHours },
    })
    expect(data.planVisit.code).toBe(code)
  })

  test('somebody of another organisation, or nobody, is not found; so is a client of another practice', async () => {
    const { clientId } = await aFamily(platform)
    const elsewhere = await anAssistant(platform, 'Elders', OTHER_PROVIDER)
    const input = { clientId, plannedAt: `${day(1)}T08:00:00Z`, plannedHours: 3 }
    for (const assistantId of [elsewhere, '019a0000-0000-7000-8000-00000000ffff', 'x']) {
      const { data } = await platform.ask(pieter, PLAN, { input: { ...input, assistantId } })
      expect(data.planVisit).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'assistantId'] })
    }
    const stranger = { ...pieter, organisation: OTHER_PROVIDER }
    const { data } = await platform.ask(stranger, PLAN, { input })
    expect(data.planVisit).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'clientId'] })
  })

  test('is for the planner', async () => {
    const { clientId } = await aFamily(platform)
    const input = { clientId, plannedAt: `${day(1)}T08:00:00Z`, plannedHours: 3 }
    for (const viewer of [noor, ravi, sanneAs(clientId)]) {
      const { errors } = await platform.ask(viewer, PLAN, { input })
      expect(errors[0]?.extensions.code).toBe('FORBIDDEN')
    }
  })
})

describe('recording', () => {
  test.each([
    { given: 'across midnight', from: '2026-03-10T22:30:00+01:00', until: '2026-03-11T01:00:00+01:00', hours: 2.5 },
    {
      given: 'the night the clock goes forward',
      from: '2026-03-29T00:00:00+01:00',
      until: '2026-03-29T06:00:00+02:00',
      hours: 5,
    },
    {
      given: 'the night the clock goes back',
      from: '2025-10-26T00:00:00+02:00',
      until: '2025-10-26T06:00:00+01:00',
      hours: 7,
    },
  ])('$given, on the visit and in the balance', async ({ from, until, hours }) => {
    const { clientId } = await aFamily(platform)
    const visitId = await aVisit(platform, clientId, { on: 0 })
    const input = { visitId, startedAt: from, endedAt: until, partnerPresent: true, handoverNote: 'Borst gaat goed.' }
    const { data } = await platform.ask(pieter, RECORD, { input })
    expect(data.recordVisit).toEqual({
      __typename: 'Visit',
      state: 'DONE',
      deliveredHours: hours,
      handoverNote: 'Borst gaat goed.',
      partnerPresent: true,
    })
    const balance = await platform.ask(
      pieter,
      `query ($id: ID!) { client(id: $id) { careBalance { deliveredHours toComeHours } } }`,
      { id: clientId },
    )
    expect(balance.data.client.careBalance).toEqual({ deliveredHours: hours, toComeHours: 0 })
  })

  test.each([
    { given: 'ended before it began', startedAt: '2026-03-10T10:00:00Z', endedAt: '2026-03-10T09:00:00Z' },
    { given: 'no time at all', startedAt: '2026-03-10T10:00:00Z', endedAt: '2026-03-10T10:00:00Z' },
    { given: 'more than a day', startedAt: '2026-03-10T10:00:00Z', endedAt: '2026-03-11T10:00:01Z' },
    { given: 'still to come', startedAt: `${day(1)}T10:00:00Z`, endedAt: `${day(1)}T12:00:00Z` },
  ])('$given is refused', async ({ startedAt, endedAt }) => {
    const { clientId } = await aFamily(platform)
    const visitId = await aVisit(platform, clientId, { on: 0 })
    const { data } = await platform.ask(pieter, RECORD, { input: { visitId, startedAt, endedAt } })
    expect(data.recordVisit).toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'endedAt'] })
  })

  test('a claimed visit is not recorded anew, a cancelled one not at all; a note that is left out stays', async () => {
    const { clientId } = await aFamily(platform)
    const visitId = await aVisit(platform, clientId)
    const times = { visitId, startedAt: '2026-03-10T09:00:00Z', endedAt: '2026-03-10T12:00:00Z' }
    await platform.ask(pieter, RECORD, { input: { ...times, handoverNote: 'Let op de navel.' } })
    const again = await platform.ask(pieter, RECORD, { input: { ...times, endedAt: '2026-03-10T11:00:00Z' } })
    expect(again.data.recordVisit).toMatchObject({ deliveredHours: 2, handoverNote: 'Let op de navel.' })
    const claim = await platform.ask(pieter, CLAIM, { input: { visitId, claimedHours: 2.25 } })
    expect(claim.data.recordClaim).toEqual({ __typename: 'Visit', claimedHours: 2.25, claimedOn: day(0) })
    const late = await platform.ask(pieter, RECORD, { input: times })
    expect(late.data.recordVisit).toMatchObject({ code: 'WRONG_STATE', current: 'DONE', allowed: ['CLAIM'] })
    const other = await aVisit(platform, clientId, { on: 1 })
    expect(
      (await platform.ask(pieter, CLAIM, { input: { visitId: other, claimedHours: 2 } })).data.recordClaim,
    ).toMatchObject({ code: 'WRONG_STATE', current: 'PLANNED' })
    const cancelled = await platform.ask(pieter, CANCEL, { input: { visitId: other, reason: 'Opgenomen' } })
    expect(cancelled.data.cancelVisit).toMatchObject({ state: 'CANCELLED', cancelReason: 'Opgenomen' })
    const after = await platform.ask(pieter, CHANGE, { input: { visitId: other, plannedHours: 4 } })
    expect(after.data.changeVisit).toMatchObject({ code: 'WRONG_STATE', current: 'CANCELLED', allowed: [] })
  })

  test('cancelled and recorded at once: one of the two happens', async () => {
    const { clientId } = await aFamily(platform)
    const visitId = await aVisit(platform, clientId, { on: 0 })
    const times = { visitId, startedAt: '2026-03-10T09:00:00Z', endedAt: '2026-03-10T12:00:00Z' }
    const [cancelled, recorded] = await Promise.all([
      platform.ask(pieter, CANCEL, { input: { visitId, reason: 'Ziek' } }),
      platform.ask(pieter, RECORD, { input: times }),
    ])
    const outcomes = [cancelled.data.cancelVisit.__typename, recorded.data.recordVisit.__typename]
    expect(outcomes.toSorted()).toEqual(['Visit', 'WrongState'])
  })

  test('another organisation changes nothing, not even with the id', async () => {
    const { clientId } = await aFamily(platform)
    const visitId = await aVisit(platform, clientId, { on: 1 })
    const stranger = { ...pieter, organisation: OTHER_PROVIDER }
    const { data } = await platform.ask(stranger, CANCEL, { input: { visitId, reason: 'x' } })
    expect(data.cancelVisit).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'visitId'] })
    const seen = await platform.ask(hanna, VISITS, { id: clientId })
    expect(seen.errors[0]?.extensions.code).toBe('NOT_FOUND')
  })
})

describe('the balance', () => {
  const BALANCE = `query ($id: ID!) { client(id: $id) {
    careBalance { indicatedHours plannedHours deliveredHours toComeHours claimedHours partusHours plannedDifference
      expectedDifference claimedDifference findings reasons { reason words } explanation }
    remainingCare { hours days missing } } }`
  const DIFFER = `mutation ($input: RecordDeliveryDifferenceInput!) { recordDeliveryDifference(input: $input) {
    __typename ... on DeliveryDifference { reason } ... on Problem { code path } } }`

  test('indicated, planned, delivered and claimed, partus hours outside, with the reason of the difference', async () => {
    const family = await aFamily(platform)
    await anIndication(platform, family, 49)
    const { clientId } = family
    await aVisit(platform, clientId, { on: -3, kind: 'PARTUS', minutes: 300 })
    await aVisit(platform, clientId, { on: -2, minutes: 360, claimed: 360 })
    await aVisit(platform, clientId, { on: -1, minutes: 300 })
    await aVisit(platform, clientId, { on: 1, minutes: 240 })
    await aVisit(platform, clientId, { on: 2, minutes: 600, state: 'CANCELLED' })
    const before = await platform.ask(pieter, BALANCE, { id: clientId })
    expect(before.data.client.careBalance).toMatchObject({
      indicatedHours: 49,
      plannedHours: 15,
      deliveredHours: 11,
      toComeHours: 4,
      claimedHours: 6,
      partusHours: 5,
      plannedDifference: -34,
      expectedDifference: -34,
      claimedDifference: 0,
      findings: ['PLANNED_BELOW_INDICATED', 'EXPECTED_BELOW_INDICATED', 'REASON_MISSING'],
      explanation: 'U heeft recht op 49 uur. U heeft 11 uur gehad. Er komt nog 4 uur.',
    })
    expect(before.data.client.remainingCare).toEqual({ hours: 38, days: 5, missing: [] })
    const silent = await platform.ask(pieter, DIFFER, { input: { clientId, reason: 'OTHER' } })
    expect(silent.data.recordDeliveryDifference).toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'words'] })
    await platform.ask(pieter, DIFFER, { input: { clientId, reason: 'SHORTAGE' } })
    const after = await platform.ask(pieter, BALANCE, { id: clientId })
    expect(after.data.client.careBalance.reasons).toEqual([{ reason: 'SHORTAGE', words: null }])
    expect(after.data.client.careBalance.findings).not.toContain('REASON_MISSING')
  })

  test('a planner sees the hours of her own organisation, the midwife those of everybody', async () => {
    const { clientId } = await aFamily(platform)
    await aVisit(platform, clientId, { minutes: 120 })
    await aVisit(platform, clientId, { minutes: 60, organisation: OTHER_PROVIDER })
    const hours = async (viewer: typeof noor) =>
      (await platform.ask(viewer, BALANCE, { id: clientId })).data.client.careBalance.deliveredHours
    expect([await hours(pieter), await hours(noor)]).toEqual([2, 3])
  })

  test('every reading of hours is in the log', async () => {
    const { clientId } = await aFamily(platform)
    await platform.ask(pieter, BALANCE, { id: clientId })
    const lines = await platform.look<{ n: number }>(
      `select count(*)::int as n from audit.event where client_id = $1 and type = 'care-hours.read'`,
      [clientId],
    )
    expect(lines).toEqual([{ n: 1 }])
  })
})
