import { expect, test } from 'vitest'
import { theRivmTables } from '../../test/printed-table.ts'
import { comparableFamilies } from './comparable-families.ts'

const { table1, table2 } = await theRivmTables()

test.each([
  { parity: 0, row: 'first', label: 'Eerste', n: 308_528 },
  { parity: 1, row: 'second', label: 'Tweede', n: 295_174 },
  { parity: 2, row: 'third', label: 'Derde', n: 111_401 },
  { parity: 3, row: 'fourth', label: 'Vierde', n: 31_701 },
  { parity: 4, row: 'fifthOrLater', label: 'Vijfde en meer', n: 16_271 },
  { parity: 5, row: 'fifthOrLater', label: 'Vijfde en meer', n: 16_271 },
  { parity: 15, row: 'fifthOrLater', label: 'Vijfde en meer', n: 16_271 },
])('parity $parity: $label', ({ parity, row, label, n }) => {
  expect(comparableFamilies(parity, [table1, table2])).toMatchObject({
    table: table2,
    row: { key: row, label, n },
    missing: null,
  })
})

test.each([null, -1, 1.5])('parity %s is missing: no row, no guess', (parity) => {
  expect(comparableFamilies(parity, [table2])).toMatchObject({ row: null, missing: 'parity' })
})

test('the label says what the figures are, and what they are not about', () => {
  expect(comparableFamilies(0, [table2])?.basis).toEqual({
    nl: 'Gedrukte tabel, alleen naar het hoeveelste kind: gezinnen in heel Nederland, 2016-2022, ontvangen uren gecorrigeerd voor ziekenhuisverblijf. Niet van deze regio of deze maand.',
    en: 'Printed table, by parity only: families in all of the Netherlands, 2016-2022, received hours corrected for hospital stay. Not of this region or this month.',
  })
  expect(comparableFamilies(0, [{ ...table2, correctedForHospitalStay: false }])?.basis).toMatchObject({
    nl: expect.stringContaining('niet gecorrigeerd'),
    en: expect.stringContaining('not corrected'),
  })
})

test('no table divides families by earlier births: nothing', () => {
  expect(comparableFamilies(0, [table1])).toBeNull()
})
