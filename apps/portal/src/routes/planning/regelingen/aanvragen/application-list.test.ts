import { expect, test } from 'vitest'
import { applicationVariables, readApplications } from './application-list.ts'

test.each([
  ['', { states: ['APPLIED'] }],
  ['status=wacht', { states: ['WAITING'] }],
  ['status=alle', {}],
  ['status=onzin', { states: ['APPLIED'] }],
])('%s asks %j, the oldest first', (query, filter) =>
  expect(applicationVariables(readApplications(new URLSearchParams(query)))).toMatchObject({
    filter,
    sort: 'APPLIED_ASC',
  }),
)
