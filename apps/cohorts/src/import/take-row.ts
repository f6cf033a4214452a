import type { Column, SourceFileKind } from '@kraamketen/data-contract'
import type { Cohort } from './cohort.ts'
import type { PlaceOf, RowRule } from './row-rule.ts'
import { takeBirth } from './take-birth.ts'
import { takeClaim } from './take-claim.ts'
import { takePerson } from './take-person.ts'
import { takeSpending } from './take-spending.ts'
import { takeStay } from './take-stay.ts'

const TAKERS: Readonly<Record<SourceFileKind, (at: PlaceOf, cohort: Cohort) => RowRule>> = {
  'perined-births': takeBirth,
  'vektis-kraamzorg-claims': takeClaim,
  'vektis-spending': takeSpending,
  'dhd-hospital-stays': takeStay,
  'cbs-persons': takePerson,
}

/**
 * How a row of this kind of file is added to the cohort, or why it cannot be. Births are read first: they say who the
 * other files can be about.
 *
 * @param columns in the order of the file
 */
export function takeRow(kind: SourceFileKind, columns: readonly Column[], cohort: Cohort): RowRule {
  return TAKERS[kind]((name) => columns.findIndex((column) => column.name === name), cohort)
}
