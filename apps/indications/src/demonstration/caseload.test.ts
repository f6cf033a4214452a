import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { nextStates } from '../rules/referral/referral-state.ts'
import { caseload } from './caseload.ts'
import { courseOf } from './course.ts'

const TODAY = isoDate('2026-11-22')
const cases = caseload(TODAY, 400)

test('the same day and size give the same families; a larger one begins with them', () => {
  expect(caseload(TODAY, 400)).toEqual(cases)
  expect(caseload(TODAY, 500).slice(0, 400)).toEqual(cases)
})

test('never fewer than the cast that the documentation tells about', () => {
  expect(caseload(TODAY, 0).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5])
})

test('every state occurs, and every number is used once', () => {
  expect(new Set(cases.map(({ state }) => state)).size).toBe(8)
  expect(new Set(cases.map(({ bsn }) => bsn)).size).toBe(cases.length)
})

test('every course is one that the state machine allows, in order, and none is in the future', () => {
  for (const family of cases) {
    const course = courseOf(family, TODAY)
    expect(course.at(-1)?.to).toBe(family.state)
    for (const [index, event] of course.entries()) {
      expect(event.on <= TODAY).toBe(true)
      expect(event.on >= (course[index - 1]?.on ?? family.submittedOn)).toBe(true)
      if (event.from !== null)
        expect(nextStates(event.from, event.bySender ? 'SENDER' : 'RECIPIENT')).toContain(event.to)
    }
  }
})

test('nobody is in care before a birth or indicated without an intake', () => {
  for (const { state, bornOn } of cases) {
    if (state === 'IN_CARE' || state === 'HANDED_OVER') expect(bornOn).not.toBeNull()
  }
})
