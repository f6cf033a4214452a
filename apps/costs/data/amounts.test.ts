import { expect, test } from 'vitest'
import { OWN_CONTRIBUTIONS } from './own-contributions.ts'
import { TARIFFS } from './tariffs.ts'

const AMOUNTS = [...OWN_CONTRIBUTIONS, ...TARIFFS]
const yearsOf = (kind: string) =>
  AMOUNTS.filter((amount) => amount.kind === kind).map(({ validFrom }) => Number(validFrom.slice(0, 4)))

test('no two amounts of one kind start in the same year, and each lasts one calendar year', () => {
  const keys = AMOUNTS.map(({ kind, validFrom }) => `${kind} ${validFrom}`)
  expect(new Set(keys).size).toBe(keys.length)
  for (const { validFrom, validUntil } of AMOUNTS) expect(validUntil).toBe(`${validFrom.slice(0, 4)}-12-31`)
})

test('years that no source gives are absent', () => {
  expect(yearsOf('OWN_CONTRIBUTION_HOUR')).toEqual([2015, 2016, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026])
  expect(yearsOf('KRAAMZORG_HOUR')).toEqual([2010, 2019, 2020, 2021, 2023])
  expect(yearsOf('PARTUS_HOUR')).toEqual([2010, 2020, 2021, 2023])
  expect(yearsOf('OWN_CONTRIBUTION_DAY_MOTHER')).toEqual([2021, 2023, 2025])
  expect(yearsOf('OWN_CONTRIBUTION_DAY_CHILD')).toEqual([2021, 2023, 2025])
  expect(yearsOf('OWN_CONTRIBUTION_DAY')).toEqual([2016])
})

test('every amount is a positive number of whole cents and says where it was read', () => {
  for (const { cents, citation } of AMOUNTS) {
    expect(Number.isInteger(cents) && cents > 0).toBe(true)
    expect(citation).not.toBe('')
  }
})
