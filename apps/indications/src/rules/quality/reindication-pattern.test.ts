import { expect, test } from 'vitest'
import { type ReindicationCount, reindicationPatterns } from './reindication-pattern.ts'

const count = (organisation: string, given: Partial<ReindicationCount>): ReindicationCount => ({
  organisation,
  indicated: 100,
  reindications: 0,
  up: 0,
  down: 0,
  withoutReason: 0,
  upWithoutReason: 0,
  downWithoutReason: 0,
  ...given,
})

test('up and down are held apart to the national pattern', () => {
  const [more, less] = reindicationPatterns([
    count('A', { up: 40, down: 10 }),
    count('B', { indicated: 300, up: 40, down: 30 }),
  ])
  expect(more?.upRatio).toMatchObject({ observed: 40, expected: 20, ratio: 2, differs: true })
  expect(more?.downRatio).toMatchObject({ observed: 10, expected: 10, ratio: 1, differs: false })
  expect(less?.upRatio).toMatchObject({ observed: 40, expected: 60, differs: true })
})

test.each([
  { given: 'one organisation is the national pattern', counts: [count('A', { up: 12 })], ratio: 1 },
  { given: 'nobody went up', counts: [count('A', {}), count('B', {})], ratio: null },
  { given: 'nobody was indicated', counts: [count('A', { indicated: 0 })], ratio: null },
])('$given: ratio $ratio', ({ counts, ratio }) => {
  expect(reindicationPatterns(counts)[0]?.upRatio).toMatchObject({ ratio, differs: false })
})

test('what has no reason stays with its organisation', () => {
  const [one] = reindicationPatterns([count('A', { up: 3, withoutReason: 2, upWithoutReason: 1 })])
  expect(one).toMatchObject({ organisation: 'A', withoutReason: 2, upWithoutReason: 1 })
})
