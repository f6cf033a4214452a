import { expect, test } from 'vitest'
import { whereItMattersFirst } from './place-order.ts'

const programme = (name: string, places: number | null, validUntil: string | null = null) => ({
  name,
  places,
  programme: { validUntil },
})

test('what has places stands before what ended, and that before what has no number', () => {
  const all = [programme('geldzorgen', null), programme('pijler 1', 150, '2023-12-31'), programme('steun', 16)]
  const ordered = whereItMattersFirst(all, '2026-11-22')
  expect(ordered.map(({ name, hasEnded }) => [name, hasEnded])).toEqual([
    ['steun', false],
    ['pijler 1', true],
    ['geldzorgen', false],
  ])
})

test('the last day is still a day of it', () => {
  expect(whereItMattersFirst([programme('steun', 16, '2026-11-22')], '2026-11-22')[0]?.hasEnded).toBe(false)
})
