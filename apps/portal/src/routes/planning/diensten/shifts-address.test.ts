import { expect, test } from 'vitest'
import { readShifts } from './shifts-address.ts'

const NOW = new Date('2026-11-22T18:00:00Z')
const read = (query: string) => readShifts(new URLSearchParams(query), NOW)

test('without words it is a week from now, and four weeks of work', () => {
  expect(read('')).toMatchObject({
    from: '2026-11-22',
    until: '2026-11-28',
    moreThan: 3,
    loadFrom: '2026-10-26',
    postcode: null,
    gapsFrom: NOW.toISOString(),
    moment: NOW.toISOString(),
  })
})

test('the address says from when, how long, how many and where', () => {
  expect(read('van=1-12-2026&dagen=14&meer-dan=5&weken=8&postcode=6411 ab&dag=2-12-2026&tijd=3:15')).toMatchObject({
    from: '2026-12-01',
    until: '2026-12-14',
    moreThan: 5,
    loadFrom: '2026-09-28',
    postcode: '6411',
    gapsFrom: '2026-11-30T23:00:00.000Z',
    moment: '2026-12-02T02:15:00.000Z',
  })
})

test('what cannot be used says so', () => {
  const { state, postcode } = read('postcode=64&van=ooit')
  expect(state.problems).toEqual({ postcode: { code: 'NOT_A_POSTCODE' }, van: { code: 'NOT_A_DATE' } })
  expect(postcode).toBeNull()
})
