/** A month or week: its name, and its mean hours with and without the births that are left out. */
export interface Moment {
  readonly label: string
  readonly one: number | null
  readonly other: number | null
}

export interface Effect {
  readonly label: string
  readonly one: number
  readonly other: number
  /** The moments just before and after it, the year as a circle; those that are shown. */
  readonly beside: readonly { readonly label: string; readonly hours: number }[]
}

/** What is shown of a mean is tenths. */
const SHOWN = 0.05

/** Where leaving births out changes the mean by as much as is shown of it, with what stands beside it. */
export function leftOutEffects(moments: readonly Moment[]): readonly Effect[] {
  return moments.flatMap(({ label, one, other }, at) => {
    if (one === null || other === null || Math.abs(one - other) < SHOWN) return []
    const beside = [moments.at(at - 1), moments[(at + 1) % moments.length]]
    return [
      {
        label,
        one,
        other,
        beside: beside.flatMap((each) =>
          each === undefined || each.other === null ? [] : [{ label: each.label, hours: each.other }],
        ),
      },
    ]
  })
}
