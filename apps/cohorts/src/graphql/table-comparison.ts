import type { WithholdingRule } from '@kraamketen/disclosure'
import { type Localised, inLanguage } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import { peopleOf } from '../research/asking.ts'
import { compareTable, type TableCompared } from '../research/compare-table.ts'
import { exportAnswer } from '../research/export-answer.ts'
import { exportComparison } from '../research/export-rows.ts'
import { snippetOfComparison } from '../research/snippet-of.ts'
import { characteristicOf } from '../rules/characteristics.ts'
import {
  COMPARED_MEASURES,
  COMPARISON_VERDICTS,
  type Comparison,
  type ComparisonVerdict,
} from '../rules/comparison/compare-with-printed.ts'
import { levelOfRow } from '../rules/comparison/printed-levels.ts'
import { ResearchMeta } from './answer-meta.ts'
import { Language, builder } from './builder.ts'
import { type AskedCohort, askerOf, readCohortArguments, readProjectArgument } from './asked-cohort.ts'
import { CohortType } from './cohort.ts'
import { CohortDefinitionInput } from './cohort-definition.ts'
import { ExportFileType, exportArgs } from './export-file.ts'
import { ProtectedCount, ProtectedFigure } from './protected.ts'
import { PublishedTableType } from './published-table.ts'

const ComparedMeasure = builder.enumType('ComparedMeasure', {
  description:
    'What of a row is compared; a class of hours is its share, or its number where the table prints numbers (NL: vergeleken maat).',
  values: COMPARED_MEASURES,
})
const ComparisonUnit = builder.enumType('ComparisonUnit', {
  description: 'In what a figure is expressed (NL: eenheid van het cijfer).',
  values: ['PAIRS', 'HOURS', 'PERCENT'] as const satisfies readonly Comparison['unit'][],
})
const ComparisonVerdictType = builder.enumType('ComparisonVerdict', {
  description: 'Whether a computed figure is the printed one (NL: oordeel).',
  values: {
    SAME: { description: 'Within the rounding of print.' },
    WITHIN_NOISE: { description: 'No further than rounding and noise together can explain.' },
    DIFFERENT: { description: 'Further than that.' },
    WITHHELD: { description: 'The computed figure may not be shown.' },
    NOT_COMPUTED: { description: 'There is no computed line for this row.' },
  } satisfies Record<(typeof COMPARISON_VERDICTS)[number], object>,
})

type Cell = Comparison<WithholdingRule>

const ComparedCell = builder.objectRef<Cell>('ComparedCell').implement({
  description: 'One printed figure beside the computed one (NL: vergeleken cijfer).',
  ...needs('research:read'),
  fields: (t) => ({
    measure: t.expose('measure', { type: ComparedMeasure, description: 'What it is a figure of.' }),
    unit: t.expose('unit', { type: ComparisonUnit, description: 'In what it is expressed.' }),
    printed: t.exposeFloat('printed', { description: 'As printed.' }),
    realigned: t.exposeFloat('realigned', {
      nullable: true,
      description: 'The figure that reconciliation moves to this row; null where it moves none.',
    }),
    computed: t.field({
      type: ProtectedFigure,
      nullable: true,
      description: 'As computed; null where there is no such line.',
      resolve: ({ computed }) =>
        computed === null || 'withheld' in computed ? computed : { value: computed.value, interval: null },
    }),
    difference: t.exposeFloat('difference', {
      nullable: true,
      description: 'Computed less printed; null where nothing computed is shown.',
    }),
    differenceFromRealigned: t.exposeFloat('differenceFromRealigned', {
      nullable: true,
      description: 'Computed less realigned.',
    }),
    rounding: t.exposeFloat('rounding', { description: 'The largest difference that rounding in print explains.' }),
    noise: t.exposeFloat('noise', {
      nullable: true,
      description:
        'The largest difference that noise explains on top of it; null where nothing computed is shown, or any.',
    }),
    verdict: t.expose('verdict', { type: ComparisonVerdictType, description: 'About the printed figure.' }),
    explanation: t.string({
      nullable: true,
      description: 'What is known of a difference; null when there is none or nothing is known.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ explanation }, { language }) => (explanation === null ? null : inLanguage(explanation, language)),
    }),
  }),
})

interface RowCompared {
  readonly group: string | null
  readonly row: string
  readonly label: Localised
  readonly cells: readonly Cell[]
}

const ComparedRow = builder.objectRef<RowCompared>('ComparedRow').implement({
  description: 'A printed row beside the computed one (NL: vergeleken rij).',
  ...needs('research:read'),
  fields: (t) => ({
    group: t.exposeString('group', { nullable: true, description: 'Key of its group; null for everybody.' }),
    row: t.exposeString('row', { description: 'Key of the row.' }),
    label: t.string({
      description: 'Its label: in Dutch as printed, in English as the level is called here.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ label }, { language }) => inLanguage(label, language),
    }),
    cells: t.field({
      type: [ComparedCell],
      description: 'Its figures: n, two means and five classes.',
      resolve: ({ cells }) => [...cells],
    }),
  }),
})

interface ComparedWith extends TableCompared {
  readonly asked: AskedCohort
}

const TableComparison = builder.objectRef<ComparedWith>('TableComparison').implement({
  description:
    'A published table beside a cohort, figure by figure (NL: gedrukt tegen berekend). Print is not repaired.',
  ...needs('research:read'),
  fields: (t) => ({
    cohort: t.field({ type: CohortType, description: 'The cohort.', resolve: ({ asked }) => asked }),
    rows: t.field({
      type: [ComparedRow],
      description: 'In printed order, everybody first.',
      resolve: ({ table, comparisons }) => rowsOf(table, comparisons),
    }),
    agreeing: t.int({
      description: 'Figures that are the same, or no further apart than rounding and noise explain.',
      resolve: ({ comparisons }) => countOf(comparisons, ['SAME', 'WITHIN_NOISE']),
    }),
    different: t.int({
      description: 'Figures that are further apart.',
      resolve: ({ comparisons }) => countOf(comparisons, ['DIFFERENT']),
    }),
    withheld: t.int({
      description: 'Figures whose computed one may not be shown.',
      resolve: ({ comparisons }) => countOf(comparisons, ['WITHHELD']),
    }),
    n: t.field({
      type: ProtectedCount,
      description: 'Mother-child pairs of the cohort.',
      resolve: ({ everybody }) => peopleOf(everybody.answer),
    }),
    meta: t.field({
      type: ResearchMeta,
      description:
        'Where it comes from. Each group of the table is a question of its own; this is the one of everybody.',
      resolve: ({ everybody }) => ({ about: everybody.about, n: peopleOf(everybody.answer) }),
    }),
    export: t.field({
      type: ExportFileType,
      nullable: true,
      description: 'It as a file.',
      args: exportArgs,
      resolve: (compared, { format, language }, { graphUrl }) =>
        exportAnswer(
          format,
          `compare-${compared.table.id}`,
          () => exportComparison(compared, language),
          () => snippetOfComparison(compared.everybody.about, compared.table.id, graphUrl),
        ),
    }),
  }),
})

builder.objectField(PublishedTableType, 'compare', (t) =>
  t.field({
    type: TableComparison,
    nullable: true,
    description:
      'The table beside a cohort, that of the RIVM study unless asked (NL: vergelijking). Each group of the table is one question to the ledger.',
    ...needs('research:read'),
    args: {
      cohort: t.arg.id({ description: 'Id of a cohort that was asked before.' }),
      definition: t.arg({ type: CohortDefinitionInput, description: 'Definition of the cohort.' }),
      project: t.arg.id({ description: 'Under which project it is asked; needed by who takes part in several.' }),
    },
    resolve: async (table, { cohort: id, definition, project }, context) => {
      const cohort = await readCohortArguments({ definition, id, argument: 'cohort' }, context)
      const asked: AskedCohort = { cohort, projectId: await readProjectArgument(project, context) }
      const compared = await compareTable(table, await askerOf(asked, context, 'compare', 'COMPARE'), context.ask)
      return { ...compared, asked }
    },
  }),
)

function rowsOf(table: TableCompared['table'], comparisons: readonly Cell[]): RowCompared[] {
  const printed = new Map<string, string>(
    table.groups.flatMap(({ key, rows }) => rows.map((row) => [`${key} ${row.key}`, row.label] as const)),
  )
  return [...Map.groupBy(comparisons, ({ group, row }) => `${group} ${row}`)].flatMap(([place, cells]) => {
    const [first] = cells
    if (first === undefined) return []
    const { group, row } = first
    if (group === null) {
      return { group, row, label: { nl: table.total?.label ?? row, en: 'Total' }, cells }
    }
    const label = printed.get(place) ?? row
    return { group, row, label: { nl: label, en: levelLabel(group, row)?.en ?? label }, cells }
  })
}

function levelLabel(group: string, row: string): Localised | null {
  const level = levelOfRow(group, row)
  if (level === null) return null
  return characteristicOf(level.characteristic).levels.find(({ code }) => code === level.level)?.label ?? null
}

function countOf(comparisons: readonly Cell[], verdicts: readonly ComparisonVerdict[]): number {
  return comparisons.filter(({ verdict }) => verdicts.includes(verdict)).length
}
