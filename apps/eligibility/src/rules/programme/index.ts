import { careDateBetween } from './care-date-between.ts'
import { classIn } from './class-in.ts'
import type { CriterionKind, CriterionRule } from './criterion.ts'
import { insurerIn } from './insurer-in.ts'
import { municipalityIn } from './municipality-in.ts'
import { providerIn } from './provider-in.ts'

/** Every kind of criterion that programme data may use. A new kind is one file and one line here. */
export const CRITERION_RULES: { readonly [Kind in CriterionKind]: CriterionRule<Kind> } = {
  careDateBetween,
  classIn,
  municipalityIn,
  providerIn,
  insurerIn,
}
