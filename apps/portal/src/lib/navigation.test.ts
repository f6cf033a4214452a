import { expect, test } from 'vitest'
import { MENU, currentItem } from './navigation.ts'

test.each([
  ['/', '/'],
  ['/planning', '/planning'],
  ['/planning/gezinnen', '/planning/gezinnen'],
  ['/planning/gezinnen/1', '/planning/gezinnen'],
  ['/planningen', undefined],
])('%s belongs to %s', (path, item) => expect(currentItem(MENU.planner, path)?.path).toBe(item))

test('a letter goes to one page', () => {
  for (const menu of Object.values(MENU)) {
    const letters = menu.map(({ letter }) => letter)
    expect(new Set(letters).size).toBe(letters.length)
  }
})
