import { needs } from '@kraamketen/subgraph'
import type { ApplicationRow } from '../../queries/grant/applications.ts'
import { builder } from '../builder.ts'
import { VulnerabilityClassType } from '../vulnerability/vulnerability.ts'

export const DeclaredFactsType = builder.objectRef<ApplicationRow>('DeclaredFacts').implement({
  description:
    'What an application was judged by, as it was declared or recorded then; it does not change (NL: vastgelegde gegevens bij de aanvraag).',
  ...needs('care:read'),
  fields: (t) => ({
    decidedFor: t.expose('decidedFor', { type: 'Date', description: 'The birth, or the due date before it.' }),
    bornOn: t.expose('bornOn', { type: 'Date', nullable: true, description: 'The birth; null before it.' }),
    recordedClass: t.expose('recordedClass', {
      type: VulnerabilityClassType,
      nullable: true,
      description: 'The class of vulnerability that a professional had recorded; null when none had.',
    }),
    derivedClass: t.expose('derivedClass', {
      type: VulnerabilityClassType,
      nullable: true,
      description: 'The class that followed from the factors then; null when none did.',
    }),
    riskFactors: t.exposeInt('riskFactors', {
      nullable: true,
      description: 'Risk factors that were recorded then, urgent ones too; null when nobody had looked.',
    }),
    municipalityCode: t.exposeString('municipalityCode', {
      nullable: true,
      description: 'CBS code of the municipality where she lived; null when not declared.',
    }),
    district: t.exposeString('district', { nullable: true, description: 'Part of that municipality, by name.' }),
    uzoviCode: t.exposeString('uzoviCode', { nullable: true, description: 'Code of her health insurer (NL: UZOVI).' }),
    careProviderAgbCode: t.exposeString('providerAgbCode', {
      nullable: true,
      description: 'AGB code of her kraamzorg organisation, which decides; null when there was none yet.',
    }),
    monthlyIncomeCents: t.exposeInt('monthlyIncomeCents', {
      nullable: true,
      description: 'Net income of the household in a month, in cents; null when not declared.',
    }),
    moneyWorries: t.exposeBoolean('moneyWorries', {
      nullable: true,
      description: 'Whether the family said that it has money worries (NL: geldzorgen); null when not asked.',
    }),
    indicatedHours: t.float({
      nullable: true,
      description: 'Decimal hours of kraamzorg that were indicated then; null when not declared.',
      resolve: ({ indicatedMinutes }) => (indicatedMinutes === null ? null : indicatedMinutes / 60),
    }),
  }),
})
