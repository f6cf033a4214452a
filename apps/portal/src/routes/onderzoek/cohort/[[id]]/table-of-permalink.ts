import { filterText } from '../../tabel/table-state.ts'

/**
 * Where a permalink of the graph to a table is shown: `?question=crosstab&groupBy=…` at a cohort names the whole question.
 * Null for another question, which the page of the cohort itself answers.
 */
export function tableOfPermalink(cohort: string, parameters: URLSearchParams): string | null {
  if (parameters.get('question') !== 'crosstab') return null
  const table = new URLSearchParams({ cohort })
  for (const code of (parameters.get('groupBy') ?? '').split(',')) if (code !== '') table.append('kenmerk', code)
  for (const only of parameters.getAll('only')) {
    const [characteristic = '', levels = ''] = only.split(':')
    for (const level of levels.split(',')) table.append('alleen', filterText(characteristic, level))
  }
  const correction = CORRECTIONS[parameters.get('hoursCorrection') ?? '']
  if (correction !== undefined) table.set('correctie', correction)
  const project = parameters.get('project')
  if (project !== null) table.set('project', project)
  return `/onderzoek/tabel?${table.toString()}`
}

const CORRECTIONS: Readonly<Record<string, string | undefined>> = {
  ONE_EIGHTH_INCREASE: 'achtste',
  SCALE_7_TO_8_DAYS: 'achtzevende',
  NONE: 'geen',
}
