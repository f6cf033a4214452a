import { expect, test } from 'vitest'
import { divergingTones, levelTones } from './tone.ts'

test('below and above zero differ, about zero is the same, and nothing is unknown', () => {
  expect(divergingTones([-4, -1, 0.2, null, 1, 3], 0.25)).toEqual([
    'less-strong',
    'less',
    'same',
    'unknown',
    'more',
    'more-strong',
  ])
})

test('a change that is exactly about zero is the same, and half of the largest is not yet strong', () => {
  expect(divergingTones([0.25, -0.26, 2, 4], 0.25)).toEqual(['same', 'less', 'more', 'more-strong'])
})

test('amounts are told apart by quarters of the largest', () => {
  expect(levelTones([0, 24, 25, 50, 75, 100, null])).toEqual([
    'level-0',
    'level-0',
    'level-1',
    'level-2',
    'level-3',
    'level-3',
    'unknown',
  ])
})

test('nothing anywhere is little everywhere', () => {
  expect(levelTones([0, 0, null])).toEqual(['level-0', 'level-0', 'unknown'])
  expect(divergingTones([], 1)).toEqual([])
})
