import { expect, test } from 'vitest'
import { readReferenceData } from './reference-data.ts'

const { tables, regions, mappings } = await readReferenceData()

test('25 regions on 25 tiles, 342 municipalities, each in one region', () => {
  expect(regions).toHaveLength(25)
  expect(new Set(regions.map(({ tileColumn, tileRow }) => `${tileColumn},${tileRow}`)).size).toBe(25)
  expect(mappings).toHaveLength(342)
  expect(new Set(mappings.map(({ municipalityCode }) => municipalityCode)).size).toBe(342)
})

test('Heerlen lies in Zuid-Limburg, and only Mook en Middelaar carries a note', () => {
  expect(mappings.find(({ municipalityName }) => municipalityName === 'Heerlen')).toEqual({
    municipalityCode: 'GM0917',
    municipalityName: 'Heerlen',
    ggdRegionCode: 'GG6106',
    validFrom: '2023-01-01',
    validUntil: null,
    checkedUntil: '2024-06-01',
    note: null,
  })
  expect(mappings.filter(({ note }) => note !== null).map(({ municipalityCode }) => municipalityCode)).toEqual([
    'GM0944',
  ])
})

test('two tables: three rows of counts and sixty of percentages, every key once in its place', () => {
  expect(
    tables.map(({ total, groups }) => [
      total === null ? 0 : 1,
      groups.length,
      groups.flatMap(({ rows }) => rows).length,
    ]),
  ).toEqual([
    [1, 1, 2],
    [0, 11, 60],
  ])
  for (const { groups } of tables) {
    expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length)
    for (const { rows } of groups) expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
  }
})
