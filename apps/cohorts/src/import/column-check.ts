import type { Column } from '@kraamketen/data-contract'
import { checkCode } from './check-code.ts'
import { checkDay } from './check-day.ts'
import { checkMonth } from './check-month.ts'
import { checkMunicipality } from './check-municipality.ts'
import { checkNumber } from './check-number.ts'
import { checkPseudonym } from './check-pseudonym.ts'
import { type ColumnChecker, endsValue } from './column-checker.ts'
import type { RowReason } from './reason.ts'

/** A column of the contract, ready to be checked a million times. */
export interface ColumnCheck {
  readonly column: Column
  readonly check: ColumnChecker
  /** What is said of a value without the form of the column. */
  readonly wrong: RowReason
}

export function columnCheck(column: Column): ColumnCheck {
  const [check, wrong] = checkOf(column)
  return { column, wrong, check: column.mayBeMissing ? orMissing(check) : check }
}

function checkOf(column: Column): readonly [ColumnChecker, RowReason] {
  switch (column.kind) {
    case 'pseudonym':
      return [checkPseudonym, 'NOT_A_PSEUDONYM']
    case 'day':
      return [checkDay(column), 'NOT_A_DAY']
    case 'month':
      return [checkMonth(column), 'NOT_A_MONTH']
    case 'number':
      return [checkNumber(column), 'NOT_A_NUMBER']
    case 'code':
      return [checkCode(Object.keys(column.codes)), 'NOT_A_CODE']
    case 'municipality':
      return [checkMunicipality, 'NOT_A_MUNICIPALITY']
  }
}

function orMissing(check: ColumnChecker): ColumnChecker {
  return (bytes, from) => (endsValue(bytes[from]) ? from : check(bytes, from))
}
