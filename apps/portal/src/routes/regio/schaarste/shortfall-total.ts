interface Shortfall<Step extends string> {
  readonly entered: number
  readonly preferredCouldNot: number
  readonly noProviderCould: number
  readonly stillWaiting: number
  readonly steps: readonly { readonly step: Step; readonly families: number; readonly nowThere: number }[]
}

/** All months and regions together: who entered, who got no guarantee, and where they are now. */
export function shortfallTotal<Step extends string>(rows: readonly Shortfall<Step>[]) {
  const sum = (figure: (row: Shortfall<Step>) => number) => rows.reduce((total, row) => total + figure(row), 0)
  const order = [...new Set(rows.flatMap(({ steps }) => steps.map(({ step }) => step)))]
  const at = (wanted: Step, figure: 'families' | 'nowThere') =>
    sum(({ steps }) => steps.find(({ step }) => step === wanted)?.[figure] ?? 0)
  return {
    entered: sum(({ entered }) => entered),
    preferredCouldNot: sum(({ preferredCouldNot }) => preferredCouldNot),
    noProviderCould: sum(({ noProviderCould }) => noProviderCould),
    stillWaiting: sum(({ stillWaiting }) => stillWaiting),
    steps: order.map((step) => ({ step, families: at(step, 'families'), nowThere: at(step, 'nowThere') })),
  }
}
