import { expect, test } from 'vitest'
import { readBoard } from './board-address.ts'

const read = (query: string) => readBoard(new URLSearchParams(query), new Date('2026-11-22T12:00:00Z'))

test('without words it is the own region, eight weeks from this one', () => {
  expect(read('')).toEqual({ regions: 'OWN', whose: null, from: '2026-11-16', weeks: 8, filling: null })
})

test('the address says which regions, whose hours, how many weeks and from when', () => {
  expect(read('regio=GG6106&regio=GG3406&regio=GG6106&wie=samen&weken=13&van=2027-W02&vul=2027-W03')).toEqual({
    regions: ['GG6106', 'GG3406'],
    whose: 'ALL',
    from: '2027-01-11',
    weeks: 13,
    filling: '2027-01-18',
  })
  expect(read('regio=alle').regions).toBe('ALL')
})

test('what it cannot mean is left out', () => {
  expect(read('regio=GG9999&wie=x&weken=999&van=2026-W99&vul=nu')).toEqual(read(''))
})
