import type { CoverTerms } from './supplementary-cover.ts'

type Term = 'percent' | 'limitCents' | 'limitMinutes'

const TERM_OF: Readonly<Record<CoverTerms['kind'], Term | null>> = {
  PERCENTAGE: 'percent',
  UP_TO_AMOUNT: 'limitCents',
  UP_TO_HOURS: 'limitMinutes',
  NONE: null,
  UNKNOWN: null,
}

export interface CoverFault {
  readonly term: Term
  readonly fault: 'MISSING' | 'NOT_OF_THIS_KIND'
}

/** What is wrong between the kind of a cover and its numbers: each kind has the one number that belongs to it. */
export function judgeCover(terms: CoverTerms): readonly CoverFault[] {
  const needed = TERM_OF[terms.kind]
  return (['percent', 'limitCents', 'limitMinutes'] as const).flatMap((term): CoverFault[] => {
    if (term === needed) return terms[term] === null ? [{ term, fault: 'MISSING' }] : []
    return terms[term] === null ? [] : [{ term, fault: 'NOT_OF_THIS_KIND' }]
  })
}
