import type { KLIM_ANSWERS, KLIM_NUMBERS, KLIM_WORDS } from './klim-facts.ts'

/** A condition on the facts of a family, as it stands in the table of packages (NL: criterium). */
export type Criterion =
  | { readonly fact: (typeof KLIM_NUMBERS)[number]; readonly atLeast?: number; readonly atMost?: number }
  | { readonly fact: keyof typeof KLIM_WORDS; readonly in: readonly string[] }
  | { readonly fact: (typeof KLIM_ANSWERS)[number]; readonly is: boolean }
  | { readonly all: readonly Criterion[] }
  | { readonly any: readonly Criterion[] }
  | { readonly not: Criterion }
