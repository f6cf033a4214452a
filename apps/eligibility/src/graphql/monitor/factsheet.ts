import { inLanguage } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import { GEBOORTEZORG_FLEX_FACTSHEET } from '../../../data/geboortezorg-flex-factsheet.ts'
import type { Factsheet, PrintedBreakdown, PrintedFigure } from '../../rules/monitor/factsheet.ts'
import type { MonitorTopic } from '../../rules/monitor/monitor-topic.ts'
import {
  type FactsheetFit,
  type ReconciledBreakdown,
  reconcileFactsheet,
} from '../../rules/monitor/reconcile-factsheet.ts'
import { builder, Language, Source, sourceOf } from '../builder.ts'
import { ProgrammeType } from '../programme/programme.ts'
import { MonitorTopicType } from './monitor-topic.ts'
import { categoryName, topicTitle } from './topic-text.ts'

const FactsheetFigureType = builder
  .objectRef<PrintedFigure & { readonly topic: MonitorTopic }>('FactsheetFigure')
  .implement({
    description: 'One figure as it is printed (NL: gedrukt cijfer).',
    ...needs('reference:read'),
    fields: (t) => ({
      code: t.exposeString('code', { description: 'Code of the answer, the same as in the monitor.' }),
      name: t.string({
        description: 'The answer in words, as the monitor says it.',
        args: {
          language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
        },
        resolve: ({ topic, code }, { language }) => categoryName(topic, code, language),
      }),
      printedName: t.exposeString('printed', { description: 'The answer as it is printed, in Dutch.' }),
      count: t.int({
        nullable: true,
        description: 'The printed number; null where a percentage is printed.',
        resolve: ({ count }) => count ?? null,
      }),
      percentage: t.float({
        nullable: true,
        description: 'The printed percentage; null where a number is printed.',
        resolve: ({ percentage }) => percentage ?? null,
      }),
    }),
  })

const FactsheetFitType = builder.objectRef<FactsheetFit>('FactsheetFit').implement({
  description: 'Whole numbers that printed percentages can be made of (NL: passende aantallen). Derived, not printed.',
  ...needs('reference:read'),
  fields: (t) => ({
    of: t.exposeInt('of', { description: 'How many there are in all: the denominator (NL: noemer).' }),
    counts: t.intList({
      description: 'The numbers, in the order of `printed`.',
      resolve: ({ counts }) => [...counts],
    }),
    exact: t.exposeBoolean('isExact', {
      description:
        'Whether these numbers give the print precisely. False: a last digit differs, or printed numbers are not the number of forms together.',
    }),
  }),
})

const FactsheetBreakdownType = builder
  .objectRef<{ readonly print: PrintedBreakdown; readonly found: ReconciledBreakdown }>('FactsheetBreakdown')
  .implement({
    description: 'One table or chart of a factsheet, checked against itself (NL: uitsplitsing in de factsheet).',
    ...needs('reference:read'),
    fields: (t) => ({
      topic: t.field({
        type: MonitorTopicType,
        description: 'By what; the monitor has the same.',
        resolve: ({ print }) => print.topic,
      }),
      title: t.string({
        description: 'The topic in words.',
        args: {
          language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
        },
        resolve: ({ print }, { language }) => topicTitle(print.topic, language),
      }),
      applications: t.int({
        description: 'The number of application forms or questionnaires that print says it is over.',
        resolve: ({ print }) => print.of,
      }),
      printed: t.field({
        type: [FactsheetFigureType],
        description: 'The figures as they are printed.',
        resolve: ({ print: { topic, figures } }) => figures.map((figure) => ({ ...figure, topic })),
      }),
      countSum: t.int({
        nullable: true,
        description: 'What the printed numbers add up to; null where percentages are printed.',
        resolve: ({ found }) => found.countSum,
      }),
      percentageSum: t.float({
        nullable: true,
        description: 'What the printed percentages add up to, such as 97; null where numbers are printed.',
        resolve: ({ found }) => found.percentageSum,
      }),
      fits: t.field({
        type: FactsheetFitType,
        nullable: true,
        description: 'The whole numbers that fit best, with the largest denominator; null when none fit.',
        resolve: ({ found }) => found.fit,
      }),
      alsoFit: t.intList({
        description:
          'Other denominators that give the print precisely: with many of them, `fits` is only the likeliest.',
        resolve: ({ found }) => [...found.alsoFit],
      }),
      note: t.string({
        nullable: true,
        description: 'What a reader must know of the print; null when there is nothing.',
        args: {
          language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
        },
        resolve: ({ print: { note } }, { language }) => (note === null ? null : inLanguage(note, language)),
      }),
    }),
  })

const ProgrammeFactsheetType = builder.objectRef<Factsheet>('ProgrammeFactsheet').implement({
  description: 'The printed evaluation of a programme, as printed (NL: factsheet).',
  ...needs('reference:read'),
  fields: (t) => ({
    programmeCodes: t.stringList({
      description: 'The programmes that it is about, together: its figures are not by programme.',
      resolve: ({ programmes }) => [...programmes],
    }),
    breakdowns: t.field({
      type: [FactsheetBreakdownType],
      description: 'Its tables and charts.',
      resolve: ({ breakdowns }) => breakdowns.map((print) => ({ print, found: reconcileFactsheet(print) })),
    }),
    source: t.field({ type: Source, description: 'Where it is printed.', resolve: ({ source }) => sourceOf(source) }),
  }),
})

const FACTSHEETS: readonly Factsheet[] = [GEBOORTEZORG_FLEX_FACTSHEET]

builder.objectField(ProgrammeType, 'factsheet', (t) =>
  t.field({
    type: ProgrammeFactsheetType,
    nullable: true,
    description: 'What was printed of its evaluation; null when nothing was.',
    ...needs('reference:read'),
    resolve: ({ code }) => FACTSHEETS.find(({ programmes }) => programmes.includes(code)) ?? null,
  }),
)
