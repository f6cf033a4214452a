/**
 * The cohorts that a list offers: the RIVM study first, then what she saved, and what the address names besides.
 * @param byId what a cohort without a name is called
 */
export function cohortOptions(
  saved: readonly { readonly cohort: string; readonly name: string }[],
  chosen: string | null,
  study: string,
  byId: (short: string) => string,
): readonly (readonly [string, string])[] {
  const unnamed = chosen === null || saved.some(({ cohort }) => cohort === chosen) ? [] : [chosen]
  return [
    ['', study],
    ...saved.map(({ cohort, name }) => [cohort, name] as const),
    ...unnamed.map((id) => [id, byId(id.slice(0, 8))] as const),
  ]
}
