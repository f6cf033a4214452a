import { expect, test } from 'vitest'
import { en } from './en.ts'
import { nl } from './nl.ts'

type Leaf = { path: string; text: string }

/** Every text of a dictionary; functions are called with values that give the plural. */
function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value === 'function')
    return [{ path: `${path}()`, text: (value as (...values: unknown[]) => string)('3', '3', '3') }]
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
}

test('Dutch and English say the same things', () => {
  expect(leaves(en).map(({ path }) => path)).toEqual(leaves(nl).map(({ path }) => path))
})

test.each([
  ['nl', nl],
  ['en', en],
])('%s has no empty, untrimmed or unfinished text', (_, dictionary) => {
  const odd = leaves(dictionary).filter(
    ({ text }) => text.trim() !== text || text === '' || /undefined|null|TODO|\[object/.test(text),
  )
  expect(odd).toEqual([])
})

test('a sentence that is the same in both languages was forgotten', () => {
  const dutch = new Map(leaves(nl).map(({ path, text }) => [path, text]))
  const same = leaves(en).filter(({ path, text }) => dutch.get(path) === text && text.split(' ').length > 3)
  expect(same).toEqual([])
})

test('one is not many', () => {
  expect([nl.list.count('1'), nl.list.count('2')]).toEqual(['1 verwijzing', '2 verwijzingen'])
  expect([en.list.dayCount(1), en.list.dayCount(0)]).toEqual(['1 day', '0 days'])
})
