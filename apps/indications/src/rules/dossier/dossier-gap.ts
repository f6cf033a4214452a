/** The parts of a dossier that the inspectorate asks for and that are sometimes not there (NL: onderdeel van het dossier). */
export const DOSSIER_PARTS = ['CARE_PLAN', 'SIGNALLING', 'HANDOVER'] as const
export type DossierPart = (typeof DOSSIER_PARTS)[number]

/** Whether a part is there (NL: aanwezigheid). */
export const PART_STATES = ['PRESENT', 'MISSING', 'NOT_APPLICABLE'] as const
export type PartState = (typeof PART_STATES)[number]

export interface DossierFacts {
  readonly carePlans: number
  readonly signallings: number
  /** Children who live; nobody is handed over who was stillborn or died. */
  readonly livingChildren: number
  /** Living children of whom a handover was sent. */
  readonly childrenHandedOver: number
  /** Whether a birth is recorded at all. */
  readonly born: boolean
}

/**
 * Which parts a dossier has (NL: volledigheid van het dossier). That a signalling found nothing is a result; that
 * there is none means that nobody looked.
 *
 * Source: docs/sources.md#igj-goede-kraamzorg
 */
export function dossierParts(facts: DossierFacts): Readonly<Record<DossierPart, PartState>> {
  return {
    CARE_PLAN: facts.carePlans > 0 ? 'PRESENT' : 'MISSING',
    SIGNALLING: facts.signallings > 0 ? 'PRESENT' : 'MISSING',
    HANDOVER: handover(facts),
  }
}

function handover({ livingChildren, childrenHandedOver, born }: DossierFacts): PartState {
  if (livingChildren > 0) return childrenHandedOver >= livingChildren ? 'PRESENT' : 'MISSING'
  return born ? 'NOT_APPLICABLE' : 'MISSING'
}
