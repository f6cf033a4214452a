import { expect, test } from 'vitest'
import { readCareOptions, readClaimsOptions, readOptions, readPortalOptions } from './options.ts'

test.each([
  [[], { rounds: 5, seconds: 1.5 }],
  [['--rounds', '1'], { rounds: 1, seconds: 1.5 }],
  [['--rounds=50', '--seconds=0.2'], { rounds: 50, seconds: 0.2 }],
  [['--seconds', '60'], { rounds: 5, seconds: 60 }],
])('reads %j', (given, expected) => {
  expect(readOptions(given)).toEqual(expected)
})

test('--help asks for nothing else', () => {
  expect(readOptions(['--rounds', '0', '--help'])).toBeUndefined()
})

test.each([
  [['--rounds', '0'], '--rounds'],
  [['--rounds', '51'], '--rounds'],
  [['--rounds', '1.5'], '--rounds'],
  [['--seconds', '0.1'], '--seconds'],
  [['--seconds', '61'], '--seconds'],
  [['--seconds', 'long'], '--seconds'],
  [['--round', '3'], '--round'],
])('refuses %j and says which', (given, name) => {
  expect(() => readOptions(given)).toThrow(name)
})

test('what the care chain is asked of stays where it is told to', () => {
  expect(readCareOptions([])).toEqual({ clients: 300_000, rounds: 20, plans: undefined, keep: undefined })
  expect(readCareOptions(['--clients', '3000', '--keep', 'there'])).toMatchObject({ clients: 3000, keep: 'there' })
})

test('claims, places and connections in bounds', () => {
  expect(readClaimsOptions([])).toEqual({ claims: 500, places: 50, connections: 32, rounds: 5 })
  expect(readClaimsOptions(['--help'])).toBeUndefined()
  for (const wrong of [
    ['--claims', '0'],
    ['--places', '1.5'],
    ['--connections', '81'],
    ['--rounds', 'many'],
  ])
    expect(() => readClaimsOptions(wrong)).toThrow(wrong[0])
})

test('the portal is measured where it runs', () => {
  expect(readPortalOptions(['--portal', 'http://localhost:3100/x', '--seconds', '1'])).toEqual({
    portal: 'http://localhost:3100',
    gateway: 'http://localhost:4000',
    connections: 20,
    rounds: 3,
    seconds: 1,
  })
  expect(() => readPortalOptions(['--portal', 'nowhere'])).toThrow('--portal')
  expect(() => readPortalOptions(['--connections', '0'])).toThrow('--connections')
})
