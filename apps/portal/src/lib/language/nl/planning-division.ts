import type { Enum } from '../../api-enums.ts'

const families = (count: number) => (count === 1 ? '1 gezin' : `${count} gezinnen`)

/** The words of dividing the hours of a week. */
export const planningDivision = {
  title: 'Uren verdelen',
  intro:
    'Drie manieren om te weinig uren te verdelen over de gezinnen van een week, naast elkaar. Er wordt niets opgeslagen tot u een verdeling vaststelt.',
  choose: 'Kies wat er verdeeld wordt',
  week: 'Week',
  region: 'Regio',
  capacity: 'Uren die er zijn',
  capacityHint: (hours: string) => `Leeg is wat is opgegeven: ${hours}`,
  capacityAnother: 'Leeg is wat is opgegeven',
  floor: 'Ondergrens',
  floorHint: 'Afspraak bij schaarste: 24',
  compute: 'Reken uit',
  noRegion: 'Het werkgebied van uw organisatie is niet bekend. Kies een regio.',
  summary: (count: number, demanded: string) =>
    `${families(count)} met een bevalling in deze week, samen ${demanded} uur.`,
  capacityUnknown: 'Hoeveel uren er zijn, is niet bekend.',
  capacityRecorded: (capacity: string) => `Er zijn ${capacity} uur, zoals is opgegeven.`,
  capacityAsked: (capacity: string) => `U rekent met ${capacity} uur.`,
  shortTogether: (hours: string) => `Dat is samen ${hours} uur te weinig.`,
  notTheBoard:
    'Hier tellen alle uren van deze gezinnen, ook die van de week erna. Het weekbord telt per week de uren die in die week vallen, en kan dus een ander getal laten zien.',
  inForce: (policy: string, by: string, on: string) =>
    `Voor deze week geldt al een verdeling: “${policy}”, vastgesteld door ${by} op ${on}.`,
  seeBefore: 'Bekijk wat is vastgesteld',
  choosePlan: 'Kies deze verdeling',
  noFamilies: 'In deze week en regio is er geen gezin om uren over te verdelen.',
  noCapacity: 'Voor deze week is niet opgegeven hoeveel uren er zijn. Vul hierboven een aantal in om te rekenen, of',
  recordCapacity: 'leg de uren vast op het weekbord',
  enough: 'Er zijn genoeg uren: ieder gezin krijgt alles wat geïndiceerd is.',
  sideBySide: 'De drie verdelingen',
  policy: {
    PROPORTIONAL: 'Ieder hetzelfde deel',
    FLOOR_FIRST: 'Eerst ieder de grens',
    VULNERABILITY_FIRST: 'Kwetsbaar gaat voor',
  } satisfies Record<Enum<'DivisionPolicy'>, string>,
  families,
  below: (count: number, floor: string) => `${families(count)} onder ${floor} uur`,
  nobodyBelow: (floor: string) => `niemand onder ${floor} uur`,
  given: 'Uitgedeeld',
  cut: 'Krijgt minder dan gevraagd',
  leastMost: 'Minste en meeste uren',
  range: (least: string, most: string) => `${least} tot ${most}`,
  left: 'Blijft over',
  shortOfFloor: 'Tekort tot de grens',
  hours: (hours: string) => `${hours} uur`,
  spread: 'Hoe de uren over de gezinnen vallen',
  spreadText: (floor: string) =>
    `Elke staaf telt gezinnen, in stappen van 4 uur. Rood ligt onder ${floor} uur. De cijfers per gezin staan in de tabel hieronder.`,
  spreadTitle: (below: string) => `Aantal gezinnen naar uren, bij wat gevraagd is en bij elke verdeling: ${below}.`,
  demanded: 'Gevraagd',
  axis: 'uur per gezin',
  byClass: 'Per klasse',
  byClassCaption: 'Uren per gezin, gemiddeld.',
  unknownClasses: (count: number) =>
    `Van ${families(count)} is de klasse niet bekend. Zij tellen bij het verdelen mee als kwetsbaar.`,
  class: 'Klasse',
  unknownClass: 'niet bekend',
  familiesColumn: 'Gezinnen',
  perFamily: 'Per gezin',
  perFamilyCaption: 'Wat elk gezin bij elke verdeling krijgt, en hoeveel minder dat is dan gevraagd.',
  family: 'Gezin',
  basis: {
    INDICATED: 'geïndiceerd',
    BREAST: 'pakket bij borstvoeding',
    BOTTLE: 'pakket bij flesvoeding',
    UNKNOWN: 'voeding niet bekend',
  } satisfies Record<Enum<'DemandBasis'>, string>,
  outcome: {
    FULL: 'alles',
    ABOVE_FLOOR: 'boven de grens',
    AT_FLOOR: 'op de grens',
    BELOW_FLOOR: 'onder de grens',
  } satisfies Record<Enum<'DivisionOutcome'>, string>,
  less: (hours: string, outcome: string) => `${hours} minder, ${outcome}`,
  adopt: {
    title: 'Stel een verdeling vast',
    intro: (where: string, capacity: string, floor: string) =>
      `Voor ${where}: ${capacity} uur, met een grens van ${floor} uur.`,
    otherHours:
      'Let op: u rekent met andere uren dan uw organisatie voor deze week heeft opgegeven. Die uren worden bij de verdeling bewaard.',
    who: (organisation: string) =>
      `Alleen een planner van ${organisation} kan dit. Vastgelegd wordt wie het deed, wanneer, en wat elk gezin krijgt.`,
    which: 'Welke verdeling?',
    sure: 'Weet u het zeker?',
    yes: 'Ja, deze verdeling geldt. Wat eerder voor deze week en regio is vastgesteld, geldt dan niet meer, en blijft te zien.',
    save: 'Stel deze verdeling vast',
    done: 'De verdeling is vastgesteld.',
    noFamilies: 'Er is in deze week en regio geen gezin meer om uren over te verdelen. Er is niets vastgesteld.',
    noCapacity: 'Voor deze week is niet opgegeven hoeveel uren er zijn. Er is niets vastgesteld.',
  },
  before: 'Wat is vastgesteld',
  beforeUnavailable: 'Wat eerder is vastgesteld, is nu niet op te halen. Probeer het over een paar minuten opnieuw.',
  neverBefore: 'Voor deze week en regio is nog geen verdeling vastgesteld.',
  holds: 'geldt nu',
  replaced: 'vervangen',
  adopted: (by: string, at: string) => `Vastgesteld door ${by} op ${at}.`,
  adoptedHours: (capacity: string, count: number, floor: string) =>
    `${capacity} uur over ${families(count)}, met een grens van ${floor} uur.`,
}
