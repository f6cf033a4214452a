import type { CapacityState } from '../../../routes/regio/capacity-state.ts'
import type { Measure } from '../../../routes/regio/map-measure.ts'

/** The words of the regions side by side, and of one region. */
export const coordinationRegions = {
  regions: {
    title: 'Regio’s',
    lead: 'Hoeveel kraamzorg elke regio verwacht, hoeveel uren er zijn, en waar het knelt.',
    per: 'Per week of per maand',
    unit: { WEEK: 'Per week', MONTH: 'Per maand' },
    periods: { WEEK: 'Welke week', MONTH: 'Welke maand' },
    week: (number: string) => `Week ${number}`,
    earlier: 'Eerder',
    later: 'Later',
    summary: (period: string) => `${period}: hoe het ervoor staat`,
    state: {
      BELOW_FLOOR: 'onder 24 uur',
      SHORT: 'tekort',
      MAYBE_SHORT: 'misschien tekort',
      UNKNOWN: 'niet bekend',
      ENOUGH: 'genoeg',
    } satisfies Record<CapacityState, string>,
    onTile: {
      BELOW_FLOOR: 'onder 24 uur',
      SHORT: 'tekort',
      MAYBE_SHORT: 'misschien',
      UNKNOWN: 'niet bekend',
      ENOUGH: 'genoeg',
    } satisfies Record<CapacityState, string>,
    stateText: {
      BELOW_FLOOR: 'ook als alle uren gelijk worden verdeeld, is er geen 24 uur voor elk gezin',
      SHORT: 'er is meer vraag dan er inzetbare uren zijn',
      MAYBE_SHORT: 'dat hangt af van wat nog niet bekend is, zoals de voeding',
      UNKNOWN: 'geen enkele organisatie gaf haar uren door',
      ENOUGH: 'er zijn ten minste zoveel uren als er vraag is',
    } satisfies Record<CapacityState, string>,
    whatStatesMean: 'Wat de toestand betekent',
    map: 'Kaart',
    mapOf: (measure: string, period: string) => `${measure}: ${period}`,
    mapText:
      'Elke regio is een vierkant van dezelfde grootte, ongeveer op haar plaats in Nederland. Kies een regio voor meer.',
    drawnText: 'Kies een regio voor meer.',
    measures: 'Wat de kaart toont',
    measure: {
      gap: 'Verschil tussen vraag en uren',
      floor: 'Verschil als elk gezin 24 uur krijgt',
      demand: 'Verwachte vraag',
      deployable: 'Inzetbare uren',
      contracted: 'Afgesproken uren',
      withoutProvider: 'Gezinnen zonder aanbieder',
    } satisfies Record<Measure, string>,
    measureUnit: {
      gap: 'In uren. Plus is te weinig, min is over',
      floor: 'In uren. Plus is te weinig, min is over',
      demand: 'In uren',
      deployable: 'In uren',
      contracted: 'In uren',
      withoutProvider: 'Gezinnen die kraamzorg verwachten en bij geen aanbieder staan ingeschreven',
    } satisfies Record<Measure, string>,
    little: 'weinig',
    middle: 'daartussen',
    much: 'veel',
    table: 'Alle regio’s in een tabel',
    tableOf: (period: string) => `De regio’s in ${period}`,
    region: 'Regio',
    stateColumn: 'Toestand',
    families: 'Gezinnen',
    withoutProvider: 'Zonder aanbieder',
    demand: 'Vraag',
    deployable: 'Inzetbaar',
    contracted: 'Afgesproken',
    gap: 'Verschil',
    floorGap: 'Verschil bij 24 uur',
    scarcity: 'Schaarste',
    declaredUntil: (date: string) => `uitgeroepen tot en met ${date}`,
    notDeclared: 'niet uitgeroepen',
    scarcityUnknown: 'nu niet op te halen',
    unknown: 'niet bekend',
    range: (low: string, high: string) => `${low} tot ${high}`,
    hoursNote: 'Vraag, inzetbaar, afgesproken en verschil in hele uren. Verschil: plus is te weinig, min is over.',
    familiesNote: 'Gezinnen is een verwachting: hoeveel gezinnen zorg krijgen op een dag van de periode.',
    unrecorded: (count: string) =>
      count === '1'
        ? 'Eén vrouw is zo lang geleden uitgerekend dat haar bevalling niet is vastgelegd. Zij telt nergens mee.'
        : `${count} vrouwen zijn zo lang geleden uitgerekend dat hun bevalling niet is vastgelegd. Zij tellen nergens mee.`,
    known:
      'Geteld zijn alleen zwangeren die nu bekend zijn. Er komen er nog bij. Hoe verder vooruit, hoe minder zeker ‘genoeg’ is.',
    months:
      'Maanden zijn hele weken. Een week hoort bij de maand van haar donderdag. In een maand kan een tekort van één week wegvallen tegen de andere weken.',
    timing: 'Hoe de verwachting is gemaakt',
    source: 'Waar 24 uur is afgesproken:',
    refused:
      'Voor deze periode is er geen antwoord: zij is te lang, of er was toen nog niets bekend. Kies een andere periode.',
    matrix: { WEEK: 'De weken naast elkaar', MONTH: 'De maanden naast elkaar' },
    matrixText: 'Verschil tussen vraag en inzetbare uren; plus is te weinig, min is over.',
  },
}
