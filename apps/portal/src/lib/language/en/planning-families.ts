import type { planningFamilies as dutch } from '../nl/planning-families.ts'
import { days } from './counted.ts'

export const planningFamilies: typeof dutch = {
  title: 'Families',
  intro: 'The families in the care of your organisation, and those you expect.',
  lists: 'Lists',
  list: {
    alle: () => 'All',
    'onder-24-uur': (_, floor) => `Below ${floor} hours`,
    'veel-gezichten': (moreThan) => `More than ${moreThan} maternity assistants`,
    ruimte: () => 'Where hours can come off',
    'naar-huis': () => 'Home from hospital',
    tolk: () => 'Interpreter needed',
    verschil: () => 'Planned and claimed',
  },
  about: {
    alle: () => 'From accepted until in care.',
    'onder-24-uur': (floor) =>
      `For these families fewer than ${floor} hours are planned. After the birth, families without a planning stand here too. A visit that has been counts with the hours that it really took.`,
    'veel-gezichten': (_, moreThan) =>
      `More than ${moreThan} different maternity assistants are planned with these families. Who helps at the birth is not counted.`,
    ruimte: (floor, _, week) =>
      `Families with a birth or a visit in ${week}, referred as self-reliant (or the class that you choose), with more than ${floor} hours indicated. On the right stands how much can come off the hours that are still to come, without a family ending below ${floor} hours.`,
    'naar-huis': () => 'Mother and child are home again on this day, with the hours and days that are left.',
    tolk: () => 'Families who need an interpreter, and whether extra time was agreed with their health insurer.',
    verschil: () =>
      'Indicated, planned, delivered and claimed beside each other, of families in care and handed over. A difference is not always a fault.',
  },
  vulnerable: (count) =>
    count === 0
      ? 'None of these families was referred as vulnerable or very vulnerable.'
      : count === 1
        ? '1 of these families was referred as vulnerable or very vulnerable.'
        : `${count} of these families were referred as vulnerable or very vulnerable.`,
  showVulnerable: (count) => (count === 1 ? 'Show that family' : 'Show those families'),
  week: 'Birth or visit in',
  anyWeek: 'any week',
  indicatedAbove: 'More indicated than',
  plannedBelow: 'Fewer planned than',
  moreThan: 'More assistants than',
  day: 'Home on',
  dayHint: 'Empty is today',
  class: 'Class',
  or: 'or',
  state: 'State',
  usualStates: { before: 'until in care', after: 'in care or handed over' },
  family: 'Family',
  date: 'Birth',
  born: (date) => `born ${date}`,
  due: (date) => `due ${date}`,
  planned: 'Hours',
  columns: {
    alle: [],
    'onder-24-uur': [(floor) => `Against ${floor} hours`],
    'veel-gezichten': [() => 'How many', () => 'Who'],
    ruimte: [() => 'Can still come off'],
    'naar-huis': [() => 'Home on', () => 'Hours left', () => 'Days left'],
    tolk: [() => 'Language', () => 'Extra time', () => 'Insurer'],
  },
  legend: {
    indicated: () => 'indicated',
    planned: () => 'planned',
    delivered: () => 'of which delivered',
    floor: (floor) => `${floor} hours`,
  },
  hours: (hours) => `${hours} hours`,
  hoursText: (indicated, planned, delivered) =>
    `${indicated === null ? 'No indication' : `${indicated} hours indicated`}, ${planned === null ? 'nothing planned' : `${planned} planned`}, ${delivered} delivered.`,
  floorAt: (floor) => `The dashed line stands at ${floor} hours.`,
  nothingPlanned: 'nothing planned',
  short: (hours) => `${hours} hours too few`,
  reaches: (floor) => `reaches ${floor} hours`,
  canComeOff: (hours) => (hours === '0' ? 'nothing more' : `${hours} hours`),
  offTogether: (hours) => `Of the families below ${hours} hours together can still come off.`,
  employment: { EMPLOYED: 'employed', SELF_EMPLOYED: 'self-employed' },
  days,
  until: (date) => `until ${date}`,
  missing: {
    BORN_ON: 'the date of birth is missing',
    HOSPITAL_DAYS: 'the days in hospital are missing',
    INDICATION: 'the indication is missing',
  },
  extra: { CONTRACTED: 'agreed', NOT_CONTRACTED: 'not agreed', INSURER_UNKNOWN: 'insurer not known' },
  extraHours: (hours) => `${hours} hours extra`,
  extraSource: 'The agreements with health insurers are made up for this demonstration.',
  uzovi: (code) => `UZOVI ${code}`,
  partus: (hours) => `and ${hours} hours at the birth`,
  differences: {
    caption:
      'Hours of care at home. Below planned and delivered stands the difference with the indication; at delivered, what is still to come counts. Below claimed stands the difference with what was delivered.',
    step: { INDICATED: 'Indicated', PLANNED: 'Planned', DELIVERED: 'Delivered', CLAIMED: 'Claimed' },
    euros: 'Difference in euros',
    reason: 'Reason',
    notYet: 'not yet',
  },
  reasonMissing: 'reason is missing',
  reason: {
    DEATH: 'death',
    GOALS_REACHED: 'goals reached',
    HOSPITAL_STAY: 'stay in hospital',
    MOVED: 'moved',
    OTHER: 'another reason',
    OWN_CONTRIBUTION: 'own contribution',
    SHORTAGE: 'shortage of staff',
    WISH_OF_CLIENT: 'wish of the client',
  },
  madeUpTariffs:
    'In euros: what was claimed less or more than indicated, at the agreed hour tariffs. Those tariffs are made up for this demonstration.',
  classSource: 'The class is the one with which she was referred. When another is recorded now, it stands below.',
  now: (name) => `now: ${name}`,
  notSent: 'not with the referral',
  sentOn: (date) => `when referred, ${date}`,
  count: (count) => (count === '1' ? '1 family' : `${count} families`),
  none: {
    alle: 'There are no families now.',
    'onder-24-uur': 'Enough is planned for every family.',
    'veel-gezichten': 'With no family so many maternity assistants are planned.',
    ruimte: 'There is no self-reliant family in this week whose hours can come off.',
    'naar-huis': 'Nobody comes home from hospital on this day.',
    tolk: 'There is no family now who needs an interpreter.',
    verschil: 'There are no families in care or handed over now.',
  },
  incomplete:
    'Part of this list cannot be fetched now. What is missing is empty or called not known. Try again in a few minutes.',
}
