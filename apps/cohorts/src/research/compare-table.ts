import type { Protected, ProtectedLine, WithholdingRule } from '@kraamketen/disclosure'
import { hoursOf } from '@kraamketen/kraamzorg'
import { type ComparedLine, type Comparison, compareWithPrinted } from '../rules/comparison/compare-with-printed.ts'
import { characteristicOfGroup } from '../rules/comparison/printed-levels.ts'
import type { PrintedTable } from '../rules/printed-table.ts'
import type { Answered, Ask, Asker } from './asking.ts'
import type { CrosstabAnswer } from './count-crosstab.ts'
import { INDICATED, RECEIVED } from './figures.ts'
import type { CrosstabQuestion } from './question.ts'

export interface TableCompared {
  readonly table: PrintedTable
  readonly comparisons: readonly Comparison<WithholdingRule>[]
  /** Everybody of the cohort, of whom the groups of the table are parts. */
  readonly everybody: Answered<CrosstabAnswer>
}

/**
 * A published table beside a cohort. Each group of the table is a crosstab, and a question to the ledger, of its own. A
 * table that is not corrected for the hospital stay is held against hours that are not.
 */
export async function compareTable(table: PrintedTable, asker: Asker, ask: Ask): Promise<TableCompared> {
  const hoursCorrection = table.correctedForHospitalStay ? asker.cohort.definition.hoursCorrection : 'NONE'
  const question = (groupBy: CrosstabQuestion['groupBy']): CrosstabQuestion => ({
    kind: 'CROSSTAB',
    groupBy,
    only: [],
    hoursCorrection,
  })
  const characteristics = table.groups.flatMap(({ key }) => characteristicOfGroup(key) ?? [])
  const [everybody, ...divided] = await Promise.all([
    ask(asker, question([])),
    ...characteristics.map((code) => ask(asker, question([code]))),
  ])
  const lines = new Map(
    divided.flatMap(({ answer }) =>
      answer.lines.map(({ levels: [level], line }) => [`${level?.characteristic} ${level?.code}`, line]),
    ),
  )
  const comparisons = compareWithPrinted<WithholdingRule>(table, {
    total: comparedLine(everybody.answer.total),
    lineOf: ({ characteristic, level }) => {
      const line = lines.get(`${characteristic} ${level}`)
      return line === undefined ? null : comparedLine(line)
    },
    hoursCorrection,
    noise: everybody.answer.policy,
  })
  return { table, comparisons, everybody }
}

function comparedLine({ n, counts, shares, means }: ProtectedLine): ComparedLine<WithholdingRule> {
  const ofMeasure = (measure: number) => {
    const nothing: Protected = { withheld: 'SMALL_DENOMINATOR' }
    const { mean, n: people } = means[measure] ?? { mean: nothing, n: nothing }
    return { mean: 'value' in mean ? { value: hoursOf(mean.value) } : mean, n: people }
  }
  return { n, counts, shares, received: ofMeasure(RECEIVED), indicated: ofMeasure(INDICATED) }
}
