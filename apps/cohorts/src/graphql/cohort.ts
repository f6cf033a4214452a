import { inLanguage } from '@kraamketen/kraamzorg'
import { InvalidInput, needs } from '@kraamketen/subgraph'
import { parseCohortId } from '../cohort-id.ts'
import { citation } from '../research/citation.ts'
import { type Cohort, isRivmStudy } from '../research/cohort.ts'
import { permalink } from '../research/permalink.ts'
import type { CrosstabQuestion } from '../research/question.ts'
import { readGroupBy, readOnly, readTwoYears } from '../research/read-question.ts'
import { regionRows } from '../research/region-rows.ts'
import { standardiseLevels } from '../research/standardise-levels.ts'
import { differences } from '../rules/definition/compare-definitions.ts'
import { definitionWarnings } from '../rules/definition/definition-warnings.ts'
import { explainDefinition } from '../rules/definition/explain-definition.ts'
import { CohortWarning } from './answer-meta.ts'
import { type AskedCohort, askerOf, readCohortArguments, readOther, readProjectArgument } from './asked-cohort.ts'
import { Language, builder } from './builder.ts'
import { CharacteristicCodeType } from './characteristic.ts'
import {
  CohortDefinitionInput,
  CohortDefinitionType,
  HoursCorrectionType,
  RestrictionInput,
} from './cohort-definition.ts'
import { CohortFlow } from './cohort-flow.ts'
import { CrosstabType } from './crosstab.ts'
import { DefinitionDifferenceType } from './definition-difference.ts'
import { FollowUpTable } from './follow-up-table.ts'
import { NeedTable } from './need-table.ts'
import { RegionComparison } from './region-comparison.ts'
import { StandardisedTable } from './standardised-table.ts'

const SeasonUnit = builder.enumType('SeasonUnit', {
  description: 'By what the seasons of a year are told apart (NL: eenheid van het seizoen).',
  values: {
    MONTH: { description: 'Calendar months (NL: maand).' },
    WEEK: { description: 'ISO weeks (NL: week).' },
  },
})
const SEASONS = {
  MONTH: { code: 'BIRTH_MONTH', method: 'SEASONALITY_BY_MONTH' },
  WEEK: { code: 'BIRTH_WEEK', method: 'SEASONALITY_BY_WEEK' },
} as const

export const CohortType = builder.objectRef<AskedCohort>('Cohort')
builder.objectType(CohortType, {
  name: 'Cohort',
  description:
    'Mother-child pairs by a definition (NL: cohort). Its id follows from the definition, so every service and link names the same one. What is counted of it is asked under a project, and each field is one question to the ledger.',
  ...needs('research:read'),
  fields: (t) => ({
    id: t.id({
      description: 'SHA-256 of the canonical text of the definition.',
      resolve: ({ cohort }) => cohort.id,
    }),
    name: t.string({
      nullable: true,
      description: 'What it is known by; null for one that has no name.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ cohort }, { language }) =>
        isRivmStudy(cohort) ? inLanguage({ nl: 'RIVM-studie', en: 'RIVM study' }, language) : null,
    }),
    definition: t.field({
      type: CohortDefinitionType,
      description: 'Who is in, and what is counted of them.',
      resolve: ({ cohort }) => cohort.definition,
    }),
    canonical: t.string({
      description: 'The definition as the one text that its id is the checksum of.',
      resolve: ({ cohort }) => cohort.canonical,
    }),
    explanation: t.stringList({
      description: 'The definition in plain words, one sentence a choice.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ cohort }, { language }) =>
        explainDefinition(cohort.definition).map((sentence) => inLanguage(sentence, language)),
    }),
    warnings: t.field({
      type: [CohortWarning],
      description: 'What to know before relying on what it answers.',
      resolve: async ({ cohort }, _args, { activeRelease }) => [
        ...definitionWarnings(cohort.definition, await activeRelease()),
      ],
    }),
    diff: t.field({
      type: [DefinitionDifferenceType],
      nullable: true,
      description: 'Where its definition differs from another; empty when they are the same. Give one of the two.',
      args: {
        with: t.arg.id({ description: 'Id of the other cohort, which was asked before.' }),
        definition: t.arg({ type: CohortDefinitionInput, description: 'The other definition.' }),
      },
      resolve: async ({ cohort }, args, context) => {
        const other = await readOther(args.with, args.definition, context)
        return [...differences(cohort.definition, other.definition)]
      },
    }),
    permalink: t.string({
      description: 'Its path in the portal.',
      resolve: ({ cohort }) => permalink(cohort.id),
    }),
    citation: t.string({
      description: 'How to cite it.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: async ({ cohort }, { language }, { activeRelease }) =>
        inLanguage(citation(cohort, await activeRelease()), language),
    }),
    flow: t.field({
      type: CohortFlow,
      nullable: true,
      description: 'Who drops out at which criterion; null with an error when it is refused (NL: stroomschema).',
      args: {
        by: t.arg({ type: CharacteristicCodeType, description: 'Also by this characteristic.' }),
      },
      resolve: async (asked, { by }, context) => ({
        ...(await context.ask(await askerOf(asked, context, 'flow', 'FLOW'), { kind: 'FLOW', by: by ?? null })),
        variables: { by: by ?? null },
      }),
    }),
    table1: t.field({
      type: CrosstabType,
      nullable: true,
      description: 'By hospital days and class of hours, not corrected, as Table 1 of the RIVM note (NL: tabel 1).',
      resolve: async (asked, _args, context) => ({
        ...(await context.ask(await askerOf(asked, context, 'table1', 'TABLE_1'), {
          ...everybody(asked.cohort),
          groupBy: ['HOSPITAL_DAYS'],
          hoursCorrection: 'NONE',
        })),
        variables: {},
      }),
    }),
    crosstab: t.field({
      type: CrosstabType,
      nullable: true,
      description: 'By up to three characteristics and class of hours (NL: kruistabel).',
      args: {
        groupBy: t.arg({
          type: [CharacteristicCodeType],
          required: true,
          description: 'By what it is divided, each once; empty for everybody together.',
        }),
        only: t.arg({ type: [RestrictionInput], description: 'Of whom, on top of the definition; all must hold.' }),
        hoursCorrection: t.arg({
          type: HoursCorrectionType,
          description: 'How hours are corrected here; as the definition says when left out.',
        }),
      },
      resolve: async (asked, args, context) => {
        const { definition } = asked.cohort
        const only = readOnly('only', definition, args.only ?? [])
        const groupBy = readGroupBy('groupBy', args.groupBy, definition, only)
        const hoursCorrection = args.hoursCorrection ?? definition.hoursCorrection
        const question: CrosstabQuestion = { kind: 'CROSSTAB', groupBy, only, hoursCorrection }
        return {
          ...(await context.ask(await askerOf(asked, context, 'crosstab', 'CROSSTAB'), question)),
          variables: { groupBy, only, hoursCorrection },
        }
      },
    }),
    trend: t.field({
      type: CrosstabType,
      nullable: true,
      description: 'By birth year, and within it by one characteristic when asked (NL: trend).',
      args: {
        of: t.arg({ type: CharacteristicCodeType, description: 'Also by this characteristic; not the birth year.' }),
      },
      resolve: async (asked, { of }, context) => {
        const divided = of === null || of === undefined ? [] : [of]
        readGroupBy('of', ['BIRTH_YEAR', ...divided], asked.cohort.definition)
        return {
          ...(await context.ask(await askerOf(asked, context, 'trend', 'TREND'), {
            ...everybody(asked.cohort),
            groupBy: ['BIRTH_YEAR', ...divided],
          })),
          variables: { of: of ?? null },
        }
      },
    }),
    seasonality: t.field({
      type: CrosstabType,
      nullable: true,
      description: 'By month or week of birth, all years together; the method says which weeks (NL: seizoenen).',
      args: {
        by: t.arg({ type: SeasonUnit, required: true, defaultValue: 'MONTH', description: 'Months unless asked.' }),
      },
      resolve: async (asked, { by }, context) => {
        const { code, method } = SEASONS[by]
        return {
          ...(await context.ask(await askerOf(asked, context, 'seasonality', method), {
            ...everybody(asked.cohort),
            groupBy: [code],
          })),
          variables: { by },
        }
      },
    }),
    regions: t.field({
      type: RegionComparison,
      nullable: true,
      description: 'Received hours by GGD region in two birth years, with the change (NL: regio’s).',
      args: {
        from: t.arg.int({ required: true, description: 'First birth year, within the definition.' }),
        until: t.arg.int({ required: true, description: 'Last birth year, within the definition.' }),
      },
      resolve: async (asked, { from, until }, context) => {
        const years = readTwoYears(from, until, asked.cohort.definition)
        const answered = await context.ask(await askerOf(asked, context, 'regions', 'REGIONS'), {
          ...everybody(asked.cohort),
          groupBy: ['GGD_REGION', 'BIRTH_YEAR'],
          only: [{ characteristic: 'BIRTH_YEAR', levels: years }],
        })
        return { ...answered, years, rows: regionRows(answered.answer, years), variables: { from, until } }
      },
    }),
    need: t.field({
      type: NeedTable,
      nullable: true,
      description: 'Hours needed by the norm of the definition against hours received (NL: behoefte).',
      args: {
        groupBy: t.arg({
          type: [CharacteristicCodeType],
          required: true,
          defaultValue: [],
          description: 'By what it is divided, each once; empty for everybody together.',
        }),
      },
      resolve: async (asked, args, context) => {
        const groupBy = readGroupBy('groupBy', args.groupBy, asked.cohort.definition)
        return {
          ...(await context.ask(await askerOf(asked, context, 'need', 'NEED'), { kind: 'NEED', groupBy })),
          variables: { groupBy },
        }
      },
    }),
    followUp: t.field({
      type: FollowUpTable,
      nullable: true,
      description: 'For how many pairs each calendar year after the birth is observed (NL: follow-up).',
      args: {
        groupBy: t.arg({
          type: [CharacteristicCodeType],
          required: true,
          defaultValue: [],
          description: 'By what it is divided, each once; empty for everybody together.',
        }),
      },
      resolve: async (asked, args, context) => {
        const groupBy = readGroupBy('groupBy', args.groupBy, asked.cohort.definition)
        return {
          ...(await context.ask(await askerOf(asked, context, 'followUp', 'FOLLOW_UP'), {
            kind: 'FOLLOW_UP',
            groupBy,
          })),
          variables: { groupBy },
        }
      },
    }),
    standardised: t.field({
      type: StandardisedTable,
      nullable: true,
      description:
        'Levels of one characteristic, crude and as if each were composed as the whole cohort (NL: standaardisatie). Three questions to the ledger.',
      args: {
        by: t.arg({ type: CharacteristicCodeType, required: true, description: 'What is compared.' }),
        over: t.arg({
          type: [CharacteristicCodeType],
          required: true,
          description: 'What is held equal: one or two others.',
        }),
      },
      resolve: async (asked, { by, over }, context) => {
        const { cohort } = asked
        if (over.length === 0) {
          const remedy = 'Name one or two characteristics that are held equal.'
          throw new InvalidInput([{ path: ['over'], message: 'Nothing is held equal.', remedy }])
        }
        readGroupBy('over', [by, ...over], cohort.definition)
        const asker = await askerOf(asked, context, 'standardised', 'STANDARDISED')
        const question = (groupBy: CrosstabQuestion['groupBy']) => ({ ...everybody(cohort), groupBy })
        const [crude, strata, standard] = await Promise.all([
          context.ask(asker, question([by])),
          context.ask(asker, question([by, ...over])),
          context.ask(asker, question(over)),
        ])
        const rows = standardiseLevels(crude.answer, strata.answer, standard.answer, cohort.definition)
        return { ...crude, over, rows, variables: { by, over } }
      },
    }),
  }),
})
builder.asEntity(CohortType, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: async ({ id }, { knownCohort }) => {
    const known = parseCohortId(id) === null ? null : await knownCohort(id)
    return known === null ? null : { cohort: known, projectId: null }
  },
})

builder.queryField('cohort', (t) =>
  t.field({
    type: CohortType,
    nullable: true,
    description: 'A cohort by its definition or its id; that of the RIVM study when neither is given.',
    ...needs('research:read'),
    args: {
      definition: t.arg({ type: CohortDefinitionInput, description: 'Its definition.' }),
      id: t.arg.id({ description: 'Id of a cohort that was asked before.' }),
      project: t.arg.id({
        description: 'Under which project it is asked; needed by who takes part in several.',
      }),
    },
    resolve: async (_root, { definition, id, project }, context) => ({
      cohort: await readCohortArguments({ definition, id, argument: 'id' }, context),
      projectId: await readProjectArgument(project, context),
    }),
  }),
)

/** The crosstab of all pairs, as the definition corrects hours. */
function everybody({ definition }: Cohort): CrosstabQuestion {
  return { kind: 'CROSSTAB', groupBy: [], only: [], hoursCorrection: definition.hoursCorrection }
}
