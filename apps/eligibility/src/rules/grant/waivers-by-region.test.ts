import { expect, test } from 'vitest'
import { waiversByRegion } from './waivers-by-region.ts'

const count = (municipalityCode: string | null, families: number, known = families) => ({
  programmeId: 'p',
  municipalityCode,
  families,
  familiesWithIndication: known,
  indicatedMinutes: known * 2400,
})

test('municipalities of one region are added up', () => {
  expect(waiversByRegion([count('GM0917', 6), count('GM1883', 5), count('GM0363', 10)])).toEqual([
    {
      programmeId: 'p',
      regionCode: 'GG3406',
      families: 10,
      familiesWithIndication: 10,
      indicatedMinutes: 24_000,
      withheld: false,
    },
    expect.objectContaining({ regionCode: 'GG6106', families: 11, indicatedMinutes: 26_400 }),
  ])
})

test.each([
  { families: 9, known: 9, shown: { families: null, indicatedMinutes: null, withheld: true } },
  { families: 10, known: 10, shown: { families: 10, indicatedMinutes: 24_000, withheld: false } },
  { families: 12, known: 9, shown: { families: 12, indicatedMinutes: null, withheld: false } },
])('$families families, of $known the hours: ten is enough, nine is withheld', ({ families, known, shown }) => {
  expect(waiversByRegion([count('GM0917', families, known)])).toEqual([expect.objectContaining(shown)])
})

test('a municipality that is not known, or is in no region, is not put anywhere', () => {
  expect(waiversByRegion([count(null, 6), count('GM9999', 6)])).toEqual([
    expect.objectContaining({ regionCode: null, families: 12 }),
  ])
})

test('nothing granted is nothing', () => {
  expect(waiversByRegion([])).toEqual([])
})
