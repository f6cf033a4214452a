import type { SnippetQuestion } from '../export/snippet-question.ts'
import type { About } from './asking.ts'

const COUNT = '{ value withheld }'
const FIGURE = '{ value low high withheld }'
const LEVELS = 'levels { characteristic code label }'
const CROSSTAB_ROW = `${LEVELS}
        n ${COUNT}
        distribution { category count ${COUNT} percent ${FIGURE} }
        underTwentyFour ${FIGURE}
        meanReceivedHours ${FIGURE}
        meanIndicatedHours ${FIGURE}`
const STANDARDISED = `{ crude ${FIGURE} standardised ${FIGURE} }`

interface Field {
  /** Variables with their types, without the cohort and the project. */
  readonly declares: string
  /** The field with its arguments. */
  readonly asks: string
  /** Name of the list of rows within the field. */
  readonly rows: string
  readonly selects: string
}

const FIELDS: Readonly<Record<string, Field>> = {
  table1: { declares: '', asks: 'table1', rows: 'rows', selects: CROSSTAB_ROW },
  crosstab: {
    declares: ', $groupBy: [CharacteristicCode!]!, $only: [RestrictionInput!], $hoursCorrection: HoursCorrection',
    asks: 'crosstab(groupBy: $groupBy, only: $only, hoursCorrection: $hoursCorrection)',
    rows: 'rows',
    selects: CROSSTAB_ROW,
  },
  trend: {
    declares: ', $of: CharacteristicCode',
    asks: 'trend(of: $of)',
    rows: 'rows',
    selects: CROSSTAB_ROW,
  },
  seasonality: {
    declares: ', $by: SeasonUnit!',
    asks: 'seasonality(by: $by)',
    rows: 'rows',
    selects: CROSSTAB_ROW,
  },
  regions: {
    declares: ', $from: Int!, $until: Int!',
    asks: 'regions(from: $from, until: $until)',
    rows: 'rows',
    selects: `ggdRegion { code name }
        nFrom ${COUNT}
        nUntil ${COUNT}
        from ${FIGURE}
        until ${FIGURE}
        change ${FIGURE}`,
  },
  need: {
    declares: ', $groupBy: [CharacteristicCode!]!',
    asks: 'need(groupBy: $groupBy)',
    rows: 'rows',
    selects: `${LEVELS}
        n ${COUNT}
        neededHours ${FIGURE}
        receivedHours ${FIGURE}
        gapHours ${FIGURE}
        gapPercent ${FIGURE}`,
  },
  followUp: {
    declares: ', $groupBy: [CharacteristicCode!]!',
    asks: 'followUp(groupBy: $groupBy)',
    rows: 'rows',
    selects: `${LEVELS}
        offsets { offset available ${COUNT} present ${COUNT} percent ${FIGURE} }`,
  },
  standardised: {
    declares: ', $by: CharacteristicCode!, $over: [CharacteristicCode!]!',
    asks: 'standardised(by: $by, over: $over)',
    rows: 'rows',
    selects: `level { code label }
        n ${COUNT}
        underTwentyFour ${STANDARDISED}
        meanReceivedHours ${STANDARDISED}`,
  },
  flow: {
    declares: ', $by: CharacteristicCode',
    asks: 'flow(by: $by)',
    rows: 'steps',
    selects: `code explanation
        level { code label }
        pairsBefore ${COUNT}
        pairsAfter ${COUNT}
        excluded ${COUNT}
        personsAfter ${COUNT}`,
  },
}

/**
 * The question of an answer as a program can ask it again. By the id of the cohort, which is known once it was asked.
 *
 * @param endpoint address of the graph
 * @param variables arguments of the field, as they were given
 */
export function snippetOf(
  { field, cohort, project }: About,
  variables: Readonly<Record<string, unknown>>,
  endpoint: string,
): SnippetQuestion {
  const known = FIELDS[field]
  if (known === undefined) throw new RangeError(`No program asks ${field}.`)
  const { declares, asks, rows, selects } = known
  return {
    endpoint,
    query: `query Research($cohort: ID!, $project: ID!${declares}) {
  cohort(id: $cohort, project: $project) {
    ${asks} {
      meta { note queryHash citation }
      ${rows} {
        ${selects}
      }
    }
  }
}`,
    variables: { cohort: cohort.id, project: project.id, ...variables },
    rows: ['cohort', asks.replace(/\(.*/, ''), rows],
  }
}

/** A published table beside a cohort, asked again. */
export function snippetOfComparison({ cohort, project }: About, table: string, endpoint: string): SnippetQuestion {
  return {
    endpoint,
    query: `query Comparison($table: ID!, $cohort: ID!, $project: ID!) {
  publishedTable(id: $table) {
    compare(cohort: $cohort, project: $project) {
      rows {
        group
        row
        label
        cells { measure unit printed realigned computed { value withheld } difference verdict explanation }
      }
    }
  }
}`,
    variables: { table, cohort: cohort.id, project: project.id },
    rows: ['publishedTable', 'compare', 'rows'],
  }
}
