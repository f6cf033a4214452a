import { inLanguage } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import type { AmountAt } from '../../rules/amount/amount-at.ts'
import type {
  Amount,
  AmountBasis as AmountBasisCode,
  AmountUnit as AmountUnitCode,
  Confidence as ConfidenceCode,
} from '../../rules/amount/amount.ts'
import { builder, Language, Source, sourceOf } from '../builder.ts'

const AmountUnit = builder.enumType('AmountUnit', {
  description: 'What an amount is paid for (NL: eenheid).',
  values: {
    PER_HOUR: { description: 'For every hour of care.' },
    PER_EPISODE: { description: 'Once for the whole period of care.' },
    PER_DAY: { description: 'For every day.' },
  } satisfies Record<AmountUnitCode, object>,
})

const AmountBasis = builder.enumType('AmountBasis', {
  description: 'How binding an amount is (NL: grondslag).',
  values: {
    LEGAL_MAXIMUM: { description: 'A maximum; insurer and provider may agree on less (NL: maximumtarief).' },
    STATUTORY: { description: 'Exactly this is due by law (NL: wettelijk bedrag).' },
    CONTRACTED: { description: 'Agreed by insurer and provider (NL: gecontracteerd tarief).' },
  } satisfies Record<AmountBasisCode, object>,
})

const Confidence = builder.enumType('Confidence', {
  description: 'How sure an amount is (NL: zekerheid).',
  values: {
    SOURCE_TEXT: { description: 'Printed in one of the documents that this platform rests on.' },
    FOUND: { description: 'Read in a publication of the body that sets it, or of the sector.' },
    FOUND_SECONDARY: { description: 'Read at a provider or on a comparison page that quotes it.' },
    DEMONSTRATION: { description: 'Invented for the demonstration; true of nobody.' },
  } satisfies Record<ConfidenceCode, object>,
})

export const KnownAmount = builder.objectRef<Amount>('KnownAmount').implement({
  description: 'An amount that is known for the day that was asked, with its source (NL: bekend bedrag).',
  ...needs('reference:read'),
  fields: (t) => ({
    cents: t.exposeInt('cents', { description: 'Euro cents.' }),
    unit: t.expose('unit', { type: AmountUnit, description: 'What it is paid for.' }),
    basis: t.expose('basis', { type: AmountBasis, description: 'Maximum, or exactly due.' }),
    validFrom: t.expose('validFrom', { type: 'Date', description: 'First day on which it holds.' }),
    validUntil: t.expose('validUntil', {
      type: 'Date',
      nullable: true,
      description: 'Last day on which it holds; null while no end is known.',
    }),
    source: t.field({
      type: Source,
      description: 'The publication that sets or prints it.',
      resolve: ({ source }) => sourceOf(source),
    }),
    citation: t.exposeString('citation', { description: 'Where exactly it was read.' }),
    confidence: t.expose('confidence', { type: Confidence, description: 'How sure it is.' }),
    remark: t.string({
      nullable: true,
      description: 'What a reader has to know beside the amount; null for most.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ remark }, { language }) => (remark === null ? null : inLanguage(remark, language)),
    }),
  }),
})

type Unknown = Extract<AmountAt, { outcome: 'UNKNOWN' }>

export const UnknownAmount = builder.objectRef<Unknown>('UnknownAmount').implement({
  description:
    'No source gives the amount for the day that was asked (NL: onbekend bedrag). It is not estimated from its neighbours.',
  ...needs('reference:read'),
  fields: (t) => ({
    explanation: t.string({
      description: 'What is unknown and what is known around it, in a sentence or two.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ explanation }, { language }) => inLanguage(explanation, language),
    }),
    missing: t.exposeString('missing', { description: 'Kind and year of what is missing: KRAAMZORG_HOUR 2024.' }),
    before: t.expose('before', {
      type: KnownAmount,
      nullable: true,
      description: 'The nearest known amount of before that day; null when there is none.',
    }),
    after: t.expose('after', {
      type: KnownAmount,
      nullable: true,
      description: 'The nearest known amount of after that day; null when there is none.',
    }),
  }),
})

export const AmountUnion = builder.unionType('Amount', {
  description: 'An amount on a day: known with its source, or unknown with its neighbours (NL: bedrag).',
  types: [KnownAmount, UnknownAmount],
  resolveType: (answer) => ('outcome' in answer ? 'UnknownAmount' : 'KnownAmount'),
})

/** An answer of `amountAt` as the union tells it. */
export function toAmount(answer: AmountAt): Amount | Unknown {
  return answer.outcome === 'KNOWN' ? answer.amount : answer
}
