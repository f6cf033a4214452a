import { expect, test } from 'vitest'
import { type OrganisationRow, firstRow, foundByName, rowsFrom, sortedOrganisations } from './sorted-organisations.ts'

const row = (name: string, families: number, below: number | null): OrganisationRow => ({
  agbCode: '41900001',
  name,
  activeUntil: null,
  quality: {
    families,
    indicators: [
      {
        code: 'BELOW_FLOOR',
        unit: 'SHARE',
        status: below === null ? 'TOO_FEW' : 'KNOWN',
        numerator: null,
        denominator: null,
        value: below,
        national: null,
      },
    ],
  },
})
const rows = [row('De Roos 10', 5, null), row('De Roos 9', 20, 0.2), row('Élan', 10, 0.1)]
const names = (sorted: readonly OrganisationRow[]) => sorted.map(({ name }) => name)

test('what has no value comes last, up and down', () => {
  expect(names(sortedOrganisations(rows, 'BELOW_FLOOR', true))).toEqual(['De Roos 9', 'Élan', 'De Roos 10'])
  expect(names(sortedOrganisations(rows, 'BELOW_FLOOR', false))).toEqual(['Élan', 'De Roos 9', 'De Roos 10'])
})

test('a name is read as people read it', () => {
  expect(names(sortedOrganisations(rows, 'NAME', false))).toEqual(['De Roos 9', 'De Roos 10', 'Élan'])
  expect(names(foundByName(rows, 'elan'))).toEqual(['Élan'])
  expect(names(foundByName(rows, 'roos de'))).toEqual(['De Roos 10', 'De Roos 9'])
})

test('pages of rows, and a page that is gone', () => {
  expect(rowsFrom(rows, 2, 2)).toEqual({ rows: [rows[2]], totalCount: 3, before: '2', after: null })
  expect(firstRow(new URLSearchParams('na=2'), 3, 2)).toBe(2)
  expect(firstRow(new URLSearchParams('voor=2'), 3, 2)).toBe(0)
  expect(firstRow(new URLSearchParams('na=3'), 3, 2)).toBeNull()
  expect(firstRow(new URLSearchParams('na=x'), 3, 2)).toBeNull()
})
