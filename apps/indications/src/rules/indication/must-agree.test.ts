import { expect, test } from 'vitest'
import { mustAgree } from './must-agree.ts'

test.each([
  { given: 'more hours', difference: 240, sources: ['lip-reindication', 'visie-kraamzorg'] },
  { given: 'fewer hours', difference: -15, sources: ['lip-reindication', 'visie-kraamzorg'] },
  { given: 'a difference that is not known', difference: null, sources: ['lip-reindication', 'visie-kraamzorg'] },
  { given: 'the same hours', difference: 0, sources: [] },
])('$given: $sources', ({ difference, sources }) => {
  expect(mustAgree(difference).map(({ source }) => source)).toEqual(sources)
})
