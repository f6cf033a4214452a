import type { planningWeek as dutch } from '../nl/planning-week.ts'

export const planningWeek: typeof dutch = {
  title: 'Week board',
  intro: 'Who is expected each week, how many hours that asks, and how many hours there are.',
  choose: 'Choose what the board shows',
  region: 'Region',
  ownRegions: (names) => (names === '' ? 'all regions' : `our region: ${names}`),
  allRegions: 'all 25 regions',
  whose: 'Whose',
  whoseOwn: (organisation) => `only ${organisation}`,
  whoseAll: 'all organisations together',
  from: 'From',
  count: 'Number of weeks',
  weekCount: (count) => `${count} weeks`,
  move: 'Move through the weeks',
  between: (from, until) =>
    `Week ${Number(from.slice(6))} (${from.slice(0, 4)}) to week ${Number(until.slice(6))} (${until.slice(0, 4)})`,
  ownNumbers: (organisation) => `Clients and hours of ${organisation}.`,
  allNumbers: 'Clients and hours of all organisations together.',
  earlier: (count) => `${count} weeks earlier`,
  later: (count) => `${count} weeks later`,
  scarcity: (region, from, until) => `Scarcity in ${region} from ${from} to ${until}.`,
  scarce: 'scarcity',
  scarceRegions: (count) => `Scarcity declared: ${count} times in these weeks`,
  declared: (by, on) => (by === null ? `Declared on ${on}.` : `Declared on ${on} by ${by}.`),
  madeUp: 'Made up for this demonstration.',
  scarcityUnavailable: 'Whether scarcity was declared cannot be fetched now. Try again in a few minutes.',
  chart: (region) => `Hours asked and hours available by week, ${region}`,
  chartText:
    'A bar is what is available. The line with dots is what is asked, the dashed line what is needed when every family gets 24 hours:',
  lines: {
    demand: 'hours asked (band: feeding not known yet)',
    deployable: 'hours available',
    floor: 'needed for 24 hours a family',
    unknown: '?',
  },
  short: (period) => `wk ${Number(period.slice(6))}`,
  inShort: (short, weeks, worst) =>
    worst === null
      ? short === 0
        ? `In none of these ${weeks} weeks hours are short for certain.`
        : `In ${short} of the ${weeks} weeks there are too few hours.`
      : `In ${short} of the ${weeks} weeks there are too few hours. Most in ${worst}.`,
  floorInShort: (count) =>
    count === 0
      ? ''
      : count === 1
        ? 'In 1 week 24 hours for every family is not possible.'
        : `In ${count} weeks 24 hours for every family is not possible.`,
  regionsInShort: (short, regions) =>
    short === 0
      ? `In none of these ${regions} regions hours are short for certain.`
      : short === 1
        ? `In 1 of the ${regions} regions there is a week that is short. It stands first.`
        : `In ${short} of the ${regions} regions there are weeks that are short. They stand first.`,
  comeOff: 'Where hours can come off',
  divide: 'Divide hours',
  caption: 'Hours are rounded to whole hours.',
  columns: {
    week: 'Week',
    state: 'How it stands',
    births: 'Births',
    families: 'Families in care',
    demand: 'Asked',
    deployable: 'Available',
    gap: 'Difference',
    floor: 'With 24 hours for all',
    below: 'Below 24 hours',
    fill: 'Fill in hours',
  },
  state: {
    UNKNOWN: 'not known',
    FLOOR_SHORT: '24 hours not possible',
    SHORT: 'short',
    MAYBE_SHORT: 'perhaps short',
    ENOUGH: 'enough',
    NOTHING: 'no care',
  },
  range: (low, high) => `${low} to ${high}`,
  hours: (hours) => `${hours} hours`,
  withoutProvider: (families) => `${families} still without provider`,
  ofContract: (hours) => (hours === null ? 'contract not known' : `contract ${hours} hours`),
  belowFloor: (count) => (count === '1' ? '1 family' : `${count} families`),
  notCounted: 'cannot be counted now',
  fill: 'Fill in',
  matrix: 'How the weeks stand, by region',
  matrixCaption:
    'Hours asked against hours available, rounded to whole hours. Choose a region for its figures by week.',
  how: 'How this was computed',
  spread: (days) => `The hours of a family are spread over ${days} days from the birth.`,
  timing: (explanation, version, since) =>
    `Who is still to give birth counts with a chance for each week. ${explanation} Version ${version}, of ${since}. Behind the expected number of births stands between which numbers it lies in at least 80 of 100 cases.`,
  floorText: (hours) => `When hours are scarce, the agreement is: at least ${hours} hours for every family.`,
  unrecorded: (count) =>
    count === 1
      ? '1 woman was due so long ago that her birth was not recorded. She is not counted.'
      : `${count} women were due so long ago that their births were not recorded. They are not counted.`,
  capacity: {
    title: (week, region) => `Our hours in ${week}, ${region}`,
    intro: (organisation) =>
      `What you fill in here replaces what ${organisation} said before of this week and region. The region counts these hours.`,
    contracted: 'Agreed with health insurers',
    employed: 'Available, employed',
    selfEmployed: 'Available, self-employed',
    hint: 'In quarters, such as 812.25',
    quarters: 'Hours come in quarters: a number ends in .25, in .5, in .75 or is whole. Nothing was stored.',
    save: 'Record these hours',
    stop: 'Leave it',
    done: (week) => `The hours of week ${Number(week.slice(6))} are recorded.`,
  },
}
