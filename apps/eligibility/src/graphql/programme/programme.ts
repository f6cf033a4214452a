import { inLanguage, isWithin } from '@kraamketen/kraamzorg'
import { needs, NotFound, readDate, readId } from '@kraamketen/subgraph'
import { type Expression, joinedBy, partsOf } from '../../rules/programme/expression.ts'
import type { FlexibleMode, FlexiblePurpose, FlexibleTerms } from '../../rules/programme/flexible-terms.ts'
import { codeOf, describeExpression } from '../../rules/programme/judge-expression.ts'
import type { Benefit, Programme } from '../../rules/programme/programme.ts'
import { builder, Language, Source, sourceOf } from '../builder.ts'

export const BenefitType = builder.enumType('Benefit', {
  description: 'What a programme gives to a family that it is granted to (NL: voordeel).',
  values: {
    OWN_CONTRIBUTION_WAIVED: { description: 'She pays no own contribution (NL: eigen bijdrage kwijtgescholden).' },
    FLEXIBLE_HOURS: {
      description:
        'Support after the first days, 24 hours a family on average, within six months (NL: flexibele inzet).',
    },
  } satisfies Record<Benefit, object>,
})

const CriterionType = builder.objectRef<Expression>('Criterion')
builder.objectType(CriterionType, {
  description:
    'One condition of a programme, or several that are joined (NL: voorwaarde). All of a programme must be met.',
  ...needs('reference:read'),
  fields: (t) => ({
    code: t.string({
      description: 'Stable code of this kind of condition; ALL_OF, ANY_OF and NOT join others.',
      resolve: codeOf,
    }),
    description: t.string({
      description: 'The condition in words. Says which codes only play a part in the demonstration.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: (criterion, { language }) => inLanguage(describeExpression(criterion), language),
    }),
    of: t.field({
      type: [CriterionType],
      description: 'The conditions that it joins; empty for a single one.',
      resolve: (criterion) => [...joinedBy(criterion)],
    }),
  }),
})

export const FlexibleModeType = builder.enumType('FlexibleMode', {
  description: 'How flexible hours are used (NL: vorm van flexibele inzet).',
  values: {
    MORE_HOURS_A_DAY: { description: 'More hours on one day (NL: meerdere uren per dag).' },
    DAYS_IN_A_ROW: { description: 'Several days in a row (NL: meerdere dagen achter elkaar).' },
    PERIODIC_CONTACT: { description: 'A contact now and then (NL: periodieke contacten).' },
  } satisfies Record<FlexibleMode, object>,
})

export const FlexiblePurposeType = builder.enumType('FlexiblePurpose', {
  description: 'What flexible hours are for (NL: doel van de flexibele inzet).',
  values: {
    SELF_RELIANCE: { description: 'That the family manages better by itself (NL: zelfredzaamheid vergroten).' },
    BRIDGING: { description: 'To bridge until other care or support is there (NL: overbrugging).' },
  } satisfies Record<FlexiblePurpose, object>,
})

const FlexibleTermsType = builder.objectRef<FlexibleTerms>('FlexibleTerms').implement({
  description: 'What a programme says of its flexible hours (NL: voorwaarden van de flexibele inzet).',
  ...needs('reference:read'),
  fields: (t) => ({
    meanHours: t.exposeFloat('meanHours', {
      description: 'Hours a family on average. No cap: the quota counts families, not hours.',
    }),
    windowMonths: t.exposeInt('windowMonths', { description: 'Months after the birth in which they can be used.' }),
    fromDay: t.exposeInt('fromDay', { description: 'Days after the birth from which they can be used.' }),
    useUntil: t.expose('useUntil', {
      type: 'Date',
      nullable: true,
      description: 'Last day of use for anybody; null when none is known.',
    }),
    modes: t.field({
      type: [FlexibleModeType],
      description: 'How they can be used.',
      resolve: ({ modes }) => [...modes],
    }),
    purposes: t.field({
      type: [FlexiblePurposeType],
      description: 'What they are for.',
      resolve: ({ purposes }) => [...purposes],
    }),
  }),
})

export const ProgrammeType = builder.objectRef<Programme>('Programme').implement({
  description: 'A pilot or waiver as data, in one version (NL: regeling of proeftuin). No person.',
  ...needs('reference:read'),
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id of this version.' }),
    code: t.exposeString('code', { description: 'Stable code, the same in every version.' }),
    name: t.string({
      description: 'As one says it.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ name }, { language }) => inLanguage(name, language),
    }),
    version: t.exposeInt('version', { description: 'From 1.' }),
    validFrom: t.expose('validFrom', { type: 'Date', description: 'First day on which it is in force.' }),
    validUntil: t.expose('validUntil', {
      type: 'Date',
      nullable: true,
      description: 'Last day on which it is in force; null while no end is known.',
    }),
    quotaFamilies: t.exposeInt('quotaFamilies', {
      nullable: true,
      description: 'Families that it is meant for at most (NL: aantal plaatsen); null without a quota.',
    }),
    benefits: t.field({
      type: [BenefitType],
      description: 'What it gives.',
      resolve: ({ benefits }) => [...benefits],
    }),
    criteria: t.field({
      type: [CriterionType],
      description: 'What it asks; all must be met.',
      resolve: ({ criteria }) => [...partsOf(criteria)],
    }),
    flexibleHours: t.expose('flexibleHours', {
      type: FlexibleTermsType,
      nullable: true,
      description: 'What its flexible hours hold; null unless they are a benefit.',
    }),
    note: t.string({
      nullable: true,
      description: 'What one should know beside it, such as what no source says; null when there is nothing.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ note }, { language }) => (note === null ? null : inLanguage(note, language)),
    }),
    demonstration: t.exposeBoolean('demonstration', {
      description: 'True for a programme that does not exist and was made up to try things with.',
    }),
    source: t.field({ type: Source, description: 'What it rests on.', resolve: ({ source }) => sourceOf(source) }),
  }),
})

builder.asEntity(ProgrammeType, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: async ({ id }, { programme }) => (await programme.all()).find((one) => one.id === id) ?? null,
})

builder.queryFields((t) => ({
  programme: t.field({
    type: ProgrammeType,
    nullable: true,
    description: 'One version of a programme by its id.',
    ...needs('reference:read'),
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: async (_root, args, { programme }) => {
      const id = readId('id', 'programme', args.id)
      const found = (await programme.all()).find((one) => one.id === id)
      if (found === undefined) throw new NotFound('programme', ['id'])
      return found
    },
  }),
  programmes: t.field({
    type: [ProgrammeType],
    nullable: true,
    description:
      'The programmes that are in force on a day, or every version of every programme. Null only beside an error.',
    ...needs('reference:read'),
    args: { at: t.arg({ type: 'Date', description: 'The day, between 1900 and 2100; left out: all versions.' }) },
    resolve: async (_root, args, { programme }) => {
      const at = readDate('at', args.at)
      const all = await programme.all()
      return at === null ? [...all] : all.filter(({ validFrom, validUntil }) => isWithin(at, validFrom, validUntil))
    },
  }),
}))
