/** A question of the ledger, as far as it is told: by what, of whom, how corrected. */
export interface AskedQuestion {
  readonly by: readonly string[]
  readonly only: readonly { readonly characteristic: string; readonly levels: readonly string[] }[]
  readonly correction: string | null
}

/** Reads the canonical text of a question; what it does not know it leaves out. */
export function askedQuestion(text: string): AskedQuestion {
  const asked = parse(text)
  const list = (value: unknown) => (Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [])
  const only = Array.isArray(asked['only']) ? asked['only'] : []
  return {
    by: [...list(asked['groupBy']), ...(typeof asked['by'] === 'string' ? [asked['by']] : [])],
    only: only.flatMap((each: unknown) => {
      const { characteristic, levels } = (each ?? {}) as Record<string, unknown>
      return typeof characteristic === 'string' ? [{ characteristic, levels: list(levels) }] : []
    }),
    correction: typeof asked['hoursCorrection'] === 'string' ? asked['hoursCorrection'] : null,
  }
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
