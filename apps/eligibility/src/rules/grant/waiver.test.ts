import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { aProgramme } from '../../../test/programmes.ts'
import { waiver } from './waiver.ts'

const waiving = aProgramme({ code: 'WAIVING' })
const flexible = aProgramme({ code: 'FLEXIBLE', benefits: ['FLEXIBLE_HOURS'] })
const march = isoDate('2023-03-01')
const may = isoDate('2023-05-01')

test('without a grant nothing is waived', () => {
  expect(waiver([])).toEqual({ ownContributionWaived: false, programme: null, grantedOn: null })
})

test('a grant of a programme with another benefit waives nothing', () => {
  expect(waiver([{ programme: flexible, grantedOn: march }]).ownContributionWaived).toBe(false)
})

test.each([
  { grants: [{ programme: waiving, grantedOn: may }], on: may },
  {
    grants: [
      { programme: flexible, grantedOn: march },
      { programme: waiving, grantedOn: may },
    ],
    on: may,
  },
  {
    grants: [
      { programme: waiving, grantedOn: may },
      { programme: waiving, grantedOn: march },
    ],
    on: march,
  },
])('the first grant that waives counts: $on', ({ grants, on }) => {
  expect(waiver(grants)).toEqual({ ownContributionWaived: true, programme: waiving, grantedOn: on })
})
