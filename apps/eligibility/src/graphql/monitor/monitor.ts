import { FEWEST, inLanguage } from '@kraamketen/kraamzorg'
import { needs, readDate } from '@kraamketen/subgraph'
import type { MonitorBreakdown, ProgrammeMonitor } from '../../rules/monitor/monitor-programme.ts'
import type { MonitorTopic } from '../../rules/monitor/monitor-topic.ts'
import { percentageOf } from '../../rules/monitor/percentage-of.ts'
import { builder, Language, Source, sourceOf } from '../builder.ts'
import { ProgrammeType } from '../programme/programme.ts'
import { MonitorTopicType } from './monitor-topic.ts'
import { readPeriod } from './read-period.ts'
import { categoryName, topicTitle } from './topic-text.ts'

interface MonitorCategory {
  readonly topic: MonitorTopic
  readonly code: string
  readonly count: number | null
  readonly of: number | null
}

const MonitorCategoryType = builder.objectRef<MonitorCategory>('MonitorCategory').implement({
  description: 'Families with one answer to one topic (NL: categorie van de monitor).',
  ...needs('chain:read'),
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable code of the answer.' }),
    name: t.string({
      description: 'The answer in words.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ topic, code }, { language }) => categoryName(topic, code, language),
    }),
    count: t.exposeInt('count', {
      nullable: true,
      description: 'Families; null when withheld, see `withheld`.',
    }),
    percentage: t.float({
      nullable: true,
      description: 'Percent of `of`, one decimal; null when withheld or when there are no families.',
      resolve: ({ count, of }) => (count === null || of === null || of === 0 ? null : percentageOf(count, of)),
    }),
    withheld: t.boolean({
      description:
        'Whether the count is not shown: there are one to nine families, or such a number would follow from it (NL: onderdrukt).',
      resolve: ({ count }) => count === null,
    }),
  }),
})

const MonitorBreakdownType = builder.objectRef<MonitorBreakdown>('MonitorBreakdown').implement({
  description: 'Families of a programme by one topic, protected (NL: uitsplitsing van de monitor).',
  ...needs('chain:read'),
  fields: (t) => ({
    topic: t.expose('topic', { type: MonitorTopicType, description: 'By what.' }),
    title: t.string({
      description: 'The topic in words.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ topic }, { language }) => topicTitle(topic, language),
    }),
    of: t.exposeInt('of', {
      nullable: true,
      description: 'Applications, questionnaires or families with hours that it is over (n); null when withheld.',
    }),
    leftOut: t.exposeInt('leftOut', {
      nullable: true,
      description:
        'Applications or questionnaires that say nothing on this topic and are in no category; null when withheld.',
    }),
    categories: t.field({
      type: [MonitorCategoryType],
      description: 'Every answer, also those that nobody gave.',
      resolve: ({ topic, of, categories }) => categories.map((category) => ({ ...category, topic, of })),
    }),
    explanation: t.string({
      description: 'What was withheld and why, in a sentence.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: (breakdown, { language }) => inLanguage(explain(breakdown), language),
    }),
  }),
})

function explain({ of, categories }: MonitorBreakdown) {
  const withheld = categories.filter(({ count }) => count === null).length
  if (withheld === 0) return { nl: 'Er is niets weggelaten.', en: 'Nothing was withheld.' }
  if (of === null) {
    return {
      nl: `Het zijn er minder dan ${FEWEST}, of dat zou uit een ander jaar volgen. Daarom staat er geen aantal.`,
      en: `There are fewer than ${FEWEST}, or that would follow from another year. So no number is shown.`,
    }
  }
  return {
    nl: `Bij ${withheld} van de ${categories.length} antwoorden staat geen aantal: het zijn minder dan ${FEWEST} gezinnen, of dat kleine aantal zou eruit volgen.`,
    en: `For ${withheld} of the ${categories.length} answers no number is shown: they are fewer than ${FEWEST} families, or that small number would follow from it.`,
  }
}

const ProgrammeMonitorType = builder.objectRef<ProgrammeMonitor>('ProgrammeMonitor').implement({
  description:
    'The evaluation of a programme over all families, protected: nobody can be recognised (NL: monitor en evaluatie). Says what goes together, not what causes what.',
  ...needs('chain:read'),
  fields: (t) => ({
    from: t.expose('from', {
      type: 'Date',
      nullable: true,
      description: 'First day of the years that are shown; null without applications in the period.',
    }),
    until: t.expose('until', {
      type: 'Date',
      nullable: true,
      description: 'Last day of the years that are shown; null without applications in the period.',
    }),
    applications: t.exposeInt('applications', {
      nullable: true,
      description: 'Applications of those years, whatever became of them; null when fewer than ten.',
    }),
    breakdowns: t.field({
      type: [MonitorBreakdownType],
      description: 'One a topic. Hours and answers are counted in the year of the application.',
      args: { topics: t.arg({ type: [MonitorTopicType], description: 'These topics only; all when left out.' }) },
      resolve: ({ breakdowns }, { topics }) =>
        breakdowns.filter(({ topic }) => topics === null || topics === undefined || topics.includes(topic)),
    }),
    source: t.field({
      type: Source,
      description: 'Where the topics and their answers come from.',
      resolve: () => sourceOf('geboortezorg-flex'),
    }),
  }),
})

builder.objectField(ProgrammeType, 'monitor', (t) =>
  t.field({
    type: ProgrammeMonitorType,
    nullable: true,
    description:
      'Its evaluation over all families. The period is widened to calendar years, and years with fewer than ten applications are shown together, so that no family is the difference of two questions.',
    ...needs('chain:read', ['planner', 'coordinator', 'inspector']),
    args: {
      from: t.arg({ type: 'Date', description: 'From this day; from the first application when left out.' }),
      until: t.arg({ type: 'Date', description: 'Until this day; until the last application when left out.' }),
    },
    resolve: ({ id }, args, { monitor }) =>
      monitor.ofProgramme(id, readPeriod(readDate('from', args.from), readDate('until', args.until))),
  }),
)
