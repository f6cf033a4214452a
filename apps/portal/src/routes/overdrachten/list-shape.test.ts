import { expect, test } from 'vitest'
import { readList } from '#lib/list/read-list.ts'
import { SHAPE, filterOf } from './list-shape.ts'

const chosen = (query: string) => readList(SHAPE, new URLSearchParams(query)).filter

test.each([
  ['', 'SENT', { states: ['SENT'] }],
  ['status=alle', 'ALL', {}],
  ['compleet=nee', 'SENT', { states: ['SENT'], incomplete: true }],
  ['compleet=ja&van=1-11-2026', 'RECEIVED', { states: ['RECEIVED'], incomplete: false, bornFrom: '2026-11-01' }],
  ['tot=31-2-2026', 'ALL', {}],
] as const)('%s of tab %s asks %j', (query, tab, asked) => {
  expect(filterOf(tab, chosen(query))).toEqual(asked)
})

test('the word of a tab is the state', () => {
  expect(chosen('status=navraag').status).toBe('ASKED_BACK')
  expect(chosen('status=zomaar').status).toBeNull()
})
