import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { aProgramme, someTerms } from '../../../test/programmes.ts'
import { waiver } from './waiver.ts'

const waiving = aProgramme({ code: 'WAIVING' })
const flexible = aProgramme({ code: 'FLEXIBLE', benefits: ['FLEXIBLE_HOURS'], flexibleHours: someTerms() })
const march = isoDate('2023-03-01')
const may = isoDate('2023-05-01')
const june = isoDate('2023-06-01')
const granted = (programme: typeof waiving, grantedOn = march, lapsedOn: typeof march | null = null) => ({
  programme,
  grantedOn,
  lapsedOn,
})

test('without a grant nothing is waived', () => {
  expect(waiver([], june)).toEqual({ ownContributionWaived: false, programme: null, grantedOn: null, lapsedOn: null })
})

test('a grant of a programme with another benefit waives nothing', () => {
  expect(waiver([granted(flexible)], june).ownContributionWaived).toBe(false)
})

test.each([
  { grants: [granted(waiving, may)], on: may },
  { grants: [granted(flexible), granted(waiving, may)], on: may },
  { grants: [granted(waiving, may), granted(waiving, march)], on: march },
  { grants: [granted(waiving, march, may), granted(waiving, may)], on: may }, // given anew after a lapse
])('the first grant in force that waives counts: $on', ({ grants, on }) => {
  expect(waiver(grants, june)).toMatchObject({ ownContributionWaived: true, programme: waiving, grantedOn: on })
})

test.each([
  { careDate: '2023-02-28', waived: true }, // granted after the birth
  { careDate: '2023-04-30', waived: true },
  { careDate: '2023-05-01', waived: false }, // lapsed by the day of the birth
  { careDate: '2023-05-02', waived: false },
])('born on $careDate, granted in March and lapsed on 1 May: $waived', ({ careDate, waived }) => {
  expect(waiver([granted(waiving, march, may)], isoDate(careDate)).ownContributionWaived).toBe(waived)
})

test('a lapse after the birth is told with it', () => {
  expect(waiver([granted(waiving, march, may)], march)).toMatchObject({ ownContributionWaived: true, lapsedOn: may })
})

test('after the end of the programme what was granted stays', () => {
  expect(waiver([granted(waiving)], isoDate('2026-01-01')).ownContributionWaived).toBe(true)
})
