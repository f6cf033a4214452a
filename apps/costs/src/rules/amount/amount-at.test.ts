import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { OWN_CONTRIBUTIONS } from '../../../data/own-contributions.ts'
import { TARIFFS } from '../../../data/tariffs.ts'
import { anAmount } from '../../../test/amounts.ts'
import { amountAt } from './amount-at.ts'

const AMOUNTS = [...OWN_CONTRIBUTIONS, ...TARIFFS]

test.each([
  { at: '2015-01-01', cents: 415 }, // the first day that is known
  { at: '2016-12-31', cents: 420 },
  { at: '2020-12-31', cents: 450 },
  { at: '2021-01-01', cents: 460 },
  { at: '2024-12-31', cents: 510 },
  { at: '2025-01-01', cents: 540 },
  { at: '2026-12-31', cents: 570 }, // the last day that is known
])('own contribution on $at is $cents cents', ({ at, cents }) => {
  expect(amountAt(AMOUNTS, 'OWN_CONTRIBUTION_HOUR', isoDate(at))).toMatchObject({ outcome: 'KNOWN', amount: { cents } })
})

test.each([
  { at: '2014-12-31', before: null, after: 415 },
  { at: '2017-01-01', before: 420, after: 440 },
  { at: '2018-12-31', before: 420, after: 440 },
  { at: '2027-01-01', before: 570, after: null },
])('own contribution on $at is unknown, between $before and $after', ({ at, before, after }) => {
  const answer = amountAt(AMOUNTS, 'OWN_CONTRIBUTION_HOUR', isoDate(at))
  expect(answer).toMatchObject({ outcome: 'UNKNOWN', missing: `OWN_CONTRIBUTION_HOUR ${at.slice(0, 4)}` })
  expect(answer.outcome === 'UNKNOWN' && [answer.before?.cents ?? null, answer.after?.cents ?? null]).toEqual([
    before,
    after,
  ])
})

test.each([
  { kind: 'KRAAMZORG_HOUR', at: '2021-06-30', cents: 5451 },
  { kind: 'KRAAMZORG_HOUR', at: '2023-01-01', cents: 5933 },
  { kind: 'INTAKE_TELEPHONE', at: '2010-02-28', cents: 1912 },
  { kind: 'PARTUS_ATTENDANCE', at: '2020-02-29', cents: 9386 },
] as const)('$kind on $at is $cents cents', ({ kind, at, cents }) => {
  expect(amountAt(AMOUNTS, kind, isoDate(at))).toMatchObject({ outcome: 'KNOWN', amount: { kind, cents } })
})

test.each([
  { kind: 'KRAAMZORG_HOUR', at: '2022-07-01', before: 5451, after: 5933 },
  { kind: 'KRAAMZORG_HOUR', at: '2024-01-01', before: 5933, after: undefined },
  { kind: 'PARTUS_HOUR', at: '2019-07-01', before: 4121, after: 5060 }, // the hour is printed for 2019, the partus hour is not
] as const)('$kind on $at is unknown, with its neighbours', ({ kind, at, before, after }) => {
  const answer = amountAt(AMOUNTS, kind, isoDate(at))
  expect(answer.outcome === 'UNKNOWN' && [answer.before?.cents, answer.after?.cents]).toEqual([before, after])
})

test('an amount without an end is valid from its first day on, and is nobody’s "before"', () => {
  const open = anAmount({ kind: 'REGISTRATION', validFrom: isoDate('2021-01-01'), validUntil: null })
  expect(amountAt([open], 'REGISTRATION', isoDate('2099-12-31'))).toEqual({ outcome: 'KNOWN', amount: open })
  expect(amountAt([open], 'REGISTRATION', isoDate('2020-12-31'))).toMatchObject({ before: null, after: open })
})

test('the nearest neighbours are given, in whatever order the amounts come', () => {
  const amounts = [2019, 2010, 2030, 2024].map((year) =>
    anAmount({ cents: year, validFrom: isoDate(`${year}-01-01`), validUntil: isoDate(`${year}-12-31`) }),
  )
  expect(amountAt(amounts, 'KRAAMZORG_HOUR', isoDate('2022-01-01'))).toMatchObject({
    before: { cents: 2019 },
    after: { cents: 2024 },
  })
})

test('what is unknown is explained in both languages, with what is known', () => {
  const answer = amountAt(AMOUNTS, 'OWN_CONTRIBUTION_HOUR', isoDate('2017-05-01'))
  expect(answer.outcome === 'UNKNOWN' && answer.explanation).toEqual({
    nl: 'Geen bron geeft de eigen bijdrage per uur kraamzorg thuis in 2017. Wel bekend: € 4,20 (2016) en € 4,40 (2019).',
    en: 'No source gives the own contribution for an hour of kraamzorg at home in 2017. Known are: € 4.20 (2016) and € 4.40 (2019).',
  })
  expect(amountAt([], 'REGISTRATION', isoDate('2017-05-01'))).toMatchObject({
    explanation: { nl: 'Geen bron geeft het tarief voor de inschrijving in 2017.' },
    before: null,
    after: null,
  })
})
