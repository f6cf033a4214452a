import { expect, test } from 'vitest'
import { day, text } from '../fields/fields.ts'
import { changedAddress, shorterAddress } from './list-address.ts'
import { readList } from './read-list.ts'

const SHAPE = {
  filter: { zoek: text(100), van: day },
  sorts: { naam: ['NAME_ASC', 'NAME_DESC'], gewijzigd: ['CHANGED_ASC', 'CHANGED_DESC'] },
  first: { sort: 'gewijzigd', descending: true },
} as const
const read = (query: string) => readList(SHAPE, new URLSearchParams(query))
const url = (text: string) => new URL(text, 'https://portal.example')

test.each([
  ['', 'CHANGED_DESC'],
  ['volgorde=op', 'CHANGED_ASC'],
  ['sorteer=naam', 'NAME_ASC'],
  ['sorteer=naam&volgorde=af', 'NAME_DESC'],
  ['sorteer=toString', 'CHANGED_DESC'],
])('%s is sorted by %s', (query, order) => expect(read(query).sort).toBe(order))

test.each([
  ['', { first: 25 }],
  ['na=x', { first: 25, after: 'x' }],
  ['voor=x', { last: 25, before: 'x' }],
  ['na=x&voor=y', { first: 25, after: 'x' }],
  [`na=${'x'.repeat(1001)}`, { first: 25 }],
])('%s begins at its place', (query, page) => expect(read(query).page).toEqual(page))

test('what cannot be used does not filter, and says so', () => {
  const { state, filter } = read('zoek=jans&van=31-2-2026')
  expect(filter).toEqual({ zoek: 'jans', van: null })
  expect(state).toMatchObject({ problems: { van: { code: 'NOT_A_DATE' } }, filtered: true })
  expect(read('').state.filtered).toBe(false)
})

test('an address changes in one place and begins anew', () => {
  const here = url('/lijst?zoek=jans&na=abc')
  expect(changedAddress(here, { sorteer: 'naam' })).toBe('/lijst?zoek=jans&sorteer=naam')
  expect(changedAddress(here, { zoek: null })).toBe('/lijst')
  expect(changedAddress(here, { soort: ['a', 'b'] })).toBe('/lijst?zoek=jans&soort=a&soort=b')
  expect(changedAddress(here, { voor: 'q' })).toBe('/lijst?zoek=jans&voor=q')
})

test('an address says no more than it must', () => {
  expect(shorterAddress(url('/lijst?zoek=jans'))).toBeNull()
  expect(shorterAddress(url('/lijst?zoek=&van=&soort=a&soort='))).toBe('/lijst?soort=a')
})
