import type { Localised } from '@kraamketen/kraamzorg'
import type { CodeColumn, Column, DayColumn, MunicipalityColumn, NumberColumn, PseudonymColumn } from './column.ts'

/** Days that any file may speak of: births from 2010 on, and what followed. */
const FIRST_DAY = '2010-01-01'
const LAST_DAY = '2035-12-31'

const HOURS: Localised = { nl: 'uren', en: 'hours' }

export function pseudonym(name: string, says: Localised): PseudonymColumn {
  return { kind: 'pseudonym', name, says, mayBeMissing: false }
}

export function day(name: string, says: Localised): DayColumn {
  return { kind: 'day', name, says, from: FIRST_DAY, until: LAST_DAY, mayBeMissing: false }
}

export function wholeNumber(name: string, from: number, until: number, unit: Localised, says: Localised): NumberColumn {
  return { kind: 'number', name, says, decimals: 0, from, until, unit, mayBeMissing: false }
}

/** Hours of a claim, to two decimals. */
export function hours(name: string, says: Localised): NumberColumn {
  return { kind: 'number', name, says, decimals: 2, from: 0, until: 200, unit: HOURS, mayBeMissing: false }
}

export function code(name: string, codes: CodeColumn['codes'], says: Localised): CodeColumn {
  return { kind: 'code', name, codes, says, mayBeMissing: false }
}

export function municipality(name: string, says: Localised): MunicipalityColumn {
  return { kind: 'municipality', name, says, mayBeMissing: false }
}

/** The same column, of which a row may lack the value. */
export function mayBeMissing<C extends Column>(column: C): C {
  return { ...column, mayBeMissing: true }
}
