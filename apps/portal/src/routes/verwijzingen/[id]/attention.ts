import type { Enum } from '#lib/api-enums.ts'

/** What on the page of a referral waits for the midwife, or must not escape her. */
export type Attention =
  'DECIDE_EXTENSION' | 'READ_SIGNAL' | 'INTAKE_LATE' | 'SCARCITY' | 'REVIEW_FACTORS' | 'MAY_CLOSE' | 'HANDOVER_BACK'

interface OfClient {
  readonly extensionRequests: readonly { readonly nextStates: readonly string[] }[]
  readonly signals: readonly { readonly unread: boolean }[]
  readonly intakeStatus: Enum<'IntakeStatus'> | null
  readonly scarcityInCareMonth: boolean | null
  /** Before the birth a factor that is old is looked at again; afterwards it says how it was. */
  readonly isBorn: boolean
  readonly oldFactors: number
  readonly closing: string
  readonly state: Enum<'ReferralState'>
  readonly kind: Enum<'ReferralKind'>
}

/** Where on the page each stands. */
export const PLACES = {
  DECIDE_EXTENSION: 'verlenging',
  READ_SIGNAL: 'signalen',
  INTAKE_LATE: 'intake',
  SCARCITY: 'schaarste',
  REVIEW_FACTORS: 'kwetsbaarheid',
  MAY_CLOSE: 'overdracht',
  HANDOVER_BACK: 'overdracht',
} as const satisfies Record<Attention, string>

/** Of another kind of referral than kraamzorg not every part of the page is there. */
export const OF_ANY_KIND: readonly string[] = ['intake', 'huisbezoek', 'signalen', 'kwetsbaarheid']

const ENDED: readonly string[] = ['DECLINED', 'WITHDRAWN']

/** Most urgent first, each with how many there are. */
export function attentionOf(client: OfClient): readonly { readonly what: Attention; readonly count: number }[] {
  const { extensionRequests, signals, intakeStatus, scarcityInCareMonth, isBorn, oldFactors, closing, state, kind } =
    client
  const isOpen = !ENDED.includes(state)
  const counts: Record<Attention, number> = {
    DECIDE_EXTENSION: extensionRequests.filter(({ nextStates }) => nextStates.includes('APPROVED')).length,
    READ_SIGNAL: signals.filter(({ unread }) => unread).length,
    INTAKE_LATE: isOpen && intakeStatus === 'OVERDUE' ? 1 : 0,
    SCARCITY: isOpen && !isBorn && scarcityInCareMonth === true ? 1 : 0,
    REVIEW_FACTORS: isOpen && !isBorn ? oldFactors : 0,
    HANDOVER_BACK: closing === 'ASKED_BACK' || closing === 'INCOMPLETE' ? 1 : 0,
    MAY_CLOSE: closing === 'MAY_CLOSE' ? 1 : 0,
  }
  return (Object.keys(counts) as Attention[])
    .map((what) => ({ what, count: counts[what] }))
    .filter(({ what, count }) => count > 0 && (kind === 'KRAAMZORG' || OF_ANY_KIND.includes(PLACES[what])))
}
