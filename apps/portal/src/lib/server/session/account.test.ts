import { expect, test } from 'vitest'
import { accountOf } from './account.ts'

test('an account is a name, a known role and perhaps an organisation', () => {
  expect(accountOf({ name: 'Noor de Wit', role: 'midwife', org_name: 'De Wieg (demonstratie)', sub: 'noor' })).toEqual({
    name: 'Noor de Wit',
    role: 'midwife',
    organisation: 'De Wieg (demonstratie)',
  })
  expect(accountOf({ name: 'Ravi Sharma', role: 'researcher', org_name: null })?.organisation).toBeNull()
})

test.each([
  undefined,
  {},
  { name: 'Noor de Wit' },
  { role: 'midwife' },
  { name: 'Noor de Wit', role: 'admin' },
  { name: 7, role: 'midwife' },
])('%j names nobody', (claims) => {
  expect(accountOf(claims)).toBeNull()
})
