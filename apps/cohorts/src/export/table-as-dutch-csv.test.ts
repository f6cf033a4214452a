import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { anExportTable } from '../../test/an-export-table.ts'
import { tableAsDutchCsv } from './table-as-dutch-csv.ts'

const read = (csv: string): string[][] =>
  parse(csv, { delimiter: ';', bom: true, relax_column_count: true, skip_empty_lines: false })

test('Dutch labels with their unit, decimal commas, and why a value is withheld', () => {
  expect(read(tableAsDutchCsv(anExportTable())).slice(0, 4)).toEqual([
    ['Land van herkomst', 'Aantal (paren)', 'Gemiddeld ontvangen (uur)'],
    ['NETHERLANDS', '505187', '43,75'],
    [
      'INDONESIA',
      'afgeschermd: Dit gaat over minder dan 10 gezinnen, misschien over geen enkel.',
      'afgeschermd: De hele groep telt minder dan 10 gezinnen.',
    ],
    ['a "b", c; d #1', '12', ''],
  ])
})

test('title, notes and origin stand below the table', () => {
  expect(read(tableAsDutchCsv(anExportTable())).slice(5)).toEqual([
    ['Uren naar herkomst'],
    ['Synthetische gegevens: niemand hierin bestaat.'],
    ['Synthetische gegevens.'],
    ['cohort', 'abc'],
    ['release', 'Synthetic "national"\nrelease'],
  ])
})

test('a byte-order mark, so that Excel reads it as UTF-8, and line ends that it knows', () => {
  const csv = tableAsDutchCsv(anExportTable())
  expect(new TextEncoder().encode(csv).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]))
  expect(csv).toContain('43,75\r\n')
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', "=cmd|' /C calc'!A0", '＝1'])(
  '%j is a text and no formula, in a cell, a label, a note and a fact',
  (formula) => {
    const table = anExportTable({
      columns: anExportTable().columns.map((column) => ({ ...column, label: { nl: formula, en: formula } })),
      rows: [[formula, 12, 40]],
      notes: [{ nl: formula, en: formula }],
      title: { nl: formula, en: formula },
      meta: { [formula]: formula },
    })
    const cells = read(tableAsDutchCsv(table)).flat()
    expect(cells.filter((cell) => cell.includes(formula))).toHaveLength(8)
    for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@\t\r＝]/)
  },
)

test('a negative number stays a number', () => {
  const csv = tableAsDutchCsv(anExportTable({ rows: [['EUROPE', 12, -2.5]] }))
  expect(read(csv)[1]).toEqual(['EUROPE', '12', '-2,5'])
})
