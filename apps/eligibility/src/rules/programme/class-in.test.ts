import { expect, test } from 'vitest'
import { aFamily } from '../../../test/facts.ts'
import { classIn } from './class-in.ts'

const signalled = { kind: 'classIn', classes: ['POTENTIALLY_VULNERABLE', 'VULNERABLE', 'VERY_VULNERABLE'] } as const

test.each([
  { recordedClass: 'POTENTIALLY_VULNERABLE', derivedClass: null, outcome: 'MET' },
  { recordedClass: 'VERY_VULNERABLE', derivedClass: 'SELF_RELIANT', outcome: 'MET' }, // the professional goes first
  { recordedClass: 'SELF_RELIANT', derivedClass: 'VULNERABLE', outcome: 'FAILED' }, // also when it is less
  { recordedClass: 'VULNERABLE', derivedClass: 'UNDEFINED', outcome: 'MET' },
  { recordedClass: null, derivedClass: 'VULNERABLE', outcome: 'MET' },
  { recordedClass: null, derivedClass: 'SELF_RELIANT', outcome: 'FAILED' },
] as const)(
  'VULNERABILITY_CLASS, recorded $recordedClass, derived $derivedClass: $outcome',
  ({ outcome, ...classes }) => {
    expect(classIn.decide(signalled, aFamily(classes))).toMatchObject({
      code: 'VULNERABILITY_CLASS',
      outcome,
      missing: null,
    })
  },
)

test.each([
  { derivedClass: null, missing: 'vulnerability' },
  { derivedClass: 'UNDEFINED', missing: 'recordedClass' },
] as const)(
  'VULNERABILITY_CLASS, derived $derivedClass and nothing recorded, is unknown',
  ({ derivedClass, missing }) => {
    expect(classIn.decide(signalled, aFamily({ recordedClass: null, derivedClass }))).toMatchObject({
      outcome: 'UNKNOWN',
      missing,
    })
  },
)

test('VULNERABILITY_CLASS says whose class it is', () => {
  expect(classIn.decide(signalled, aFamily()).explanation.nl).toBe('De zorgverlener legde vast: kwetsbaar.')
  expect(classIn.decide(signalled, aFamily({ recordedClass: null })).explanation.en).toBe(
    'From the recorded factors follows: vulnerable.',
  )
  expect(classIn.describe(signalled)).toEqual({
    nl: 'Het gezin is gesignaleerd als potentieel kwetsbaar, kwetsbaar of zeer kwetsbaar.',
    en: 'The family was signalled as potentially vulnerable, vulnerable or very vulnerable.',
  })
})
