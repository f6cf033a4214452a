import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { askAs } from '../src/ask.ts'
import { listenAs } from '../src/listen-as.ts'
import { aFamilyInCare, consentToHandover } from '../src/family.ts'
import { done } from '../src/act.ts'
import { service } from '../src/service.ts'
import { until } from '../src/until.ts'

const CHANGES = 'subscription { referralChanged { id state client { familyName vulnerability { class } } } }'
const REGISTER = `mutation ($input: RegisterClientInput!) {
  registerClient(input: $input) { __typename ... on Client { id } }
}`
const SUBMIT = `mutation ($input: SubmitReferralInput!) {
  submitReferral(input: $input) { __typename ... on Referral { id } }
}`

async function aNewReferral(): Promise<string> {
  const client = { givenName: 'Test', familyName: 'Luisteraar', birthDate: '1995-05-05', dueDate: '2027-05-05' }
  const registered = await askAs('noor', REGISTER, { input: client })
  const input = {
    clientId: registered.body.data.registerClient.id as string,
    recipientAgbCode: '41900001',
    idempotencyKey: randomUUID(),
  }
  const submitted = await askAs('noor', SUBMIT, { input })
  return submitted.body.data.submitReferral.id as string
}

afterAll(async () => {
  await service('start', 'indications')
  await until(async () => (await askAs('noor', '{ viewer { name } }')).body.errors === undefined, 20_000)
})

test('a planner hears that a midwife refers, with what other services know of her; another practice does not', async () => {
  const [planner, stranger] = await Promise.all([listenAs('pieter', CHANGES), listenAs('hanna', CHANGES)])
  const id = await aNewReferral()
  expect(await planner.next()).toEqual({
    data: {
      referralChanged: { id, state: 'SUBMITTED', client: { familyName: 'Luisteraar', vulnerability: { class: null } } },
    },
  })
  let heard = false
  void stranger.next().then(
    (answer) => (heard = answer !== null),
    () => {},
  )
  await aNewReferral()
  await planner.next()
  expect(heard).toBe(false)
  planner.leave()
  stranger.leave()
})

test('a nurse hears that a handover was sent, and kraamzorg that it was confirmed', async () => {
  const family = await aFamilyInCare()
  await consentToHandover(family.clientId)
  const handovers = 'subscription { handoverChanged { id state } }'
  const [nurse, planner] = await Promise.all([listenAs('joke', handovers), listenAs('pieter', handovers)])
  const { id } = await done('pieter', 'sendHandover', { childId: family.childIds[0] })
  for (const listener of [nurse, planner])
    expect(await listener.next()).toEqual({ data: { handoverChanged: { id, state: 'SENT' } } })
  await done('joke', 'receiveHandover', { handoverId: id })
  expect(await planner.next()).toEqual({ data: { handoverChanged: { id, state: 'RECEIVED' } } })
  nurse.leave()
  planner.leave()
})

test('whoever may not read clients hears nothing', async () => {
  await expect(listenAs('ravi', CHANGES)).rejects.toThrow('403')
})

test('when the service stops the stream ends, so that whoever listens looks again; then it can be listened to anew', async () => {
  const planner = await listenAs('pieter', CHANGES)
  await service('stop', 'indications')
  expect(await planner.next()).toBeNull()
  await expect(listenAs('pieter', CHANGES)).rejects.toThrow('503')
  await service('start', 'indications')
  await until(async () => (await askAs('pieter', '{ referrals { totalCount } }')).body.errors === undefined, 20_000)
  const again = await listenAs('pieter', CHANGES)
  const id = await aNewReferral()
  expect((await again.next())?.data.referralChanged.id).toBe(id)
  again.leave()
})
