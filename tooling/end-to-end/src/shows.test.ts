import { expect, test } from 'vitest'
import { type Expected, whyNot } from './shows.ts'

const answer = { client: { name: 'Sanne', hours: 49 }, list: [{ day: '2026-01-01' }, { day: '2026-02-01' }], none: [] }

test.each<[string, Expected]>([
  ['client.name', 'Sanne'],
  ['client.hours', { atLeast: 49 }],
  ['list.*.day', { sorted: 'ascending' }],
  ['list.*.day', { includes: '2026-02-01' }],
  ['list.1.day', { matches: '^2026-02' }],
])('%s shows %j', (place, expected) => {
  expect(whyNot(answer, place, expected)).toBeNull()
})

test.each<[string, Expected]>([
  ['client.name', 'Kim'],
  ['client.hours', { atLeast: 50 }],
  ['client.hours', '49'],
  ['missing.name', 'Sanne'],
  ['none.*.day', { every: '2026-01-01' }],
  ['list.*.day', { every: '2026-01-01' }],
  ['list.*.day', '2026-01-01'],
])('%s does not show %j, and says what is there', (place, expected) => {
  expect(whyNot(answer, place, expected)).toContain(place)
})

test('a list that runs down is not sorted', () => {
  expect(whyNot({ days: ['b', 'a'] }, 'days.*', { sorted: 'ascending' })).toContain('days.*')
})
