import { expect, test } from 'vitest'
import { type AskedBefore, MOST_REMEMBERED, remember, titleOf } from './asked-before.ts'

const asked = (id: string, change: Partial<AskedBefore> = {}): AskedBefore => ({
  id,
  at: '2026-11-22T08:00:00Z',
  query: `{ ${id} }`,
  variables: '',
  ...change,
})
const ids = (list: readonly AskedBefore[]) => list.map(({ id }) => id)

test('the newest stands on top, and asking the same again moves it there', () => {
  const list = remember(remember([], asked('a')), asked('b'))
  expect(ids(list)).toEqual(['b', 'a'])
  expect(ids(remember(list, asked('c', { query: '{ a }' })))).toEqual(['c', 'b'])
})

test('the same text with other variables is another question', () => {
  const list = remember([asked('a')], asked('b', { query: '{ a }', variables: '{ "days": 7 }' }))
  expect(ids(list)).toEqual(['b', 'a'])
})

test('the oldest goes when the list is full, and sooner when questions are long', () => {
  const many = Array.from({ length: 30 }, (_, at) => asked(`q${at}`))
  expect(many.reduce<readonly AskedBefore[]>(remember, [])).toHaveLength(MOST_REMEMBERED)
  const long = Array.from({ length: 5 }, (_, at) => asked(`l${at}`, { variables: String(at).repeat(60_000) }))
  expect(ids(long.reduce<readonly AskedBefore[]>(remember, []))).toEqual(['l4', 'l3', 'l2'])
})

test.each([
  ['# Wie wacht er nog?\nquery Waiting { a }', 'Wie wacht er nog?'],
  ['#\n# Wie wacht er nog?\n{ a }', 'Wie wacht er nog?'],
  ['query Waiting($days: Int) {\n  a\n}', 'Waiting'],
  ['{\n  agreements {\n    code\n  }\n}', '{ agreements { code } }'],
  [`{ ${'a '.repeat(60)}}`, `{ ${'a '.repeat(60)}`.slice(0, 69).trimEnd() + '…'],
])('%j is known by %j', (query, title) => {
  expect(titleOf(query)).toBe(title)
})
