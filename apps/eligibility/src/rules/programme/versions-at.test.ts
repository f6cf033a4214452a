import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { aProgramme } from '../../../test/programmes.ts'
import { versionsAt } from './versions-at.ts'

const programmes = [
  aProgramme({ code: 'A', version: 2, validFrom: isoDate('2023-01-01'), validUntil: isoDate('2023-12-31') }),
  aProgramme({ code: 'A', version: 1, validFrom: isoDate('2021-11-01'), validUntil: isoDate('2022-06-30') }),
  aProgramme({ code: 'B', version: 1, validFrom: isoDate('2026-01-01'), validUntil: null }),
]

test.each([
  { at: '2020-01-01', versions: ['A1', 'B1'] }, // before everything: the first to come
  { at: '2021-11-01', versions: ['A1', 'B1'] },
  { at: '2022-06-30', versions: ['A1', 'B1'] },
  { at: '2022-07-01', versions: ['A1', 'B1'] }, // in the gap: the one that lapsed, not the one to come
  { at: '2022-12-31', versions: ['A1', 'B1'] },
  { at: '2023-01-01', versions: ['A2', 'B1'] },
  { at: '2099-01-01', versions: ['A2', 'B1'] },
])('on $at: $versions', ({ at, versions }) => {
  expect(versionsAt(programmes, isoDate(at)).map(({ code, version }) => `${code}${version}`)).toEqual(versions)
})

test('no programmes, no versions', () => {
  expect(versionsAt([], isoDate('2023-01-01'))).toEqual([])
})
