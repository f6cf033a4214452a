import { expect, test } from 'vitest'
import { type HandoverCourse, openActions } from './open-actions.ts'

const done = (kind: string) => ({ kind, state: { code: 'DONE' }, on: '2026-11-18' })
const course = (given: Partial<HandoverCourse> = {}): HandoverCourse => ({
  state: 'RECEIVED',
  sentAt: '2026-11-20T10:00:00.000Z',
  sender: { name: 'Kraamzorg A' },
  missing: [],
  questions: [],
  prenatalHomeVisit: null,
  feeding: { lactationConsultant: null },
  screenings: [done('HEEL_PRICK'), done('HEARING')],
  signals: [],
  agreements: [],
  openGoals: [],
  ...given,
})
const question = { elements: ['NAVEL'], words: 'Hoe drinkt hij?', askedAt: '2026-11-21T08:00:00.000Z' }
const asked = { recipient: 'JGZ B', requestedOn: '2026-09-01' }
const keys = (given: Partial<HandoverCourse>) => openActions(course(given)).map(({ key }) => key)

test.each<[string, Partial<HandoverCourse>, readonly string[]]>([
  ['all done', {}, []],
  ['new and incomplete', { state: 'SENT', missing: [{ code: 'NAVEL' }] }, ['RECEIVE', 'ASK_BACK']],
  ['asked back', { missing: [{ code: 'NAVEL' }], questions: [{ ...question, answeredAt: null }] }, ['ANSWER']],
  [
    'answered',
    { missing: [{ code: 'NAVEL' }], questions: [{ ...question, answeredAt: '2026-11-22T08:00:00.000Z' }] },
    [],
  ],
  [
    'asked about something else',
    { missing: [{ code: 'SKIN' }], questions: [{ ...question, answeredAt: '2026-11-22T08:00:00.000Z' }] },
    ['ASK_BACK'],
  ],
  ['replaced', { state: 'CORRECTED', missing: [{ code: 'NAVEL' }] }, []],
  ['a visit that waits', { prenatalHomeVisit: { ...asked, open: true } }, ['HOME_VISIT']],
  ['a visit that was done', { prenatalHomeVisit: { ...asked, open: false } }, []],
  [
    'a heel prick that was prepared',
    { screenings: [{ ...done('HEEL_PRICK'), state: { code: 'PREPARED' } }, done('HEARING')] },
    ['HEEL_PRICK'],
  ],
  [
    'a hearing test that was refused',
    { screenings: [done('HEEL_PRICK'), { ...done('HEARING'), state: { code: 'REFUSED' } }] },
    [],
  ],
  [
    'an agreement, of which nobody records that it was kept',
    { agreements: [{ words: 'De verpleegkundige komt eerder.', on: '2026-11-14' }] },
    ['AGREEMENT'],
  ],
  ['nothing said of screenings', { screenings: [] }, ['HEEL_PRICK', 'HEARING']],
  [
    'a signal with an action and one without',
    {
      signals: [
        { words: 'Weinig hulp', signalledOn: '2026-11-14', action: null },
        { words: 'Schulden', signalledOn: '2026-11-14', action: 'Wijkteam gebeld' },
      ],
    },
    ['SIGNAL'],
  ],
])('%s', (_, given, expected) => {
  expect(keys(given)).toEqual(expected)
})

test('who does it and since when is what was recorded, and nobody where it was not', () => {
  const actions = openActions(
    course({
      questions: [{ ...question, answeredAt: null }],
      prenatalHomeVisit: { ...asked, open: true },
      openGoals: [{ words: 'Hulp vragen', setOn: '2026-11-13' }],
    }),
  )
  expect(actions).toEqual([
    { key: 'ANSWER', words: 'Hoe drinkt hij?', owner: { name: 'Kraamzorg A' }, since: '2026-11-21T08:00:00.000Z' },
    { key: 'HOME_VISIT', words: null, owner: { name: 'JGZ B' }, since: '2026-09-01' },
    { key: 'GOAL', words: 'Hulp vragen', owner: null, since: '2026-11-13' },
  ])
})
