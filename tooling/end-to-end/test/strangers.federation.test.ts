import { beforeAll, describe, expect, test } from 'vitest'
import { type Outcome, act, mutations } from '../src/act.ts'
import { ABOUT_NOBODY, ACTS } from '../src/acts.ts'
import { askAs } from '../src/ask.ts'
import { day, moment } from '../src/days.ts'
import { made } from '../src/family.ts'
import { foundInLogs } from '../src/found-in-logs.ts'
import { NOTHING, type Records, everythingRecorded, recordsOfHanna } from '../src/records.ts'

/** Everything of a family that an act could change. */
const FILE = `query ($id: ID!) { client(id: $id) {
  municipality { code } registrationEndedOn
  consents { id holds } children { id diedOn maskedBsn } hospitalStays { id dischargedOn }
  referrals { id state clientAgreement } intakes { id state } indications { id hours }
  extensionRequests { id state } visits { id state plannedHours claimedHours }
  observations { id } screenings { id } advice { id } carePlans { id } goals { id state }
  signals { id action readAt informed { who } } earlySignallings { id } reportingCodeCases { id closedOn steps { step } }
  careBalance { reasons { id } } handovers { id state version questions { id answer } }
} }`

async function file(user: string, id: string): Promise<unknown> {
  const { body } = await askAs(user, FILE, { id })
  expect(body.errors).toBeUndefined()
  return body.data
}

const LISTS = '{ waitingList(first: 1) { totalCount } onCallShifts(first: 1) { totalCount } }'

/** The words of an answer without the id that it was asked about. */
const words = (answer: Outcome, of: Records) =>
  Object.values(of).reduce((text, id) => text.replaceAll(id, 'ID'), JSON.stringify(answer))

test('every act of the graph is tried on somebody else, or is about nobody', () => {
  expect([...Object.keys(ACTS), ...ABOUT_NOBODY].sort()).toEqual(
    mutations()
      .map(({ name }) => name)
      .sort(),
  )
})

describe.each([
  { whose: "Pieter's and Noor's", owners: ['pieter', 'noor'], strangers: ['hanna', 'sanne', 'karin', 'ineke', 'ravi'] },
  { whose: "Hanna's", owners: ['hanna'], strangers: ['pieter', 'noor', 'joke'] },
])('with the ids of a family of $whose', ({ whose, owners, strangers }) => {
  let records = NOTHING
  let before: unknown
  let lists: unknown
  const seen = () => Promise.all(owners.map((owner) => file(owner, records.clientId)))

  beforeAll(async () => {
    records = whose === "Hanna's" ? await recordsOfHanna() : await everythingRecorded()
    before = await seen()
    lists = (await askAs('pieter', LISTS)).body
    expect(lists).not.toHaveProperty('errors')
  })

  test('there are ids of enough kinds to try', () => {
    const ids = Object.entries(records).filter(([, id]) => !Object.values(NOTHING).includes(id))
    expect(ids.length, JSON.stringify(records)).toBeGreaterThan(whose === "Hanna's" ? 12 : 17)
  })

  test.each(Object.keys(ACTS).filter((name) => name !== 'evaluateCare'))(
    '%s answers as to ids of nothing',
    async (name) => {
      for (const stranger of strangers) {
        // She divides what waits in her region among all organisations, and sees no client of it.
        if (stranger === 'karin' && name === 'stepWaitingList') continue
        const input = (of: Records) => (ACTS[name] as (typeof ACTS)[string])(of)
        const theirs = await act(stranger, name, input(records))
        const nobodys = await act(stranger, name, input(NOTHING))
        expect(theirs.code, `${stranger} ${JSON.stringify(theirs)}`).toMatch(/^(NOT_FOUND|INVALID_INPUT|FORBIDDEN)$/)
        expect(words(theirs, records)).toBe(words(nobodys, NOTHING))
      }
    },
  )

  test('and nothing of it was stored', async () => {
    expect(await seen()).toEqual(before)
    expect((await askAs('pieter', LISTS)).body).toEqual(lists)
  })
})

/** Acts on one's own family in which one id is of somebody else. */
const MIXED: Readonly<Record<string, (own: Records, other: Records) => Record<string, unknown>>> = {
  'planVisit assistantId': ({ clientId }, { assistantId }) => ({
    clientId,
    assistantId,
    plannedAt: moment(1, '09:00'),
    plannedHours: 3,
  }),
  'changeVisit assistantId': ({ visitId }, { assistantId }) => ({ visitId, assistantId }),
  'recordVisit assistantId': ({ visitId }, { assistantId }) => ({
    visitId,
    assistantId,
    startedAt: moment(-1, '09:00'),
    endedAt: moment(-1, '10:00'),
  }),
  'planOnCallShift assistantId': (_own, { assistantId }) => ({
    assistantId,
    regionCode: 'GG6106',
    startsAt: moment(30, '08:00'),
    endsAt: moment(30, '09:00'),
  }),
  'recordAdvice visitId': ({ clientId }, { visitId }) => ({ clientId, visitId, topic: 'CRYING', words: 'Wiegen.' }),
  'recordObservation visitId': ({ clientId }, { visitId }) => ({
    clientId,
    visitId,
    kind: 'MOOD',
    words: 'rustig',
    observedAt: moment(-1, '09:00'),
  }),
  'recordObservation childId': ({ clientId }, { childId }) => ({
    clientId,
    childId,
    kind: 'WEIGHT',
    value: 3300,
    observedAt: moment(-1, '09:00'),
  }),
  'recordScreening childId': ({ clientId }, { childId }) => ({ clientId, childId, kind: 'HEARING', state: 'DONE' }),
  'recordSignal childId': ({ clientId }, { childId }) => ({
    clientId,
    childId,
    subject: 'SAFETY',
    words: 'Zorg.',
    signalledAt: moment(-1, '09:00'),
  }),
  'recordSignal signallingId': ({ clientId }, { signallingId }) => ({
    clientId,
    signallingId,
    subject: 'SAFETY',
    words: 'Zorg.',
    signalledAt: moment(-1, '09:00'),
  }),
  'recordHospitalStay childId': ({ clientId }, { childId }) => ({ clientId, childId, admittedOn: day() }),
  'sendHandover corrects': ({ childId }, { handoverId }) => ({ childId, corrects: handoverId }),
}

describe("with one id of Hanna's among Pieter's own", () => {
  let own = NOTHING
  let other = NOTHING
  let before: unknown
  beforeAll(async () => {
    ;[own, other] = await Promise.all([everythingRecorded(), recordsOfHanna()])
    before = [await file('pieter', own.clientId), await file('hanna', other.clientId)]
  })

  test.each(Object.keys(MIXED))('%s answers as to an id of nothing', async (name) => {
    const input = MIXED[name] as (typeof MIXED)[string]
    const mutation = name.split(' ')[0] ?? ''
    const theirs = await act('pieter', mutation, input(own, other))
    expect(theirs.code, JSON.stringify(theirs)).toMatch(/^(NOT_FOUND|INVALID_INPUT)$/)
    expect(words(theirs, other)).toBe(words(await act('pieter', mutation, input(own, NOTHING)), NOTHING))
  })

  test('and nothing of it was stored', async () => {
    expect([await file('pieter', own.clientId), await file('hanna', other.clientId)]).toEqual(before)
  })
})

test('no log of the platform has a name or a BSN of them', () => {
  expect(foundInLogs(made)).toEqual([])
})
