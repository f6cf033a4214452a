import { hoursOf, inLanguage } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import { criterionInWords } from '../../rules/indication/criterion-in-words.ts'
import { CRITERION_OUTCOMES } from '../../rules/indication/judge-criterion.ts'
import { AGREEING_PARTIES, type Agreement } from '../../rules/indication/must-agree.ts'
import type { PackageVerdict } from '../../rules/indication/propose-by-klim.ts'
import type { IndicationProposal } from '../../rules/indication/propose-indication.ts'
import { Language, Source, builder, sourceOf } from '../builder.ts'
import { FindingType } from './finding.ts'
import { IndicationMethodType, ProtocolType } from './protocol.ts'

const AgreeingPartyType = builder.enumType('AgreeingParty', {
  description: 'Who has a say in an indication (NL: betrokken partij).',
  values: AGREEING_PARTIES,
})

const AgreementType = builder.objectRef<Agreement>('IndicationAgreement').implement({
  description: 'Who must agree to an indication, and why (NL: akkoord).',
  ...needs('care:read'),
  fields: (t) => ({
    party: t.expose('party', { type: AgreeingPartyType, description: 'Who.' }),
    because: t.string({
      description: 'Why, in a sentence.',
      args: {
        language: t.arg({ type: Language, defaultValue: 'NL', required: true, description: 'Dutch unless asked.' }),
      },
      resolve: ({ because }, { language }) => inLanguage(because, language),
    }),
    source: t.field({ type: Source, description: 'Who says so.', resolve: ({ source }) => sourceOf(source) }),
  }),
})

const PackageCriterionOutcomeType = builder.enumType('PackageCriterionOutcome', {
  description: 'Whether a criterion holds for this family (NL: uitkomst van het criterium).',
  values: CRITERION_OUTCOMES,
})

const PackageCriterionType = builder.objectRef<PackageVerdict['criteria'][number]>('PackageCriterion').implement({
  description: 'One criterion of a package, held against this family (NL: criterium van een zorgpakket).',
  ...needs('care:read'),
  fields: (t) => ({
    outcome: t.expose('outcome', { type: PackageCriterionOutcomeType, description: 'Whether it holds.' }),
    missing: t.stringList({
      description: 'Facts that are not recorded and could decide it.',
      resolve: ({ missing }) => [...missing],
    }),
    text: t.string({
      description: 'The criterion in words.',
      args: {
        language: t.arg({ type: Language, defaultValue: 'NL', required: true, description: 'Dutch unless asked.' }),
      },
      resolve: ({ criterion }, { language }) => inLanguage(criterionInWords(criterion), language),
    }),
  }),
})

const CarePackageType = builder.objectRef<PackageVerdict>('CarePackage').implement({
  description: 'A package of the KLIM, held against this family (NL: zorgpakket).',
  ...needs('care:read'),
  fields: (t) => ({
    code: t.string({ description: 'Its code.', resolve: (verdict) => verdict.package.code }),
    name: t.string({
      description: 'Its name.',
      args: {
        language: t.arg({ type: Language, defaultValue: 'NL', required: true, description: 'Dutch unless asked.' }),
      },
      resolve: (verdict, { language }) => inLanguage(verdict.package.name, language),
    }),
    hours: t.float({
      description: 'Decimal hours of care at home.',
      resolve: (verdict) => hoursOf(verdict.package.minutes),
    }),
    demonstration: t.boolean({
      description: 'True when it is invented: the packages of the KLIM are not public.',
      resolve: (verdict) => verdict.package.demonstration,
    }),
    outcome: t.expose('outcome', {
      type: PackageCriterionOutcomeType,
      description: 'Whether all of its criteria hold.',
    }),
    criteria: t.field({
      type: [PackageCriterionType],
      description: 'Each criterion with what it came to.',
      resolve: ({ criteria }) => [...criteria],
    }),
  }),
})

export const IndicationProposalType = builder.objectRef<IndicationProposal>('IndicationProposal').implement({
  description: 'What one method would give this family; nothing is stored (NL: voorstel voor een indicatie).',
  ...needs('care:read'),
  fields: (t) => ({
    method: t.expose('method', { type: IndicationMethodType, description: 'By which method.' }),
    protocol: t.expose('protocol', {
      type: ProtocolType,
      nullable: true,
      description: 'The version at the care date; null while none is known.',
    }),
    hours: t.float({
      nullable: true,
      description: 'Decimal hours of care at home; null while undecided.',
      resolve: ({ minutes }) => (minutes === null ? null : hoursOf(minutes)),
    }),
    complete: t.boolean({
      description: 'False while something that could change the hours is not known.',
      resolve: ({ missing }) => missing.length === 0,
    }),
    missing: t.stringList({
      description: 'What is not known and could change the hours.',
      resolve: ({ missing }) => [...missing],
    }),
    findings: t.field({
      type: [FindingType],
      description: 'The rules in the order in which they work, each with what it did.',
      resolve: ({ findings }) => [...findings],
    }),
    packages: t.field({
      type: [CarePackageType],
      description: 'The packages that were weighed; only with the KLIM.',
      resolve: ({ packages }) => [...packages],
    }),
    difference: t.float({
      nullable: true,
      description: 'Decimal hours against the indication that holds now; null when one of the two is not known.',
      resolve: ({ difference }) => (difference === null ? null : hoursOf(difference)),
    }),
    mustAgree: t.field({
      type: [AgreementType],
      description: 'Who must agree before these hours hold, by each source; empty when the hours stay the same.',
      resolve: ({ mustAgree }) => [...mustAgree],
    }),
  }),
})
