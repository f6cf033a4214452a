import type { Enum } from '../../api-enums.ts'
import { days } from './counted.ts'

/** `week 24 van 2027` of `2027-W24`. */
const week = (code: string) => {
  const [year = code, number = ''] = code.split('-W')
  return number === '' ? code : `week ${Number(number)} van ${year}`
}

/** The words of scarcity: the steps in each case, and how long a guarantee takes. */
export const inspectionScarcity = {
  scarcity: {
    title: 'Stappen bij schaarste',
    which: 'Wat u wilt zien',
    cases: 'Stappen per geval',
    times: 'Tijd tot garantie per regio',
    casesLead:
      'Elk geval op de regionale wachtlijsten, zonder persoon: welke stappen zijn gezet, in welke volgorde, en of dat de afgesproken volgorde was. Dat u dit bekijkt, wordt vastgelegd.',
    case: 'Geval',
    numbered: (number: string) => `Geval ${number}`,
    dueWeek: 'Uitgerekend in',
    week,
    region: 'Regio',
    begun: 'Eerste stap',
    path: 'Stappen tot nu toe',
    stepNow: 'Stand nu',
    allSteps: 'Elke stand',
    dueFrom: 'Uitgerekend vanaf',
    dueUntil: 'Uitgerekend tot en met',
    verdict: 'Volgens de afspraak?',
    floorKept: '24 uur bewaakt',
    yes: 'ja',
    no: 'nee',
    unknown: 'niet bekend',
    count: (count: string) => (count === '1' ? '1 geval' : `${count} gevallen`),
    none: 'Er zijn geen gevallen van schaarste.',
    noneHint: 'Zodra een cliënt op een regionale wachtlijst komt, staat het geval hier.',
    notNow: 'nu niet op te halen',
    findingsNotNow: 'Of de stappen volgens de afspraak waren, is nu niet na te gaan. De stappen zelf staan er wel.',
    forInformation: (order: string) => `ter kennisneming: ${order}`,
    step: {
      PREFERRED_PROVIDER: 'Organisatie van voorkeur gevraagd',
      REGIONAL_WAITING_LIST: 'Op de regionale wachtlijst',
      JOINT_DIVISION: 'Samen verdelen in de regio',
      INSURER_INVOLVED: 'Zorgverzekeraar betrokken',
      NO_GUARANTEE: 'Niemand kan 24 uur garanderen',
      PLACED: 'Geplaatst bij een organisatie',
      WITHDRAWN: 'Van de lijst af',
    } satisfies Record<Enum<'WaitingListStep'>, string>,
    taker: {
      COORDINATOR: 'de regiocoördinator',
      MIDWIFE: 'de verloskundige',
      OTHER: 'een andere rol',
      PLANNER: 'de planner van de kraamzorg',
    } satisfies Record<Enum<'StepTaker'>, string>,
    outcome: {
      IN_ORDER: 'in volgorde',
      NO_AGREEMENT: 'geen geldende afspraak',
      OUT_OF_ORDER: 'niet in volgorde',
      STEP_SKIPPED: 'stap overgeslagen',
      UNKNOWN: 'niet bekend',
    } satisfies Record<Enum<'ScarcityOutcome'>, string>,
    order: {
      IN_ORDER: 'in volgorde',
      OUT_OF_ORDER: 'niet in volgorde',
      STEP_SKIPPED: 'een stap overgeslagen',
    } satisfies Record<Enum<'StepOrder'>, string>,
    notes: [
      'De vijf bolletjes zijn de stappen in hun volgorde: organisatie van voorkeur, regionale wachtlijst, samen verdelen, zorgverzekeraar, niemand kan garanderen. Een gevuld bolletje is gezet.',
      'Geen bron geeft een termijn voor een stap. Te laat bestaat hier dus niet.',
      '24 uur bewaakt is niet bekend als voor die regio en week geen verdeling is vastgelegd.',
    ],
  },
  scarcityCase: {
    findingNotNow:
      'Of dit volgens de afspraak ging, is nu niet na te gaan. De gezette stappen staan er wel. Probeer het over een paar minuten opnieuw.',
    facts: 'In het kort',
    declared: 'Schaarste afgekondigd',
    kept: 'bewaakt',
    floorUnknown:
      'Of iedereen in die week ten minste 24 uur kreeg, is niet bekend: voor deze regio en week is geen verdeling van uren vastgelegd.',
    taken: 'Gezette stappen',
    noSteps: 'Van dit geval is geen enkele stap vastgelegd.',
    by: (role: string) => `door ${role}`,
    after: (count: number) => `${days(count)} later`,
    audit: 'Dit is wat de deelnemers bij elke stap vastlegden.',
    agreed: 'Afgesproken volgorde',
    noAgreement: 'Er is geen afspraak bekend waaraan dit geval te toetsen is.',
    status: {
      IN_FORCE: 'van kracht',
      LAPSED: 'verlopen',
      NOT_YET: 'nog niet van kracht',
      UNKNOWN: 'niet bekend',
    } satisfies Record<Enum<'AgreementStatus'>, string>,
    lapsed: (date: string) =>
      `Deze afspraak gold tot en met ${date}. De volgorde van toen staat hier ter kennisneming: er is geen oordeel aan te verbinden.`,
    stepsNotNow: 'De afgesproken stappen zijn niet bekend, of nu niet op te halen.',
    state: {
      TAKEN: 'gezet',
      SKIPPED: 'overgeslagen',
      NOT_REACHED: 'niet aan toegekomen',
    },
    asStep: (place: number, date: string) => `als stap ${place}, op ${date}`,
    order: 'Volgorde van alle stappen:',
    missing: 'Dit is niet bekend:',
    gap: {
      NORMENKADER_STEPS: 'de letterlijke stappen van het Normenkader: die tekst was niet te lezen',
      PATH: 'welke stappen in dit geval zijn gezet',
      STEPS: 'welke stappen op die dag waren afgesproken',
      TERM_OF_A_STEP: 'binnen hoeveel tijd een stap gezet moet zijn: dat staat in geen bron',
    } satisfies Record<Enum<'ScarcityGap'>, string>,
    source: 'De volgorde rust op:',
  },
  times: {
    title: 'Tijd van inschrijving tot garantie, per regio',
    lead: 'Hoeveel dagen er zitten tussen de inschrijving en het moment waarop een organisatie het gezin aannam. Waar het het langst duurt, staat bovenaan.',
    from: 'Ingeschreven vanaf',
    fromHint: 'Een jaar terug als u niets invult',
    until: 'Ingeschreven tot en met',
    untilHint: 'Vandaag als u niets invult',
    region: 'Regio',
    median: 'Midden',
    spread: 'Helft van de gezinnen',
    registered: 'Ingeschreven',
    guaranteed: 'Aangenomen',
    waiting: 'Wacht nog',
    ended: 'Zonder organisatie gestopt',
    days: (count: string) => (count === '1' ? '1 dag' : `${count} dagen`),
    fromTo: (lower: string, upper: string) => `${lower} tot ${upper} dagen`,
    said: (region: string, median: string, middle: string) =>
      `${region}: de helft was binnen ${median} dagen aangenomen; de helft in het midden duurde ${middle}`,
    waitingSince: (median: string) => `de helft al ${median} dagen`,
    withheld: 'niet getoond',
    tooFew: 'te weinig',
    none: 'Er is in deze periode niemand ingeschreven.',
    tooLong: 'Deze periode kan niet. Kies hoogstens vijf jaar, met een einde dat niet in de toekomst ligt.',
    notes: [
      'Midden: de helft van de gezinnen was zo snel of sneller aangenomen. De balk is de helft in het midden: van een kwart tot driekwart van de gezinnen.',
      'Wie nog wacht, telt in de dagen niet mee. In het echt duurt het dus langer dan hier staat.',
      'Niet getoond: het zijn er minder dan tien, of het getal zou een ander klein getal verraden.',
    ],
    source: 'Waar de garantie op rust:',
  },
}
