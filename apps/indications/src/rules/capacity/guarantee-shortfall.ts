import type { IsoDate } from '@kraamketen/kraamzorg'
import { OPEN_STEPS, WAITING_LIST_STEPS, type WaitingListStep } from './waiting-list-step.ts'

/** How many came to one step, of who is due in a region and month with an insurer. */
export interface StepCount {
  readonly regionCode: string
  /** The first day of the month. */
  readonly month: IsoDate
  readonly uzoviCode: string | null
  readonly step: WaitingListStep
  readonly families: number
  /** Those of them for whom it was the first step after the provider they prefer. */
  readonly firstBeyond: number
  readonly nowThere: number
  readonly firstOn: IsoDate
  readonly lastOn: IsoDate
}

export interface StepTotal {
  readonly step: WaitingListStep
  readonly families: number
  readonly nowThere: number
  readonly firstOn: IsoDate | null
  readonly lastOn: IsoDate | null
}

/** For how many no guarantee came at once, and how far they are, in one region and month. */
export interface GuaranteeShortfall {
  readonly regionCode: string
  readonly month: IsoDate
  /** Null: all insurers together, or an insurer that is not known; see `byInsurer` of who asked. */
  readonly uzoviCode: string | null
  readonly entered: number
  /** The provider they prefer could not guarantee it: they came to the regional waiting list, or past it. */
  readonly preferredCouldNot: number
  readonly noProviderCould: number
  readonly stillWaiting: number
  readonly steps: readonly StepTotal[]
}

/** Adds up counts of steps by region and month, and by insurer when asked; earliest month first. */
export function guaranteeShortfalls(counts: readonly StepCount[], byInsurer: boolean): GuaranteeShortfall[] {
  const keyOf = ({ regionCode, month, uzoviCode }: StepCount) =>
    [regionCode, month, byInsurer ? (uzoviCode ?? '') : ''].join('/')
  return [...Map.groupBy(counts, keyOf).values()]
    .map((group) => {
      const { regionCode, month, uzoviCode } = group[0] as StepCount
      const steps = WAITING_LIST_STEPS.map((step) =>
        totalOf(
          step,
          group.filter((count) => count.step === step),
        ),
      )
      const taken = (step: WaitingListStep) => steps.find((one) => one.step === step)?.families ?? 0
      return {
        regionCode,
        month,
        uzoviCode: byInsurer ? uzoviCode : null,
        entered: taken('PREFERRED_PROVIDER'),
        preferredCouldNot: group.reduce((sum, { firstBeyond }) => sum + firstBeyond, 0),
        noProviderCould: taken('NO_GUARANTEE'),
        stillWaiting: steps
          .filter(({ step }) => (OPEN_STEPS as readonly WaitingListStep[]).includes(step))
          .reduce((sum, { nowThere }) => sum + nowThere, 0),
        steps,
      }
    })
    .toSorted((one, other) => compare(one.month, other.month) || compare(one.regionCode, other.regionCode))
}

function totalOf(step: WaitingListStep, counts: readonly StepCount[]): StepTotal {
  const sum = (of: (count: StepCount) => number) => counts.reduce((total, count) => total + of(count), 0)
  return {
    step,
    families: sum(({ families }) => families),
    nowThere: sum(({ nowThere }) => nowThere),
    firstOn: counts.map(({ firstOn }) => firstOn).toSorted(compare)[0] ?? null,
    lastOn:
      counts
        .map(({ lastOn }) => lastOn)
        .toSorted(compare)
        .at(-1) ?? null,
  }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
