import type { IsoDate, Localised, Minutes } from '@kraamketen/kraamzorg'
import type { AgreementAt } from './agreement-status.ts'
import { inDutchDate } from './in-dutch-date.ts'
import type { WaitingListStep } from './waiting-list-step.ts'

export const GUARANTEE_OUTCOMES = ['GUARANTEED', 'NOT_YET', 'NO_GUARANTEE', 'NO_AGREEMENT', 'UNKNOWN'] as const
export type GuaranteeOutcome = (typeof GUARANTEE_OUTCOMES)[number]

export const GUARANTEE_GAPS = ['AGREEMENT', 'SUCCESSOR', 'FLOOR', 'REFERRAL', 'SCARCITY'] as const
export type GuaranteeGap = (typeof GUARANTEE_GAPS)[number]

/** What indications knows of a client, as far as a guarantee hangs on it. */
export interface GuaranteeFacts {
  /** The agreement that promises the floor, as it stands on the day; null when none is known at all. */
  readonly agreement: AgreementAt | null
  /** Whether scarcity was declared in her region in the month of the care; null when her region is not known. */
  readonly inScarcity: boolean | null
  /** Who accepted her referral or registered her. */
  readonly accepted: { readonly by: string; readonly on: IsoDate } | null
  /** Whether a kraamzorg organisation was asked that did not decline. */
  readonly isReferred: boolean
  readonly waiting: {
    readonly step: WaitingListStep
    readonly since: IsoDate
    readonly placedWith: string | null
  } | null
}

export interface GuaranteeDecision {
  readonly outcome: GuaranteeOutcome
  readonly agreement: AgreementAt | null
  /** What is guaranteed; null unless something is. */
  readonly floorMinutes: Minutes | null
  /** AGB code of who took her, whether or not an agreement makes that a guarantee. */
  readonly takenBy: string | null
  readonly takenOn: IsoDate | null
  /** How far the list is, or the first step while a provider was asked; null when neither. */
  readonly step: WaitingListStep | null
  readonly missing: readonly GuaranteeGap[]
  readonly explanation: Localised
}

/**
 * Whether the floor is guaranteed to a client, and by whom. An organisation that takes somebody guarantees the floor
 * because the agreement in force says so ("registered directly as long as the preferred provider can guarantee it");
 * where no agreement is in force, being taken is said, and not that hours go with it.
 *
 * Source: docs/sources.md#scarcity-convenant
 */
export function decideGuarantee(facts: GuaranteeFacts): GuaranteeDecision {
  const { agreement, inScarcity, accepted, isReferred, waiting } = facts
  const open = waiting !== null && waiting.step !== 'PLACED' && waiting.step !== 'WITHDRAWN' ? waiting : null
  const placed =
    waiting?.step === 'PLACED' && waiting.placedWith !== null ? { by: waiting.placedWith, on: waiting.since } : null
  const taken = accepted ?? placed
  const step =
    taken !== null ? (placed === null ? null : 'PLACED') : (open?.step ?? (isReferred ? 'PREFERRED_PROVIDER' : null))
  const known = { agreement, takenBy: taken?.by ?? null, takenOn: taken?.on ?? null, step }
  const scarcity: readonly GuaranteeGap[] = inScarcity === null ? ['SCARCITY'] : []
  const answer = (
    outcome: GuaranteeOutcome,
    explanation: Localised,
    missing: readonly GuaranteeGap[] = [],
    floorMinutes: Minutes | null = null,
  ): GuaranteeDecision => ({ ...known, outcome, floorMinutes, missing: [...missing, ...scarcity], explanation })

  if (agreement === null || agreement.status === 'UNKNOWN') return answer('UNKNOWN', NOTHING_KNOWN, ['AGREEMENT'])
  if (agreement.status === 'LAPSED') return answer('NO_AGREEMENT', lapsed(agreement, taken !== null), ['SUCCESSOR'])
  if (agreement.status === 'NOT_YET') return answer('NO_AGREEMENT', notYet(agreement))

  const floor = agreement.terms?.floorMinutes ?? null
  if (floor === null) return answer('UNKNOWN', NO_FLOOR, ['FLOOR'])
  const hours = floor / 60
  if (taken !== null) return answer('GUARANTEED', guaranteed(hours), [], floor)
  if (open?.step === 'NO_GUARANTEE') return answer('NO_GUARANTEE', NOBODY)
  if (step === null) return answer('UNKNOWN', NOT_ASKED, ['REFERRAL'])
  return answer('NOT_YET', WAITS[step] ?? NOBODY)
}

const NOTHING_KNOWN: Localised = {
  nl: 'Geen bron zegt of er op deze dag een afspraak over een minimum aan uren geldt.',
  en: 'No source says whether an agreement on a minimum of hours holds on this day.',
}
const NO_FLOOR: Localised = {
  nl: 'Er geldt een afspraak, maar geen bron zegt hoeveel uur die garandeert.',
  en: 'An agreement is in force, but no source says how many hours it guarantees.',
}
const NOBODY: Localised = {
  nl: 'Alle stappen zijn gezet. Geen organisatie kan het minimum garanderen.',
  en: 'Every step was taken. No organisation can guarantee the minimum.',
}
const NOT_ASKED: Localised = {
  nl: 'Er is geen verwijzing naar kraamzorg bekend, en zij staat niet op de wachtlijst.',
  en: 'No referral for kraamzorg is known, and she is not on the waiting list.',
}
const WAITS: Partial<Record<WaitingListStep, Localised>> = {
  PREFERRED_PROVIDER: {
    nl: 'De organisatie van haar voorkeur is gevraagd en heeft haar nog niet aangenomen.',
    en: 'The organisation that she prefers was asked and has not taken her yet.',
  },
  REGIONAL_WAITING_LIST: {
    nl: 'Zij staat op de regionale wachtlijst.',
    en: 'She is on the regional waiting list.',
  },
  JOINT_DIVISION: {
    nl: 'De organisaties in de regio zoeken samen naar een plaats voor haar.',
    en: 'The organisations of the region look for a place for her together.',
  },
  INSURER_INVOLVED: {
    nl: 'Haar zorgverzekeraar is gevraagd om mee te zoeken.',
    en: 'Her health insurer was asked to help.',
  },
}

function guaranteed(hours: number): Localised {
  return {
    nl: `Een organisatie heeft haar aangenomen. Volgens de afspraak die dan geldt, is ten minste ${hours} uur gegarandeerd.`,
    en: `An organisation took her. By the agreement in force then at least ${hours} hours are guaranteed.`,
  }
}

function lapsed({ agreement, lapsedOn }: AgreementAt, isTaken: boolean): Localised {
  const day = lapsedOn === null ? '' : inDutchDate(lapsedOn)
  return {
    nl: `De afspraak “${agreement.title.nl}” liep tot en met ${day}. Een nieuwe afspraak over een minimum is niet gevonden. ${
      isTaken ? 'Een organisatie heeft haar wel aangenomen.' : 'Er is ook nog geen organisatie die haar aannam.'
    }`,
    en: `The agreement “${agreement.title.en}” ran until ${day}. No new agreement on a minimum was found. ${
      isTaken ? 'An organisation did take her.' : 'Nor did an organisation take her yet.'
    }`,
  }
}

function notYet({ agreement }: AgreementAt): Localised {
  const day = agreement.validFrom === null ? '' : inDutchDate(agreement.validFrom)
  return {
    nl: `De afspraak “${agreement.title.nl}” gold op deze dag nog niet: die begon op ${day}.`,
    en: `The agreement “${agreement.title.en}” was not in force on this day: it began on ${day}.`,
  }
}
