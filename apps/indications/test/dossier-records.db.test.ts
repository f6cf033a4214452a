import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { observationsOfChildren } from '../src/queries/dossier/records-of-clients.ts'
import { aFamily, aVisit, day } from './dossier-family.ts'
import { type Platform, hanna, noor, pieter, sanneAs, startPlatform } from './platform.ts'

let platform: Platform
beforeAll(async () => void (platform = await startPlatform()))
afterAll(() => platform.close())

const NOBODY = '019a0000-0000-7000-8000-00000000ffff'

describe('observations', () => {
  const OBSERVE = `mutation ($input: RecordObservationInput!) { recordObservation(input: $input) {
    __typename ... on Observation { kind of value unit words name recordedBy organisation { agbCode } }
    ... on Problem { code path message remedy } } }`
  const at = '2026-03-10T09:00:00Z'

  test('of the child and of the mother, with unit and name', async () => {
    const { clientId, childId } = await aFamily(platform)
    const visitId = await aVisit(platform, clientId)
    const weight = { clientId, childId, visitId, kind: 'WEIGHT', value: 3310, observedAt: at }
    expect((await platform.ask(pieter, OBSERVE, { input: weight })).data.recordObservation).toMatchObject({
      kind: 'WEIGHT',
      of: 'CHILD',
      value: 3310,
      unit: 'g',
      name: 'gewicht',
      recordedBy: 'Pieter Smeets',
    })
    const mood = { clientId, kind: 'MOOD', words: 'Huilt veel, voelt zich gesteund', observedAt: at }
    expect((await platform.ask(noor, OBSERVE, { input: mood })).data.recordObservation).toMatchObject({
      of: 'MOTHER',
      value: null,
      unit: null,
    })
    const seen = await platform.ask(sanneAs(clientId), `{ myDossier { observations { kind recordedBy } } }`)
    expect(seen.data.myDossier.observations).toEqual([
      { kind: 'WEIGHT', recordedBy: 'Pieter Smeets' },
      { kind: 'MOOD', recordedBy: 'Noor de Wit' },
    ])
    const asViewer = (viewer: typeof noor) =>
      platform.database.asViewer(viewer, (trx) => observationsOfChildren(trx, [childId]))
    expect((await asViewer(noor)).get(childId)).toMatchObject([{ value: 3310 }])
    expect((await asViewer(hanna)).size).toBe(0)
  })

  test.each([
    {
      given: 'kilograms',
      input: { kind: 'WEIGHT', value: 3.31 },
      at: 'value',
      says: 'Give a value from 300 to 7000 g.',
    },
    { given: 'a fever of 60', input: { kind: 'TEMPERATURE', value: 60 }, at: 'value', says: 'from 30 to 43 °C' },
    { given: 'no value', input: { kind: 'WEIGHT' }, at: 'value', says: 'what was measured' },
    {
      given: 'feeding in own words',
      input: { kind: 'FEEDING', words: 'borst' },
      at: 'words',
      says: 'BREAST, BOTTLE, MIXED',
    },
    { given: 'pulse of the child', input: { kind: 'PULSE', value: 80 }, at: 'childId', says: 'Leave the child out' },
    {
      given: 'a morning to come',
      input: { kind: 'WEIGHT', value: 3300, observedAt: `${day(2)}T09:00:00Z` },
      at: 'observedAt',
      says: 'moment',
    },
  ])('$given is refused with what would be right', async ({ input, at: field, says }) => {
    const { clientId, childId } = await aFamily(platform)
    const { data } = await platform.ask(pieter, OBSERVE, { input: { clientId, childId, observedAt: at, ...input } })
    expect(data.recordObservation).toMatchObject({ code: 'INVALID_INPUT', path: ['input', field] })
    expect(data.recordObservation.remedy).toContain(says)
  })

  test('of a child: its own, with the part of the birth weight that was lost', async () => {
    const { clientId, childId } = await aFamily(platform)
    const weigh = (value: number, on: number) =>
      platform.ask(pieter, OBSERVE, {
        input: { clientId, childId, kind: 'WEIGHT', value, observedAt: `${day(on)}T08:00:00Z` },
      })
    await weigh(3255, -1)
    await weigh(3500, -3)
    await weigh(3605, -2)
    const { data, errors } = await platform.ask(
      sanneAs(clientId),
      `{ myDossier { children { observations { value } weightCurve { day grams changePercent } screenings { state } } } }`,
    )
    expect(errors).toEqual([])
    expect(data.myDossier.children).toEqual([
      {
        observations: [{ value: 3500 }, { value: 3605 }, { value: 3255 }],
        weightCurve: [
          { day: 0, grams: 3500, changePercent: 0 },
          { day: 1, grams: 3605, changePercent: 3 },
          { day: 2, grams: 3255, changePercent: -7 },
        ],
        screenings: [],
      },
    ])
  })

  test("somebody else's child or visit is not found, though the id exists", async () => {
    const { clientId } = await aFamily(platform)
    const other = await aFamily(platform)
    const visitId = await aVisit(platform, other.clientId)
    const weight = { clientId, kind: 'WEIGHT', value: 3300, observedAt: at }
    const child = await platform.ask(pieter, OBSERVE, { input: { ...weight, childId: other.childId } })
    expect(child.data.recordObservation).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'childId'] })
    const mood = { clientId, kind: 'MOOD', words: 'goed', observedAt: at, visitId }
    const visit = await platform.ask(pieter, OBSERVE, { input: mood })
    expect(visit.data.recordObservation).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'visitId'] })
    const stranger = await platform.ask(hanna, OBSERVE, { input: { ...mood, visitId: null } })
    expect(stranger.data.recordObservation).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'clientId'] })
  })
})

describe('care', () => {
  test('advice, plan and goal; the latest plan holds and the one before it stays', async () => {
    const { clientId } = await aFamily(platform)
    const record = async (operation: string, type: string, input: object) => {
      const mutation = `mutation ($input: ${type}!) { ${operation}(input: $input) { __typename ... on Problem { code path } } }`
      return (await platform.ask(pieter, mutation, { input: { clientId, ...input } })).data[operation]
    }
    await record('recordAdvice', 'RecordAdviceInput', { topic: 'SAFE_SLEEP', words: 'Op de rug', partnerPresent: true })
    await record('makeCarePlan', 'MakeCarePlanInput', { words: 'Eerst', madeOn: day(-2) })
    await record('makeCarePlan', 'MakeCarePlanInput', { words: 'Daarna' })
    await record('setGoal', 'SetGoalInput', { domain: 'DAILY_FUNCTIONING', words: 'Zelf badderen' })
    expect(await record('makeCarePlan', 'MakeCarePlanInput', { words: 'Morgen', madeOn: day(1) })).toMatchObject({
      code: 'INVALID_INPUT',
      path: ['input', 'madeOn'],
    })
    const { data } = await platform.ask(
      sanneAs(clientId),
      `{ myDossier { carePlan { words } carePlans { words } advice { topic partnerPresent givenOn } goals { state } } }`,
    )
    expect(data.myDossier).toEqual({
      carePlan: { words: 'Daarna' },
      carePlans: [{ words: 'Eerst' }, { words: 'Daarna' }],
      advice: [{ topic: 'SAFE_SLEEP', partnerPresent: true, givenOn: day(0) }],
      goals: [{ state: 'OPEN' }],
    })
  })

  test('a goal ends once, whoever ends it first; not before it was set, and not by another organisation', async () => {
    const { clientId } = await aFamily(platform)
    const SET = `mutation ($input: SetGoalInput!) { setGoal(input: $input) { ... on Goal { id } } }`
    const CLOSE = `mutation ($input: CloseGoalInput!) { closeGoal(input: $input) {
      __typename ... on Goal { state closedOn } ... on WrongState { current allowed } ... on Problem { code path } } }`
    const goal = { clientId, domain: 'SIGNALLING', words: 'Hulp regelen', setOn: day(-1) }
    const { id } = (await platform.ask(pieter, SET, { input: goal })).data.setGoal
    const close = async (viewer: typeof pieter, input: object) =>
      (await platform.ask(viewer, CLOSE, { input: { goalId: id, ...input } })).data.closeGoal
    expect(await close(noor, { state: 'REACHED' })).toMatchObject({ code: 'NOT_FOUND' })
    expect(await close(pieter, { state: 'REACHED', closedOn: day(-2) })).toMatchObject({ path: ['input', 'closedOn'] })
    const both = await Promise.all([close(pieter, { state: 'REACHED' }), close(pieter, { state: 'DROPPED' })])
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(['Goal', 'WrongState'])
    expect(await close(pieter, { state: 'OPEN' })).toMatchObject({ code: 'WRONG_STATE', allowed: [] })
  })

  test('a screening is done once, also when two record it at once', async () => {
    const { clientId, childId } = await aFamily(platform)
    const SCREEN = `mutation ($input: RecordScreeningInput!) { recordScreening(input: $input) {
      __typename ... on Screening { state } ... on WrongState { current } ... on Problem { code path } } }`
    const screen = async (input: object) =>
      (await platform.ask(pieter, SCREEN, { input: { clientId, childId, kind: 'HEEL_PRICK', ...input } })).data
        .recordScreening
    expect(await screen({ state: 'PREPARED' })).toMatchObject({ state: 'PREPARED' })
    const both = await Promise.all([screen({ state: 'DONE' }), screen({ state: 'DONE' })])
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(['Screening', 'WrongState'])
    expect(await screen({ state: 'REFUSED' })).toMatchObject({ code: 'WRONG_STATE', current: 'DONE' })
    expect(await screen({ kind: 'HEARING', state: 'REFUSED' })).toMatchObject({ state: 'REFUSED' })
    expect(await screen({ childId: NOBODY, state: 'DONE' })).toMatchObject({ path: ['input', 'childId'] })
  })
})

describe('the same again, five times at once', () => {
  const at = '2026-03-10T09:00:00Z'
  const record = (act: string, type: string) =>
    `mutation ($input: ${act[0]?.toUpperCase()}${act.slice(1)}Input!) { answer: ${act}(input: $input) { ... on ${type} { id } } }`
  const five = async (query: string, input: object) => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => platform.ask(pieter, query, { input })))
    return answers.map(({ data }) => (data as { answer: { id: string } }).answer.id)
  }

  test.each([
    { act: 'recordObservation', type: 'Observation', input: { kind: 'MOOD', words: 'Rustig', observedAt: at } },
    { act: 'recordAdvice', type: 'Advice', input: { topic: 'CRYING', words: 'Wiegen.' } },
    { act: 'setGoal', type: 'Goal', input: { domain: 'SIGNALLING', words: 'Hulp vragen.' } },
    { act: 'makeCarePlan', type: 'CarePlan', input: { words: 'Elke dag samen voeden.' } },
    { act: 'recordSignalling', type: 'EarlySignalling', input: { instrument: 'GIZ', outcome: 'NOTHING_FOUND' } },
    { act: 'recordSignal', type: 'Signal', input: { subject: 'SAFETY', words: 'Zorg.', signalledAt: at } },
    { act: 'recordDeliveryDifference', type: 'DeliveryDifference', input: { reason: 'SHORTAGE' } },
    { act: 'planVisit', type: 'Visit', input: { plannedAt: `${day(1)}T09:00:00Z`, plannedHours: 3 } },
  ])('$act is one entry; something else is another', async ({ act, type, input }) => {
    const { clientId } = await aFamily(platform)
    const { clientId: another } = await aFamily(platform)
    const query = record(act, type)
    const ids = await five(query, { clientId, ...input })
    expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/)
    expect(new Set(ids).size).toBe(1)
    expect((await five(query, { clientId: another, ...input }))[0]).not.toBe(ids[0])
  })

  test('another measurement at the same moment, and another hand, are entries of their own', async () => {
    const { clientId, childId } = await aFamily(platform)
    const query = record('recordObservation', 'Observation')
    const weight = { clientId, childId, kind: 'WEIGHT', value: 3310, observedAt: at }
    const ids = [...(await five(query, weight)), ...(await five(query, { ...weight, value: 3320 }))]
    const { data } = await platform.ask(noor, query, { input: weight })
    ids.push((data as { answer: { id: string } }).answer.id)
    expect(new Set(ids).size).toBe(3)
  })

  test('a visit that was cancelled and a goal that was closed can be set again', async () => {
    const { clientId } = await aFamily(platform)
    const visit = { clientId, plannedAt: `${day(1)}T09:00:00Z`, plannedHours: 3 }
    const [visitId] = await five(record('planVisit', 'Visit'), visit)
    await platform.ask(pieter, record('cancelVisit', 'Visit'), { input: { visitId, reason: 'Ziek' } })
    expect((await five(record('planVisit', 'Visit'), visit))[0]).not.toBe(visitId)
    const goal = { clientId, domain: 'SIGNALLING', words: 'Hulp vragen.' }
    const [goalId] = await five(record('setGoal', 'Goal'), goal)
    await platform.ask(pieter, record('closeGoal', 'Goal'), { input: { goalId, state: 'DROPPED' } })
    expect((await five(record('setGoal', 'Goal'), goal))[0]).not.toBe(goalId)
  })
})
