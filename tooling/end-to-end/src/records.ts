import { done } from './act.ts'
import { askAs } from './ask.ts'
import { DEMONSTRATION_PROGRAMME } from './demonstration-programme.ts'
import { day, moment } from './days.ts'
import { aFamilyInCare, consentToHandover, twoAssistants } from './family.ts'

/** One id of everything that an act can be about. */
export type Records = Readonly<Record<RecordName, string>>
const NAMES = [
  'applicationId',
  'assistantId',
  'caseId',
  'childId',
  'clientId',
  'consentId',
  'entryId',
  'factorId',
  'goalId',
  'grantId',
  'handoverId',
  'incidentId',
  'indicationId',
  'intakeId',
  'questionId',
  'referralId',
  'requestId',
  'shiftId',
  'signalId',
  'signallingId',
  'stayId',
  'visitId',
] as const
export type RecordName = (typeof NAMES)[number]

/** Ids that nothing has. */
export const NOTHING = Object.fromEntries(
  NAMES.map((name, index) => [name, `019a0000-0000-7000-8000-0000000f${String(index).padStart(4, '0')}`]),
) as Records

/** A family of Noor's and Pieter's of which everything is recorded, up to a question of Joke's about its handover. */
export async function everythingRecorded(): Promise<Records> {
  const family = await aFamilyInCare()
  const { clientId, referralId } = family
  const childId = family.childIds[0] ?? ''
  const idOf = async (user: string, mutation: string, input: Record<string, unknown>) =>
    (await done(user, mutation, input)).id ?? ''
  const [assistantId] = await twoAssistants()
  const { body } = await askAs('pieter', 'query ($id: ID!) { client(id: $id) { intakes { id } } }', { id: clientId })
  const { client } = body.data as { client: { intakes: { id: string }[] } }
  const made = {
    assistantId,
    visitId: await idOf('pieter', 'planVisit', { clientId, plannedAt: moment(1, '09:00'), plannedHours: 3 }),
    stayId: await idOf('noor', 'recordHospitalStay', { clientId, admittedOn: day(-4) }),
    goalId: await idOf('pieter', 'setGoal', { clientId, domain: 'SIGNALLING', words: 'Hulp vragen.' }),
    caseId: await idOf('pieter', 'startReportingCode', { clientId }),
    signallingId: await idOf('pieter', 'recordSignalling', { clientId, instrument: 'GIZ', outcome: 'SIGNALS' }),
    signalId: await idOf('pieter', 'recordSignal', {
      clientId,
      subject: 'MONEY',
      words: 'Schulden.',
      signalledAt: moment(-1, '10:00'),
    }),
    requestId: await idOf('pieter', 'requestExtension', {
      referralId,
      careUntil: day(4),
      extraHours: 3,
      reason: 'Herstelt langzaam.',
    }),
    incidentId: await idOf('pieter', 'reportIncident', {
      kind: 'INCIDENT',
      theme: 'SAFE_CARE_AT_HOME',
      summary: 'Sleutel kwijt.',
      happenedOn: day(-2),
    }),
    shiftId: await idOf('pieter', 'planOnCallShift', {
      regionCode: 'GG6106',
      startsAt: moment(400, '08:00'),
      endsAt: moment(400, '20:00'),
    }),
    // A family in care waits for nobody; the list takes her all the same.
    entryId: await idOf('pieter', 'enterWaitingList', { clientId }),
    consentId: await consentToHandover(clientId),
    applicationId: await idOf('noor', 'applyForProgramme', {
      clientId,
      programmeId: DEMONSTRATION_PROGRAMME,
      referrer: 'MIDWIFE_OR_GYNAECOLOGIST',
      careDate: day(-1),
      idempotencyKey: `everything recorded ${clientId}`,
    }),
    // Every place is taken, so that this is another family of theirs.
    grantId: '019a0000-0000-7000-8013-000000001300',
  }
  const vulnerability = await done(
    'noor',
    'recordVulnerabilityFactors',
    { clientId, factors: [{ kind: 'RISK', code: 'FINANCIAL_PROBLEMS' }] },
    'factors { id }',
  )
  const [factor] = vulnerability['factors'] as { id: string }[]
  const handoverId = await idOf('pieter', 'sendHandover', { childId })
  await done('joke', 'receiveHandover', { handoverId })
  const asked = await done('joke', 'askBackHandover', { handoverId, words: 'Hoe gaat het?' }, 'questions { id }')
  const [question] = asked['questions'] as { id: string }[]
  return {
    ...made,
    clientId,
    referralId,
    childId,
    handoverId,
    factorId: factor?.id ?? '',
    intakeId: client.intakes[0]?.id ?? '',
    indicationId: family.indicationId,
    questionId: question?.id ?? '',
  }
}

const OF_HANNA = `{ referrals(filter: { states: [HANDED_OVER] }, first: 40, sort: DUE_DATE_DESC) { edges { node { id client {
  id
  children { id }
  consents { id }
  goals { id }
  handovers { id questions { id } }
  indications { id }
  intakes { id }
  extensionRequests { id }
  signals { id }
  earlySignallings { id }
  hospitalStays { id }
  visits { id assistant { id } }
} } } } }`

interface Found {
  readonly id: string
  readonly [list: string]: unknown
}

/** What families of Hanna's in the demonstration have, each id of whichever has one. */
export async function recordsOfHanna(): Promise<Records> {
  const { body } = await askAs('hanna', OF_HANNA)
  const { referrals } = body.data as { referrals: { edges: { node: { id: string; client: Found } }[] } }
  const clients = referrals.edges.map(({ node }) => node.client)
  const first = (list: string) => clients.flatMap((client) => client[list] as Found[])[0]?.id
  const visit = clients
    .flatMap(({ visits }) => visits as { assistant: Found | null }[])
    .find(({ assistant }) => assistant)
  const found: Partial<Record<RecordName, string | undefined>> = {
    clientId: clients[0]?.id,
    referralId: referrals.edges[0]?.node.id,
    childId: first('children'),
    consentId: first('consents'),
    goalId: first('goals'),
    handoverId: first('handovers'),
    indicationId: first('indications'),
    intakeId: first('intakes'),
    requestId: first('extensionRequests'),
    signalId: first('signals'),
    signallingId: first('earlySignallings'),
    stayId: first('hospitalStays'),
    visitId: first('visits'),
    assistantId: visit?.assistant?.id,
  }
  return { ...NOTHING, ...Object.fromEntries(Object.entries(found).filter(([, id]) => id !== undefined)) }
}
