import type { IsoDate, Localised } from '@kraamketen/kraamzorg'
import type { Agreement } from './agreement.ts'
import { agreementAt, type AgreementAt } from './agreement-status.ts'
import { guaranteeAgreement } from './guarantee-agreement.ts'
import { inDutchDate } from './in-dutch-date.ts'
import { AFTER_ALL_STEPS, type WaitingListStep } from './waiting-list-step.ts'

export const STEP_ORDERS = ['IN_ORDER', 'STEP_SKIPPED', 'OUT_OF_ORDER'] as const
export type StepOrder = (typeof STEP_ORDERS)[number]

/** No source gives a term for a step, so nothing is ever found late. */
export const SCARCITY_OUTCOMES = [...STEP_ORDERS, 'NO_AGREEMENT', 'UNKNOWN'] as const
export type ScarcityOutcome = (typeof SCARCITY_OUTCOMES)[number]

export const SCARCITY_GAPS = ['PATH', 'STEPS', 'NORMENKADER_STEPS', 'TERM_OF_A_STEP'] as const
export type ScarcityGap = (typeof SCARCITY_GAPS)[number]

export interface StepTaken {
  readonly step: WaitingListStep
  readonly on: IsoDate
}

export interface ScarcityFinding {
  readonly outcome: ScarcityOutcome
  /** The order of all steps against those that were agreed last, whether or not that still binds; null when not known. */
  readonly order: StepOrder | null
  readonly skipped: readonly string[]
  /** As it stood on the day of the first step; null when none is known, or no step is. */
  readonly agreement: AgreementAt | null
  readonly missing: readonly ScarcityGap[]
  readonly explanation: Localised
}

/**
 * Whether the steps of a case were taken in the order of the agreement in force when each was taken. Steps taken when
 * none was in force are not judged by a rule that had ended.
 *
 * Source: docs/sources.md#scarcity-convenant (the literal steps of the Normenkader could not be read)
 */
export function judgeScarcityCase(taken: readonly StepTaken[], agreements: readonly Agreement[]): ScarcityFinding {
  const first = taken[0]
  if (first === undefined) return unknown(null, null, ['PATH'], NO_STEPS)
  const agreement = guaranteeAgreement(agreements, first.on)
  const binding = taken.filter(({ on }) => agreement !== null && agreementAt(agreement.agreement, on).terms !== null)
  const agreed = agreement?.agreement.steps?.map(({ code }) => code) ?? null
  const whole = agreed === null ? null : orderOf(taken, agreed)
  const term: readonly ScarcityGap[] = ['TERM_OF_A_STEP']

  if (agreement === null || agreement.status === 'UNKNOWN') return unknown(agreement, null, ['STEPS'], NO_STEPS_KNOWN)
  if (binding.length === 0)
    return {
      outcome: 'NO_AGREEMENT',
      order: whole?.order ?? null,
      skipped: whole?.skipped ?? [],
      agreement,
      missing: [],
      explanation: noAgreement(agreement),
    }
  if (agreed === null) return unknown(agreement, null, ['STEPS'], NO_STEPS_KNOWN)
  const { order, skipped } = orderOf(binding, agreed)
  const literal = agreements.some(
    (one) => one.kind === 'NORMENKADER' && binding.some(({ on }) => agreementAt(one, on).status === 'IN_FORCE'),
  )
  return {
    outcome: order,
    order: whole?.order ?? null,
    skipped,
    agreement,
    missing: literal ? ['NORMENKADER_STEPS', ...term] : term,
    explanation: FOUND[order],
  }
}

/** A step back, or one taken twice, is out of order; a step that was passed over is skipped. The ways out come anywhere. */
export function orderOf(
  taken: readonly StepTaken[],
  agreed: readonly string[],
): { readonly order: StepOrder; readonly skipped: readonly string[] } {
  const whole = [...agreed, AFTER_ALL_STEPS]
  const places = taken.map(({ step }) => whole.indexOf(step)).filter((place) => place !== -1)
  if (places.some((place, index) => index > 0 && place <= (places[index - 1] as number)))
    return { order: 'OUT_OF_ORDER', skipped: [] }
  const last = places.at(-1) ?? -1
  const skipped = whole.slice(0, last).filter((_step, place) => !places.includes(place))
  return skipped.length === 0 ? { order: 'IN_ORDER', skipped } : { order: 'STEP_SKIPPED', skipped }
}

function unknown(
  agreement: AgreementAt | null,
  order: StepOrder | null,
  missing: readonly ScarcityGap[],
  explanation: Localised,
): ScarcityFinding {
  return { outcome: 'UNKNOWN', order, skipped: [], agreement, missing, explanation }
}

const NO_STEPS: Localised = {
  nl: 'Van dit geval is geen enkele stap vastgelegd.',
  en: 'Not one step of this case is on record.',
}
const NO_STEPS_KNOWN: Localised = {
  nl: 'Geen bron zegt welke stappen op deze dag waren afgesproken.',
  en: 'No source says which steps were agreed on this day.',
}
const FOUND: Record<StepOrder, Localised> = {
  IN_ORDER: {
    nl: 'De stappen zijn gezet in de volgorde van de afspraak. Een termijn per stap staat in geen bron.',
    en: 'The steps were taken in the order of the agreement. No source gives a term for a step.',
  },
  STEP_SKIPPED: {
    nl: 'Een of meer stappen van de afspraak zijn overgeslagen.',
    en: 'One or more steps of the agreement were skipped.',
  },
  OUT_OF_ORDER: {
    nl: 'De stappen zijn niet in de volgorde van de afspraak gezet.',
    en: 'The steps were not taken in the order of the agreement.',
  },
}

function noAgreement({ agreement, status, lapsedOn }: AgreementAt): Localised {
  const { title, validFrom } = agreement
  if (status === 'LAPSED' && lapsedOn !== null)
    return {
      nl: `Toen gold geen afspraak meer: "${title.nl}" liep tot en met ${inDutchDate(lapsedOn)}. De volgorde is alleen ter kennisneming.`,
      en: `No agreement was in force any more: "${title.en}" ran until ${inDutchDate(lapsedOn)}. The order is for information only.`,
    }
  return {
    nl: `Toen gold nog geen afspraak: "${title.nl}" begon op ${validFrom === null ? 'een onbekende dag' : inDutchDate(validFrom)}.`,
    en: `No agreement was in force yet: "${title.en}" began on ${validFrom === null ? 'an unknown day' : inDutchDate(validFrom)}.`,
  }
}
