import { expect, test } from 'vitest'
import { characteristicOf } from '../characteristics.ts'
import { GROUP_RESTRICTIONS, OWN_CONTRIBUTION_GROUPS } from './own-contribution-group.ts'

test('only ALL takes everybody', () => {
  expect(OWN_CONTRIBUTION_GROUPS.filter((group) => GROUP_RESTRICTIONS[group] === null)).toEqual(['ALL'])
})

test.each(OWN_CONTRIBUTION_GROUPS.filter((group) => group !== 'ALL'))(
  '%s exists in the release, and is not all',
  (group) => {
    const { characteristic, levels } = GROUP_RESTRICTIONS[group]!
    const known = characteristicOf(characteristic).levels.map(({ code }) => code)
    expect(known).toEqual(expect.arrayContaining([...levels]))
    expect(levels).not.toContain('UNKNOWN') // who is not known to be in a group gets nothing in its name
    expect(levels.length).toBeLessThan(known.length - 1)
  },
)
