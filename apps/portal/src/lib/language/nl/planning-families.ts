import type { Enum } from '../../api-enums.ts'
import { days } from './counted.ts'

/** The words of the families of a planner: the lists, and what stands in their columns. */
export const planningFamilies = {
  title: 'Gezinnen',
  intro: 'De gezinnen die bij uw organisatie in zorg zijn, en die u verwacht.',
  lists: 'Lijsten',
  list: {
    alle: (_moreThan: string, _floor: string) => 'Alle',
    'onder-24-uur': (_moreThan: string, floor: string) => `Onder ${floor} uur`,
    'veel-gezichten': (moreThan: string, _floor: string) => `Meer dan ${moreThan} kraamverzorgenden`,
    ruimte: (_moreThan: string, _floor: string) => 'Waar kan er af',
    'naar-huis': (_moreThan: string, _floor: string) => 'Thuis uit het ziekenhuis',
    tolk: (_moreThan: string, _floor: string) => 'Tolk nodig',
    verschil: (_moreThan: string, _floor: string) => 'Gepland en gedeclareerd',
  },
  about: {
    alle: () => 'Van geaccepteerd tot en met in zorg.',
    'onder-24-uur': (floor: string) =>
      `Voor deze gezinnen is minder dan ${floor} uur gepland. Na de bevalling staan ook gezinnen zonder planning hier. Een bezoek dat al is geweest, telt met de uren die het echt duurde.`,
    'veel-gezichten': (_floor: string, moreThan: string) =>
      `Bij deze gezinnen zijn meer dan ${moreThan} verschillende kraamverzorgenden gepland. Wie bij de bevalling helpt, telt niet mee.`,
    ruimte: (floor: string, _moreThan: string, week: string) =>
      `Gezinnen met een bevalling of bezoek in ${week}, verwezen als zelfredzaam (of de klasse die u kiest), met meer dan ${floor} uur geïndiceerd. Rechts staat hoeveel er af kan van de uren die nog komen, zonder dat een gezin onder ${floor} uur uitkomt.`,
    'naar-huis': () => 'Moeder en kind zijn op deze dag weer thuis, met wat er nog aan uren en dagen over is.',
    tolk: () =>
      'Gezinnen waarvoor een tolk nodig is, en of daar extra tijd voor is afgesproken met hun zorgverzekeraar.',
    verschil: () =>
      'Geïndiceerd, gepland, geleverd en gedeclareerd naast elkaar, van gezinnen in zorg en na overdracht. Een verschil is niet altijd een fout.',
  },
  vulnerable: (count: number): string =>
    count === 0
      ? 'Geen van deze gezinnen is als kwetsbaar of zeer kwetsbaar verwezen.'
      : count === 1
        ? '1 van deze gezinnen is als kwetsbaar of zeer kwetsbaar verwezen.'
        : `${count} van deze gezinnen zijn als kwetsbaar of zeer kwetsbaar verwezen.`,
  showVulnerable: (count: number): string => (count === 1 ? 'Toon dat gezin' : 'Toon die gezinnen'),
  week: 'Bevalling of bezoek in',
  anyWeek: 'elke week',
  indicatedAbove: 'Meer geïndiceerd dan',
  plannedBelow: 'Minder gepland dan',
  moreThan: 'Meer kraamverzorgenden dan',
  day: 'Thuis op',
  dayHint: 'Leeg is vandaag',
  class: 'Klasse',
  or: 'of',
  state: 'Status',
  usualStates: { before: 'tot en met in zorg', after: 'in zorg of overgedragen' },
  family: 'Gezin',
  date: 'Bevalling',
  born: (date: string) => `geboren ${date}`,
  due: (date: string) => `uitgerekend ${date}`,
  planned: 'Uren',
  columns: {
    alle: [] as readonly ((floor: string) => string)[],
    'onder-24-uur': [(floor: string) => `Tegenover ${floor} uur`],
    'veel-gezichten': [() => 'Aantal', () => 'Wie'],
    ruimte: [() => 'Kan er nog af'],
    'naar-huis': [() => 'Thuis op', () => 'Uren over', () => 'Dagen over'],
    tolk: [() => 'Taal', () => 'Extra tijd', () => 'Verzekeraar'],
  },
  legend: {
    indicated: (_: string) => 'geïndiceerd',
    planned: (_: string) => 'gepland',
    delivered: (_: string) => 'waarvan geleverd',
    floor: (floor: string) => `${floor} uur`,
  },
  hours: (hours: string) => `${hours} uur`,
  hoursText: (indicated: string | null, planned: string | null, delivered: string) =>
    `${indicated === null ? 'Geen indicatie' : `${indicated} uur geïndiceerd`}, ${planned === null ? 'niets gepland' : `${planned} gepland`}, ${delivered} geleverd.`,
  floorAt: (floor: string) => `De streep staat bij ${floor} uur.`,
  nothingPlanned: 'niets gepland',
  short: (hours: string) => `${hours} uur te weinig`,
  reaches: (floor: string) => `haalt ${floor} uur`,
  canComeOff: (hours: string) => (hours === '0' ? 'niets meer' : `${hours} uur`),
  offTogether: (hours: string) => `Van de gezinnen hieronder kan er samen nog ${hours} uur af.`,
  employment: { EMPLOYED: 'loondienst', SELF_EMPLOYED: 'zzp' } satisfies Record<Enum<'Employment'>, string>,
  days,
  until: (date: string) => `tot en met ${date}`,
  missing: {
    BORN_ON: 'de geboortedatum ontbreekt',
    HOSPITAL_DAYS: 'de dagen in het ziekenhuis ontbreken',
    INDICATION: 'de indicatie ontbreekt',
  } satisfies Record<Enum<'RemainingMissing'>, string>,
  extra: {
    CONTRACTED: 'afgesproken',
    NOT_CONTRACTED: 'niet afgesproken',
    INSURER_UNKNOWN: 'verzekeraar niet bekend',
  } satisfies Record<Enum<'ExtraTimeOutcome'>, string>,
  extraHours: (hours: string) => `${hours} uur extra`,
  extraSource: 'De afspraken met zorgverzekeraars zijn verzonnen voor deze demonstratie.',
  uzovi: (code: string) => `UZOVI ${code}`,
  partus: (hours: string) => `en ${hours} uur bij de bevalling`,
  differences: {
    caption:
      'Uren kraamzorg thuis. Onder gepland en geleverd staat het verschil met de indicatie; bij geleverd telt mee wat nog komt. Onder gedeclareerd staat het verschil met wat geleverd is.',
    step: {
      INDICATED: 'Geïndiceerd',
      PLANNED: 'Gepland',
      DELIVERED: 'Geleverd',
      CLAIMED: 'Gedeclareerd',
    } satisfies Record<Enum<'HourStep'>, string>,
    euros: 'Verschil in euro',
    reason: 'Reden',
    notYet: 'nog niet',
  },
  reasonMissing: 'reden ontbreekt',
  reason: {
    DEATH: 'overlijden',
    GOALS_REACHED: 'doelen bereikt',
    HOSPITAL_STAY: 'opname in het ziekenhuis',
    MOVED: 'verhuisd',
    OTHER: 'andere reden',
    OWN_CONTRIBUTION: 'eigen bijdrage',
    SHORTAGE: 'te weinig personeel',
    WISH_OF_CLIENT: 'wens van de cliënt',
  } satisfies Record<Enum<'DifferenceReason'>, string>,
  madeUpTariffs:
    'In euro: wat er minder of meer is gedeclareerd dan geïndiceerd, tegen de afgesproken uurtarieven. Die tarieven zijn verzonnen voor deze demonstratie.',
  classSource:
    'De klasse is die waarmee de verwijzer haar verwees. Is er nu een andere vastgelegd, dan staat die eronder.',
  now: (name: string) => `nu: ${name}`,
  notSent: 'niet bij de verwijzing',
  sentOn: (date: string) => `bij verwijzing, ${date}`,
  count: (count: string) => (count === '1' ? '1 gezin' : `${count} gezinnen`),
  none: {
    alle: 'Er zijn nu geen gezinnen.',
    'onder-24-uur': 'Voor ieder gezin is genoeg gepland.',
    'veel-gezichten': 'Bij geen enkel gezin zijn zoveel kraamverzorgenden gepland.',
    ruimte: 'Er is geen zelfredzaam gezin in deze week waar uren af kunnen.',
    'naar-huis': 'Op deze dag komt er niemand thuis uit het ziekenhuis.',
    tolk: 'Er is nu geen gezin waarvoor een tolk nodig is.',
    verschil: 'Er zijn nu geen gezinnen in zorg of overgedragen.',
  },
  incomplete:
    'Een deel van deze lijst is nu niet op te halen. Wat ontbreekt, staat leeg of als niet bekend. Probeer het over een paar minuten opnieuw.',
}
