import { POLICY, type Protected, WITHHOLDING_RULES } from '@kraamketen/disclosure'
import { inLanguage } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import { engineVersion } from '../columns/engine-version.ts'
import type { About } from '../research/asking.ts'
import { citation, noteOn } from '../research/citation.ts'
import type { AnsweredStep } from '../research/count-flow.ts'
import { METHODS, type Method } from '../research/methods.ts'
import { permalink } from '../research/permalink.ts'
import { stepInWords } from '../research/step-in-words.ts'
import { type DefinitionWarning, definitionWarnings } from '../rules/definition/definition-warnings.ts'
import { Language, Source, builder, sourceOf } from './builder.ts'
import { CrosstabLevel } from './characteristic.ts'
import { DataReleaseType } from './data-release.ts'
import { ProtectedCount, WithheldByRule } from './protected.ts'
import { ResearchProjectType } from './research-project.ts'

export const CohortWarning = builder.objectRef<DefinitionWarning>('CohortWarning').implement({
  description: 'Something to know before relying on what a cohort answers (NL: waarschuwing). It forbids nothing.',
  ...needs('research:read'),
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable code.' }),
    place: t.exposeString('place', {
      description: 'The field of the definition that it is about, or `only.` and a characteristic.',
    }),
    explanation: t.string({
      description: 'What to know.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ explanation }, { language }) => inLanguage(explanation, language),
    }),
    source: t.field({
      type: Source,
      description: 'What it rests on.',
      resolve: ({ source }) => sourceOf(source),
    }),
  }),
})

const ResearchMethod = builder.objectRef<Method>('ResearchMethod').implement({
  description: 'How an answer was made (NL: onderzoeksmethode).',
  ...needs('research:read'),
  fields: (t) => ({
    id: t.exposeString('id', { description: 'Stable name of the method.' }),
    version: t.exposeString('version', { description: 'Goes up when the same answer can become another.' }),
    explanation: t.string({
      description: 'What it does, in words.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ explanation }, { language }) => inLanguage(explanation, language),
    }),
    source: t.field({ type: Source, description: 'What it rests on.', resolve: ({ source }) => sourceOf(source) }),
  }),
})

export const DisclosurePolicyType = builder.objectRef<typeof POLICY>('DisclosurePolicy').implement({
  description: 'What decides whether a number about people may leave, and how exactly (NL: onthullingsbeleid).',
  ...needs('research:read'),
  fields: (t) => ({
    id: t.exposeString('id', { description: 'Another rule or figure is another id.' }),
    threshold: t.exposeInt('threshold', {
      description: 'Fewest people that a cell, its complement or its denominator may hold.',
    }),
    maximumNoise: t.exposeInt('maximumNoise', {
      description: 'Most people by which a count differs from the true one.',
    }),
    noiseVariance: t.exposeFloat('noiseVariance', { description: 'Variance of that difference, in people squared.' }),
  }),
})

const DisclosureAct = builder.objectRef<About>('DisclosureAct').implement({
  description: 'What disclosure control did to an answer (NL: toegepaste afscherming).',
  ...needs('research:read'),
  fields: (t) => ({
    policy: t.field({ type: DisclosurePolicyType, description: 'The policy.', resolve: () => POLICY }),
    withheld: t.field({
      type: [WithheldByRule],
      description: 'How many values each rule withheld; rules that withheld none are left out.',
      resolve: ({ withheld }) =>
        WITHHOLDING_RULES.filter((rule) => withheld[rule] > 0).map((rule) => ({ rule, count: withheld[rule] })),
    }),
  }),
})

export const FlowStepType = builder.objectRef<AnsweredStep>('FlowStep').implement({
  description: 'One criterion of a definition and whom it takes out (NL: stap in het stroomschema).',
  ...needs('research:read'),
  fields: (t) => ({
    code: t.exposeString('criterion', { description: 'Stable code of the criterion; BIRTHS is the first.' }),
    explanation: t.string({
      description: 'The criterion in words.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: (step, { language }) => inLanguage(stepInWords(step), language),
    }),
    level: t.field({
      type: CrosstabLevel,
      nullable: true,
      description: 'The group that it is about; null for everybody.',
      resolve: ({ level }) => level,
    }),
    pairsBefore: t.expose('pairsBefore', { type: ProtectedCount, description: 'Pairs before the criterion.' }),
    pairsAfter: t.expose('pairsAfter', { type: ProtectedCount, description: 'Pairs that remain.' }),
    excluded: t.expose('excluded', { type: ProtectedCount, description: 'Pairs that it takes out.' }),
    personsAfter: t.expose('personsAfter', { type: ProtectedCount, description: 'Different mothers who remain.' }),
  }),
})

/** An answer with where it comes from, and how many pairs it is about. */
export interface Metadata {
  readonly about: About
  readonly n: Protected
}

export const ResearchMeta = builder.objectRef<Metadata>('ResearchMeta').implement({
  description:
    'What an answer carries about itself (NL: verantwoording): data, engine, method, disclosure control, and how to cite it.',
  ...needs('research:read'),
  fields: (t) => ({
    queryHash: t.string({
      description: 'SHA-256 over the id of the cohort and the canonical question: the same question has the same.',
      resolve: ({ about }) => about.queryHash,
    }),
    dataRelease: t.field({
      type: DataReleaseType,
      description: 'The release that it was answered from.',
      resolve: ({ about }) => about.release,
    }),
    synthetic: t.boolean({
      description: 'True when nobody in the data exists (NL: synthetisch).',
      resolve: ({ about }) => about.release.synthetic,
    }),
    note: t.string({
      description: 'What everybody must know of the data; says so in words when they are synthetic.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ about }, { language }) => inLanguage(noteOn(about.release), language),
    }),
    engineVersion: t.string({
      description: 'Version of the engine; another can give other numbers.',
      resolve: () => engineVersion,
    }),
    method: t.field({
      type: ResearchMethod,
      description: 'How it was made.',
      resolve: ({ about }) => METHODS[about.method],
    }),
    n: t.expose('n', { type: ProtectedCount, description: 'Mother-child pairs that it is about.' }),
    flow: t.field({
      type: [FlowStepType],
      nullable: true,
      description: 'How the cohort came about, everybody together; a question of its own to the ledger.',
      resolve: async ({ about }, _args, { ask }) => {
        const { answer } = await ask({ ...about, field: 'flow', method: 'FLOW' }, { kind: 'FLOW', by: null })
        return [...answer.steps]
      },
    }),
    disclosure: t.field({
      type: DisclosureAct,
      description: 'What disclosure control did.',
      resolve: ({ about }) => about,
    }),
    warnings: t.field({
      type: [CohortWarning],
      description: 'What to know before relying on it.',
      resolve: ({ about }) => [...definitionWarnings(about.cohort.definition, about.release)],
    }),
    permalink: t.string({
      description: 'Path in the portal that asks the same again.',
      resolve: ({ about }) => permalink(about.cohort.id, about.question),
    }),
    citation: t.string({
      description: 'How to cite it: cohort, release, engine and link.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ about }, { language }) => inLanguage(citation(about.cohort, about.release, about.question), language),
    }),
    project: t.field({
      type: ResearchProjectType,
      description: 'Under which it was asked.',
      resolve: ({ about }) => about.project,
    }),
  }),
})
