import type { Localised } from '@kraamketen/kraamzorg'
import { CLASS_NAMES, RECORDED_CLASSES } from '../vulnerability/vulnerability-class.ts'

/** What a programme is evaluated by, as the pilot's factsheet has it (NL: onderwerp van de monitor). */
export const MONITOR_TOPICS = [
  'REFERRER',
  'INVOLVED_PARTIES',
  'RECORDED_CLASS',
  'RISK_FACTORS',
  'FIRST_PREGNANCY',
  'FLEXIBLE_HOURS',
  'LABOUR_MOTHER',
  'PARTNER',
  'EDUCATION_MOTHER',
  'HOUSING',
  'NATIONALITY',
  'SELF_CONFIDENCE',
  'CERTAINTY_AS_PARENT',
  'ASKING_FOR_HELP',
  'KNOWING_THE_CHILD',
] as const
export type MonitorTopic = (typeof MONITOR_TOPICS)[number]

/** What the families of a topic are counted over. */
export const MONITOR_BASES = ['APPLICATIONS', 'FLEXIBLE_HOURS', 'START', 'HALF_YEAR'] as const
export type MonitorBase = (typeof MONITOR_BASES)[number]

export interface MonitorTopicText {
  readonly base: MonitorBase
  readonly title: Localised
  /** In the order in which they are shown. */
  readonly categories: Readonly<Record<string, Localised>>
}

const UNKNOWN = { nl: 'Onbekend', en: 'Unknown' }
const YES_NO = { YES: { nl: 'Ja', en: 'Yes' }, NO: { nl: 'Nee', en: 'No' } }
const YES_SOMETIMES_NO = {
  YES: { nl: 'Ja', en: 'Yes' },
  SOMETIMES: { nl: 'Soms', en: 'Sometimes' },
  NO: { nl: 'Nee', en: 'No' },
}
const NUMBERS = {
  NONE: { nl: 'Geen', en: 'None' },
  ONE: { nl: '1', en: '1' },
  TWO: { nl: '2', en: '2' },
  THREE: { nl: '3', en: '3' },
  FOUR_OR_MORE: { nl: '4 of meer', en: '4 or more' },
}
const hours = (range: string) => ({ nl: `${range} uur`, en: `${range} hours` })

/** Source of topics, categories and statements: docs/sources.md#geboortezorg-flex */
export const MONITOR_TOPIC_TEXTS = {
  REFERRER: {
    base: 'APPLICATIONS',
    title: { nl: 'Wie meldde het gezin aan?', en: 'Who applied for the family?' },
    categories: {
      MIDWIFE_OR_GYNAECOLOGIST: { nl: 'Verloskundige of gynaecoloog', en: 'Midwife or gynaecologist' },
      YOUTH_HEALTH: { nl: 'Jeugdgezondheidszorg', en: 'Youth health service' },
      SOCIAL_WORK: { nl: 'Maatschappelijk werk', en: 'Social work' },
      JOINT_DECISION: { nl: 'Gezamenlijk besluit', en: 'Joint decision' },
      OTHER: { nl: 'Iemand anders', en: 'Somebody else' },
      UNKNOWN,
    },
  },
  INVOLVED_PARTIES: {
    base: 'APPLICATIONS',
    title: { nl: 'Hoeveel hulpverleners zijn al betrokken?', en: 'How many care providers are involved already?' },
    categories: { ...NUMBERS, UNKNOWN },
  },
  RECORDED_CLASS: {
    base: 'APPLICATIONS',
    title: { nl: 'Mate van kwetsbaarheid', en: 'Vulnerability' },
    categories: {
      ...(Object.fromEntries(RECORDED_CLASSES.map((one) => [one, CLASS_NAMES[one]])) as Pick<
        typeof CLASS_NAMES,
        (typeof RECORDED_CLASSES)[number]
      >),
      UNKNOWN,
    },
  },
  RISK_FACTORS: {
    base: 'APPLICATIONS',
    title: { nl: 'Aantal risicofactoren', en: 'Number of risk factors' },
    categories: NUMBERS,
  },
  FIRST_PREGNANCY: {
    base: 'APPLICATIONS',
    title: { nl: 'Eerste zwangerschap', en: 'First pregnancy' },
    categories: YES_NO,
  },
  FLEXIBLE_HOURS: {
    base: 'FLEXIBLE_HOURS',
    title: { nl: 'Uren flexibele inzet per gezin', en: 'Flexible hours a family' },
    categories: {
      HOURS_1_4: hours('1-4'),
      HOURS_5_10: hours('5-10'),
      HOURS_11_20: hours('11-20'),
      HOURS_21_30: hours('21-30'),
      HOURS_31_40: hours('31-40'),
      HOURS_41_50: hours('41-50'),
      HOURS_51_60: hours('51-60'),
      HOURS_61_OR_MORE: { nl: '61 uur of meer', en: '61 hours or more' },
    },
  },
  LABOUR_MOTHER: {
    base: 'START',
    title: { nl: 'Arbeid van de moeder', en: 'Work of the mother' },
    categories: {
      UNEMPLOYED: { nl: 'Werkloos', en: 'Unemployed' },
      UNFIT_FOR_WORK: { nl: 'Arbeidsongeschikt', en: 'Unfit for work' },
      SOCIAL_ASSISTANCE: { nl: 'Bijstand', en: 'Social assistance' },
      HOMEMAKER: { nl: 'Huisvrouw', en: 'Homemaker' },
      PART_TIME: { nl: 'Parttime', en: 'Part-time' },
      FULL_TIME: { nl: 'Fulltime', en: 'Full-time' },
      OTHER: { nl: 'Anders', en: 'Other' },
    },
  },
  PARTNER: {
    base: 'START',
    title: { nl: 'Heeft een partner', en: 'Has a partner' },
    categories: YES_NO,
  },
  EDUCATION_MOTHER: {
    base: 'START',
    title: { nl: 'Opleiding van de moeder', en: 'Education of the mother' },
    categories: {
      AT_MOST_SECONDARY: { nl: 'Hoogstens voortgezet onderwijs', en: 'Secondary education at most' },
      HIGHER: { nl: 'Hoger', en: 'Higher' },
    },
  },
  HOUSING: {
    base: 'START',
    title: { nl: 'Woning', en: 'Housing' },
    categories: {
      RENTED: { nl: 'Huur', en: 'Rented' },
      OWNED: { nl: 'Koop', en: 'Owned' },
      OTHER: { nl: 'Anders', en: 'Other' },
    },
  },
  NATIONALITY: {
    base: 'START',
    title: { nl: 'Nationaliteit', en: 'Nationality' },
    categories: {
      DUTCH: { nl: 'Nederlands', en: 'Dutch' },
      NOT_DUTCH: { nl: 'Niet Nederlands', en: 'Not Dutch' },
      UNKNOWN,
    },
  },
  SELF_CONFIDENCE: {
    base: 'HALF_YEAR',
    title: {
      nl: 'Door de kraamzorg heb ik meer zelfvertrouwen gekregen',
      en: 'Because of the kraamzorg I have more self-confidence',
    },
    categories: YES_SOMETIMES_NO,
  },
  CERTAINTY_AS_PARENT: {
    base: 'HALF_YEAR',
    title: {
      nl: 'Door de kraamzorg voel ik mij zekerder als ouder',
      en: 'Because of the kraamzorg I feel surer of myself as a parent',
    },
    categories: YES_SOMETIMES_NO,
  },
  ASKING_FOR_HELP: {
    base: 'HALF_YEAR',
    title: {
      nl: 'Door de kraamzorg durf ik makkelijker om hulp te vragen',
      en: 'Because of the kraamzorg I find it easier to ask for help',
    },
    categories: YES_SOMETIMES_NO,
  },
  KNOWING_THE_CHILD: {
    base: 'HALF_YEAR',
    title: {
      nl: 'Door de kraamzorg weet ik wat mijn kind nodig heeft',
      en: 'Because of the kraamzorg I know what my child needs',
    },
    categories: YES_SOMETIMES_NO,
  },
} as const satisfies Record<MonitorTopic, MonitorTopicText>
