import type { Feeding } from './rule.ts'

export const MODES_OF_BIRTH = ['SPONTANEOUS', 'ASSISTED', 'CAESAREAN'] as const
export type ModeOfBirth = (typeof MODES_OF_BIRTH)[number]

/** What a criterion of the KLIM can speak of. Null is: not recorded. */
export interface KlimFacts {
  /** Earlier births. */
  readonly parity: number | null
  readonly children: number | null
  readonly hospitalDays: number | null
  readonly feeding: Feeding | null
  readonly modeOfBirth: ModeOfBirth | null
  readonly informalHelp: boolean | null
  readonly partnerPresent: boolean | null
}

export const KLIM_NUMBERS = ['parity', 'children', 'hospitalDays'] as const
export const KLIM_WORDS = { feeding: ['BREAST', 'BOTTLE'], modeOfBirth: MODES_OF_BIRTH } as const
export const KLIM_ANSWERS = ['informalHelp', 'partnerPresent'] as const
