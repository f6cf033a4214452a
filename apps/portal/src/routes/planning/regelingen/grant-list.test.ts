import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { grantVariables, readGrants } from './grant-list.ts'

const TODAY = isoDate('2026-11-22')

test.each([
  ['', { runningOn: TODAY }],
  ['gezinnen=onder', { runningOn: TODAY, belowMean: true }],
  ['gezinnen=alle', {}],
])('%s asks grants of flexible hours that hold, by %j', (query, filter) =>
  expect(grantVariables(readGrants(new URLSearchParams(query)), TODAY).filter).toEqual({
    benefit: 'FLEXIBLE_HOURS',
    lapsed: false,
    ...filter,
  }),
)
