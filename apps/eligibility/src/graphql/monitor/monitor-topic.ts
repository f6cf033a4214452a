import { MONITOR_TOPICS, type MonitorTopic } from '../../rules/monitor/monitor-topic.ts'
import { builder } from '../builder.ts'

const DESCRIPTIONS = {
  REFERRER: 'Who applied for the family (NL: aanmelder).',
  INVOLVED_PARTIES: 'How many care providers were involved already (NL: betrokken hulpverleners).',
  RECORDED_CLASS: 'The recorded class of vulnerability (NL: mate van kwetsbaarheid).',
  RISK_FACTORS: 'The number of risk factors, urgent ones included (NL: aantal risicofactoren).',
  FIRST_PREGNANCY: 'Whether it is her first pregnancy (NL: eerste zwangerschap).',
  FLEXIBLE_HOURS: 'Flexible hours a family, begun hours, in bands (NL: uren flexibele inzet).',
  LABOUR_MOTHER: 'Work of the mother, asked at the start (NL: arbeid moeder).',
  PARTNER: 'Whether there is a partner, asked at the start (NL: partner).',
  EDUCATION_MOTHER: 'Education of the mother, asked at the start (NL: opleidingsniveau moeder).',
  HOUSING: 'Kind of home, asked at the start (NL: type woning).',
  NATIONALITY: 'Nationality, asked at the start (NL: nationaliteit).',
  SELF_CONFIDENCE: 'More self-confidence because of the kraamzorg, asked after half a year (NL: zelfvertrouwen).',
  CERTAINTY_AS_PARENT: 'Feels surer as a parent, asked after half a year (NL: zekerder als ouder).',
  ASKING_FOR_HELP: 'Finds it easier to ask for help, asked after half a year (NL: om hulp durven vragen).',
  KNOWING_THE_CHILD: 'Knows what the child needs, asked after half a year (NL: weten wat het kind nodig heeft).',
} satisfies Record<MonitorTopic, string>

export const MonitorTopicType = builder.enumType('MonitorTopic', {
  description: 'What a programme is evaluated by (NL: onderwerp van de monitor).',
  values: Object.fromEntries(MONITOR_TOPICS.map((topic) => [topic, { description: DESCRIPTIONS[topic] }])) as Record<
    MonitorTopic,
    { description: string }
  >,
})
