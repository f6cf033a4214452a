import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { elementInWords } from './element-in-words.ts'
import type { ElementCode } from './elements.ts'
import type { ElementValues } from './handover-document.ts'

function said<Code extends ElementCode>(code: Code, value: ElementValues[Code]) {
  return elementInWords({ code, mandatory: true, state: 'PRESENT', value })
}

test('in plain Dutch and in English', () => {
  expect(said('CHILD_BORN_AT', '2026-11-12T22:45:00.000Z')).toEqual({ nl: '2026-11-12 23:45', en: '2026-11-12 23:45' })
  expect(said('GESTATION', 280)).toEqual({ nl: '40 weken en 0 dagen', en: '40 weeks and 0 days' })
  expect(said('MODE_OF_BIRTH', 'CAESAREAN')).toEqual({ nl: 'keizersnede', en: 'caesarean' })
  expect(said('HOURS_RECEIVED', 2572.5)).toEqual({ nl: '42,88 uur', en: '42.88 hours' })
  expect(said('HEARING', { state: 'PREPARED', on: isoDate('2026-11-14') })?.nl).toBe('voorbereid, 2026-11-14')
  expect(said('DIFFERENCE', [])?.nl).toBe('geen verschil')
  expect(said('SIGNALS', [])?.nl).toBe('geen signalen')
  expect(said('SIGNALLING', [{ instrument: 'GIZ', outcome: 'SIGNALS', on: isoDate('2026-11-14') }])?.en).toBe(
    '2026-11-14 · GIZ method · signals found',
  )
  expect(
    said('PRENATAL_HOME_VISIT', {
      kind: 'PRENATAL_HOME_VISIT',
      state: 'COMPLETED',
      stateOn: isoDate('2026-09-01'),
      requestedOn: isoDate('2026-08-01'),
      recipient: 'JGZ Zuid',
      clientAgreement: 'AGREED',
    })?.nl,
  ).toBe('JGZ Zuid · afgerond 2026-09-01 · ouder: akkoord')
})

test('a measurement with its day, in a number with a comma or in the words that were written', () => {
  const measured = [
    { kind: 'TEMPERATURE', at: '2026-11-13T23:30:00.000Z', value: 36.8, words: null },
    { kind: 'JAUNDICE', at: '2026-11-14T10:00:00.000Z', value: null, words: 'licht geel' },
  ]
  expect(said('TEMPERATURE', measured)?.nl).toBe('2026-11-14 · temperatuur · 36,8\n2026-11-14 · geelzucht · licht geel')
})

test('a code that has no words is said as it is written; of what is absent nothing is said', () => {
  expect(said('MODE_OF_BIRTH', 'WATER')?.nl).toBe('WATER')
  expect(elementInWords({ code: 'WEIGHTS', mandatory: true, state: 'ABSENT', value: null })).toBeNull()
})
