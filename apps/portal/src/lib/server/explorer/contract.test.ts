import { ROLES } from '@kraamketen/kraamzorg'
import { Kind, parse, validate, validateSchema } from 'graphql'
import { expect, test } from 'vitest'
import { contractOf } from './contract.ts'
import { examplesOf } from './examples.ts'

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

test('a role with the same scopes as another is not offered what is for that other alone', () => {
  const rootOf = (role: (typeof ROLES)[number]) =>
    Object.keys(contractOf(role).schema.getQueryType()?.getFields() ?? {})
  expect(rootOf('planner')).toContain('divideHours')
  expect(rootOf('nurse')).not.toContain('divideHours')
  expect(rootOf('nurse')).toContain('lookUpChild')
  expect(rootOf('midwife')).not.toContain('lookUpChild')
  expect(rootOf('midwife')).not.toContain('myDossier')
  expect(contractOf('midwife').version).not.toBe(contractOf('nurse').version)
})

test.each(ROLES.flatMap((role) => examplesOf(role).map(({ id, query }) => ({ id, role, query }))))(
  '$id can be asked by its $role as it stands',
  ({ role, query }) => {
    const document = parse(query)
    const [operation] = document.definitions
    // What changes something is asked elsewhere than here.
    if (operation?.kind === Kind.OPERATION_DEFINITION && operation.operation !== 'query') return
    expect(validate(contractOf(role).schema, document)).toEqual([])
  },
)
