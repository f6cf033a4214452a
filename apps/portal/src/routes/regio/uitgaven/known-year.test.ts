import { expect, test } from 'vitest'
import { knownYear } from './known-year.ts'

const unknown = (before: string | null, after: string | null) => ({
  __typename: 'UnknownAmount' as const,
  before: before === null ? null : { validFrom: before },
  after: after === null ? null : { validFrom: after },
})

test('the last year before that is known, else the first one after', () => {
  expect(knownYear(unknown('2023-01-01', null))).toBe('2023')
  expect(knownYear(unknown('2021-01-01', '2023-01-01'))).toBe('2021')
  expect(knownYear(unknown(null, '2021-01-01'))).toBe('2021')
  expect(knownYear(unknown(null, null))).toBeNull()
})

test('nothing to point to where the tariffs are known, or cannot be fetched', () => {
  expect(knownYear({ __typename: 'KnownAmount' })).toBeNull()
  expect(knownYear(null)).toBeNull()
})
