import { beforeAll, describe, expect, test } from 'vitest'
import { type Outcome, act, done } from '../src/act.ts'
import { askAs } from '../src/ask.ts'
import { day, moment } from '../src/days.ts'
import { aFamilyInCare, anIndicatedFamily, consentToHandover, made, madeUpBsn, madeUpName } from '../src/family.ts'
import { foundInLogs } from '../src/found-in-logs.ts'
import { NOTHING, type Records, everythingRecorded } from '../src/records.ts'

type Try = readonly [user: string, mutation: string, input: (of: Records) => Record<string, unknown>]

const kinds = (answers: readonly Outcome[]) => answers.map(({ __typename }) => __typename).sort()

describe('one after the other', () => {
  let records = NOTHING
  beforeAll(async () => void (records = await everythingRecorded()))

  // In this order: what one step leaves behind is where the next begins.
  const steps: readonly [...Try, answer: string][] = [
    ['noor', 'changeReferralState', ({ referralId }) => ({ referralId, to: 'WITHDRAWN' }), 'WrongState'],
    ['pieter', 'changeReferralState', ({ referralId }) => ({ referralId, to: 'ACCEPTED' }), 'WrongState'],
    ['pieter', 'changeReferralState', ({ referralId }) => ({ referralId, to: 'HANDED_OVER' }), 'WrongState'],
    [
      'pieter',
      'recordClientAgreement',
      ({ referralId }) => ({ referralId, agreement: 'AGREED', on: day() }),
      'WrongState',
    ],
    ['pieter', 'planIntake', ({ referralId }) => ({ referralId, form: 'HOME', plannedOn: day() }), 'WrongState'],
    ['pieter', 'holdIntake', ({ intakeId }) => ({ intakeId, heldOn: day(-1), form: 'PHONE' }), 'WrongState'],
    ['pieter', 'cancelIntake', ({ intakeId }) => ({ intakeId, reason: 'Ziek.' }), 'WrongState'],
    ['pieter', 'setIndication', ({ referralId }) => ({ referralId, feeding: 'BREAST' }), 'WrongState'],
    ['noor', 'recordBirth', ({ clientId }) => ({ clientId, children: [{ bornAt: moment(-1, '12:00') }] }), 'Conflict'],
    ['noor', 'recordDischarge', ({ stayId }) => ({ stayId, dischargedOn: day(-2) }), 'HospitalStay'],
    ['noor', 'recordDischarge', ({ stayId }) => ({ stayId, dischargedOn: day(-2) }), 'HospitalStay'],
    ['noor', 'recordDischarge', ({ stayId }) => ({ stayId, dischargedOn: day(-1) }), 'Conflict'],
    ['pieter', 'recordClaim', ({ visitId }) => ({ visitId, claimedHours: 3 }), 'WrongState'],
    ['pieter', 'cancelVisit', ({ visitId }) => ({ visitId, reason: 'Ziek.' }), 'Visit'],
    ['pieter', 'cancelVisit', ({ visitId }) => ({ visitId, reason: 'Ziek.' }), 'WrongState'],
    ['pieter', 'changeVisit', ({ visitId }) => ({ visitId, plannedHours: 4 }), 'WrongState'],
    [
      'pieter',
      'recordVisit',
      ({ visitId }) => ({ visitId, startedAt: moment(-1, '09:00'), endedAt: moment(-1, '10:00') }),
      'WrongState',
    ],
    ['pieter', 'closeGoal', ({ goalId }) => ({ goalId, state: 'OPEN' }), 'WrongState'],
    ['pieter', 'closeGoal', ({ goalId }) => ({ goalId, state: 'REACHED' }), 'Goal'],
    ['pieter', 'closeGoal', ({ goalId }) => ({ goalId, state: 'DROPPED' }), 'WrongState'],
    ['noor', 'markSignalRead', ({ signalId }) => ({ signalId }), 'Signal'],
    ['noor', 'markSignalRead', ({ signalId }) => ({ signalId }), 'Signal'],
    ['pieter', 'actOnSignal', ({ signalId }) => ({ signalId, action: 'Gebeld.' }), 'Signal'],
    ['pieter', 'actOnSignal', ({ signalId }) => ({ signalId, action: 'Niet gebeld.' }), 'Conflict'],
    ['pieter', 'startReportingCode', ({ clientId }) => ({ clientId }), 'Conflict'],
    ['pieter', 'takeReportingCodeStep', ({ caseId }) => ({ caseId, step: 3 }), 'WrongState'],
    ['pieter', 'takeReportingCodeStep', ({ caseId }) => ({ caseId, step: 1 }), 'ReportingCodeCase'],
    ['pieter', 'takeReportingCodeStep', ({ caseId }) => ({ caseId, step: 1 }), 'WrongState'],
    ['noor', 'decideExtension', ({ requestId }) => ({ requestId, approve: true }), 'WrongState'],
    ['pieter', 'withdrawExtension', ({ requestId }) => ({ requestId }), 'ExtensionRequest'],
    ['pieter', 'withdrawExtension', ({ requestId }) => ({ requestId }), 'WrongState'],
    ['noor', 'decideExtension', ({ requestId }) => ({ requestId, approve: false, reason: 'Nee.' }), 'WrongState'],
    [
      'pieter',
      'requestExtension',
      ({ referralId }) => ({ referralId, careUntil: day(4), extraHours: 2, reason: 'Moe.' }),
      'WrongState',
    ],
    ['joke', 'receiveHandover', ({ handoverId }) => ({ handoverId }), 'Handover'],
    ['pieter', 'answerHandoverQuestion', ({ questionId }) => ({ questionId, answer: 'Goed.' }), 'Handover'],
    ['pieter', 'answerHandoverQuestion', ({ questionId }) => ({ questionId, answer: 'Slecht.' }), 'Conflict'],
    ['pieter', 'sendHandover', ({ childId, handoverId }) => ({ childId, corrects: handoverId }), 'Handover'],
    ['joke', 'askBackHandover', ({ handoverId }) => ({ handoverId, words: 'En nu?' }), 'WrongState'],
    ['joke', 'receiveHandover', ({ handoverId }) => ({ handoverId }), 'Handover'],
    ['noor', 'linkChildBsn', ({ childId }) => ({ childId, bsn: madeUpBsn() }), 'Child'],
    ['noor', 'linkChildBsn', ({ childId }) => ({ childId, bsn: madeUpBsn() }), 'Conflict'],
    ['noor', 'recordDeath', ({ childId }) => ({ childId, diedOn: day(-5) }), 'InvalidInput'],
    ['noor', 'recordDeath', ({ childId }) => ({ childId, diedOn: day(-1) }), 'Child'],
    ['noor', 'recordDeath', ({ childId }) => ({ childId, diedOn: day() }), 'Conflict'],
    ['pieter', 'sendHandover', ({ childId }) => ({ childId, notKnown: ['HEARING'] }), 'Conflict'],
    ['noor', 'withdrawConsent', ({ consentId }) => ({ consentId, method: 'SPOKEN', withdrawnOn: day() }), 'Consent'],
    ['noor', 'withdrawConsent', ({ consentId }) => ({ consentId, method: 'SPOKEN', withdrawnOn: day() }), 'WrongState'],
    ['pieter', 'enterWaitingList', ({ clientId }) => ({ clientId }), 'Conflict'],
    [
      'pieter',
      'stepWaitingList',
      ({ entryId }) => ({ entryId, to: 'WITHDRAWN', reason: 'Geplaatst.' }),
      'WaitingListEntry',
    ],
    ['pieter', 'stepWaitingList', ({ entryId }) => ({ entryId, to: 'JOINT_DIVISION' }), 'WrongState'],
    ['pieter', 'recordLearning', ({ incidentId }) => ({ incidentId, learned: 'Tellen.' }), 'Incident'],
    ['pieter', 'recordLearning', ({ incidentId }) => ({ incidentId, learned: 'Niet tellen.' }), 'WrongState'],
    ['noor', 'recordMove', ({ clientId }) => ({ clientId, movedOn: day(), municipalityCode: 'GM0363' }), 'Client'],
    ['noor', 'recordMove', ({ clientId }) => ({ clientId, movedOn: day(), municipalityCode: 'GM0363' }), 'Client'],
    ['noor', 'recordMove', ({ clientId }) => ({ clientId, movedOn: day(), municipalityCode: 'GM0917' }), 'Conflict'],
    ['pieter', 'endRegistration', ({ clientId }) => ({ clientId, endedOn: day(), reason: 'Klaar.' }), 'WrongState'],
    ['noor', 'endRegistration', ({ clientId }) => ({ clientId, endedOn: day(), reason: 'Klaar.' }), 'Client'],
    ['noor', 'endRegistration', ({ clientId }) => ({ clientId, endedOn: day(), reason: 'Klaar.' }), 'WrongState'],
    ['pieter', 'enterWaitingList', ({ clientId }) => ({ clientId }), 'WrongState'],
  ]
  test.each(
    steps.map(([user, mutation, input, answer], index) => ({ step: index + 1, user, mutation, input, answer })),
  )('$step. $user, $mutation: $answer', async ({ user, mutation, input, answer }) => {
    const given = await act(user, mutation, input(records))
    expect(given.__typename, JSON.stringify(given)).toBe(answer)
    if (given.code !== undefined) expect(given.remedy).toBeTruthy()
  })
})

describe('at once', () => {
  const FILE = `query ($id: ID!) { client(id: $id) { referrals { state history { to } } indications { id version } intakes { state } handovers { version } children { id } extensionRequests { state } } }`
  const file = async (id: string) => {
    const { body } = await askAs('pieter', FILE, { id })
    return (body.data as { client: Record<string, { [field: string]: unknown }[]> }).client
  }
  const ten = (once: (turn: number) => Promise<Outcome>) =>
    Promise.all(Array.from({ length: 10 }, (_, turn) => once(turn)))

  test('a BSN is registered once for a pregnancy', async () => {
    const input = {
      givenName: 'Eva',
      familyName: madeUpName('Tien'),
      birthDate: '1993-02-11',
      dueDate: day(90),
      bsn: madeUpBsn(),
    }
    const answers = await ten(() => act('noor', 'registerClient', input))
    expect(kinds(answers)).toEqual(['Client', ...Array.from({ length: 9 }, () => 'Conflict')])
  })

  test('a referral is accepted or declined', async () => {
    const { id: clientId } = await done('noor', 'registerClient', {
      givenName: 'Eva',
      familyName: madeUpName('Keuze'),
      birthDate: '1993-02-11',
      dueDate: day(90),
    })
    const referral = { clientId, recipientAgbCode: '41900001', idempotencyKey: `choice ${clientId ?? ''}` }
    const { id: referralId } = await done('noor', 'submitReferral', referral)
    const answers = await ten((turn) =>
      turn % 2 === 0
        ? act('pieter', 'changeReferralState', { referralId, to: 'ACCEPTED' })
        : act('pieter', 'changeReferralState', { referralId, to: 'DECLINED', declineReason: 'NO_CAPACITY' }),
    )
    expect(kinds(answers).filter((kind) => kind === 'Referral')).toHaveLength(1)
    const again = await act('noor', 'submitReferral', { ...referral, note: 'Iets anders.' })
    expect(again.__typename).toBe('Conflict')

    const { body } = await askAs('pieter', 'query ($id: ID!) { referral(id: $id) { history { to } } }', {
      id: referralId,
    })
    expect((body.data as { referral: { history: unknown[] } }).referral.history).toHaveLength(2)
  })

  test('an indication is replaced once, and one birth is recorded', async () => {
    const { clientId, referralId, indicationId } = await anIndicatedFamily()
    const replaced = await ten(() =>
      act('pieter', 'setIndication', {
        referralId,
        feeding: 'BREAST',
        replaces: indicationId,
        changeCode: 'FEEDING',
        changeReason: 'Toch borstvoeding.',
      }),
    )
    expect(kinds(replaced)).toEqual([...Array.from({ length: 9 }, () => 'Conflict'), 'Indication'])
    const born = await ten(() => act('noor', 'recordBirth', { clientId, children: [{ bornAt: moment(-4, '23:45') }] }))
    expect(kinds(born)).toEqual(['Client', ...Array.from({ length: 9 }, () => 'Conflict')])
    const now = await file(clientId)
    expect([now['indications']?.length, now['children']?.length]).toEqual([2, 1])
  })

  test('longer care is asked once and decided once', async () => {
    const { clientId, referralId } = await aFamilyInCare()
    const asked = await ten(() =>
      act('pieter', 'requestExtension', { referralId, careUntil: day(4), extraHours: 2, reason: 'Moe.' }),
    )
    expect(kinds(asked)).toEqual([...Array.from({ length: 9 }, () => 'Conflict'), 'ExtensionRequest'])
    const requestId = asked.find(({ __typename }) => __typename === 'ExtensionRequest')?.id
    const decided = await ten((turn) =>
      turn % 3 === 2
        ? act('pieter', 'withdrawExtension', { requestId })
        : act('noor', 'decideExtension', { requestId, approve: turn % 3 === 0, reason: 'Gezien.' }),
    )
    expect(kinds(decided).filter((kind) => kind === 'ExtensionRequest')).toHaveLength(1)
    const { extensionRequests, indications } = await file(clientId)
    expect(indications).toHaveLength(extensionRequests?.[0]?.['state'] === 'APPROVED' ? 2 : 1)
  })

  test('a handover is sent once, received once, and a child has one BSN', async () => {
    const { clientId, childIds } = await aFamilyInCare()
    const [childId] = childIds
    const consentId = await consentToHandover(clientId)
    const sent = await ten(() => act('pieter', 'sendHandover', { childId }))
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1)
    const handoverId = sent[0]?.id
    const received = await ten(() => act('joke', 'receiveHandover', { handoverId }))
    expect(kinds(received)).toContain('Handover')
    const linked = await ten((turn) =>
      act(['noor', 'pieter', 'joke'][turn % 3] ?? '', 'linkChildBsn', { childId, bsn: madeUpBsn() }),
    )
    expect(kinds(linked)).toEqual(['Child', ...Array.from({ length: 9 }, () => 'Conflict')])
    // The BSN is in the next version, and consent may be withdrawn at that moment: both orders are sound.
    const [withdrawn, ...corrected] = await Promise.all([
      act('noor', 'withdrawConsent', { consentId, method: 'SPOKEN', withdrawnOn: day() }),
      ...Array.from({ length: 5 }, () => act('pieter', 'sendHandover', { childId, corrects: handoverId })),
    ])
    expect(withdrawn.__typename).toBe('Consent')
    for (const { __typename } of corrected) expect(['Handover', 'WrongState', 'Conflict']).toContain(__typename)
    expect(new Set(corrected.flatMap(({ id }) => id ?? [])).size).toBeLessThanOrEqual(1)
    const { handovers, referrals } = await file(clientId)
    expect(handovers?.length).toBeLessThanOrEqual(2)
    const ends = (referrals?.[0]?.['history'] as { to: string }[]).filter(({ to }) => to === 'HANDED_OVER')
    expect(ends).toHaveLength(1)
  })

  test('what is recorded is recorded once', async () => {
    const { clientId, childIds } = await aFamilyInCare()
    const at = moment(-1, '10:00')
    const records: Readonly<Record<string, object>> = {
      planVisit: { plannedAt: moment(1, '09:00'), plannedHours: 3 },
      recordObservation: { childId: childIds[0], kind: 'WEIGHT', value: 3300, observedAt: at },
      recordAdvice: { topic: 'CRYING', words: 'Wiegen.' },
      setGoal: { domain: 'SIGNALLING', words: 'Hulp vragen.' },
      makeCarePlan: { words: 'Samen voeden.' },
      recordSignal: { subject: 'MONEY', words: 'Schulden.', signalledAt: at },
      recordSignalling: { instrument: 'GIZ', outcome: 'NOTHING_FOUND' },
      recordDeliveryDifference: { reason: 'SHORTAGE' },
      recordConsent: { purpose: 'EXCHANGE', given: true, scope: 'Alles', method: 'SPOKEN', givenOn: day() },
    }
    for (const [name, input] of Object.entries(records)) {
      const answers = await ten(() => act('pieter', name, { clientId, ...input }))
      expect(answers.map(({ code }) => code).filter(Boolean), name).toEqual([])
      expect(new Set(answers.map(({ id }) => id)).size, name).toBe(1)
    }
  })
})

test('no log of the platform has a name or a BSN of them', () => {
  expect(foundInLogs(made)).toEqual([])
})
