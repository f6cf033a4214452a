import { expect, test } from 'vitest'
import { readFamilies } from './families-address.ts'

const read = (query: string) => readFamilies(new URLSearchParams(query), new Date('2026-11-22T12:00:00Z'))

test.each([
  ['', {}],
  ['lijst=onzin', {}],
  ['lijst=onder-24-uur', { plannedBelowHours: 24 }],
  [
    'lijst=onder-24-uur&klasse=kwetsbaar-of-meer',
    { plannedBelowHours: 24, classes: ['VULNERABLE', 'VERY_VULNERABLE'] },
  ],
  ['lijst=onder-24-uur&week=2026-W49&uren=28,5', { plannedBelowHours: 28.5, week: '2026-11-30' }],
  ['lijst=veel-gezichten', { moreAssistantsThan: 2 }],
  ['lijst=veel-gezichten&meer-dan=3', { moreAssistantsThan: 3 }],
  ['lijst=ruimte', { classes: ['SELF_RELIANT'], week: '2026-11-16', indicatedAboveHours: 24 }],
  ['lijst=ruimte&klasse=kwetsbaar', { classes: ['VULNERABLE'], week: '2026-11-16', indicatedAboveHours: 24 }],
  ['lijst=naar-huis', { dischargedDaysAgo: 0 }],
  ['lijst=naar-huis&dag=20-11-2026', { dischargedOn: '2026-11-20' }],
  ['lijst=tolk&status=in-zorg', { interpreterNeeded: true, states: ['IN_CARE'] }],
  ['lijst=verschil', { states: ['IN_CARE', 'HANDED_OVER'] }],
])('%s asks for %o', (query, filter) => expect(read(query).filter).toEqual(filter))

test('each list begins with what it is about', () => {
  expect(read('').read.sort).toBe('CARE_DATE_ASC')
  expect(read('lijst=ruimte').read.sort).toBe('PLANNED_DESC')
  expect(read('lijst=verschil&sorteer=naam').read.sort).toBe('CLIENT_NAME_ASC')
})

test('what cannot be used says so, and the list keeps its own number', () => {
  const { read: list, floor } = read('lijst=onder-24-uur&uren=veel')
  expect(list.state.problems).toMatchObject({ uren: { code: 'NOT_A_NUMBER' } })
  expect(floor).toBe(24)
})
