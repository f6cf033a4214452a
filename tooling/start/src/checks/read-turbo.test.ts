import { expect, test } from 'vitest'
import { countsOf, readTurboLine, tellsFailure } from './read-turbo.ts'

test.each([
  { text: '      Tests  86 passed (86)', counts: { passed: 86, failed: 0 } },
  { text: '      Tests  1 failed | 85 passed | 2 skipped (88)', counts: { passed: 85, failed: 1 } },
  { text: '      Tests  3 failed (3)', counts: { passed: 0, failed: 3 } },
  { text: ' Test Files  8 passed (8)', counts: undefined },
  { text: ' ✓  unit  src/a.test.ts (26 tests) 20ms', counts: undefined },
  { text: 'Tests are good', counts: undefined },
])('$text', ({ text, counts }) => {
  expect(countsOf(text)).toEqual(counts)
})

test('lines of turbo are told from others', () => {
  expect(readTurboLine('{"source":"//#format","level":"stdout","text":"all fine"}')).toEqual({
    source: '//#format',
    text: 'all fine',
  })
  expect(readTurboLine(' WARNING  something')).toBeUndefined()
  expect(readTurboLine('{"other":1}')).toBeUndefined()
})

test('a failed task is known by what pnpm says of its script', () => {
  expect(tellsFailure('[ELIFECYCLE] Command failed with exit code 1.')).toBe(true)
  expect(tellsFailure('1 failed')).toBe(false)
})
