import { ROLES } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { mayResearch } from './may-research.ts'

test('researchers, coordinators and inspectors, and nobody who cares for one family', () => {
  expect(ROLES.filter(mayResearch).toSorted()).toEqual(['coordinator', 'inspector', 'researcher'])
})
