import { addDays, amsterdamDay } from '@kraamketen/kraamzorg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SAFE_HOME, addPartners, joke, lotte } from './partners.ts'
import {
  PRACTICE,
  PROVIDER,
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
beforeAll(async () => {
  platform = await startPlatform()
  await addPartners(platform)
})
afterAll(() => platform.close())

const TODAY = amsterdamDay(new Date())
const ago = (days: number) => addDays(TODAY, -days)
type Viewer = typeof noor

const run = async (viewer: Viewer, name: string, type: string, input: object, fields: string) =>
  (
    await platform.ask(
      viewer,
      `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${fields} ... on Problem { code path } } }`,
      { input },
    )
  ).data[name]

describe('registering with everything that is asked', () => {
  test('is read back, with where she lives and in which region', async () => {
    const input = {
      givenName: 'Kim',
      familyName: 'Habets',
      birthDate: '2001-02-12',
      dueDate: '2027-01-10',
      municipalityCode: 'GM0917',
      postcode: '0917',
      phone: '06 000 000 01',
      interpreterNeeded: true,
      gravidity: 2,
      expectedChildren: 2,
      birthPlaceWish: 'BIRTH_CENTRE',
      feedingWish: 'BREAST',
      medicalIndication: false,
    }
    const fields = `... on Client { phone interpreterNeeded gravidity expectedChildren birthPlaceWish feedingWish
      medicalIndication careProviderAgbCode region { code } residence { from postcode municipality { code } } }`
    const registered = await run(pieter, 'registerClient', 'RegisterClientInput', input, fields)
    expect(registered).toMatchObject({
      phone: '06 000 000 01',
      interpreterNeeded: true,
      gravidity: 2,
      expectedChildren: 2,
      birthPlaceWish: 'BIRTH_CENTRE',
      feedingWish: 'BREAST',
      medicalIndication: false,
      careProviderAgbCode: PROVIDER,
      region: { code: 'GG6106' },
      residence: { from: null, postcode: '0917', municipality: { code: 'GM0917' } },
    })
  })

  test.each([
    { given: 'letters in the postcode', input: { postcode: '6411AB' }, at: 'postcode' },
    { given: 'six children', input: { expectedChildren: 6 }, at: 'expectedChildren' },
    { given: 'a phone number of a novel', input: { phone: 'x'.repeat(31) }, at: 'phone' },
  ])('$given is refused at $at', async ({ input, at }) => {
    const complete = { givenName: 'A', familyName: 'B', birthDate: '1990-01-01', dueDate: '2027-01-01', ...input }
    const refused = await run(pieter, 'registerClient', 'RegisterClientInput', complete, '')
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', path: ['input', at] })
  })

  test('who may not register hears so: a nurse, a mother', async () => {
    const input = { givenName: 'A', familyName: 'B', birthDate: '1990-01-01', dueDate: '2027-01-01' }
    for (const viewer of [joke, sanneAs(await aClient(platform))]) {
      const { errors } = await platform.ask(
        viewer,
        `mutation ($input: RegisterClientInput!) { registerClient(input: $input) { __typename } }`,
        { input },
      )
      expect(errors[0]?.extensions.code).toBe('FORBIDDEN')
    }
  })
})

describe('where she lives by date', () => {
  const moved = (clientId: string, movedOn: string, municipalityCode: string, viewer = noor) =>
    run(viewer, 'recordMove', 'RecordMoveInput', { clientId, movedOn, municipalityCode }, '... on Client { id }')

  test('before, on and after the day of a move', async () => {
    const id = await aClient(platform)
    expect(await moved(id, ago(10), 'GM0363')).toMatchObject({ __typename: 'Client' })
    expect(await moved(id, ago(10), 'GM0363')).toMatchObject({ __typename: 'Client' })
    expect(await moved(id, ago(10), 'GM0344')).toMatchObject({ code: 'CONFLICT', path: ['input', 'movedOn'] })
    expect(await moved(id, addDays(TODAY, 1), 'GM0344')).toMatchObject({ code: 'INVALID_INPUT' })
    expect(await moved(id, ago(3), 'GM9999')).toMatchObject({
      code: 'INVALID_INPUT',
      path: ['input', 'municipalityCode'],
    })
    expect(await moved(id, ago(3), 'GM0344', hanna)).toMatchObject({ code: 'NOT_FOUND' })
    const { data } = await platform.ask(
      noor,
      `query ($id: ID!, $before: Date, $on: Date) { client(id: $id) {
        municipality { code } municipalityCode region { code }
        before: residence(at: $before) { municipality { code } region { code } until }
        on: residence(at: $on) { municipality { code } }
        residences { from until }
      } }`,
      { id, before: ago(11), on: ago(10) },
    )
    expect(data.client).toEqual({
      municipality: { code: 'GM0363' },
      municipalityCode: 'GM0363',
      region: { code: 'GG3406' },
      before: { municipality: { code: 'GM0917' }, region: { code: 'GG6106' }, until: ago(11) },
      on: { municipality: { code: 'GM0363' } },
      residences: [
        { from: null, until: ago(11) },
        { from: ago(10), until: null },
      ],
    })
  })
})

describe('days in hospital', () => {
  const STAY = '... on HospitalStay { id dischargedOn child { id } }'
  const admit = (input: object, viewer = noor) =>
    run(viewer, 'recordHospitalStay', 'RecordHospitalStayInput', input, STAY)
  const discharge = (input: object, viewer = noor) =>
    run(viewer, 'recordDischarge', 'RecordDischargeInput', input, STAY)
  const daysOf = async (id: string) =>
    (
      await platform.ask(
        noor,
        `query ($id: ID!) { client(id: $id) { hospitalDays { days missing } hospitalStays { admittedOn } } }`,
        { id },
      )
    ).data.client
  const aMotherOf = async () => {
    const clientId = await aClient(platform, { dueDate: TODAY })
    const children = [{ bornAt: `${ago(4)}T22:45:00+01:00` }]
    const birth = await run(
      noor,
      'recordBirth',
      'RecordBirthInput',
      { clientId, children },
      '... on Client { children { id } }',
    )
    return { clientId, childId: birth.children[0].id as string }
  }

  test('mother and child together count once; who is there still is undecided', async () => {
    const { clientId, childId } = await aMotherOf()
    const mother = await admit({ clientId, admittedOn: ago(4) })
    expect((await daysOf(clientId)).hospitalDays).toEqual({ days: null, missing: 'dischargedOn' })
    expect(await discharge({ stayId: mother.id, dischargedOn: ago(5) })).toMatchObject({ code: 'INVALID_INPUT' })
    expect(await discharge({ stayId: mother.id, dischargedOn: ago(3) })).toMatchObject({ dischargedOn: ago(3) })
    expect(await discharge({ stayId: mother.id, dischargedOn: ago(3) })).toMatchObject({ id: mother.id })
    expect(await discharge({ stayId: mother.id, dischargedOn: ago(2) })).toMatchObject({ code: 'CONFLICT' })
    const child = await admit({ clientId, childId, admittedOn: ago(4), dischargedOn: ago(2) })
    expect(child.child).toEqual({ id: childId })
    expect(await daysOf(clientId)).toEqual({
      hospitalDays: { days: 2, missing: null },
      hospitalStays: [{ admittedOn: ago(4) }, { admittedOn: ago(4) }],
    })
  })

  test('nobody is in hospital twice at once; the day of discharge can be that of the next admission', async () => {
    const { clientId } = await aMotherOf()
    expect(await admit({ clientId, admittedOn: ago(4), dischargedOn: ago(2) })).toMatchObject({
      __typename: 'HospitalStay',
    })
    expect(await admit({ clientId, admittedOn: ago(3) })).toMatchObject({ code: 'CONFLICT' })
    const again = await Promise.all([admit({ clientId, admittedOn: ago(2) }), admit({ clientId, admittedOn: ago(2) })])
    expect(again.map(({ __typename }) => __typename).sort()).toEqual(['Conflict', 'HospitalStay'])
  })

  test("somebody else's stay and child are not found", async () => {
    const { clientId } = await aMotherOf()
    const other = await aMotherOf()
    const stay = await admit({ clientId, admittedOn: ago(4) })
    expect(await discharge({ stayId: stay.id, dischargedOn: ago(1) }, hanna)).toMatchObject({ code: 'NOT_FOUND' })
    expect(await admit({ clientId, admittedOn: ago(4) }, hanna)).toMatchObject({ code: 'NOT_FOUND' })
    const mixed = await admit({ clientId, childId: other.childId, admittedOn: ago(4) })
    expect(mixed).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'childId'] })
    expect(await admit({ clientId, admittedOn: ago(1), dischargedOn: ago(2) })).toMatchObject({ code: 'INVALID_INPUT' })
  })
})

describe('consent', () => {
  const FIELDS = '... on Consent { id given holds }'
  const consent = (clientId: string, given: boolean, input: object = {}, viewer = noor) =>
    run(
      viewer,
      'recordConsent',
      'RecordConsentInput',
      { clientId, purpose: 'HANDOVER_TO_JGZ', given, scope: 'Alles', method: 'SPOKEN', givenOn: TODAY, ...input },
      FIELDS,
    )
  const withdraw = (consentId: string, viewer = noor) =>
    run(viewer, 'withdrawConsent', 'WithdrawConsentInput', { consentId, method: 'DIGITAL', withdrawnOn: TODAY }, FIELDS)
  const CONSENTS = `query ($id: ID!) { client(id: $id) {
    consents { given holds } now: consents(holding: true) { purpose given }
  } }`

  test('withdrawing works on the next question, and leaves what was said', async () => {
    const clientId = await aClient(platform)
    const { id } = await consent(clientId, true)
    await consent(clientId, true, { purpose: 'EXCHANGE' })
    expect(await withdraw(id)).toMatchObject({ given: false, holds: true })
    const { data } = await platform.ask(sanneAs(clientId), CONSENTS, { id: clientId })
    expect(data.client).toEqual({
      consents: [
        { given: false, holds: true },
        { given: true, holds: true },
        { given: true, holds: false },
      ],
      now: [
        { purpose: 'EXCHANGE', given: true },
        { purpose: 'HANDOVER_TO_JGZ', given: false },
      ],
    })
    expect(await withdraw(id)).toMatchObject({ code: 'WRONG_STATE' })
  })

  test('withdrawn at once by two, it is withdrawn once', async () => {
    const clientId = await aClient(platform)
    const { id } = await consent(clientId, true)
    const answers = await Promise.all([withdraw(id), withdraw(id), withdraw(id)])
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Consent', 'WrongState', 'WrongState'])
  })

  test('a refusal cannot be withdrawn, and others do not find it', async () => {
    const clientId = await aClient(platform)
    const refusal = await consent(clientId, false)
    expect(await withdraw(refusal.id)).toMatchObject({ code: 'WRONG_STATE' })
    expect(await withdraw(refusal.id, hanna)).toMatchObject({ code: 'NOT_FOUND' })
    expect(await consent(clientId, true, {}, hanna)).toMatchObject({ code: 'NOT_FOUND' })
    expect(await consent(clientId, true, { givenOn: addDays(TODAY, 1) })).toMatchObject({ code: 'INVALID_INPUT' })
    expect(await consent(clientId, true, { scope: ' ' })).toMatchObject({ path: ['input', 'scope'] })
  })

  test('the same again, also at once, is the event that is there; after a withdrawal it is a new one', async () => {
    const clientId = await aClient(platform)
    const given = await Promise.all([1, 2, 3].map(() => consent(clientId, true)))
    const [first] = given.map(({ id }) => id as string)
    expect(new Set(given.map(({ id }) => id))).toEqual(new Set([first]))
    expect((await consent(clientId, true, { scope: 'Alleen het gewicht' })).id).not.toBe(first)
    const { id } = await consent(clientId, true)
    expect(id).not.toBe(first)
    await withdraw(id)
    expect(await consent(clientId, true)).toMatchObject({ holds: true })
    const { data } = await platform.ask(noor, CONSENTS, { id: clientId })
    expect(data.client.consents).toHaveLength(5)
  })

  test('each word of consent that is read has its line in the log', async () => {
    const clientId = await aClient(platform)
    await consent(clientId, true)
    await platform.ask(noor, CONSENTS, { id: clientId })
    const lines = await platform.look<{ type: string }>(
      `select distinct type from audit.event where client_id = $1 and object_type = 'consent' order by type`,
      [clientId],
    )
    expect(lines.map(({ type }) => type)).toEqual(['consent.give', 'consent.read'])
  })
})

describe('her team', () => {
  const TEAM = `query ($id: ID!) { client(id: $id) { careRelationships { organisation { agbCode } kind from until source current } } }`
  const teamOf = async (viewer: Viewer, id: string) =>
    (await platform.ask(viewer, TEAM, { id })).data.client?.careRelationships.map(
      ({ organisation }: { organisation: { agbCode: string } }) => organisation.agbCode,
    )

  test('who treats her sees the others, as she does; who does not sees nothing', async () => {
    const id = await aClient(platform)
    await aReferral(platform, id)
    for (const viewer of [noor, pieter, sanneAs(id)]) expect(await teamOf(viewer, id)).toEqual([PRACTICE, PROVIDER])
    expect(await teamOf(lotte, id)).toBeUndefined()
    const { data } = await platform.ask(noor, TEAM, { id })
    expect(data.client.careRelationships[1]).toEqual({
      organisation: { agbCode: PROVIDER },
      kind: 'REFERRED_TO',
      from: TODAY,
      until: null,
      source: 'referral',
      current: true,
    })
  })

  test('a nurse sees her own relationship only', async () => {
    const id = await aClient(platform)
    await platform.look(
      `insert into access.care_relationship (client_id, organisation, kind, source) values ($1, $2, 'HANDED_OVER_TO', 'handover 1')`,
      [id, joke.organisation],
    )
    expect(await teamOf(joke, id)).toEqual([joke.organisation])
    expect(await teamOf(noor, id)).toEqual([PRACTICE, joke.organisation])
  })

  test('a report to Safe Home is known to who made it, and to nobody else: not her, not another partner', async () => {
    const clientId = await aClient(platform)
    await aReferral(platform, clientId)
    const input = { clientId, kind: 'SAFE_HOME', recipientAgbCode: SAFE_HOME, idempotencyKey: `safe ${clientId}` }
    const referral = await run(noor, 'submitReferral', 'SubmitReferralInput', input, '... on Referral { id }')
    expect(await teamOf(noor, clientId)).toEqual([PRACTICE, PROVIDER, SAFE_HOME])
    expect(await teamOf(pieter, clientId)).toEqual([PRACTICE, PROVIDER])
    expect(await teamOf(sanneAs(clientId), clientId)).toEqual([PRACTICE, PROVIDER])
    const ask = async (viewer: Viewer) =>
      (await platform.ask(viewer, `query ($id: ID!) { referral(id: $id) { id } }`, { id: referral.id })).data.referral
    expect(await ask(noor)).toEqual({ id: referral.id })
    expect(await ask(sanneAs(clientId))).toBeNull()
    expect(await ask(pieter)).toBeNull()
  })
})

describe('organisations by date and place', () => {
  const LIST = `query ($kind: OrganisationKind, $region: String, $municipality: String, $postcode: String, $at: Date) {
    organisations(kind: $kind, regionCode: $region, municipalityCode: $municipality, postcode: $postcode, at: $at) {
      totalCount edges { node { agbCode serviceAreas(at: $at) { postcode municipality { code } } workingAgreements { partner { agbCode } current } } }
    }
  }`
  beforeAll(async () => {
    await platform.look(
      `insert into indications.postcode_area (postcode, municipality_code) values ('0917', 'GM0917'), ('0928', 'GM0928')`,
    )
    await platform.look(`
      insert into indications.service_area (organisation, postcode, valid_from, valid_until) values
        ('${PROVIDER}', '0917', '2020-01-01', null), ('${PROVIDER}', '0928', '2020-01-01', '2025-12-31')
    `)
    await platform.look(`
      insert into indications.working_agreement (organisation, partner, agreed_on, valid_until) values
        ('${PROVIDER}', '${joke.organisation}', '2020-01-01', '2021-01-01')
    `)
    await platform.look(`update indications.organisation set active_until = '2025-12-31' where agb_code = '71900001'`)
  })
  const list = async (variables: object) => {
    const { data, errors } = await platform.ask(noor, LIST, variables as never)
    if (errors.length > 0) return errors[0]?.extensions
    return data.organisations.edges.map(({ node }: { node: { agbCode: string } }) => node.agbCode)
  }

  test.each([
    { given: 'kraamzorg in a region', asked: { kind: 'KRAAMZORG', region: 'GG6106' }, found: [PROVIDER] },
    { given: 'at a postcode', asked: { kind: 'KRAAMZORG', postcode: '0917' }, found: [PROVIDER] },
    { given: 'at a postcode it has left', asked: { kind: 'KRAAMZORG', postcode: '0928', at: '2026-01-01' }, found: [] },
    {
      given: 'at that postcode on its last day',
      asked: { kind: 'KRAAMZORG', postcode: '0928', at: '2025-12-31' },
      found: [PROVIDER],
    },
    { given: 'youth health care of a postcode', asked: { kind: 'JGZ', postcode: '0917' }, found: ['42900001'] },
    {
      given: 'youth health care of a municipality',
      asked: { kind: 'JGZ', municipality: 'GM0363' },
      found: ['42900002'],
    },
    {
      given: 'one that has stopped, before',
      asked: { kind: 'LACTATION_CONSULTANT', at: '2025-12-31' },
      found: ['71900001'],
    },
    { given: 'one that has stopped, after', asked: { kind: 'LACTATION_CONSULTANT', at: '2026-01-01' }, found: [] },
  ])('$given', async ({ asked, found }) => {
    expect(await list(asked)).toEqual(found)
  })

  test('its areas on a day and its agreements, from both sides', async () => {
    const { data } = await platform.ask(noor, LIST, { postcode: '0917', at: '2025-06-01' })
    const provider = data.organisations.edges.find(
      ({ node }: { node: { agbCode: string } }) => node.agbCode === PROVIDER,
    )
    expect(provider.node).toMatchObject({
      serviceAreas: [
        { postcode: '0917', municipality: { code: 'GM0917' } },
        { postcode: '0928', municipality: { code: 'GM0928' } },
      ],
      workingAgreements: [{ partner: { agbCode: joke.organisation }, current: false }],
    })
    const nurses = await platform.ask(noor, LIST, { kind: 'JGZ', postcode: '0917' })
    expect(nurses.data.organisations.edges[0].node.workingAgreements[0].partner.agbCode).toBe(PROVIDER)
  })

  test('a code that is none is refused at its argument', async () => {
    expect(await list({ region: 'Limburg' })).toMatchObject({ code: 'INVALID_INPUT', argument: ['regionCode'] })
    expect(await list({ postcode: '6411AB' })).toMatchObject({ argument: ['postcode'] })
  })
})
