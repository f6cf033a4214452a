import { inLanguage, isWithin } from '@kraamketen/kraamzorg'
import { needs, NotFound, readDate, readId } from '@kraamketen/subgraph'
import { CRITERION_CODES, type Criterion } from '../../rules/programme/criterion.ts'
import { describeCriterion } from '../../rules/programme/judge-criterion.ts'
import type { Benefit, Programme } from '../../rules/programme/programme.ts'
import { builder, Language, Source, sourceOf } from '../builder.ts'

const BenefitType = builder.enumType('Benefit', {
  description: 'What a programme gives to a family that it is granted to (NL: voordeel).',
  values: {
    OWN_CONTRIBUTION_WAIVED: { description: 'She pays no own contribution (NL: eigen bijdrage kwijtgescholden).' },
    FLEXIBLE_HOURS: {
      description:
        'Support after the first days, 24 hours a family on average, within six months (NL: flexibele inzet).',
    },
  } satisfies Record<Benefit, object>,
})

const CriterionType = builder.objectRef<Criterion>('Criterion').implement({
  description: 'One condition of a programme (NL: voorwaarde). All must be met.',
  ...needs('reference:read'),
  fields: (t) => ({
    code: t.string({
      description: 'Stable code of this kind of condition.',
      resolve: ({ kind }) => CRITERION_CODES[kind],
    }),
    description: t.string({
      description: 'The condition in words. Says which codes only play a part in the demonstration.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: (criterion, { language }) => inLanguage(describeCriterion(criterion), language),
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
      resolve: ({ criteria }) => [...criteria],
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
