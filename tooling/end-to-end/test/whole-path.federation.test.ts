import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { type Outcome, act, done } from '../src/act.ts'
import { askAs } from '../src/ask.ts'
import { day, moment } from '../src/days.ts'
import { A_CHILD, aFamilyInCare, consentToHandover, made, madeUpBsn, madeUpName, twoAssistants } from '../src/family.ts'
import { foundInLogs } from '../src/found-in-logs.ts'
import { type Ids, learned } from '../src/hidden-from.ts'

const OTHERS = ['hanna', 'karin', 'ineke', 'ravi']

/** The answer of a question that must be answered without an error. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads the shape that its own query asked for
async function see(user: string, query: string, variables: Record<string, unknown> = {}): Promise<any> {
  const { body } = await askAs(user, query, variables)
  expect(body.errors, `${user} ${query}`).toBeUndefined()
  return body.data
}

async function nobodyElse(users: readonly string[], ids: Ids): Promise<void> {
  expect((await Promise.all(users.map((user) => learned(user, ids)))).flat()).toEqual([])
}

/** Of a birth in her area a nurse knows what the population register tells, until it is handed over to her. */
async function jokeSeesTheBirthOnly(clientId: string, childId: string): Promise<void> {
  await nobodyElse(['joke'], { client: clientId })
  const query = `query ($id: ID!) { child(id: $id) { bornOn client { id } birthWeightGrams apgar5 particulars maskedBsn observations { id } handovers { id } } }`
  const { child } = await see('joke', query, { id: childId })
  const nothing = { client: null, birthWeightGrams: null, apgar5: null, particulars: null, maskedBsn: null }
  expect(child).toEqual({ bornOn: day(-4), ...nothing, observations: [], handovers: [] })
}

describe('one family, from her registration to a new municipality', () => {
  const givenName = madeUpName('Eva')
  const familyName = madeUpName('Waterlelie')
  const childName = madeUpName('Pip')
  const bsn = madeUpBsn()
  const childBsn = madeUpBsn()
  let clientId = ''
  let referralId = ''
  let intakeId = ''
  let indicationId = ''
  let childId = ''
  let signalId = ''
  let requestId = ''
  let handoverId = ''
  let correctionId = ''

  const STATE = `query ($id: ID!) { client(id: $id) { name maskedBsn referrals { state } } }`
  const stateFor = async (user: string) =>
    (await see(user, STATE, { id: clientId })).client.referrals[0].state as string

  afterEach(async () => {
    const ids = { client: clientId, referral: referralId, child: childId, handover: correctionId || handoverId }
    await nobodyElse(OTHERS, Object.fromEntries(Object.entries(ids).filter(([, id]) => id !== '')))
  })

  test('Noor registers her, and so far nobody but Noor knows her', async () => {
    const client = await done(
      'noor',
      'registerClient',
      {
        givenName,
        familyName,
        birthDate: '1993-02-11',
        dueDate: day(2),
        parity: 0,
        municipalityCode: 'GM0917',
        postcode: '6411',
        uzoviCode: '9664',
        feedingWish: 'BOTTLE',
        bsn,
      },
      'id maskedBsn',
    )
    clientId = client.id ?? ''
    expect(client['maskedBsn']).toMatch(new RegExp(`${bsn.slice(-4)}$`))
    expect(client['maskedBsn']).not.toContain(bsn.slice(0, 5))
    await nobodyElse(['pieter', 'joke'], { client: clientId })
  })

  test('she is not registered twice for one pregnancy', async () => {
    const again = { givenName, familyName, birthDate: '1993-02-11', dueDate: day(2), bsn }
    expect(await act('noor', 'registerClient', again)).toMatchObject({ __typename: 'Conflict' })
  })

  test('Noor refers her with class and consent, and Pieter finds her', async () => {
    const referral = await done(
      'noor',
      'submitReferral',
      {
        clientId,
        recipientAgbCode: '41900001',
        idempotencyKey: `whole path ${clientId}`,
        vulnerabilityClass: 'POTENTIALLY_VULNERABLE',
        vulnerabilityClassOn: day(),
        consent: { method: 'SPOKEN', givenOn: day() },
      },
      'id state',
    )
    referralId = referral.id ?? ''
    const search = `query ($name: String!) { referrals(filter: { search: $name }) { edges { node { id vulnerabilityClass nextStates client { name consents { purpose holds } } } } } }`
    const { referrals } = await see('pieter', search, { name: familyName })
    expect(referrals.edges).toEqual([
      {
        node: {
          id: referralId,
          vulnerabilityClass: 'POTENTIALLY_VULNERABLE',
          nextStates: ['ACCEPTED', 'DECLINED'],
          client: { name: `${givenName} ${familyName}`, consents: [{ purpose: 'REFERRAL', holds: true }] },
        },
      },
    ])
    await nobodyElse(['joke'], { client: clientId, referral: referralId })
  })

  test('Pieter accepts, plans the intake and holds it in week 25', async () => {
    await done('pieter', 'changeReferralState', { referralId, to: 'ACCEPTED' })
    expect([await stateFor('noor'), await stateFor('pieter')]).toEqual(['ACCEPTED', 'ACCEPTED'])
    const intake = await done('pieter', 'planIntake', { referralId, form: 'HOME', plannedOn: day() }, 'id state')
    intakeId = intake.id ?? ''
    const held = await done(
      'pieter',
      'holdIntake',
      {
        intakeId,
        heldOn: day(2 - 105),
        form: 'HOME',
        instrument: 'TNO_CHECKLIST',
        wishes: 'Thuis bevallen.',
        needs: 'Hulp bij het voeden.',
        partnerPresent: true,
        informalHelp: false,
      },
      'state weeksPregnant',
    )
    expect(held).toMatchObject({ state: 'HELD', weeksPregnant: 25 })
    expect(await stateFor('noor')).toBe('INTAKE')
  })

  test('bottle feeding is 45 hours', async () => {
    const indication = await done('pieter', 'setIndication', { referralId, feeding: 'BOTTLE' }, 'id hours version')
    indicationId = indication.id ?? ''
    expect(indication).toMatchObject({ version: 1 })
    const { client } = await see(
      'noor',
      'query ($id: ID!) { client(id: $id) { indication { hours complete missing } } }',
      {
        id: clientId,
      },
    )
    expect(client.indication).toMatchObject({ hours: 45 })
    expect(await stateFor('noor')).toBe('INDICATED')
  })

  test('a child is born in hospital at a quarter to midnight: that day counts, and care begins', async () => {
    const birth = { clientId, children: [{ ...A_CHILD, givenName: childName }] }
    const born = await done('noor', 'recordBirth', birth, 'bornOn children { id bornOn familyName }')
    expect(born).toMatchObject({ bornOn: day(-4), children: [{ bornOn: day(-4), familyName }] })
    childId = born['children'][0].id
    expect([await stateFor('noor'), await stateFor('pieter')]).toEqual(['IN_CARE', 'IN_CARE'])
    expect(await act('noor', 'recordBirth', birth)).toMatchObject({ __typename: 'Conflict' })
  })

  test('she stays in hospital for a night and comes home', async () => {
    const stay = await done('noor', 'recordHospitalStay', { clientId, admittedOn: day(-4) })
    await done('noor', 'recordDischarge', { stayId: stay.id, dischargedOn: day(-3) })
    const query = 'query ($id: ID!) { client(id: $id) { hospitalDays { days } hospitalStays { dischargedOn } } }'
    for (const user of ['noor', 'pieter']) {
      const { client } = await see(user, query, { id: clientId })
      expect(client).toEqual({ hospitalDays: { days: 1 }, hospitalStays: [{ dischargedOn: day(-3) }] })
    }
  })

  test('breast after all: the proposal says 4 hours more and who must agree, then it is set', async () => {
    const ask = `query ($input: ProposeIndicationInput!) { proposeIndication(input: $input) { method hours difference mustAgree { party } } }`
    const proposed = async (hospitalDays: number) => {
      const input = { referralId, feeding: 'BREAST', hospitalDays }
      const { proposeIndication } = await see('pieter', ask, { input })
      return (proposeIndication as { method: string }[]).find(({ method }) => method === 'LIP')
    }
    const both = [{ party: 'MIDWIFE_OR_GP' }, { party: 'MATERNITY_CARE' }]
    expect(await proposed(0)).toMatchObject({ hours: 49, difference: 4, mustAgree: both })
    expect(await proposed(1)).toMatchObject({ hours: 42.875, difference: -2.125 })
    const reindication = {
      referralId,
      feeding: 'BREAST',
      hospitalDays: 1,
      replaces: indicationId,
      changeCode: 'FEEDING',
      changeReason: 'Zij geeft toch borstvoeding.',
      agreedBy: 'Noor de Wit',
      agreedByOrganisation: '08900001',
      agreedOn: day(),
    }
    const set = await done('pieter', 'setIndication', reindication, 'id hours version difference agreedBy')
    expect(set).toMatchObject({ hours: 42.875, version: 2, agreedBy: 'Noor de Wit' })
    expect(await act('pieter', 'setIndication', reindication)).toMatchObject({ __typename: 'Conflict' })
    indicationId = set.id ?? ''
  })

  test('two maternity assistants come, and the second reads what the first passes on', async () => {
    const [first, second] = await twoAssistants()
    for (const [index, assistantId] of [first, second].entries()) {
      const from = index - 3
      const visit = await done('pieter', 'planVisit', {
        clientId,
        assistantId,
        plannedAt: moment(from, '09:00'),
        plannedHours: 5,
      })
      await done('pieter', 'recordVisit', {
        visitId: visit.id,
        startedAt: moment(from, '09:00'),
        endedAt: moment(from, '14:00'),
        partnerPresent: true,
        handoverNote: index === 0 ? 'Let op de borstvoeding links.' : 'Gaat goed.',
      })
    }
    const query = `query ($id: ID!) { client(id: $id) { visits { state deliveredHours handoverNote assistant { id } } careBalance { deliveredHours indicatedHours } } }`
    const { client } = await see('pieter', query, { id: clientId })
    expect(client.careBalance).toEqual({ deliveredHours: 10, indicatedHours: 42.875 })
    const visits = client.visits as { assistant: { id: string }; handoverNote: string }[]
    expect(new Set(visits.map(({ assistant }) => assistant.id))).toEqual(new Set([first, second]))
    expect(visits.map(({ handoverNote }) => handoverNote)).toContain('Let op de borstvoeding links.')
  })

  test('what is seen, advised and aimed at is in the dossier', async () => {
    const observedAt = moment(-2, '10:00')
    const observe = (of: object) => done('pieter', 'recordObservation', { clientId, observedAt, ...of })
    await observe({ childId, kind: 'WEIGHT', value: 3250 })
    await observe({ childId, kind: 'TEMPERATURE', value: 36.9 })
    await observe({ childId, kind: 'URINE', value: 6 })
    await observe({ childId, kind: 'STOOLS', value: 3 })
    const said = { JAUNDICE: 'geen', SKIN: 'gaaf', NAVEL: 'droog', SLEEP_POSITION: 'BACK', FEEDING: 'BREAST' }
    for (const [kind, words] of Object.entries(said)) await observe({ childId, kind, words })
    await observe({ kind: 'TEMPERATURE', value: 37 })
    await observe({ kind: 'MOOD', words: 'rustig' })
    await done('pieter', 'recordAdvice', { clientId, topic: 'SAFE_SLEEP', words: 'Op de rug.', partnerPresent: true })
    await done('pieter', 'setGoal', { clientId, domain: 'DAILY_FUNCTIONING', words: 'Zelf in bad doen.' })
    await done('pieter', 'makeCarePlan', { clientId, words: 'Elke dag samen voeden.' })
    for (const kind of ['HEEL_PRICK', 'VITAMIN_K', 'VITAMIN_D']) {
      await done('pieter', 'recordScreening', { clientId, childId, kind, state: 'DONE' })
    }
    const query = `query ($id: ID!) { child(id: $id) { weightCurve { grams } screenings { kind } } }`
    for (const user of ['noor', 'pieter']) {
      const { child } = await see(user, query, { id: childId })
      expect((child.weightCurve as { grams: number }[]).map(({ grams }) => grams)).toContain(3250)
      expect(child.screenings).toHaveLength(3)
    }
  })

  test('a signal is unread for Noor until she reads it', async () => {
    const signalling = await done('pieter', 'recordSignalling', {
      clientId,
      instrument: 'TNO_CHECKLIST',
      outcome: 'SIGNALS',
    })
    const signal = await done('pieter', 'recordSignal', {
      clientId,
      signallingId: signalling.id,
      subject: 'NETWORK',
      words: 'Weinig hulp in de buurt.',
      signalledAt: moment(-1, '11:00'),
    })
    signalId = signal.id ?? ''
    await done('pieter', 'actOnSignal', { signalId, action: 'Wijkteam gebeld.', agreedWithParents: 'De JGZ belt.' })
    await done('pieter', 'informOfSignal', { signalId, who: 'PARENTS' })
    const query = `query ($id: ID!) { signals(filter: { clientId: $id, unread: true }) { edges { node { id unread } } } }`
    expect((await see('noor', query, { id: clientId })).signals.edges).toEqual([
      { node: { id: signalId, unread: true } },
    ])
    expect(await done('noor', 'markSignalRead', { signalId }, 'unread readAt')).toMatchObject({ unread: false })
    expect((await see('noor', query, { id: clientId })).signals.edges).toEqual([])
  })

  test('longer care is asked, and Noor approves it once', async () => {
    const request = await done('pieter', 'requestExtension', {
      referralId,
      careUntil: day(-4 + 8),
      extraHours: 6,
      reason: 'De borstvoeding loopt nog niet.',
    })
    requestId = request.id ?? ''
    const query = '{ extensionRequests(filter: { states: [REQUESTED] }, first: 200) { edges { node { id } } } }'
    const asked = (await see('noor', query)).extensionRequests.edges as { node: { id: string } }[]
    expect(asked.map(({ node }) => node.id)).toContain(requestId)
    expect(await act('pieter', 'decideExtension', { requestId, approve: true })).toMatchObject({ code: 'FORBIDDEN' })
    const decided = await done(
      'noor',
      'decideExtension',
      { requestId, approve: true },
      'state indication { hours version careUntil }',
    )
    expect(decided).toMatchObject({ state: 'APPROVED', indication: { version: 3, careUntil: day(-4 + 8) } })
    expect(decided['indication'].hours).toBeGreaterThan(42.875)
    expect(await act('noor', 'decideExtension', { requestId, approve: false, reason: 'Nee.' })).toMatchObject({
      __typename: 'WrongState',
    })
  })

  const PROPOSAL = `query ($childId: ID!) { proposeHandover(childId: $childId) { completeness obstacles { code } missing { code } recipient { organisation { agbCode } } } }`

  test('the handover waits for consent, and the proposal says what is missing', async () => {
    const before = (await see('pieter', PROPOSAL, { childId })).proposeHandover
    expect(before.obstacles).toEqual([{ code: 'NO_CONSENT' }])
    expect(before.recipient).toEqual({ organisation: { agbCode: '42900001' } })
    expect(await act('pieter', 'sendHandover', { childId })).toMatchObject({ __typename: 'WrongState' })
    await consentToHandover(clientId)
    await done('pieter', 'recordDeliveryDifference', { clientId, reason: 'WISH_OF_CLIENT', words: 'Oma hielp.' })
    const after = (await see('pieter', PROPOSAL, { childId })).proposeHandover
    expect(after.obstacles).toEqual([])
    expect(after.missing).toEqual([{ code: 'HEARING' }])
    expect(after.completeness).toBeGreaterThan(before.completeness)
    await jokeSeesTheBirthOnly(clientId, childId)
  })

  test('it is sent, and Joke finds it in her list', async () => {
    const sent = await done('pieter', 'sendHandover', { childId }, 'id state version recipient { agbCode }')
    expect(sent).toMatchObject({ state: 'SENT', version: 1, recipient: { agbCode: '42900001' } })
    handoverId = sent.id ?? ''
    const query = `query ($on: Date!) { handovers(filter: { states: [SENT], bornFrom: $on, bornUntil: $on }, first: 200) { edges { node { id childName missing { code } } } } }`
    const edges = (await see('joke', query, { on: day(-4) })).handovers.edges as { node: { id: string } }[]
    expect(edges.find(({ node }) => node.id === handoverId)?.node).toEqual({
      id: handoverId,
      childName: `${childName} ${familyName}`,
      missing: [{ code: 'HEARING' }],
    })
    expect(await stateFor('noor')).toBe('HANDED_OVER')
  })

  test('Joke receives it and asks back, Pieter answers and sends a corrected version', async () => {
    expect(await done('joke', 'receiveHandover', { handoverId }, 'state receivedBy')).toMatchObject({
      state: 'RECEIVED',
      receivedBy: 'Joke Willems',
    })
    const asked = await done(
      'joke',
      'askBackHandover',
      { handoverId, elements: ['HEARING'], words: 'Is het gehoor getest?' },
      'state questions { id }',
    )
    expect(asked['state']).toBe('ASKED_BACK')
    const [{ id: questionId }] = asked['questions']
    await done('pieter', 'answerHandoverQuestion', { questionId, answer: 'Vandaag getest.' })
    await done('pieter', 'recordScreening', { clientId, childId, kind: 'HEARING', state: 'DONE' })
    await done('noor', 'linkChildBsn', { childId, bsn: childBsn })
    const corrected = await done(
      'pieter',
      'sendHandover',
      { childId, corrects: handoverId },
      'id version state completeness missing { code } replaces { id state }',
    )
    expect(corrected).toMatchObject({
      version: 2,
      state: 'SENT',
      completeness: 1,
      missing: [],
      replaces: { id: handoverId, state: 'CORRECTED' },
    })
    correctionId = corrected.id ?? ''
    await done('joke', 'receiveHandover', { handoverId: correctionId })
  })

  test('Joke looks the child up by BSN and by name; the BSN is linked once', async () => {
    const query = `query ($input: ChildSearchInput!) { lookUpChild(input: $input) { id bsnLinkedAt handovers { version state } } }`
    for (const by of [{ bsn: childBsn }, { familyName: familyName.toUpperCase() }]) {
      const { lookUpChild } = await see('joke', query, { input: { birthDate: day(-4), ...by } })
      expect(lookUpChild).toMatchObject([{ id: childId }])
    }
    expect((await see('joke', query, { input: { birthDate: day(-3), bsn: childBsn } })).lookUpChild).toEqual([])
    expect(await act('noor', 'linkChildBsn', { childId, bsn: madeUpBsn() })).toMatchObject({ __typename: 'Conflict' })
    const { child } = await see('joke', 'query ($id: ID!) { child(id: $id) { maskedBsn bsnLinked { by } } }', {
      id: childId,
    })
    expect(child.maskedBsn).toMatch(new RegExp(`${childBsn.slice(-4)}$`))
    expect(child.bsnLinked.by).toBe('Noor de Wit')
  })

  test('for Noor it is sent, complete and confirmed', async () => {
    const m15 = readFileSync(join(import.meta.dirname, '../../../docs/questions/M15.graphql'), 'utf8')
    const { client } = await see('noor', m15, { client: clientId })
    const last = (client.handovers as { version: number }[]).find(({ version }) => version === 2)
    expect(last).toMatchObject({ state: 'RECEIVED', completeness: 1, missing: [], receivedBy: 'Joke Willems' })
  })

  test('she moves to Amsterdam: another youth health organisation answers for the child from that day', async () => {
    await done('noor', 'recordMove', { clientId, movedOn: day(), municipalityCode: 'GM0363', postcode: '1011' })
    const query = `query ($id: ID!, $before: Date!) { child(id: $id) { now: youthHealthOrganisation { agbCode } before: youthHealthOrganisation(at: $before) { agbCode } responsibilities { from until organisation { agbCode } } } }`
    for (const user of ['noor', 'pieter', 'joke']) {
      const { child } = await see(user, query, { id: childId, before: day(-1) })
      expect(child).toMatchObject({ now: { agbCode: '42900002' }, before: { agbCode: '42900001' } })
      expect((child.responsibilities as object[]).at(-1)).toMatchObject({
        from: day(),
        organisation: { agbCode: '42900002' },
      })
    }
  })
})

test('twins are handed over one by one, and the care ends with the second', async () => {
  const { clientId, childIds } = await aFamilyInCare([
    { givenName: 'Aap' },
    { givenName: 'Beer', bornAt: moment(-3, '00:05') },
  ])
  const [first = '', second = ''] = childIds
  const days = 'query ($id: ID!) { client(id: $id) { bornOn children { birthOrder bornOn } referrals { state } } }'
  expect((await see('noor', days, { id: clientId })).client).toMatchObject({
    bornOn: day(-4),
    children: [
      { birthOrder: 1, bornOn: day(-4) },
      { birthOrder: 2, bornOn: day(-3) },
    ],
  })
  await consentToHandover(clientId)
  await done('pieter', 'sendHandover', { childId: first })
  expect((await see('noor', days, { id: clientId })).client.referrals).toEqual([{ state: 'IN_CARE' }])
  await done('pieter', 'sendHandover', { childId: second })
  expect((await see('noor', days, { id: clientId })).client.referrals).toEqual([{ state: 'HANDED_OVER' }])
})

test('after a stillbirth care begins when somebody says so, and nothing is handed over', async () => {
  const { clientId, childIds, referralId } = await aFamilyInCare([{ stillborn: true, apgar1: null, apgar5: null }])
  const childId = childIds[0] ?? ''
  const state = async () =>
    (await see('pieter', 'query ($id: ID!) { referral(id: $id) { state } }', { id: referralId })).referral
      .state as string
  expect(await state()).toBe('INDICATED')
  await done('pieter', 'changeReferralState', { referralId, to: 'IN_CARE' })
  await consentToHandover(clientId)
  const { proposeHandover } = await see(
    'pieter',
    'query ($id: ID!) { proposeHandover(childId: $id) { obstacles { code } } }',
    {
      id: childId,
    },
  )
  expect(proposeHandover.obstacles).toEqual([{ code: 'STILLBORN' }])
  const refused: Outcome = await act('pieter', 'sendHandover', { childId })
  expect(refused).toMatchObject({ __typename: 'WrongState' })
  await jokeSeesTheBirthOnly(clientId, childId)
})

test('no log of the platform has a name or a BSN of them', () => {
  expect(foundInLogs(made)).toEqual([])
})
