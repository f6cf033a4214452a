import type { planningDivision as dutch } from '../nl/planning-division.ts'

const families = (count: number) => (count === 1 ? '1 family' : `${count} families`)

export const planningDivision: typeof dutch = {
  title: 'Divide hours',
  intro:
    'Three ways to divide too few hours over the families of a week, side by side. Nothing is stored until you adopt a division.',
  choose: 'Choose what is divided',
  week: 'Week',
  region: 'Region',
  capacity: 'Hours that there are',
  capacityHint: (hours) => `Empty is what was recorded: ${hours}`,
  capacityAnother: 'Empty is what was recorded',
  floor: 'Floor',
  floorHint: 'Agreement on scarcity: 24',
  compute: 'Compute',
  noRegion: 'Where your organisation works is not known. Choose a region.',
  summary: (count, demanded, capacity, recorded) =>
    `${families(count)} with a birth in this week, together ${demanded} hours. ${
      capacity === null
        ? 'How many hours there are is not known.'
        : recorded
          ? `There are ${capacity} hours, as recorded.`
          : `You reckon with ${capacity} hours.`
    }`,
  noFamilies: 'In this week and region there is no family to divide hours over.',
  noCapacity: 'How many hours there are in this week was not recorded. Fill in a number above to reckon, or',
  recordCapacity: 'record the hours on the week board',
  enough: 'There are enough hours: every family gets all that is indicated.',
  sideBySide: 'The three divisions',
  policy: {
    PROPORTIONAL: 'The same share for all',
    FLOOR_FIRST: 'The floor for all first',
    VULNERABILITY_FIRST: 'Vulnerable goes first',
  },
  families,
  below: (count, floor) => `${families(count)} below ${floor} hours`,
  nobodyBelow: (floor) => `nobody below ${floor} hours`,
  given: 'Given out',
  cut: 'Gets less than asked',
  leastMost: 'Fewest and most hours',
  range: (least, most) => `${least} to ${most}`,
  left: 'Is left',
  shortOfFloor: 'Short of the floor',
  hours: (hours) => `${hours} hours`,
  spread: 'How the hours fall over the families',
  spreadText: (floor) =>
    `Each bar counts families, in steps of 4 hours. Red lies below ${floor} hours. The figures by family stand in the table below.`,
  spreadTitle: (below) => `Number of families by hours, as asked and by each division: ${below}.`,
  demanded: 'Asked',
  axis: 'hours a family',
  byClass: 'By class',
  byClassCaption: 'Hours a family, on average.',
  unknownClasses: (count) => `Of ${families(count)} the class is not known. They count as vulnerable in the division.`,
  class: 'Class',
  unknownClass: 'not known',
  familiesColumn: 'Families',
  perFamily: 'By family',
  perFamilyCaption: 'What each family gets by each division, and how much less that is than asked.',
  family: 'Family',
  basis: {
    INDICATED: 'indicated',
    BREAST: 'package with breastfeeding',
    BOTTLE: 'package with bottle feeding',
    UNKNOWN: 'feeding not known',
  },
  outcome: { FULL: 'all', ABOVE_FLOOR: 'above the floor', AT_FLOOR: 'at the floor', BELOW_FLOOR: 'below the floor' },
  less: (hours, outcome) => `${hours} less, ${outcome}`,
  adopt: {
    title: 'Adopt a division',
    intro: (week, region, capacity, floor, count) =>
      `For ${week} in ${region}: ${capacity} hours over ${families(count)}, with a floor of ${floor} hours.`,
    otherHours:
      'Mind: you reckon with other hours than your organisation recorded for this week. Those hours are kept with the division.',
    who: (organisation) =>
      `Only a planner of ${organisation} can do this. Who did it, when, and what each family gets is recorded.`,
    which: 'Which division?',
    sure: 'Are you sure?',
    yes: 'Yes, this division holds. What was adopted before for this week and region holds no longer, and stays to be seen.',
    save: 'Adopt this division',
    done: 'The division is adopted.',
    noFamilies: 'There is no family left in this week and region to divide hours over. Nothing was adopted.',
    noCapacity: 'How many hours there are in this week was not recorded. Nothing was adopted.',
  },
  before: 'What was adopted',
  beforeUnavailable: 'What was adopted before cannot be fetched now. Try again in a few minutes.',
  neverBefore: 'For this week and region no division was adopted yet.',
  holds: 'holds now',
  replaced: 'replaced',
  adopted: (by, at) => `Adopted by ${by} on ${at}.`,
  adoptedHours: (capacity, count, floor) =>
    `${capacity} hours over ${families(count)}, with a floor of ${floor} hours.`,
}
