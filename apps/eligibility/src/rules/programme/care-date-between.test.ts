import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { aFamily } from '../../../test/facts.ts'
import { careDateBetween } from './care-date-between.ts'

const pilot = { kind: 'careDateBetween', from: isoDate('2021-11-01'), until: isoDate('2023-12-31') } as const

test.each([
  { at: '2021-10-31', outcome: 'FAILED', nl: 'Het programma begon pas op 01-11-2021.' },
  { at: '2021-11-01', outcome: 'MET', nl: '01-11-2021 valt in de looptijd.' },
  { at: '2023-12-31', outcome: 'MET', nl: '31-12-2023 valt in de looptijd.' },
  { at: '2024-01-01', outcome: 'FAILED', nl: 'Het programma stopte na 31-12-2023.' },
])('CARE_DATE on $at is $outcome', ({ at, outcome, nl }) => {
  expect(careDateBetween.decide(pilot, aFamily({ at: isoDate(at) }))).toMatchObject({
    code: 'CARE_DATE',
    outcome,
    explanation: { nl },
    missing: null,
  })
})

test('CARE_DATE without a date is unknown', () => {
  expect(careDateBetween.decide(pilot, aFamily({ at: null }))).toMatchObject({
    outcome: 'UNKNOWN',
    missing: 'careDate',
  })
})

test('CARE_DATE in words', () => {
  expect(careDateBetween.describe(pilot)).toEqual({
    nl: 'De bevalling, of anders de uitgerekende datum, valt van 01-11-2021 tot en met 31-12-2023.',
    en: 'The birth, or else the due date, falls from 2021-11-01 up to and including 2023-12-31.',
  })
})
