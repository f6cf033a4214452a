import { addDays, amsterdamDay } from '@kraamketen/kraamzorg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { INTAKE_STATUSES } from '../src/rules/intake/intake-status.ts'
import {
  OTHER_PROVIDER,
  type Platform,
  aClient,
  aReferral,
  hanna,
  noor,
  pieter,
  sanneAs,
  startPlatform,
} from './platform.ts'

let platform: Platform
beforeAll(async () => void (platform = await startPlatform()))
afterAll(() => platform.close())

const today = amsterdamDay(new Date())
/** The due date of who is this many days pregnant today. */
const dueAt = (day: number) => addDays(today, 280 - day)

const PROBLEM = `... on Problem { code path message remedy } ... on WrongState { current allowed }`
const PLAN = `mutation ($input: PlanIntakeInput!) { planIntake(input: $input) {
  __typename ... on Intake { id state form plannedOn weeksPregnant nextStates } ${PROBLEM}
} }`
const HOLD = `mutation ($input: HoldIntakeInput!) { holdIntake(input: $input) {
  __typename ... on Intake {
    id state form heldOn weeksPregnant instrument wishes needs risks partnerPresent informalHelp nextStates
    referral { state }
  } ${PROBLEM}
} }`
const CANCEL = `mutation ($input: CancelIntakeInput!) { cancelIntake(input: $input) {
  __typename ... on Intake { id state cancelReason } ${PROBLEM}
} }`
const INTAKES = `query ($filter: IntakeFilter, $first: Int, $after: String) {
  intakes(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node {
      client { id } status weeksPregnant firstDay lastDay daysLeft form formIsProposed planned { plannedOn form }
    } }
  }
}`
const OVERDUE = `{ intakesOverdue(first: 200) { totalCount edges { node { client { id intakeStatus } status } } } }`

async function anAcceptedReferral(day: number) {
  const clientId = await aClient(platform, { dueDate: dueAt(day) })
  const referralId = await aReferral(platform, clientId)
  await platform.look(`update indications.referral set state = 'ACCEPTED' where id = $1`, [referralId])
  return { clientId, referralId }
}

async function aPlan(referralId: string, plannedOn = today as string, form = 'VIDEO') {
  const { data } = await platform.ask(pieter, PLAN, { input: { referralId, plannedOn, form } })
  return data.planIntake
}

const stateOf = async (referralId: string) =>
  (await platform.look<{ state: string }>(`select state from indications.referral where id = $1`, [referralId]))[0]
    ?.state

describe('an intake', () => {
  test('planned, then held in another form: findings, week of pregnancy, and the referral is at INTAKE', async () => {
    const { clientId, referralId } = await anAcceptedReferral(24 * 7 + 3)
    const plan = await aPlan(referralId, addDays(today, 4))
    expect(plan).toMatchObject({
      state: 'PLANNED',
      form: 'VIDEO',
      weeksPregnant: 25,
      nextStates: ['HELD', 'CANCELLED'],
    })
    const input = {
      intakeId: plan.id,
      heldOn: today,
      form: 'HOME',
      instrument: 'TNO_CHECKLIST',
      wishes: 'Borstvoeding',
      risks: 'Weinig steun',
      informalHelp: false,
    }
    const { data, errors } = await platform.ask(pieter, HOLD, { input })
    expect(errors).toEqual([])
    expect(data.holdIntake).toEqual({
      __typename: 'Intake',
      id: plan.id,
      state: 'HELD',
      form: 'HOME',
      heldOn: today,
      weeksPregnant: 24,
      instrument: 'TNO_CHECKLIST',
      wishes: 'Borstvoeding',
      needs: null,
      risks: 'Weinig steun',
      partnerPresent: null,
      informalHelp: false,
      nextStates: [],
      referral: { state: 'INTAKE' },
    })
    const lines = await platform.look<{ type: string }>(
      `select type from audit.event where client_id = $1 and type like 'intake.%' and action <> 'READ' order by id`,
      [clientId],
    )
    expect(lines.map(({ type }) => type)).toEqual(['intake.plan', 'intake.hold'])
  })

  test('a second one, after the first, leaves the referral where it is', async () => {
    const { referralId } = await anAcceptedReferral(180)
    const hold = async () => {
      const { id } = await aPlan(referralId)
      await platform.ask(pieter, HOLD, { input: { intakeId: id, heldOn: today, form: 'PHONE' } })
    }
    await hold()
    await platform.look(`update indications.referral set state = 'INDICATED' where id = $1`, [referralId])
    await hold()
    expect(await stateOf(referralId)).toBe('INDICATED')
  })

  test('cancelled: it can be planned anew, and the referral waits', async () => {
    const { referralId } = await anAcceptedReferral(180)
    const first = await aPlan(referralId)
    expect(await aPlan(referralId)).toMatchObject({ code: 'CONFLICT', path: ['input', 'referralId'] })
    const { data } = await platform.ask(pieter, CANCEL, { input: { intakeId: first.id, reason: 'Ziek' } })
    expect(data.cancelIntake).toMatchObject({ state: 'CANCELLED', cancelReason: 'Ziek' })
    expect(await stateOf(referralId)).toBe('ACCEPTED')
    expect(await aPlan(referralId)).toMatchObject({ state: 'PLANNED' })
  })

  test('planned twice at once: one is', async () => {
    const { referralId } = await anAcceptedReferral(180)
    const answers = await Promise.all([aPlan(referralId), aPlan(referralId)])
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Conflict', 'Intake'])
  })

  test('held and cancelled at once: one happens, the other hears which', async () => {
    const { referralId } = await anAcceptedReferral(180)
    const { id } = await aPlan(referralId)
    const [held, cancelled] = await Promise.all([
      platform.ask(pieter, HOLD, { input: { intakeId: id, heldOn: today, form: 'HOME' } }),
      platform.ask(pieter, CANCEL, { input: { intakeId: id, reason: 'Ziek' } }),
    ])
    const results = [held.data.holdIntake, cancelled.data.cancelIntake]
    expect(results.map(({ __typename }) => __typename).sort()).toEqual(['Intake', 'WrongState'])
    const [winner, loser] = results[0].__typename === 'Intake' ? results : results.toReversed()
    expect(loser).toMatchObject({ current: winner.state, allowed: [] })
  })

  test.each([
    { given: 'a day that is past', plannedOn: addDays(today, -1), code: 'INVALID_INPUT', at: 'plannedOn' },
    { given: 'no day', plannedOn: '2026-02-30', code: 'INVALID_INPUT', at: 'plannedOn' },
  ])('planned on $given: $code', async ({ plannedOn, code, at }) => {
    const { referralId } = await anAcceptedReferral(180)
    expect(await aPlan(referralId, plannedOn)).toMatchObject({ code, path: ['input', at] })
  })

  test('held tomorrow: not yet', async () => {
    const { id } = await aPlan((await anAcceptedReferral(180)).referralId)
    const { data } = await platform.ask(pieter, HOLD, {
      input: { intakeId: id, heldOn: addDays(today, 1), form: 'HOME' },
    })
    expect(data.holdIntake).toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'heldOn'] })
  })

  test('not before the referral is accepted, and not after the birth', async () => {
    const submitted = await aReferral(platform, await aClient(platform, { dueDate: dueAt(180) }))
    expect(await aPlan(submitted)).toMatchObject({ code: 'WRONG_STATE', current: 'SUBMITTED' })
    const { clientId, referralId } = await anAcceptedReferral(250)
    await platform.look(`update indications.client set born_on = current_date where id = $1`, [clientId])
    expect(await aPlan(referralId)).toMatchObject({ code: 'WRONG_STATE', current: 'BORN' })
  })

  test("somebody else's is not found; a midwife may read and not plan", async () => {
    const { clientId, referralId } = await anAcceptedReferral(180)
    const { id } = await aPlan(referralId)
    const stranger = { ...pieter, organisation: OTHER_PROVIDER }
    const input = { intakeId: id, heldOn: today, form: 'HOME' }
    expect((await platform.ask(stranger, HOLD, { input })).data.holdIntake).toMatchObject({ code: 'NOT_FOUND' })
    expect((await platform.ask(noor, HOLD, { input })).errors[0]?.extensions.code).toBe('FORBIDDEN')
    const query = `query ($id: ID!) { client(id: $id) { intakeStatus intakes { id } } }`
    for (const viewer of [noor, pieter, sanneAs(clientId)]) {
      const { data } = await platform.ask(viewer, query, { id: clientId })
      expect(data.client).toEqual({ intakeStatus: 'PLANNED', intakes: [{ id }] })
    }
    expect((await platform.ask(hanna, query, { id: clientId })).data.client).toBeNull()
  })
})

describe('lists', () => {
  test('every client stands where the rule says, and each status gives exactly those', async () => {
    for (const day of [139, 140, 210, 211]) {
      await anAcceptedReferral(day)
      await aPlan((await anAcceptedReferral(day)).referralId)
      for (const heldAt of [210, 211]) {
        const { clientId, referralId } = await anAcceptedReferral(day)
        await platform.look(
          `insert into indications.intake (client_id, referral_id, organisation, state, form, held_on, recorded_by_name)
            values ($1, $2, '41900001', 'HELD', 'HOME', $3, 'Pieter Smeets')`,
          [clientId, referralId, addDays(today, heldAt - day)],
        )
      }
    }
    const born = await anAcceptedReferral(260)
    await platform.look(`update indications.client set born_on = current_date where id = $1`, [born.clientId])

    const all = (await platform.ask(pieter, INTAKES, { first: 200 })).data.intakes
    expect(all.totalCount).toBe(all.edges.length)
    const statuses = all.edges.map(({ node }: { node: { status: string } }) => node.status)
    expect(new Set(statuses)).toEqual(new Set(INTAKE_STATUSES))
    for (const status of INTAKE_STATUSES) {
      const { data } = await platform.ask(pieter, INTAKES, { filter: { statuses: [status] }, first: 200 })
      const wanted = all.edges.filter(({ node }: { node: { status: string } }) => node.status === status)
      expect(data.intakes).toMatchObject({ totalCount: wanted.length, edges: wanted })
    }
  })

  test('due: the form that is planned or proposed, and the days that are left', async () => {
    const { clientId } = await anAcceptedReferral(208)
    const { data } = await platform.ask(pieter, INTAKES, { filter: { statuses: ['DUE'] }, first: 200 })
    const task = data.intakes.edges.find(
      ({ node }: { node: { client: { id: string } } }) => node.client.id === clientId,
    )
    expect(task.node).toMatchObject({
      weeksPregnant: 29,
      lastDay: addDays(today, 2),
      firstDay: addDays(today, -68),
      daysLeft: 2,
      form: 'HOME', // her first child
      formIsProposed: true,
      planned: null,
    })
  })

  test('planned within a number of days: later plans are left out, who has none stays', async () => {
    const soon = await anAcceptedReferral(170)
    const later = await anAcceptedReferral(170)
    const none = await anAcceptedReferral(170)
    await aPlan(soon.referralId, addDays(today, 7))
    await aPlan(later.referralId, addDays(today, 8))
    const filter = { statuses: ['DUE', 'PLANNED'], plannedWithinDays: 7 }
    const { data } = await platform.ask(pieter, INTAKES, { filter, first: 200 })
    const found = data.intakes.edges.map(({ node }: { node: { client: { id: string } } }) => node.client.id)
    expect(found).toEqual(expect.arrayContaining([soon.clientId, none.clientId]))
    expect(found).not.toContain(later.clientId)
    const wrong = await platform.ask(pieter, INTAKES, { filter: { plannedWithinDays: -1 } })
    expect(wrong.errors[0]).toMatchObject({ extensions: { code: 'INVALID_INPUT' } })
  })

  test('page by page is the same list', async () => {
    const whole = (await platform.ask(pieter, INTAKES, { first: 200 })).data.intakes.edges
    const pages: unknown[] = []
    let after: string | null = null
    do {
      const {
        data,
      }: { data: { intakes: { edges: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } } =
        await platform.ask(pieter, INTAKES, { first: 3, after })
      pages.push(...data.intakes.edges)
      after = data.intakes.pageInfo.hasNextPage ? data.intakes.pageInfo.endCursor : null
    } while (after !== null)
    expect(pages).toEqual(whole)
  })

  test('overdue, for her midwife: also who is with no organisation yet; another practice has none', async () => {
    const clientId = await aClient(platform, { dueDate: dueAt(211) })
    const { data } = await platform.ask(noor, OVERDUE)
    const nodes = data.intakesOverdue.edges.map(({ node }: { node: object }) => node)
    expect(nodes).toContainEqual({ client: { id: clientId, intakeStatus: 'OVERDUE' }, status: 'OVERDUE' })
    expect(data.intakesOverdue.totalCount).toBe(nodes.length)
    expect((await platform.ask(hanna, OVERDUE)).data.intakesOverdue).toEqual({ totalCount: 0, edges: [] })
    expect((await platform.ask(noor, INTAKES)).errors[0]?.extensions.code).toBe('FORBIDDEN')
    const own = (await platform.ask(pieter, OVERDUE)).data.intakesOverdue.edges
    expect(own.map(({ node }: { node: { client: { id: string } } }) => node.client.id)).not.toContain(clientId)
  })
})
