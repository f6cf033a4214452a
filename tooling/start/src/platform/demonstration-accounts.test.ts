import { expect, test } from 'vitest'
import { DEMONSTRATION_USERS } from '../../../../apps/identity/src/demonstration-users.ts'
import { DEMONSTRATION_ACCOUNTS } from './demonstration-accounts.ts'

test('the people of the summary are those of the identity provider', () => {
  expect(DEMONSTRATION_ACCOUNTS.map(({ account, name, role }) => ({ account, name, role }))).toEqual(
    DEMONSTRATION_USERS.map(({ account, name, role }) => ({ account, name, role })),
  )
})
