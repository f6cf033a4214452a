import { inLanguage } from '@kraamketen/kraamzorg'
import { NotFound, needs } from '@kraamketen/subgraph'
import { existing } from '../../existing.ts'
import { addCounts } from '../../rules/quality/add-counts.ts'
import { INDICATORS } from '../../rules/quality/indicators.ts'
import { QUALITY_THEMES, type QualityTheme, THEME_TITLES } from '../../rules/quality/quality-theme.ts'
import { Language, builder } from '../builder.ts'
import { OrganisationType } from '../refs.ts'
import { IncidentCountType } from './incidents.ts'
import { QualityIndicatorCode, QualityIndicatorType, measured } from './indicator.ts'
import { periodArguments } from './period-arguments.ts'
import { COUNTING_ROLES, NATIONAL_ROLES, type QualityOf, QualityType } from './quality-ref.ts'
import { QualityThemeCode } from './quality-theme-code.ts'
import { readPeriod } from './read-period.ts'

const ThemeType = builder
  .objectRef<{ readonly theme: QualityTheme; readonly of: QualityOf }>('QualityTheme')
  .implement({
    description: 'A theme of the inspectorate with its measures and incidents (NL: thema).',
    ...needs('chain:read', COUNTING_ROLES),
    fields: (t) => ({
      code: t.expose('theme', { type: QualityThemeCode, description: 'Which theme.' }),
      title: t.string({
        description: 'As the inspectorate calls it.',
        args: {
          language: t.arg({ type: Language, defaultValue: 'NL', required: true, description: 'Dutch unless asked.' }),
        },
        resolve: ({ theme }, { language }) => inLanguage(THEME_TITLES[theme], language),
      }),
      indicators: t.field({
        type: [QualityIndicatorType],
        description: 'The measures of this theme, always all of them and in the same order.',
        resolve: ({ theme, of }, _args, context) =>
          Promise.all(
            INDICATORS.filter((indicator) => indicator.theme === theme).map((indicator) =>
              measured(indicator, of, context),
            ),
          ),
      }),
      incidentCounts: t.field({
        type: [IncidentCountType],
        description: 'Incidents of this theme by kind; kinds that did not occur are absent.',
        resolve: async ({ theme, of }, _args, { quality }) =>
          (await quality.incidentCounts(of.organisation, of.period)).filter((row) => row.theme === theme),
      }),
    }),
  })

builder.objectType(QualityType, {
  name: 'Quality',
  description:
    'The quality of kraamzorg over a period, of one organisation or of all: counts and measures, no file of a client (NL: kwaliteitsbeeld).',
  ...needs('chain:read', COUNTING_ROLES),
  fields: (t) => ({
    organisation: t.field({
      type: OrganisationType,
      nullable: true,
      description: 'Of whom; null when it is of all organisations together.',
      resolve: ({ organisation }, _args, { loaders }) =>
        organisation === null ? null : loaders.organisation.load(organisation),
    }),
    from: t.field({ type: 'Date', description: 'First day.', resolve: ({ period }) => period.from }),
    until: t.field({ type: 'Date', description: 'Last day.', resolve: ({ period }) => period.until }),
    families: t.int({
      description: 'Families who gave birth in the period and whose care came to an indication.',
      resolve: async ({ organisation, period }, _args, { quality }) => {
        const rows = await quality.counts('HOURS', organisation, period)
        return addCounts(rows.map(({ counted }) => counted))?.families ?? 0
      },
    }),
    themes: t.field({
      type: [ThemeType],
      nullable: true,
      description: 'The five themes of the inspectorate, in its order.',
      resolve: (of) => QUALITY_THEMES.map((theme) => ({ theme, of })),
    }),
    indicators: t.field({
      type: [QualityIndicatorType],
      nullable: true,
      description: 'These measures, in the order asked.',
      args: { codes: t.arg({ type: [QualityIndicatorCode], required: true, description: 'Which measures.' }) },
      resolve: (of, { codes }, context) =>
        Promise.all(
          codes.map((asked) => {
            const indicator = INDICATORS.find(({ code }) => code === asked)
            return measured(existing(indicator, 'the measure of a code'), of, context)
          }),
        ),
    }),
  }),
})

builder.objectField(OrganisationType, 'quality', (t) =>
  t.field({
    type: QualityType,
    nullable: true,
    description:
      'Its quality over a period; null for an organisation that gives no kraamzorg. A planner finds that of her own.',
    ...needs('chain:read', COUNTING_ROLES),
    args: periodArguments(),
    resolve: ({ agbCode, kind }, { from, until }, { viewer, today }) => {
      const period = readPeriod({ from, until }, today)
      if (kind !== 'KRAAMZORG') return null
      if (viewer.role === 'planner' && viewer.organisation !== agbCode) {
        throw new NotFound('quality', [], 'A planner finds the quality of her own organisation.')
      }
      return { organisation: agbCode, period }
    },
  }),
)

builder.queryField('quality', (t) =>
  t.field({
    type: QualityType,
    nullable: true,
    description: 'The quality of all kraamzorg organisations together over a period.',
    ...needs('chain:read', NATIONAL_ROLES),
    args: periodArguments(),
    resolve: (_root, { from, until }, { today }) => ({
      organisation: null,
      period: readPeriod({ from, until }, today),
    }),
  }),
)
