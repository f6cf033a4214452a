import { notYetAsked } from './not-yet-asked.ts'

/** Something that is still to be done after a handover: what, by whom, since when. */
export interface OpenAction {
  readonly key:
    | 'RECEIVE'
    | 'ASK_BACK'
    | 'ANSWER'
    | 'HOME_VISIT'
    | 'LACTATION'
    | 'HEEL_PRICK'
    | 'HEARING'
    | 'AGREEMENT'
    | 'SIGNAL'
    | 'GOAL'
  /** In the words that were recorded; null when the key says it all. */
  readonly words: string | null
  /** Whoever reads it, who is named, or nobody that was recorded. */
  readonly owner: 'YOU' | { readonly name: string } | null
  /** Since when; null when that was not recorded. */
  readonly since: string | null
}

interface Partner {
  readonly open: boolean
  readonly recipient: string
  readonly requestedOn: string
}

/** What of a handover decides what is still to be done. */
export interface HandoverCourse {
  readonly state: string
  readonly sentAt: string
  readonly sender: { readonly name: string }
  readonly missing: readonly { readonly code: string }[]
  readonly questions: readonly {
    readonly elements: readonly string[]
    readonly words: string
    readonly askedAt: string
    readonly answeredAt: string | null
  }[]
  readonly prenatalHomeVisit: Partner | null
  readonly feeding: { readonly lactationConsultant: Partner | null }
  readonly screenings: readonly {
    readonly kind: string
    readonly state: { readonly code: string } | null
    readonly on: string | null
  }[]
  readonly signals: readonly { readonly words: string; readonly signalledOn: string; readonly action: string | null }[]
  readonly agreements: readonly { readonly words: string; readonly on: string }[]
  readonly openGoals: readonly { readonly words: string; readonly setOn: string }[]
}

/** In order: what the nurse does herself, then who else does what. What is not recorded stays open, and nobody is made its owner. */
export function openActions(handover: HandoverCourse): readonly OpenAction[] {
  const { state, sentAt, sender, questions } = handover
  // A newer version took its place: what is open is told there.
  if (state === 'CORRECTED') return []
  const open = questions.filter(({ answeredAt }) => answeredAt === null)
  return [
    ...(state === 'SENT' ? [action('RECEIVE', null, 'YOU', sentAt)] : []),
    ...(notYetAsked(handover.missing, questions).length > 0 ? [action('ASK_BACK', null, 'YOU', sentAt)] : []),
    ...open.map(({ words, askedAt }) => action('ANSWER', words, sender, askedAt)),
    ...handover.agreements.map(({ words, on }) => action('AGREEMENT', words, null, on)),
    ...partner('HOME_VISIT', handover.prenatalHomeVisit),
    ...partner('LACTATION', handover.feeding.lactationConsultant),
    ...(['HEEL_PRICK', 'HEARING'] as const).flatMap((kind) => screening(kind, handover.screenings)),
    ...handover.signals
      .filter((signal) => signal.action === null)
      .map(({ words, signalledOn }) => action('SIGNAL', words, null, signalledOn)),
    ...handover.openGoals.map(({ words, setOn }) => action('GOAL', words, null, setOn)),
  ]
}

function action(
  key: OpenAction['key'],
  words: string | null,
  owner: 'YOU' | { readonly name: string } | null,
  since: string | null,
): OpenAction {
  return { key, words, owner: typeof owner === 'object' && owner !== null ? { name: owner.name } : owner, since }
}

function partner(key: OpenAction['key'], referral: Partner | null): OpenAction[] {
  return referral?.open ? [action(key, null, { name: referral.recipient }, referral.requestedOn)] : []
}

/** One that was refused is not open; one of which nothing was handed over is. */
function screening(kind: 'HEEL_PRICK' | 'HEARING', screenings: HandoverCourse['screenings']): OpenAction[] {
  const found = screenings.find((each) => each.kind === kind)
  const code = found?.state?.code ?? null
  return code === 'DONE' || code === 'REFUSED' ? [] : [action(kind, null, null, found?.on ?? null)]
}
