/** The id of a cohort in an address; null when there is none, or it is none. */
export function cohortId(text: string | null | undefined): string | null {
  return typeof text === 'string' && /^[0-9a-f]{64}$/.test(text) ? text : null
}
