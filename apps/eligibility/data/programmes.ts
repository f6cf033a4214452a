import { isoDate } from '@kraamketen/kraamzorg'
import type { Criterion } from '../src/rules/programme/criterion.ts'
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

/** The two pillars of Geboortezorg Flex (NL: pijlers). A family may take part in both. */
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
    criteria: [signalled, residence, insurer, provider, period],
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
    criteria: [signalled, residence, provider, period],
    source: 'geboortezorg-flex',
  },
]
