import type { Localised, Minutes, SourceAnchor } from '@kraamketen/kraamzorg'

/** Who has a say in an indication (NL: betrokken partij). */
export const AGREEING_PARTIES = ['MIDWIFE_OR_GP', 'MATERNITY_CARE'] as const
export type AgreeingParty = (typeof AGREEING_PARTIES)[number]

export interface Agreement {
  readonly party: AgreeingParty
  readonly because: Localised
  readonly source: SourceAnchor
}

/**
 * Who must agree when hours change. Two sources put it differently and both stand: the protocol has the midwife or
 * general practitioner sign for changed hours, the vision paper leaves the indication with the maternity care in
 * consultation with the midwife. Hours that do not change need nobody's signature; a difference that is not known is
 * treated as a change.
 *
 * Source: docs/sources.md#lip-reindication, docs/sources.md#visie-kraamzorg
 */
export function mustAgree(difference: Minutes | null): readonly Agreement[] {
  if (difference === 0) return []
  return [
    {
      party: 'MIDWIFE_OR_GP',
      because: {
        nl: 'De verloskundige of de huisarts is verantwoordelijk en tekent voor gewijzigde uren.',
        en: 'The midwife or the general practitioner is responsible and signs for changed hours.',
      },
      source: 'lip-reindication',
    },
    {
      party: 'MATERNITY_CARE',
      because: {
        nl: 'De kraamzorg stelt de indicatie, in samenspraak met de verloskundige.',
        en: 'The maternity care sets the indication, in consultation with the midwife.',
      },
      source: 'visie-kraamzorg',
    },
  ]
}
