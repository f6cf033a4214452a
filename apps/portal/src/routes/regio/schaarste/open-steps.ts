/** From the step where most is wrong to the one where the provider may yet do it; who was placed or withdrew waits no longer. */
const WAITING = [
  'NO_GUARANTEE',
  'INSURER_INVOLVED',
  'JOINT_DIVISION',
  'REGIONAL_WAITING_LIST',
  'PREFERRED_PROVIDER',
] as const
export type WaitingStep = (typeof WAITING)[number]

/** Whether who is at this step still waits; else it is a way out. */
export const isWaiting = (step: string) => WAITING.some((each) => each === step)

interface Row<Region> {
  readonly region: Region
  readonly month: string
  readonly steps: readonly {
    readonly step: string
    readonly nowThere: number
    readonly firstOn: string | null
    readonly lastOn: string | null
  }[]
}

export interface OpenStep<Region> {
  readonly region: Region
  readonly month: string
  readonly step: WaitingStep
  readonly families: number
  /** When families came to this step here, also those who have left it. */
  readonly firstOn: string | null
  readonly lastOn: string | null
}

/** Who waits now: by step, the gravest first, and within a step who is due first. */
export function openSteps<Region>(rows: readonly Row<Region>[]): readonly OpenStep<Region>[] {
  const byMonth = rows.toSorted((one, other) => one.month.localeCompare(other.month))
  return WAITING.flatMap((step) =>
    byMonth.flatMap(({ region, month, steps }) => {
      const at = steps.find((each) => each.step === step)
      if (at === undefined || at.nowThere === 0) return []
      return [{ region, month, step, families: at.nowThere, firstOn: at.firstOn, lastOn: at.lastOn }]
    }),
  )
}
