import type { Enum } from '../../api-enums.ts'

/** The words of what another number of hours would come to. */
export const whatIf = {
  title: 'Wat als er iets verandert?',
  intro: 'Reken uit hoeveel uren er dan zijn en wie akkoord moet gaan. Er wordt niets opgeslagen.',
  switch: {
    borst: 'Zij gaat over op borstvoeding',
    fles: 'Zij gaat over op flesvoeding',
  },
  chooses: { borst: 'Zij kiest borstvoeding', fles: 'Zij kiest flesvoeding' },
  oneNight: 'Eén nacht in het ziekenhuis',
  oneNightMore: 'Nog een nacht in het ziekenhuis',
  feeding: 'Voeding',
  feedings: { borst: 'borstvoeding', fles: 'flesvoeding' } as Record<string, string>,
  asItIs: 'zoals nu',
  hospital: 'In het ziekenhuis',
  hospitalHint: 'De dag van ontslag telt niet',
  days: 'dagen',
  extra: 'Extra uren',
  extraHint: 'In kwartieren, zoals 2,25',
  hours: 'uur',
  reckon: 'Reken uit',
  would: (hours: string) => `Dan zijn er ${hours} kraamzorg thuis.`,
  more: (hours: string) => `Dat is ${hours} meer dan nu.`,
  fewer: (hours: string) => `Dat is ${hours} minder dan nu.`,
  same: 'Dat is evenveel als nu.',
  open: 'nog niet te bepalen',
  missing: 'Dit is nog niet bekend en kan het aantal veranderen',
  rules: 'De regels die dan tellen',
  rule: 'Regel',
  now: 'Nu',
  then: 'Dan',
  mustAgree: 'Wie moet akkoord gaan',
  nobody: 'Niemand: het aantal uren blijft gelijk.',
  parties: { MIDWIFE_OR_GP: 'U of de huisarts', MATERNITY_CARE: 'De kraamzorg' } satisfies Record<
    Enum<'AgreeingParty'>,
    string
  >,
  how: 'Bel de kraamzorg om het te veranderen: zij stelt de nieuwe indicatie en legt uw akkoord vast.',
  klim: (hours: string, version: string) =>
    `Volgens de KLIM, die in 2026 wordt beproefd, zou het ${hours} zijn (${version}: de pakketten zijn verzonnen voor de demonstratie).`,
  notNow: 'De berekening is nu niet te maken. Probeer het over een paar minuten opnieuw.',
  cannot: 'Dit is niet te berekenen: er is te weinig over haar vastgelegd.',
}
