import type { WeekState } from '../../planning/week-state.ts'

/** The words of the week board. */
export const planningWeek = {
  title: 'Weekbord',
  intro: 'Wie er per week verwacht wordt, hoeveel uren dat vraagt, en hoeveel uren er zijn.',
  choose: 'Kies wat het bord toont',
  region: 'Regio',
  ownRegions: (names: string) => (names === '' ? 'alle regio’s' : `onze regio: ${names}`),
  allRegions: 'alle 25 regio’s',
  whose: 'Van wie',
  whoseOwn: (organisation: string) => `alleen ${organisation}`,
  whoseAll: 'alle organisaties samen',
  from: 'Vanaf',
  count: 'Aantal weken',
  weekCount: (count: number) => `${count} weken`,
  move: 'Bladeren door de weken',
  between: (from: string, until: string) =>
    `Week ${Number(from.slice(6))} (${from.slice(0, 4)}) tot en met week ${Number(until.slice(6))} (${until.slice(0, 4)})`,
  ownNumbers: (organisation: string) => `Cliënten en uren van ${organisation}.`,
  allNumbers: 'Cliënten en uren van alle organisaties samen.',
  earlier: (count: number) => `${count} weken eerder`,
  later: (count: number) => `${count} weken later`,
  scarcity: (region: string, from: string, until: string) => `Schaarste in ${region} van ${from} tot en met ${until}.`,
  scarce: 'schaarste',
  scarceRegions: (count: number) => `Schaarste afgekondigd: ${count} keer in deze weken`,
  declared: (by: string | null, on: string) =>
    by === null ? `Afgekondigd op ${on}.` : `Afgekondigd op ${on} door ${by}.`,
  madeUp: 'Verzonnen voor deze demonstratie.',
  scarcityUnavailable:
    'Of er schaarste is afgekondigd, is nu niet op te halen. Probeer het over een paar minuten opnieuw.',
  chart: (region: string) => `Gevraagde en inzetbare uren per week, ${region}`,
  chartText:
    'Een staaf is wat er inzetbaar is. De lijn met rondjes is wat er gevraagd wordt, de streepjeslijn wat nodig is als ieder gezin 24 uur krijgt:',
  lines: {
    demand: 'gevraagde uren (band: voeding nog niet bekend)',
    deployable: 'inzetbare uren',
    floor: 'nodig voor 24 uur per gezin',
    unknown: '?',
  },
  short: (period: string) => `wk ${Number(period.slice(6))}`,
  inShort: (short: number, weeks: number, worst: string | null): string =>
    worst === null
      ? short === 0
        ? `In geen van deze ${weeks} weken is er zeker een tekort.`
        : `In ${short} van de ${weeks} weken zijn er te weinig uren.`
      : `In ${short} van de ${weeks} weken zijn er te weinig uren. Het meest in ${worst}.`,
  floorInShort: (count: number): string =>
    count === 0
      ? ''
      : count === 1
        ? 'In 1 week lukt 24 uur voor ieder gezin niet.'
        : `In ${count} weken lukt 24 uur voor ieder gezin niet.`,
  regionsInShort: (short: number, regions: number): string =>
    short === 0
      ? `In geen van deze ${regions} regio’s is er zeker een tekort.`
      : short === 1
        ? `In 1 van de ${regions} regio’s is er een week met een tekort. Die staat bovenaan.`
        : `In ${short} van de ${regions} regio’s zijn er weken met een tekort. Die staan bovenaan.`,
  comeOff: 'Waar kan er af',
  divide: 'Uren verdelen',
  caption: 'Uren zijn afgerond op hele uren.',
  columns: {
    week: 'Week',
    state: 'Hoe het staat',
    births: 'Bevallingen',
    families: 'Gezinnen in zorg',
    demand: 'Gevraagd',
    deployable: 'Inzetbaar',
    gap: 'Verschil',
    floor: 'Bij 24 uur voor ieder',
    below: 'Onder 24 uur',
    fill: 'Uren invullen',
  },
  state: {
    UNKNOWN: 'niet bekend',
    FLOOR_SHORT: '24 uur lukt niet',
    SHORT: 'tekort',
    MAYBE_SHORT: 'misschien tekort',
    ENOUGH: 'genoeg',
    NOTHING: 'geen zorg',
  } satisfies Record<WeekState, string>,
  range: (low: string, high: string) => `${low} tot ${high}`,
  hours: (hours: string) => `${hours} uur`,
  withoutProvider: (families: string) => `${families} nog zonder kraamzorg`,
  ofContract: (hours: string | null) => (hours === null ? 'contract niet bekend' : `contract ${hours} uur`),
  belowFloor: (count: string) => (count === '1' ? '1 gezin' : `${count} gezinnen`),
  notCounted: 'nu niet te tellen',
  fill: 'Invullen',
  matrix: 'Hoe de weken staan, per regio',
  matrixCaption:
    'Gevraagde uren tegenover inzetbare uren, afgerond op hele uren. Kies een regio voor de cijfers per week.',
  how: 'Hoe dit is berekend',
  spread: (days: number) => `De uren van een gezin zijn verdeeld over ${days} dagen vanaf de bevalling.`,
  timing: (explanation: string, version: string, since: string) =>
    `Wie nog moet bevallen, telt met een kans per week mee. ${explanation} Versie ${version}, van ${since}. Achter het verwachte aantal bevallingen staat tussen welke aantallen het in minstens 80 van de 100 gevallen ligt.`,
  floorText: (hours: number) => `Bij schaarste is de afspraak: minstens ${hours} uur voor ieder gezin.`,
  unrecorded: (count: number) =>
    count === 1
      ? '1 vrouw is zo lang geleden uitgerekend dat haar bevalling niet is vastgelegd. Zij telt niet mee.'
      : `${count} vrouwen zijn zo lang geleden uitgerekend dat hun bevalling niet is vastgelegd. Zij tellen niet mee.`,
  capacity: {
    title: (week: string, region: string) => `Onze uren in ${week}, ${region}`,
    intro: (organisation: string) =>
      `Wat u hier invult, vervangt wat ${organisation} eerder voor deze week en regio opgaf. De regio telt deze uren mee.`,
    contracted: 'Afgesproken met zorgverzekeraars',
    employed: 'Inzetbaar, in loondienst',
    selfEmployed: 'Inzetbaar, zzp',
    hint: 'In kwartieren, bijvoorbeeld 812,25',
    quarters: 'Uren gaan per kwartier: een getal eindigt op ,25, op ,5, op ,75 of is heel. Er is niets opgeslagen.',
    save: 'Leg deze uren vast',
    stop: 'Niet invullen',
    done: (week: string) => `De uren van week ${Number(week.slice(6))} zijn vastgelegd.`,
  },
}
