/** A question of the ledger, as far as it is told: by what, of whom, how corrected. */
export interface AskedQuestion {
  /** Such as CROSSTAB. */
  readonly kind: string | null
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
    kind: typeof asked['kind'] === 'string' ? asked['kind'] : null,
    by: [...list(asked['groupBy']), ...(typeof asked['by'] === 'string' ? [asked['by']] : [])],
    only: only.flatMap((each: unknown) => {
      const { characteristic, levels } = (each ?? {}) as Record<string, unknown>
      return typeof characteristic === 'string' ? [{ characteristic, levels: list(levels) }] : []
    }),
    correction: typeof asked['hoursCorrection'] === 'string' ? asked['hoursCorrection'] : null,
  }
}

/** Where the same can be asked again: the address that the graph itself gives to a question, which the page of a cohort reads. */
export function againAddress(cohort: string, text: string, project: string | null): string {
  const { kind, by, only, correction } = askedQuestion(text)
  const query = new URLSearchParams()
  if (kind === 'FLOW') query.set('per', by[0] ?? 'niets')
  else if (kind !== null) {
    query.set('question', kind.toLowerCase().replaceAll('_', '-'))
    if (by.length > 0) query.set('groupBy', by.join(','))
    for (const { characteristic, levels } of only) query.append('only', `${characteristic}:${levels.join(',')}`)
    if (correction !== null) query.set('hoursCorrection', correction)
  }
  if (project !== null) query.set('project', project)
  return `/onderzoek/cohort/${cohort}${query.size === 0 ? '' : `?${query.toString()}`}`
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
