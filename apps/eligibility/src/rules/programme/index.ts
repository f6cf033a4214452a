import { appliedBetween } from './applied-between.ts'
import { bornBetween } from './born-between.ts'
import { careDateBetween } from './care-date-between.ts'
import { classIn } from './class-in.ts'
import type { CriterionKind, CriterionRule } from './criterion.ts'
import { districtIn } from './district-in.ts'
import { incomeBelow } from './income-below.ts'
import { insurerIn } from './insurer-in.ts'
import { moneyWorriesDeclared } from './money-worries-declared.ts'
import { municipalityIn } from './municipality-in.ts'
import { notAlreadyUsed } from './not-already-used.ts'
import { providerIn } from './provider-in.ts'

/** Every kind of criterion that programme data may use. A new kind is one file and one line here. */
export const CRITERION_RULES: { readonly [Kind in CriterionKind]: CriterionRule<Kind> } = {
  careDateBetween,
  appliedBetween,
  bornBetween,
  classIn,
  municipalityIn,
  districtIn,
  providerIn,
  insurerIn,
  incomeBelow,
  moneyWorriesDeclared,
  notAlreadyUsed,
}
