import { ROLES } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { isWithheld, maySeeProvider, parseProviderYear, providerYearId } from './provider-year.ts'

test('an id says which organisation and year, and comes back as it was', () => {
  const providerYear = { organisation: '41900001', year: 2023 }
  expect(providerYearId(providerYear)).toBe('41900001~2023')
  expect(parseProviderYear('41900001~2023')).toEqual(providerYear)
})

test.each([
  '',
  '41900001',
  '41900001~',
  '41900001~23',
  '41900001~1899',
  '4190001~2023',
  '41900001~2023 ',
  '~2023',
  '41900001~2101x',
])('no such id can be: "%s"', (id) => {
  expect(parseProviderYear(id)).toBeNull()
})

test('of another organisation only coordinator and inspector see anything', () => {
  expect(ROLES.filter((role) => maySeeProvider(role, '41900001', '41900002'))).toEqual(['coordinator', 'inspector'])
  expect(ROLES.filter((role) => maySeeProvider(role, '41900001', '41900001'))).toEqual([
    'planner',
    'coordinator',
    'inspector',
  ])
  expect(maySeeProvider('planner', null, '41900001')).toBe(false)
})

test.each([
  { role: 'coordinator', families: 9, withheld: true },
  { role: 'coordinator', families: 10, withheld: false },
  { role: 'inspector', families: 0, withheld: true },
  { role: 'planner', families: 1, withheld: false },
] as const)('$families families to a $role: withheld $withheld', ({ role, families, withheld }) => {
  expect(isWithheld(role, families)).toBe(withheld)
})
