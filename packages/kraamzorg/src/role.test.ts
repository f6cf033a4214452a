import { expect, test } from 'vitest'
import { ROLES, SCOPES_OF, isRole } from './role.ts'

test('nobody has both the care and the research side', () => {
  for (const role of ROLES) {
    const scopes = SCOPES_OF[role]
    expect(scopes.some((scope) => scope.startsWith('care:')) && scopes.includes('research:read')).toBe(false)
    expect(scopes).toContain('reference:read')
  }
})

test.each([
  { text: 'midwife', known: true },
  { text: 'Midwife', known: false },
  { text: '', known: false },
])('$text is a role: $known', ({ text, known }) => {
  expect(isRole(text)).toBe(known)
})
