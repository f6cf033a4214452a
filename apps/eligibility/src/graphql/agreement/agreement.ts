import { hoursOf, inLanguage, type Localised } from '@kraamketen/kraamzorg'
import { needs, NotFound, readDate, readId } from '@kraamketen/subgraph'
import {
  AGREEMENT_GAPS,
  type AgreementConfidence,
  type AgreementKind,
  type AgreementPoint,
} from '../../rules/agreement/agreement.ts'
import { agreementAt, type AgreementAt, type AgreementStatus } from '../../rules/agreement/agreement-status.ts'
import { builder, Language, Source, sourceOf } from '../builder.ts'

const AgreementKindType = builder.enumType('AgreementKind', {
  description: 'What parties agreed on (NL: soort afspraak).',
  values: {
    CONVENANT: { description: 'Between the associations of providers and insurers (NL: convenant).' },
    NORMENKADER: { description: 'Norms and steps that detail a convenant (NL: normenkader).' },
    WORK_AGREEMENTS: { description: 'National working agreements, detailed by region (NL: werkafspraken).' },
    PROTOCOL: { description: 'What is indicated; no promise that somebody comes (NL: protocol).' },
  } satisfies Record<AgreementKind, object>,
})

const AgreementStatusType = builder.enumType('AgreementStatus', {
  description: 'How an agreement stands on a day (NL: geldigheid van een afspraak).',
  values: {
    NOT_YET: { description: 'It begins later (NL: nog niet van kracht).' },
    IN_FORCE: { description: 'It holds on that day (NL: van kracht).' },
    LAPSED: { description: 'Its last day is over (NL: verlopen).' },
    UNKNOWN: { description: 'No source says whether it holds on that day (NL: onbekend).' },
  } satisfies Record<AgreementStatus, object>,
})

const AgreementConfidenceType = builder.enumType('AgreementConfidence', {
  description: 'How sure what is said of an agreement is (NL: zekerheid van een afspraak).',
  values: {
    SOURCE_TEXT: { description: 'Printed in one of the documents that this platform rests on.' },
    FOUND: { description: 'Read in a publication of a party to it, or of the sector.' },
    FOUND_SECONDARY: { description: 'Read at a provider or on a page that quotes it.' },
  } satisfies Record<AgreementConfidence, object>,
})

export const AgreementGapType = builder.enumType('AgreementGap', {
  description: 'What no source tells of an agreement (NL: ontbrekend gegeven van een afspraak).',
  values: AGREEMENT_GAPS,
})

const AgreementPointType = builder.objectRef<AgreementPoint>('AgreementPoint').implement({
  description: 'One thing that was agreed (NL: punt van een afspraak).',
  ...needs('reference:read'),
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable code.' }),
    text: t.string({
      description: 'In words.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ text }, { language }) => inLanguage(text, language),
    }),
  }),
})

export const AgreementType = builder.objectRef<AgreementAt>('Agreement').implement({
  description:
    'What parties in the chain agreed, as it stands on a day (NL: afspraak). No person. Of one that lapsed its old terms are not given.',
  ...needs('reference:read'),
  fields: (t) => {
    const inWords = (description: string, textOf: (one: AgreementAt) => Localised | null) =>
      t.string({
        nullable: true,
        description,
        args: {
          language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
        },
        resolve: (one, { language }) => {
          const text = textOf(one)
          return text === null ? null : inLanguage(text, language)
        },
      })
    return {
      id: t.id({ description: 'Opaque id of this version.', resolve: ({ agreement }) => agreement.id }),
      code: t.string({
        description: 'Stable code, the same in every version.',
        resolve: ({ agreement }) => agreement.code,
      }),
      kind: t.field({
        type: AgreementKindType,
        description: 'What kind of agreement it is.',
        resolve: ({ agreement }) => agreement.kind,
      }),
      version: t.string({
        nullable: true,
        description: 'As it is printed; null when no source gives it.',
        resolve: ({ agreement }) => agreement.version,
      }),
      title: t.string({
        description: 'As one says it.',
        args: {
          language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
        },
        resolve: ({ agreement }, { language }) => inLanguage(agreement.title, language),
      }),
      from: t.field({
        type: 'Date',
        nullable: true,
        description: 'First day on which it holds; null when no source gives it.',
        resolve: ({ agreement }) => agreement.validFrom,
      }),
      until: t.field({
        type: 'Date',
        nullable: true,
        description: 'Last day on which it holds; null when it goes on, or when no source gives it (see missing).',
        resolve: ({ agreement }) => agreement.validUntil,
      }),
      at: t.expose('at', { type: 'Date', description: 'The day that this answer is for.' }),
      status: t.field({
        type: AgreementStatusType,
        description: 'How it stands on that day, or on another one.',
        args: { at: t.arg({ type: 'Date', description: 'Another day; the day of this answer when left out.' }) },
        resolve: ({ agreement, at }, args) => agreementAt(agreement, readDate('at', args.at) ?? at).status,
      }),
      lapsedOn: t.expose('lapsedOn', {
        type: 'Date',
        nullable: true,
        description: 'The last day on which it held; null unless it lapsed.',
      }),
      floorHours: t.float({
        nullable: true,
        description: 'Hours of kraamzorg at least, decimal; null unless it is in force and gives them.',
        resolve: ({ terms }) => {
          const floor = terms?.floorMinutes ?? null
          return floor === null ? null : hoursOf(floor)
        },
      }),
      points: t.field({
        type: [AgreementPointType],
        nullable: true,
        description: 'What was agreed; null unless it is in force and a source gives it.',
        resolve: ({ terms }) => terms?.points?.slice() ?? null,
      }),
      steps: t.field({
        type: [AgreementPointType],
        nullable: true,
        description:
          'What is done when the floor cannot be kept, in order; null unless in force and given by a source.',
        resolve: ({ terms }) => terms?.steps?.slice() ?? null,
      }),
      appliesTo: inWords(
        'For whom and when it was agreed; null when no source gives it.',
        ({ agreement }) => agreement.appliesTo,
      ),
      note: inWords('What one must know to read it.', ({ agreement }) => agreement.note),
      afterwards: inWords(
        'What is known of what applies after its last day, also when that is nothing; null of one without a last day.',
        ({ agreement }) => agreement.afterwards,
      ),
      missing: t.field({
        type: [AgreementGapType],
        description: 'What no source tells of it.',
        resolve: ({ missing }) => [...missing],
      }),
      source: t.field({
        type: Source,
        description: 'What it rests on.',
        resolve: ({ agreement }) => sourceOf(agreement.source),
      }),
      confidence: t.field({
        type: AgreementConfidenceType,
        description: 'How sure it is.',
        resolve: ({ agreement }) => agreement.confidence,
      }),
    }
  },
})

builder.asEntity(AgreementType, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: async ({ id }, { agreement, today }) => {
    const found = (await agreement.all()).find((one) => one.id === id)
    return found === undefined ? null : agreementAt(found, today)
  },
})

builder.queryFields((t) => ({
  agreement: t.field({
    type: AgreementType,
    nullable: true,
    description: 'One version of an agreement by its id, as it stands on a day.',
    ...needs('reference:read'),
    args: {
      id: t.arg.id({ required: true, description: 'Its id.' }),
      at: t.arg({ type: 'Date', description: 'The day; today when left out.' }),
    },
    resolve: async (_root, args, { agreement, today }) => {
      const id = readId('id', 'agreement', args.id)
      const found = (await agreement.all()).find((one) => one.id === id)
      if (found === undefined) throw new NotFound('agreement', ['id'], 'Check the id; agreements lists them.')
      return agreementAt(found, readDate('at', args.at) ?? today)
    },
  }),
  agreements: t.field({
    type: [AgreementType],
    nullable: true,
    description: 'Every agreement as it stands on a day, also those that lapsed or are to come.',
    ...needs('reference:read'),
    args: {
      at: t.arg({ type: 'Date', description: 'The day, between 1900 and 2100; today when left out.' }),
      kinds: t.arg({ type: [AgreementKindType], description: 'Only of these kinds; all when left out.' }),
      statuses: t.arg({
        type: [AgreementStatusType],
        description: 'Only with these statuses then; all when left out.',
      }),
    },
    resolve: async (_root, { at, kinds, statuses }, { agreement, today }) => {
      const on = readDate('at', at) ?? today
      return (await agreement.all())
        .map((one) => agreementAt(one, on))
        .filter((one) => (kinds ?? null) === null || kinds?.includes(one.agreement.kind))
        .filter((one) => (statuses ?? null) === null || statuses?.includes(one.status))
    },
  }),
}))
