import { isoDate } from '@kraamketen/kraamzorg'
import type { Criterion } from '../src/rules/programme/criterion.ts'
import type { FlexibleTerms } from '../src/rules/programme/flexible-terms.ts'
import type { Programme } from '../src/rules/programme/programme.ts'

/**
 * Geboortezorg Flex, the pilot in Parkstad and Sittard-Geleen. The source gives the month in which it began and the
 * last day on which families could take part: the first of November 2021 is the reading of that month.
 *
 * Names of the seven Parkstad municipalities are general knowledge, their codes are those of CBS.
 */
const FROM = isoDate('2021-11-01')
const UNTIL = isoDate('2023-12-31')

const period: Criterion = { kind: 'careDateBetween', from: FROM, until: UNTIL }

const signalled: Criterion = {
  kind: 'classIn',
  classes: ['POTENTIALLY_VULNERABLE', 'VULNERABLE', 'VERY_VULNERABLE'],
}

const residence: Criterion = {
  kind: 'municipalityIn',
  municipalities: [
    { code: 'GM1954', name: 'Beekdaelen' },
    { code: 'GM0899', name: 'Brunssum' },
    { code: 'GM0917', name: 'Heerlen' },
    { code: 'GM0928', name: 'Kerkrade' },
    { code: 'GM0882', name: 'Landgraaf' },
    { code: 'GM0965', name: 'Simpelveld' },
    { code: 'GM0986', name: 'Voerendaal' },
    { code: 'GM1883', name: 'Sittard-Geleen' },
  ],
}

/** The AGB code of the real organisation is in no source; an invented one plays its part in the demonstration. */
const provider: Criterion = {
  kind: 'providerIn',
  parties: [{ name: 'Geboortezorg Limburg', code: null, note: null, demonstrationCode: '41900001' }],
  others: [{ code: '41900002', name: 'Kraamzorg De Eerste Dagen (demonstratie)' }],
}

/** CZ prints its code for care providers; that of VGZ is in no source. */
const insurer: Criterion = {
  kind: 'insurerIn',
  parties: [
    {
      name: 'CZ',
      code: '9664',
      note: {
        nl: 'Zorgaanbieders declareren onder die code ook voor Nationale-Nederlanden en OHRA.',
        en: 'Care providers also use that code to claim for Nationale-Nederlanden and OHRA.',
      },
      demonstrationCode: null,
    },
    { name: 'VGZ', code: null, note: null, demonstrationCode: '0002' },
  ],
  others: [{ code: '0003', name: 'Zorgverzekeraar Overal (demonstratie)' }],
}

/** Days from 8 to 10 are printed as the beginning; the earliest is taken, so that no hour is refused by a reading. */
const flexible: FlexibleTerms = {
  meanHours: 24,
  windowMonths: 6,
  fromDay: 8,
  useUntil: UNTIL,
  modes: ['MORE_HOURS_A_DAY', 'DAYS_IN_A_ROW', 'PERIODIC_CONTACT'],
  purposes: ['SELF_RELIANCE', 'BRIDGING'],
}

/** Every programme that comes with the platform. Both pillars (NL: pijlers) may be granted to one family. */
export const PROGRAMMES: readonly Programme[] = [
  {
    id: '017cd8cb-b000-7000-8000-000000000001',
    code: 'GEBOORTEZORG_FLEX_PILLAR_1',
    version: 1,
    name: {
      nl: 'Geboortezorg Flex, pijler 1: geen eigen bijdrage',
      en: 'Geboortezorg Flex, pillar 1: no own contribution',
    },
    validFrom: FROM,
    validUntil: UNTIL,
    quotaFamilies: 150,
    benefits: ['OWN_CONTRIBUTION_WAIVED'],
    flexibleHours: null,
    criteria: { kind: 'allOf', of: [signalled, residence, insurer, provider, period] },
    note: {
      nl: 'Mag samengaan met pijler 2. Het onderzoek volgde gezinnen tot eind mei 2023; meedoen kon tot en met 31-12-2023.',
      en: 'May be combined with pillar 2. The evaluation followed families until the end of May 2023; taking part was possible up to and including 2023-12-31.',
    },
    demonstration: false,
    source: 'geboortezorg-flex',
  },
  {
    id: '017cd8cb-b000-7000-8000-000000000002',
    code: 'GEBOORTEZORG_FLEX_PILLAR_2',
    version: 1,
    name: {
      nl: 'Geboortezorg Flex, pijler 2: flexibele uren na de kraamtijd',
      en: 'Geboortezorg Flex, pillar 2: flexible hours after the first days',
    },
    validFrom: FROM,
    validUntil: UNTIL,
    quotaFamilies: 100,
    benefits: ['FLEXIBLE_HOURS'],
    flexibleHours: flexible,
    criteria: { kind: 'allOf', of: [signalled, residence, provider, period] },
    note: {
      nl: 'Mag samengaan met pijler 1. 24 uur is een gemiddelde per gezin en geen maximum: het aantal plaatsen telt gezinnen, geen uren.',
      en: 'May be combined with pillar 1. 24 hours is an average a family and no maximum: the places count families, no hours.',
    },
    demonstration: false,
    source: 'geboortezorg-flex',
  },
  {
    id: '019a3c8c-0000-7000-8000-000000000003',
    code: 'AMSTERDAM_ZUIDOOST_WAIVER',
    version: 1,
    name: {
      nl: 'Amsterdam Zuidoost: geen eigen bijdrage bij geldzorgen',
      en: 'Amsterdam Zuidoost: no own contribution with money worries',
    },
    validFrom: isoDate('2025-11-01'),
    validUntil: null,
    quotaFamilies: null,
    benefits: ['OWN_CONTRIBUTION_WAIVED'],
    flexibleHours: null,
    criteria: {
      kind: 'allOf',
      of: [
        { kind: 'districtIn', municipality: { code: 'GM0363', name: 'Amsterdam' }, districts: ['Zuidoost'] },
        { kind: 'moneyWorriesDeclared' },
        { kind: 'careDateBetween', from: isoDate('2025-11-01'), until: null },
      ],
    },
    note: {
      nl: 'De proef loopt in elk geval tot eind 2028; een laatste dag is niet bekend. De bron noemt ongeveer 130 gezinnen per jaar: dat is een verwachting, geen aantal plaatsen. Hoe geldzorgen worden vastgesteld en welke dag telt, staat in geen bron; hier telt wat het gezin opgeeft en de dag van de bevalling.',
      en: 'The pilot runs at least until the end of 2028; no last day is known. The source speaks of about 130 families a year: that is an expectation, no quota. How money worries are established and which day counts is in no source; what the family declares and the day of the birth count here.',
    },
    demonstration: false,
    source: 'kamervragen-kraamzorg',
  },
  {
    id: '019a3c8c-0000-7000-8000-000000000004',
    code: 'DEMONSTRATION_ZUID_LIMBURG',
    version: 1,
    name: {
      nl: 'Steun thuis Zuid-Limburg (demonstratie)',
      en: 'Support at home Zuid-Limburg (demonstration)',
    },
    validFrom: isoDate('2024-01-01'),
    validUntil: null,
    quotaFamilies: 16,
    benefits: ['OWN_CONTRIBUTION_WAIVED', 'FLEXIBLE_HOURS'],
    flexibleHours: { ...flexible, useUntil: null },
    criteria: {
      kind: 'allOf',
      of: [
        residence,
        { kind: 'anyOf', of: [signalled, { kind: 'moneyWorriesDeclared' }] },
        {
          kind: 'providerIn',
          parties: [
            { name: 'Kraamzorg Zonnekind (demonstratie)', code: '41900001', note: null, demonstrationCode: null },
          ],
          others: [],
        },
        { kind: 'careDateBetween', from: isoDate('2024-01-01'), until: null },
      ],
    },
    note: {
      nl: 'Deze regeling bestaat niet. Zij is verzonnen, zodat aanvragen, plaatsen en flexibele uren in de demonstratie te proberen zijn.',
      en: 'This programme does not exist. It was made up, so that applications, places and flexible hours can be tried in the demonstration.',
    },
    demonstration: true,
    source: 'geboortezorg-flex',
  },
]
