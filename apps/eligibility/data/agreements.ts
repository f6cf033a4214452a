import { isoDate } from '@kraamketen/kraamzorg'
import type { Agreement } from '../src/rules/agreement/agreement.ts'

/**
 * What the chain agreed nationally, as far as a source tells. Days that no source gives are absent and named as
 * missing; how a day was read that a source gives roughly stands in the note.
 */
export const AGREEMENTS: readonly Agreement[] = [
  {
    id: '018f1273-4800-7000-8000-000000000001',
    code: 'SCARCITY_CONVENANT',
    kind: 'CONVENANT',
    version: '2024-2025',
    title: {
      nl: 'Convenant kraamzorg bij schaarste 2024-2025',
      en: 'Convenant on kraamzorg in scarcity 2024-2025',
    },
    validFrom: isoDate('2024-04-25'),
    validUntil: isoDate('2025-12-31'),
    knownUntil: null,
    floorMinutes: 24 * 60,
    points: [
      {
        code: 'SCARCITY_ONLY',
        text: {
          nl: 'Het geldt alleen bij schaarste, per regio en periode. Mei tot en met september zijn genoemd als moeilijke maanden.',
          en: 'It applies in scarcity only, by region and period. May to September are named as the difficult months.',
        },
      },
      {
        code: 'FLOOR_FOR_EVERYBODY',
        text: {
          nl: 'De uren worden zo verdeeld dat alle verzekerden die bevallen zijn ten minste 24 uur kunnen krijgen, zo nodig deels digitaal.',
          en: 'Hours are spread so that all insured who gave birth can receive at least 24 hours, partly digital if need be.',
        },
      },
      {
        code: 'DIRECT_REGISTRATION',
        text: {
          nl: 'Alle verzekerden worden direct ingeschreven zolang de aanbieder van hun voorkeur ten minste 24 uur kan garanderen.',
          en: 'All insured are registered directly as long as the provider they prefer can guarantee at least 24 hours.',
        },
      },
      {
        code: 'REGIONAL_LIST_AND_SPREAD',
        text: {
          nl: 'Kan dat niet, dan komt er een regionale wachtlijst en lossen de aanbieders de verdeling samen op. Haar voorkeur telt mee, zonder garantie.',
          en: 'If not there is a regional waiting list, and the providers solve the division together. Preference is respected as far as possible, not guaranteed.',
        },
      },
      {
        code: 'INSURER',
        text: {
          nl: 'Is regionale spreiding niet genoeg, dan vragen de organisaties de zorgverzekeraar, die met hen aanvullende afspraken maakt.',
          en: 'If spreading over the region is not enough, organisations turn to the insurer, who makes additional agreements with them.',
        },
      },
      {
        code: 'DUTY_TO_HELP',
        text: {
          nl: 'Gecontracteerde aanbieders moeten helpen. Doen zij dat niet, dan kan de verzekeraar een deel van de toeslag terugvragen.',
          en: 'Contracted providers must help. If they do not, insurers may reclaim part of the surcharge.',
        },
      },
      {
        code: 'ONE_REGISTRATION',
        text: {
          nl: 'Een cliënt schrijft zich bij één organisatie in.',
          en: 'A client registers with one organisation only.',
        },
      },
    ],
    steps: [
      {
        code: 'PREFERRED_PROVIDER',
        text: {
          nl: 'De aanbieder van haar voorkeur schrijft haar in als die 24 uur kan garanderen.',
          en: 'The provider she prefers registers her if it can guarantee 24 hours.',
        },
      },
      {
        code: 'REGIONAL_WAITING_LIST',
        text: { nl: 'Anders komt zij op de regionale wachtlijst.', en: 'Else she goes on the regional waiting list.' },
      },
      {
        code: 'JOINT_DIVISION',
        text: {
          nl: 'De aanbieders in de regio verdelen en spreiden samen.',
          en: 'The providers of the region divide and spread together.',
        },
      },
      {
        code: 'INSURER_INVOLVED',
        text: {
          nl: 'Als dat niet genoeg is, wordt de zorgverzekeraar betrokken.',
          en: 'If that is not enough, the health insurer is involved.',
        },
      },
    ],
    appliesTo: {
      nl: 'Gecontracteerde aanbieders en zorgverzekeraars, in regio’s en perioden met schaarste.',
      en: 'Contracted providers and health insurers, in regions and periods of scarcity.',
    },
    note: {
      nl: 'De dag van ondertekening is gelezen als de eerste dag. De volgorde van de stappen is gelezen uit openbare berichten over het convenant; de tekst zelf is niet gelezen.',
      en: 'The day on which it was signed is read as its first day. The order of the steps is read from public reports on the convenant; its text itself was not read.',
    },
    afterwards: {
      nl: 'Er is geen nieuwe afspraak gevonden die nu geldt. Eind 2025 waren nieuwe landelijke werkafspraken in voorbereiding, die per regio worden uitgewerkt.',
      en: 'No new agreement that holds now was found. At the end of 2025 new national work agreements were in preparation, to be detailed by region.',
    },
    missing: [],
    source: 'scarcity-convenant',
    confidence: 'FOUND',
  },
  {
    id: '01944ecf-a000-7000-8000-000000000001',
    code: 'NORMENKADER',
    kind: 'NORMENKADER',
    version: '3.2',
    title: { nl: 'Normenkader 2025', en: 'Normenkader 2025 (framework of norms)' },
    validFrom: isoDate('2025-01-10'),
    validUntil: null,
    knownUntil: isoDate('2025-12-31'),
    floorMinutes: null,
    points: null,
    steps: null,
    appliesTo: null,
    note: {
      nl: 'Afspraken over de stappen als 24 uur niet gegarandeerd kan worden. De datum van versie 3.2 is gelezen als de eerste dag. De naam zegt 2025; of het daarna geldt, zegt geen bron.',
      en: 'Agreements on the steps when 24 hours cannot be guaranteed. The date of version 3.2 is read as its first day. Its name says 2025; no source says whether it holds after that.',
    },
    afterwards: null,
    missing: ['UNTIL', 'STEPS', 'FLOOR', 'APPLIES_TO'],
    source: 'kamervragen-kraamzorg',
    confidence: 'SOURCE_TEXT',
  },
  {
    id: '019a7fa8-d000-7000-8000-000000000001',
    code: 'NATIONAL_WORK_AGREEMENTS',
    kind: 'WORK_AGREEMENTS',
    version: null,
    title: {
      nl: 'Nieuwe landelijke werkafspraken kraamzorg',
      en: 'New national work agreements on kraamzorg',
    },
    validFrom: null,
    validUntil: null,
    knownUntil: null,
    floorMinutes: null,
    points: null,
    steps: null,
    appliesTo: null,
    note: {
      nl: 'Eind 2025 in voorbereiding bij Bo Geboortezorg en ZN, om per regio uit te werken. Of en wanneer zij gelden, is niet gevonden.',
      en: 'In preparation by Bo Geboortezorg and ZN at the end of 2025, to be detailed by region. Whether and when they hold was not found.',
    },
    afterwards: null,
    missing: ['FROM', 'UNTIL', 'VERSION', 'FLOOR', 'STEPS', 'APPLIES_TO'],
    source: 'kamervragen-kraamzorg',
    confidence: 'SOURCE_TEXT',
  },
  {
    id: '0118689b-8c00-7000-8000-000000000001',
    code: 'LIP',
    kind: 'PROTOCOL',
    version: '2008',
    title: { nl: 'Landelijk Indicatieprotocol Kraamzorg', en: 'National Indication Protocol for Kraamzorg' },
    validFrom: isoDate('2008-03-01'),
    validUntil: null,
    knownUntil: null,
    floorMinutes: 24 * 60,
    points: [
      {
        code: 'MINIMUM_AND_MAXIMUM',
        text: {
          nl: 'Ten minste 24 en ten hoogste 80 uur kraamzorg.',
          en: 'At least 24 and at most 80 hours of kraamzorg.',
        },
      },
    ],
    steps: null,
    appliesTo: {
      nl: 'Iedereen met recht op kraamzorg. Het zegt wat zij nodig heeft, niet dat er iemand komt.',
      en: 'Everybody entitled to kraamzorg. It says what she needs, not that somebody comes.',
    },
    note: {
      nl: 'Van de laatste volledige tekst is de maand bekend: maart 2008. De eerste dag van die maand is gelezen als begin. Eind 2025 was het nog in gebruik; het vervolg, de KLIM, wordt beproefd.',
      en: 'Of the last full text the month is known: March 2008. The first day of that month is read as its beginning. It was still in use at the end of 2025; its successor, the KLIM, is being tried.',
    },
    afterwards: null,
    missing: ['STEPS'],
    source: 'lip-minimum-maximum',
    confidence: 'FOUND_SECONDARY',
  },
]
