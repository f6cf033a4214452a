import { ROLES } from '@kraamketen/kraamzorg'
import { validateSchema } from 'graphql'
import { expect, test } from 'vitest'
import { contractOf } from './contract.ts'

test.each(ROLES)('what is offered to a %s is a sound schema to read from', (role) => {
  const { schema } = contractOf(role)
  expect(validateSchema(schema)).toEqual([])
  expect(schema.getMutationType()).toBeUndefined()
  expect(schema.getQueryType()?.getFields()).toHaveProperty('agreements')
})

test('a role is offered what its scopes open', () => {
  const rootOf = (role: (typeof ROLES)[number]) =>
    Object.keys(contractOf(role).schema.getQueryType()?.getFields() ?? {})
  expect(rootOf('researcher')).toContain('cohort')
  expect(rootOf('researcher')).not.toContain('client')
  expect(rootOf('midwife')).toContain('client')
  expect(rootOf('midwife')).not.toContain('cohort')
  expect(rootOf('mother')).not.toContain('capacity')
})

test('roles with the same scopes share one text', () => {
  expect(contractOf('midwife')).toBe(contractOf('nurse'))
  expect(contractOf('midwife').version).not.toBe(contractOf('mother').version)
})
