import { restrictionText } from '#lib/research/restrictions.ts'

/**
 * Where a permalink of the graph is shown: `?question=…` at a cohort names the whole question. Null for a question that
 * the page of the cohort itself answers.
 */
export function questionOfPermalink(cohort: string, parameters: URLSearchParams): string | null {
  const asked = new URLSearchParams({ cohort })
  const groups = (parameters.get('groupBy') ?? '').split(',').filter((code) => code !== '')
  const project = parameters.get('project')
  const at = (path: string) => {
    if (project !== null) asked.set('project', project)
    return `/onderzoek/${path}?${asked.toString()}`
  }
  switch (parameters.get('question')) {
    case 'crosstab': {
      for (const code of groups) asked.append('kenmerk', code)
      for (const only of parameters.getAll('only')) {
        const [characteristic = '', levels = ''] = only.split(':')
        for (const level of levels.split(',')) asked.append('alleen', restrictionText(characteristic, level))
      }
      const correction = CORRECTIONS[parameters.get('hoursCorrection') ?? '']
      if (correction !== undefined) asked.set('correctie', correction)
      return at('tabel')
    }
    case 'follow-up':
      if (groups[0] !== undefined) asked.set('kenmerk', groups[0])
      return at('volgen')
    case 'need':
      return groups.includes('GGD_REGION') ? at('behoefte') : null
    default:
      return null
  }
}

const CORRECTIONS: Readonly<Record<string, string | undefined>> = {
  ONE_EIGHTH_INCREASE: 'achtste',
  SCALE_7_TO_8_DAYS: 'achtzevende',
  NONE: 'geen',
}
