import { expect, test } from 'vitest'
import { accountOf } from './account.ts'

test('an account is a subject, a name, a known role and perhaps an organisation', () => {
  expect(accountOf({ name: 'Noor de Wit', role: 'midwife', org_name: 'De Wieg (demonstratie)', sub: 'noor' })).toEqual({
    subject: 'noor',
    name: 'Noor de Wit',
    role: 'midwife',
    organisation: 'De Wieg (demonstratie)',
  })
  expect(accountOf({ sub: 'ravi', name: 'Ravi Sharma', role: 'researcher', org_name: null })?.organisation).toBeNull()
})

test.each([
  undefined,
  {},
  { sub: 'noor' },
  { sub: 'noor', name: 'Noor de Wit' },
  { sub: 'noor', role: 'midwife' },
  { sub: 'noor', name: 'Noor de Wit', role: 'admin' },
  { sub: 'noor', name: 7, role: 'midwife' },
  { name: 'Noor de Wit', role: 'midwife' },
  { sub: '', name: 'Noor de Wit', role: 'midwife' },
  { sub: 7, name: 'Noor de Wit', role: 'midwife' },
])('%j names nobody', (claims) => {
  expect(accountOf(claims)).toBeNull()
})
