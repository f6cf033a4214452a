import { type Localised, inLanguage } from '@kraamketen/kraamzorg'
import { InvalidInput, needs } from '@kraamketen/subgraph'
import { type Answered, peopleOf } from '../research/asking.ts'
import { noteOn } from '../research/citation.ts'
import type { CrosstabAnswer } from '../research/count-crosstab.ts'
import { type OwnContributionRow, ownContributionRows } from '../research/own-contribution-rows.ts'
import type { CrosstabQuestion } from '../research/question.ts'
import { readGroupBy, readOnly } from '../research/read-question.ts'
import { type CharacteristicCode, characteristicOf } from '../rules/characteristics.ts'
import type { CohortDefinition } from '../rules/definition/cohort-definition.ts'
import {
  GROUP_RESTRICTIONS,
  GROUPS_IN_WORDS,
  type OwnContributionDivision as OwnContributionDivisionCode,
  type OwnContributionGroup,
} from '../rules/scenario/own-contribution-group.ts'
import {
  ownContributionAssumptions,
  type OwnContributionFacts,
  ownContributionQuestion,
} from '../rules/scenario/own-contribution-words.ts'
import type { Bounds, NoiseRange } from '../rules/scenario/within-noise.ts'
import { ResearchMeta } from './answer-meta.ts'
import { type AskedCohort, askerOf, readProjectArgument } from './asked-cohort.ts'
import type { Context } from '../context.ts'
import { Language, builder } from './builder.ts'
import { CrosstabLevel } from './characteristic.ts'
import { CohortType } from './cohort.ts'
import { GgdRegionType } from './ggd-region.ts'
import { type AskedScenario, parseReachId, reachId, type ReachPart } from './own-contribution-reach-id.ts'
import { ProtectedCount } from './protected.ts'

const OwnContributionGroupType = builder.enumType('OwnContributionGroup', {
  description: 'For whom the own contribution is abolished or waived (NL: doelgroep van de kwijtschelding).',
  values: {
    ALL: { description: 'All families: it is abolished (NL: alle gezinnen).' },
    LOWEST_INCOME_QUINTILE: { description: 'An income in the lowest 20% (NL: laagste 20% van de inkomens).' },
    TWO_LOWEST_INCOME_QUINTILES: { description: 'An income in the lowest 40% (NL: laagste 40% van de inkomens).' },
    PROBLEMATIC_DEBT: { description: 'Problematic debts (NL: problematische schulden).' },
    SINGLE_PARENT: { description: 'Single-parent families (NL: eenoudergezinnen).' },
    MULTIPLY_VULNERABLE: {
      description:
        'Multiply vulnerable by the registers; no class that a professional decides on (NL: meervoudig kwetsbaar volgens de registers).',
    },
  } satisfies Record<OwnContributionGroup, object>,
})

const OwnContributionDivision = builder.enumType('OwnContributionDivision', {
  description: 'By what a scenario of the own contribution is divided, beside the birth year (NL: uitsplitsing).',
  values: {
    GGD_REGION: { description: 'Region of the municipal health service (NL: GGD-regio).' },
    INCOME_QUINTILE: { description: 'Fifth of household income (NL: inkomenskwintiel).' },
  } satisfies Record<OwnContributionDivisionCode, object>,
})

const OwnContributionFamilies = builder.objectRef<NoiseRange | Bounds>('OwnContributionFamilies').implement({
  description: 'A number of families within the bounds of its noise (NL: bandbreedte in gezinnen).',
  ...needs('research:read'),
  fields: (t) => ({
    low: t.exposeInt('low', { description: 'The fewest.' }),
    central: t.exposeInt('central', {
      nullable: true,
      description: 'As it leaves, with noise; null when those without hours are too few to show.',
    }),
    high: t.exposeInt('high', { description: 'The most.' }),
  }),
})

const OwnContributionHours = builder.objectRef<NoiseRange>('OwnContributionHours').implement({
  description: 'Received hours within the bounds of their noise (NL: bandbreedte in ontvangen uren).',
  ...needs('research:read'),
  fields: (t) => ({
    low: t.float({ description: 'The least, decimal hours.', resolve: ({ low }) => Math.floor(low) }),
    central: t.float({
      nullable: true,
      description: 'As it leaves, with noise.',
      resolve: ({ central }) => Math.round(central),
    }),
    high: t.float({ description: 'The most.', resolve: ({ high }) => Math.ceil(high) }),
  }),
})

interface Reach extends OwnContributionRow {
  readonly id: string
  readonly percent: number
}

const OwnContributionReach = builder.objectRef<Reach>('OwnContributionReach')
builder.objectType(OwnContributionReach, {
  name: 'OwnContributionReach',
  description:
    'Families of one birth year whom abolishing or waiving the own contribution would reach, and the hours that they received (NL: bereik van de kwijtschelding).',
  ...needs('research:read', ['coordinator', 'researcher']),
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque; the same question of the same data has the same.' }),
    year: t.exposeInt('year', { description: 'Birth year.' }),
    percent: t.exposeFloat('percent', { description: 'Percent of the own contribution that is waived.' }),
    region: t.field({
      type: GgdRegionType,
      nullable: true,
      description: 'The region; null for all together, and for families whose region is not known.',
      resolve: ({ region }, _args, { loaders }) =>
        region === null || region.code === 'UNKNOWN' ? null : loaders.ggdRegion.load(region.code),
    }),
    levels: t.field({
      type: [CrosstabLevel],
      description: 'Region and income, as far as it is divided by them, UNKNOWN too; empty for all together.',
      resolve: ({ region, level }) => [region, level].filter((one) => one !== null),
    }),
    families: t.expose('n', {
      type: ProtectedCount,
      description: 'All families of the group, with and without hours.',
    }),
    familiesReached: t.expose('reached', {
      type: OwnContributionFamilies,
      nullable: true,
      description: 'Those of them who received hours, so who would pay; null when what is withheld leaves no bounds.',
    }),
    hours: t.expose('hours', {
      type: OwnContributionHours,
      nullable: true,
      description: 'Hours that they received together; null when they are withheld.',
    }),
  }),
})
builder.asEntity(OwnContributionReach, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: async ({ id }, context) => {
    const asked = parseReachId(id)
    const cohort = asked === null ? null : await context.knownCohort(asked.cohortId)
    if (asked === null || cohort === null) return null
    const projectId = await readProjectArgument(asked.projectId, context)
    const { rows, totals } = await scenarioOf({ cohort, projectId }, asked.scenario, context)
    return [...rows, ...totals].find((reach) => reach.id === id) ?? null
  },
})

interface Scenario extends Answered<CrosstabAnswer> {
  readonly facts: OwnContributionFacts
  readonly years: readonly number[]
  readonly rows: readonly Reach[]
  readonly totals: readonly Reach[]
}

const OwnContributionScenario = builder.objectRef<Scenario>('OwnContributionScenario').implement({
  description:
    'What it would ask to abolish or waive the own contribution, on the families and hours of earlier years (NL: scenario eigen bijdrage). It says nothing of what families would do then.',
  ...needs('research:read', ['coordinator', 'researcher']),
  fields: (t) => ({
    question: t.string({
      description: 'The scenario as a question, in words.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ facts }, { language }) => inLanguage(ownContributionQuestion(facts), language),
    }),
    who: t.field({
      type: OwnContributionGroupType,
      description: 'For whom.',
      resolve: ({ facts }) => facts.who,
    }),
    whoInWords: t.string({
      description: 'For whom, in words.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ facts }, { language }) => inLanguage(GROUPS_IN_WORDS[facts.who], language),
    }),
    percent: t.float({
      description: 'Percent of the own contribution that is waived; 100 is all of it.',
      resolve: ({ facts }) => facts.percent,
    }),
    years: t.intList({ description: 'Birth years that are answered.', resolve: ({ years }) => [...years] }),
    rows: t.field({
      type: [OwnContributionReach],
      description: 'One a year, and a level of each division.',
      resolve: ({ rows }) => [...rows],
    }),
    totals: t.field({
      type: [OwnContributionReach],
      description: 'One a year, all regions that were asked together, with noise of their own: no sum of the rows.',
      resolve: ({ totals }) => [...totals],
    }),
    rangeFrom: t.stringList({
      description: 'What makes low and high differ.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: (_scenario, { language }) => [inLanguage(NOISE, language)],
    }),
    assumptions: t.stringList({
      description: 'What the counting takes for granted, one sentence each.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ facts }, { language }) =>
        ownContributionAssumptions(facts).map((sentence) => inLanguage(sentence, language)),
    }),
    note: t.string({
      description: 'What everybody must know of the data; says so in words when they are synthetic.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ about }, { language }) => inLanguage(noteOn(about.release), language),
    }),
    meta: t.field({
      type: ResearchMeta,
      description: 'Where it comes from.',
      resolve: ({ answer, about }) => ({ about, n: peopleOf(answer) }),
    }),
  }),
})

const NOISE: Localised = {
  nl: 'Op aantallen en uren ligt ruis van ten hoogste vijf gezinnen, zodat niemand te herkennen is. Het echte getal ligt tussen laag en hoog.',
  en: 'There is noise of at most five families on numbers and hours, so that nobody can be recognised. The true figure lies between low and high.',
}

builder.objectField(CohortType, 'ownContributionScenario', (t) =>
  t.field({
    type: OwnContributionScenario,
    nullable: true,
    description:
      'Whom it reaches, where, and over how many hours, when families pay no or less own contribution (NL: afschaffen of kwijtschelden van de eigen bijdrage). Two questions to the ledger; null with an error when one is refused.',
    ...needs('research:read', ['coordinator', 'researcher']),
    args: {
      years: t.arg.intList({ description: 'Birth years, within the definition; all of it when left out.' }),
      regions: t.arg.stringList({ description: 'Codes of GGD regions; all when left out.' }),
      who: t.arg({
        type: OwnContributionGroupType,
        required: true,
        defaultValue: 'ALL',
        description: 'For whom; everybody unless asked.',
      }),
      by: t.arg({
        type: [OwnContributionDivision],
        description: 'By what the rows are divided, each once; by region unless asked.',
      }),
      percent: t.arg.float({
        required: true,
        defaultValue: 100,
        description: 'Percent of the own contribution that is waived, above 0 to 100.',
      }),
    },
    resolve: (asked, { by, ...scenario }, context) =>
      scenarioOf(asked, { ...scenario, by: by ?? ['GGD_REGION'] }, context),
  }),
)

/** Judges what was asked, and asks it: what is divided, and all of it together. */
async function scenarioOf(
  asked: AskedCohort,
  { years, regions, who, by, percent }: AskedScenario,
  context: Context,
): Promise<Scenario> {
  const { definition } = asked.cohort
  const wanted = readYears(years, definition)
  const named = readRegions(regions)
  readPercent(percent)
  const restrictions = [
    ...(named === null ? [] : [{ characteristic: 'GGD_REGION' as const, levels: named.map(({ code }) => code) }]),
    ...[GROUP_RESTRICTIONS[who]].filter((restriction) => restriction !== null),
  ]
  const only = readOnly('who', definition, restrictions)
  const question = (groupBy: readonly CharacteristicCode[]): CrosstabQuestion => ({
    kind: 'CROSSTAB',
    groupBy: readGroupBy('by', groupBy, definition, only),
    only,
    hoursCorrection: 'NONE',
  })
  const asker = await askerOf(asked, context, 'ownContributionScenario', 'OWN_CONTRIBUTION')
  const [divided, whole] = await Promise.all([
    context.ask(asker, question(['BIRTH_YEAR', ...by])),
    context.ask(asker, question(['BIRTH_YEAR'])),
  ])
  const reach = ({ answer }: typeof divided, part: ReachPart) =>
    ownContributionRows(answer, definition, wanted).map((row): Reach => {
      const scenario = { years: [row.year], regions: named?.map(({ code }) => code) ?? null, who, by, percent }
      const id = reachId({ cohortId: asked.cohort.id, projectId: asker.project.id, scenario, part, at: row.at })
      return { ...row, percent, id }
    })
  const names = named?.map(({ label }) => label.nl) ?? null
  return {
    ...divided,
    facts: { definition, who, percent, regions: names },
    years: wanted,
    rows: reach(divided, 'ROW'),
    totals: reach(whole, 'TOTAL'),
  }
}

const MOST_YEARS = 26

function readYears(years: readonly number[] | null | undefined, { birthYears }: CohortDefinition): readonly number[] {
  const { from, until } = birthYears
  if (years === null || years === undefined || years.length === 0) {
    return Array.from({ length: until - from + 1 }, (_, index) => from + index)
  }
  const remedy = `Give years from ${from} to ${until}, each once.`
  if (years.length > MOST_YEARS) refuse(['years'], 'These are too many years.', remedy)
  const wrong = years.findIndex((year) => year < from || year > until)
  if (wrong !== -1) refuse(['years', String(wrong)], `The year ${years[wrong]} is not in this cohort.`, remedy)
  return [...new Set(years)].toSorted()
}

function readRegions(codes: readonly string[] | null | undefined) {
  if (codes === null || codes === undefined || codes.length === 0) return null
  const { levels } = characteristicOf('GGD_REGION')
  return [...new Set(codes)].map((code, place) => {
    const level = levels.find((known) => known.code === code && code !== 'UNKNOWN')
    const remedy = 'Give the code of a GGD region, such as GG6106; ggdRegions lists them.'
    return level ?? refuse(['regions', String(place)], 'This is not the code of a GGD region.', remedy)
  })
}

function readPercent(percent: number): void {
  if (percent > 0 && percent <= 100) return
  refuse(['percent'], `"percent" is not above 0 and at most 100.`, 'Give 100 to abolish it, or 50 for half.')
}

function refuse(path: readonly string[], message: string, remedy: string): never {
  throw new InvalidInput([{ path: [...path], message, remedy }])
}
