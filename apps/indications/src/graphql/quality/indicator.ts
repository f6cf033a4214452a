import { type IsoDate, type Localised, inLanguage } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import type { Context } from '../../context.ts'
import { addCounts } from '../../rules/quality/add-counts.ts'
import { INDICATOR_UNITS, type Indicator } from '../../rules/quality/indicator.ts'
import { INDICATORS } from '../../rules/quality/indicators.ts'
import { INDICATOR_STATUSES, type Measure, measureIndicator } from '../../rules/quality/measure-indicator.ts'
import { Language, Source, builder, sourceOf } from '../builder.ts'
import { COUNTING_ROLES, type QualityOf } from './quality-ref.ts'
import { QualityThemeCode } from './quality-theme-code.ts'

export type MeasuredIndicator = Measure & { readonly indicator: Indicator; readonly of: QualityOf }

/** An indicator of an organisation, or of the country, measured over the whole period. */
export async function measured(indicator: Indicator, of: QualityOf, { quality }: Context): Promise<MeasuredIndicator> {
  const rows = indicator.subject === null ? [] : await quality.counts(indicator.subject, of.organisation, of.period)
  return { ...measureIndicator(indicator, addCounts(rows.map(({ counted }) => counted))), indicator, of }
}

export const QualityIndicatorCode = builder.enumType('QualityIndicatorCode', {
  description: 'Which measure of quality (NL: code van de indicator).',
  values: INDICATORS.map(({ code }) => code),
})
const IndicatorUnitType = builder.enumType('IndicatorUnit', {
  description:
    'What a value is: a share from 0 to 1, a mean, hours a person, or a count (NL: eenheid van de indicator).',
  values: INDICATOR_UNITS,
})
const IndicatorStatusType = builder.enumType('IndicatorStatus', {
  description:
    'Whether there is a value. TOO_FEW: about fewer than ten. UNKNOWN: not recorded (NL: status van de indicator).',
  values: INDICATOR_STATUSES,
})

const inWords = { type: Language, defaultValue: 'NL', required: true, description: 'Dutch unless asked.' } as const
const say = (text: Localised | null, language: 'NL' | 'EN') => (text === null ? null : inLanguage(text, language))

const QuarterType = builder.objectRef<Measure & { readonly quarter: IsoDate }>('IndicatorQuarter').implement({
  description: 'A measure over the births of one quarter (NL: kwartaalcijfer).',
  ...needs('chain:read', COUNTING_ROLES),
  fields: (t) => ({
    quarterStart: t.expose('quarter', { type: 'Date', description: 'First day of the quarter.' }),
    status: t.expose('status', { type: IndicatorStatusType, description: 'Whether there is a value.' }),
    numerator: t.exposeFloat('numerator', { nullable: true, description: 'What is divided, or counted.' }),
    denominator: t.exposeInt('denominator', { nullable: true, description: 'By what it is divided.' }),
    value: t.exposeFloat('value', { nullable: true, description: 'In the unit of the indicator.' }),
  }),
})

export const QualityIndicatorType = builder.objectRef<MeasuredIndicator>('QualityIndicator').implement({
  description: 'A measure of quality over a period, made of counts (NL: kwaliteitsindicator).',
  ...needs('chain:read', COUNTING_ROLES),
  fields: (t) => ({
    code: t.string({ description: 'Stable code.', resolve: ({ indicator }) => indicator.code }),
    officialNumber: t.string({
      nullable: true,
      description: 'Its number in the official set ISID000050; null when it is none of it.',
      resolve: ({ indicator }) => indicator.official?.number ?? null,
    }),
    officialId: t.string({
      nullable: true,
      description: 'Its id in the official set, such as INID000763; null when none is printed.',
      resolve: ({ indicator }) => indicator.official?.id ?? null,
    }),
    name: t.string({
      description: 'What it measures; the Dutch of the official set as it is printed.',
      args: { language: t.arg(inWords) },
      resolve: ({ indicator }, { language }) => inLanguage(indicator.name, language),
    }),
    counted: t.string({
      nullable: true,
      description: 'Who or what is counted here, where that is narrower than the name.',
      args: { language: t.arg(inWords) },
      resolve: ({ indicator }, { language }) => say(indicator.counted, language),
    }),
    theme: t.field({
      type: QualityThemeCode,
      description: 'Theme it is shown under; for the official set that is a choice of this platform.',
      resolve: ({ indicator }) => indicator.theme,
    }),
    unit: t.field({
      type: IndicatorUnitType,
      description: 'What the value is.',
      resolve: ({ indicator }) => indicator.unit,
    }),
    status: t.expose('status', { type: IndicatorStatusType, description: 'Whether there is a value.' }),
    tooFew: t.boolean({
      description: 'True when it is about fewer than ten, and therefore has no value.',
      resolve: ({ status }) => status === 'TOO_FEW',
    }),
    numerator: t.exposeFloat('numerator', {
      nullable: true,
      description: 'What is divided, or counted: families, children, signals, hours or grades.',
    }),
    denominator: t.exposeInt('denominator', {
      nullable: true,
      description: 'By how many it is divided; null for a count.',
    }),
    value: t.exposeFloat('value', { nullable: true, description: 'In the unit above; null unless KNOWN.' }),
    reason: t.string({
      nullable: true,
      description: 'Why there is no value, and what is missing; null when there is one.',
      args: { language: t.arg(inWords) },
      resolve: ({ reason }, { language }) => say(reason, language),
    }),
    national: t.float({
      nullable: true,
      description:
        'The same measure over all organisations together; null when unknown, and for a planner, who counts her own.',
      resolve: async ({ indicator, of, value }, _args, context) => {
        if (of.organisation === null) return value
        if (context.viewer.role === 'planner') return null
        return (await measured(indicator, { ...of, organisation: null }, context)).value
      },
    }),
    trend: t.field({
      type: [QuarterType],
      nullable: true,
      description:
        'By quarter, oldest first. Null where it is counted on a day, and where small counts of a sensitive subject could be found by subtraction.',
      resolve: async ({ indicator, of }, _args, { quality }) => {
        if (indicator.subject === null || indicator.sensitive) return null
        const rows = await quality.counts(indicator.subject, of.organisation, of.period)
        const quarters = rows.flatMap(({ quarter, counted }) =>
          quarter === null ? [] : [{ quarter, ...measureIndicator(indicator, counted) }],
        )
        return rows.length > 0 && quarters.length === 0 ? null : quarters
      },
    }),
    source: t.field({
      type: Source,
      description: 'What it rests on.',
      resolve: ({ indicator }) => sourceOf(indicator.source),
    }),
  }),
})
