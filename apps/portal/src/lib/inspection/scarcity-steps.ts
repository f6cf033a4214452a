import type { Enum } from '../api-enums.ts'

export type ScarcityStep = Enum<'WaitingListStep'>

/** Every step in its order, by the word that stands for it in an address; the last two are ways out. */
export const STEP_WORDS = {
  voorkeur: 'PREFERRED_PROVIDER',
  wachtlijst: 'REGIONAL_WAITING_LIST',
  verdelen: 'JOINT_DIVISION',
  verzekeraar: 'INSURER_INVOLVED',
  'geen-garantie': 'NO_GUARANTEE',
  geplaatst: 'PLACED',
  teruggetrokken: 'WITHDRAWN',
} as const satisfies Record<string, ScarcityStep>

/** The steps that follow one another. */
export const STEPS_IN_ORDER = [
  'PREFERRED_PROVIDER',
  'REGIONAL_WAITING_LIST',
  'JOINT_DIVISION',
  'INSURER_INVOLVED',
  'NO_GUARANTEE',
] as const satisfies readonly ScarcityStep[]

/** How a finding is coloured, beside its words. */
export const TONE_OF = {
  IN_ORDER: 'good',
  NO_AGREEMENT: 'calm',
  OUT_OF_ORDER: 'bad',
  STEP_SKIPPED: 'bad',
  UNKNOWN: 'doubt',
} as const satisfies Record<Enum<'ScarcityOutcome'>, string>

interface Taken {
  readonly step: ScarcityStep
  readonly at: string
}

export interface AgreedStep<Agreed> {
  readonly agreed: Agreed
  /** Each time that it was taken, with its place among all steps, 1 for the first. */
  readonly taken: readonly { readonly at: string; readonly place: number }[]
  /** Not reached: the case was settled before it, or has not come so far. */
  readonly state: 'TAKEN' | 'SKIPPED' | 'NOT_REACHED'
}

/** What was agreed, step by step, beside what was done. Which steps were skipped the graph says. */
export function besideAgreed<Agreed extends { readonly code: string }>(
  agreed: readonly Agreed[],
  taken: readonly Taken[],
  skipped: readonly string[],
): readonly AgreedStep<Agreed>[] {
  return agreed.map((one) => {
    const times = taken.flatMap(({ step, at }, before) => (step === one.code ? [{ at, place: before + 1 }] : []))
    const state = times.length > 0 ? 'TAKEN' : skipped.includes(one.code) ? 'SKIPPED' : 'NOT_REACHED'
    return { agreed: one, taken: times, state }
  })
}

const MILLISECONDS_OF_A_DAY = 86_400_000

/** Whole days between two moments. */
export function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / MILLISECONDS_OF_A_DAY)
}

/** What a case is called where it has no name: the last four figures of its id. */
export const caseNumber = (id: string) => id.slice(-4)
