/** Birth years of the RIVM study, which is what the page is about. */
export const STUDY_YEARS: readonly number[] = Array.from({ length: 7 }, (_, at) => 2016 + at)

/** The two years in an address, the earlier first; the first and last of the study when one is not among its years. */
export function chosenYears(parameters: URLSearchParams): { from: number; until: number } {
  const year = (name: string, usual: number) =>
    STUDY_YEARS.find((known) => String(known) === parameters.get(name)) ?? usual
  const [one, other] = [year('van', 2016), year('tot', 2022)]
  return { from: Math.min(one, other), until: Math.max(one, other) }
}
