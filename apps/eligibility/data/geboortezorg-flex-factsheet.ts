import type { Factsheet } from '../src/rules/monitor/factsheet.ts'

/**
 * What the factsheet "Resultaten proeftuin Geboortezorg Flex" prints, as it prints it: counts where it has counts,
 * percentages where it has percentages. How many took part in each pillar, and how high the bars of the hours are, is
 * in pictures only and therefore not here.
 *
 * Source: docs/sources.md#geboortezorg-flex
 */
export const GEBOORTEZORG_FLEX_FACTSHEET: Factsheet = {
  programmes: ['GEBOORTEZORG_FLEX_PILLAR_1', 'GEBOORTEZORG_FLEX_PILLAR_2'],
  source: 'geboortezorg-flex',
  breakdowns: [
    {
      topic: 'REFERRER',
      of: 133,
      isComplete: true,
      figures: [
        { code: 'MIDWIFE_OR_GYNAECOLOGIST', printed: 'Verloskundigen/Gynaecoloog', count: 82 },
        { code: 'YOUTH_HEALTH', printed: 'Jeugdgezondheidszorg', count: 17 },
        { code: 'JOINT_DECISION', printed: 'Onbekend (gezamenlijk besluit)', count: 24 },
        { code: 'SOCIAL_WORK', printed: '(Medisch) Maatschappelijk werk', count: 7 },
        { code: 'OTHER', printed: 'Overig', count: 3 },
      ],
      note: null,
    },
    {
      topic: 'INVOLVED_PARTIES',
      of: 133,
      isComplete: true,
      figures: [
        { code: 'NONE', printed: 'Geen partijen', count: 33 },
        { code: 'ONE', printed: '1 partij', count: 38 },
        { code: 'TWO', printed: '2 partijen', count: 25 },
        { code: 'THREE', printed: '3 partijen', count: 10 },
        { code: 'FOUR_OR_MORE', printed: '4 partijen of meer', count: 6 },
        { code: 'UNKNOWN', printed: 'Onbekend', count: 21 },
      ],
      note: null,
    },
    {
      topic: 'RECORDED_CLASS',
      of: 133,
      isComplete: true,
      figures: [
        { code: 'SELF_RELIANT', printed: 'Zelfredzaam', percentage: 6.1 },
        { code: 'POTENTIALLY_VULNERABLE', printed: 'Potentieel kwetsbaar', percentage: 28.2 },
        { code: 'VULNERABLE', printed: 'Kwetsbaar', percentage: 29.8 },
        { code: 'VERY_VULNERABLE', printed: 'Zeer Kwetsbaar', percentage: 6.9 },
        { code: 'UNKNOWN', printed: 'Onbekend', percentage: 29 },
      ],
      note: null,
    },
    {
      topic: 'RISK_FACTORS',
      of: 133,
      isComplete: true,
      figures: [
        { code: 'ONE', printed: '1', percentage: 20.9 },
        { code: 'TWO', printed: '2', percentage: 31.1 },
        { code: 'THREE', printed: '3', percentage: 20.9 },
        { code: 'FOUR_OR_MORE', printed: '4 of meer', percentage: 27.1 },
      ],
      note: null,
    },
    {
      topic: 'FIRST_PREGNANCY',
      of: 133,
      isComplete: false,
      figures: [{ code: 'YES', printed: 'Eerste zwangerschap', percentage: 45 }],
      note: {
        nl: '45% staat in de factsheet naast "Eerste zwangerschap"; dat die twee bij elkaar horen, volgt alleen uit hun plaats.',
        en: 'The factsheet has 45% beside "Eerste zwangerschap"; only their places say that the two belong together.',
      },
    },
    {
      topic: 'LABOUR_MOTHER',
      of: 120,
      isComplete: false,
      figures: [
        { code: 'UNEMPLOYED', printed: 'Werkloos', percentage: 24 },
        { code: 'UNFIT_FOR_WORK', printed: 'Arbeidsongeschikt', percentage: 22 },
        { code: 'SOCIAL_ASSISTANCE', printed: 'Bijstand', percentage: 20 },
        { code: 'HOMEMAKER', printed: 'Huisvrouw', percentage: 14 },
        { code: 'PART_TIME', printed: 'Parttime', percentage: 9 },
        { code: 'FULL_TIME', printed: 'Fulltime', percentage: 8 },
      ],
      note: {
        nl: 'De percentages zijn samen 97. Wat de andere 3% is, staat er niet.',
        en: 'The percentages add up to 97. What the other 3% is, is not printed.',
      },
    },
    {
      topic: 'PARTNER',
      of: 120,
      isComplete: false,
      figures: [{ code: 'NO', printed: 'Heeft geen partner', percentage: 48 }],
      note: {
        nl: 'Dat 48% bij "Heeft geen partner" hoort en 66% bij de opleiding, volgt alleen uit de volgorde van de koppen.',
        en: 'Only the order of the headings says that 48% belongs to "Heeft geen partner" and 66% to education.',
      },
    },
    {
      topic: 'EDUCATION_MOTHER',
      of: 120,
      isComplete: false,
      figures: [
        {
          code: 'AT_MOST_SECONDARY',
          printed: 'Opleidingsniveau moeder gelijk aan of lager dan voortgezet onderwijs',
          percentage: 66,
        },
      ],
      note: {
        nl: 'Dat 66% bij de opleiding hoort en 48% bij "Heeft geen partner", volgt alleen uit de volgorde van de koppen.',
        en: 'Only the order of the headings says that 66% belongs to education and 48% to "Heeft geen partner".',
      },
    },
    {
      topic: 'HOUSING',
      of: 120,
      isComplete: true,
      figures: [
        { code: 'RENTED', printed: 'Huur', percentage: 79 },
        { code: 'OWNED', printed: 'Koop', percentage: 14 },
        { code: 'OTHER', printed: 'Anders', percentage: 7 },
      ],
      note: null,
    },
    {
      topic: 'NATIONALITY',
      of: 120,
      isComplete: true,
      figures: [
        { code: 'DUTCH', printed: 'Nederlands', percentage: 60 },
        { code: 'NOT_DUTCH', printed: 'Niet Nederlands', percentage: 20 },
        { code: 'UNKNOWN', printed: 'Onbekend', percentage: 20 },
      ],
      note: null,
    },
    statement('SELF_CONFIDENCE', 75, 22.5, 2.5),
    statement('CERTAINTY_AS_PARENT', 75, 20, 5),
    statement('ASKING_FOR_HELP', 67.5, 22.5, 10),
    statement('KNOWING_THE_CHILD', 82.5, 15, 2.5),
  ],
}

function statement(
  topic: Factsheet['breakdowns'][number]['topic'],
  yes: number,
  sometimes: number,
  no: number,
): Factsheet['breakdowns'][number] {
  return {
    topic,
    of: 40,
    isComplete: true,
    figures: [
      { code: 'YES', printed: 'Ja', percentage: yes },
      { code: 'SOMETIMES', printed: 'Soms', percentage: sometimes },
      { code: 'NO', printed: 'Nee', percentage: no },
    ],
    note: {
      nl: 'Welke cirkel bij welke uitspraak hoort, volgt alleen uit hun volgorde.',
      en: 'Only their order says which pie belongs to which statement.',
    },
  }
}
