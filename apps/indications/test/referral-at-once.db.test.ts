import { addDays, amsterdamDay } from '@kraamketen/kraamzorg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HOSPITAL, LACTATION, addPartners } from './partners.ts'
import { PROVIDER, type Platform, aClient, noor, pieter, startPlatform } from './platform.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
  await addPartners(platform)
})
afterAll(() => platform.close())

const TODAY = amsterdamDay(new Date())
const mutation = (name: string, type: string, result: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Problem { code } ... on ${result} { id } } }`

interface Act {
  readonly what: string
  readonly viewer: typeof noor
  readonly query: string
  readonly input: object
}

/** Does an act as a client would: what the service had no connection left for was not stored, and is asked again. */
async function doIt({ what, viewer, query, input }: Act) {
  for (;;) {
    const { data, errors } = await platform.ask(viewer, query, { input })
    if (errors[0]?.extensions?.code === 'DATABASE_UNAVAILABLE') continue
    expect(errors).toEqual([])
    const [answer] = Object.values<{ __typename: string; id?: string; code?: string }>(data)
    return { what, ...answer }
  }
}

test('two hundred acts at once on one client: nothing is lost and nothing is there twice', async () => {
  const clientId = await aClient(platform, { dueDate: addDays(TODAY, 7) })
  const kraamzorg = await doIt({
    what: 'first',
    viewer: noor,
    query: mutation('submitReferral', 'SubmitReferralInput', 'Referral'),
    input: { clientId, recipientAgbCode: PROVIDER, idempotencyKey: 'the first one' },
  })
  const consent = { method: 'SPOKEN', givenOn: TODAY }
  const many = (count: number, act: (index: number) => Act) => Array.from({ length: count }, (_, index) => act(index))
  const acts: Act[] = [
    ...many(60, () => ({
      what: 'same key',
      viewer: noor,
      query: mutation('submitReferral', 'SubmitReferralInput', 'Referral'),
      input: {
        clientId,
        kind: 'LACTATION_CONSULTANT',
        recipientAgbCode: LACTATION,
        consent,
        idempotencyKey: 'same key',
      },
    })),
    ...many(40, (index) => ({
      what: 'other key',
      viewer: noor,
      query: mutation('submitReferral', 'SubmitReferralInput', 'Referral'),
      input: {
        clientId,
        kind: 'POP_CLINIC',
        recipientAgbCode: HOSPITAL,
        consent,
        idempotencyKey: `other key ${index}`,
      },
    })),
    ...many(20, (index) => ({
      what: index % 2 === 0 ? 'accept' : 'decline',
      viewer: pieter,
      query: mutation('changeReferralState', 'ChangeReferralStateInput', 'Referral'),
      input:
        index % 2 === 0
          ? { referralId: kraamzorg.id, to: 'ACCEPTED' }
          : { referralId: kraamzorg.id, to: 'DECLINED', declineReason: 'NO_CAPACITY' },
    })),
    ...many(60, (index) => ({
      what: 'consent',
      viewer: noor,
      query: mutation('recordConsent', 'RecordConsentInput', 'Consent'),
      input: { clientId, purpose: 'HANDOVER_TO_JGZ', given: index % 2 === 0, scope: `${index}`, ...consent },
    })),
    ...many(20, () => ({
      what: 'birth',
      viewer: noor,
      query: mutation('recordBirth', 'RecordBirthInput', 'Client'),
      input: {
        clientId,
        children: [{ bornAt: `${addDays(TODAY, -1)}T12:00:00Z` }, { bornAt: `${addDays(TODAY, -1)}T12:09:00Z` }],
      },
    })),
  ]
  expect(acts).toHaveLength(200)
  const mixed = acts
    .map((act, index) => ({ act, place: (index * 73) % 200 }))
    .toSorted((one, other) => one.place - other.place)
  const answers = await Promise.all(mixed.map(({ act }) => doIt(act)))
  const of = (...what: string[]) => answers.filter((answer) => what.includes(answer.what))

  // An answer can be lost after its act was stored; the rows below say what happened, the answers that none is a lie.
  const done = (what: string[], typename: string, refused: string) => {
    const succeeded = of(...what).filter(({ __typename }) => __typename === typename)
    expect(of(...what).filter(({ code }) => code === refused)).toHaveLength(of(...what).length - succeeded.length)
    return succeeded.length
  }
  expect(new Set(of('same key').map(({ id }) => id)).size).toBe(1)
  expect(of('same key').every(({ __typename }) => __typename === 'Referral')).toBe(true)
  expect(new Set(of('consent').map(({ id }) => id)).size).toBe(60)
  expect(done(['other key'], 'Referral', 'CONFLICT')).toBeLessThanOrEqual(1)
  expect(done(['accept', 'decline'], 'Referral', 'WRONG_STATE')).toBeLessThanOrEqual(1)
  expect(done(['birth'], 'Client', 'CONFLICT')).toBeLessThanOrEqual(1)

  const [rows] = await platform.look(
    `select
      (select count(*)::int from indications.referral where client_id = $1) as referrals,
      (select count(*)::int from indications.referral_event e join indications.referral r on r.id = e.referral_id
        where r.client_id = $1) as events,
      (select count(*)::int from indications.consent where client_id = $1 and purpose = 'HANDOVER_TO_JGZ') as consents,
      (select count(*)::int from indications.consent where client_id = $1 and purpose = 'REFERRAL') as referral_consents,
      (select count(*)::int from indications.child where client_id = $1) as children,
      (select count(*)::int from access.care_relationship where client_id = $1) as relationships,
      (select count(*)::int from audit.event where client_id = $1 and type in ('consent.give', 'consent.refuse'))
        as consent_lines`,
    [clientId],
  )
  expect(rows).toEqual({
    referrals: 3,
    events: 4,
    consents: 60,
    referralConsents: 2,
    children: 2,
    relationships: 4,
    consentLines: 62,
  })
})
