import { type Column, type SourceFile } from '@kraamketen/data-contract'
import { parseIsoDate } from '@kraamketen/kraamzorg'
import type { Line } from '../src/read-release.ts'

/** What is wrong with a text under a column of the contract; null when nothing is. */
export function valueViolation(column: Column, text: string): string | null {
  if (text === '') return column.mayBeMissing ? null : 'missing'
  switch (column.kind) {
    case 'pseudonym':
      return /^[1-9]\d{11}$/.test(text) ? null : 'not twelve digits'
    case 'day':
      return parseIsoDate(text) !== null && text >= column.from && text <= column.until ? null : 'not a day in range'
    case 'month':
      return /^\d{4}-(0[1-9]|1[0-2])$/.test(text) && text >= column.from && text <= column.until
        ? null
        : 'not a month in range'
    case 'number': {
      const pattern = column.decimals === 0 ? /^\d+$/ : new RegExp(`^\\d+(\\.\\d{1,${column.decimals}})?$`)
      return pattern.test(text) && Number(text) >= column.from && Number(text) <= column.until
        ? null
        : 'not a number in range'
    }
    case 'code':
      return Object.hasOwn(column.codes, text) ? null : 'not a code'
    case 'municipality':
      return /^GM\d{4}$/.test(text) ? null : 'not a municipality'
  }
}

/** The first thing that is wrong with a line; null when nothing is. */
export function lineViolation(file: SourceFile, line: Line): string | null {
  for (const column of file.columns) {
    const text = line[column.name]
    if (text === undefined) return `${column.name}: no such column`
    const violation = valueViolation(column, text)
    if (violation !== null) return `${column.name}: "${text}" is ${violation}`
  }
  const names = Object.keys(line)
  return names.length === file.columns.length ? null : `columns ${names.join(', ')}`
}
