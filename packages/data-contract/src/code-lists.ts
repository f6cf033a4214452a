import type { Localised } from '@kraamketen/kraamzorg'

type CodeList = Readonly<Record<string, Localised>>

export const YES_NO = {
  Y: { nl: 'Ja', en: 'Yes' },
  N: { nl: 'Nee', en: 'No' },
} as const satisfies CodeList

/**
 * Country of origin of the mother (NL: land van herkomst); NL means that she and both her parents were born there.
 * Source: docs/sources.md#rivm-kraamzorggebruik
 */
export const ORIGIN = {
  NETHERLANDS: { nl: 'Nederland', en: 'Netherlands' },
  EUROPE: { nl: 'Europa', en: 'Europe' },
  TURKIYE: { nl: 'Turkije', en: 'Türkiye' },
  MOROCCO: { nl: 'Marokko', en: 'Morocco' },
  SURINAME: { nl: 'Suriname', en: 'Suriname' },
  DUTCH_CARIBBEAN: { nl: 'Cariben NL', en: 'Dutch Caribbean' },
  INDONESIA: { nl: 'Indonesië', en: 'Indonesia' },
  OTHER_AFRICA: { nl: 'Overig Afrika', en: 'Other Africa' },
  OTHER_ASIA: { nl: 'Overig Azië', en: 'Other Asia' },
  OTHER_AMERICA_OCEANIA: { nl: 'Overig Amerika en Oceanië', en: 'Other America and Oceania' },
} as const satisfies CodeList

/** Highest education completed (NL: hoogst afgeronde opleiding); missing is a level of its own in the printed table. */
export const EDUCATION = {
  LOW: { nl: 'Bo, vmbo, mbo 1', en: 'Primary, vmbo, mbo 1' },
  MIDDLE: { nl: 'Havo, vwo, mbo 2-4', en: 'Havo, vwo, mbo 2-4' },
  HIGH: { nl: 'Hbo, wo', en: 'Hbo, wo' },
} as const satisfies CodeList

/** Fifth of household income (NL: inkomenskwintiel). */
export const INCOME_QUINTILE = {
  Q1: { nl: 'Laagste 20%', en: 'Lowest 20%' },
  Q2: { nl: 'Laag-midden', en: 'Low to middle' },
  Q3: { nl: 'Midden', en: 'Middle' },
  Q4: { nl: 'Hoog-midden', en: 'Middle to high' },
  Q5: { nl: 'Hoogste 20%', en: 'Highest 20%' },
} as const satisfies CodeList

/** Degree of urbanity of the address (NL: mate van stedelijkheid). */
export const URBANITY = {
  U1: { nl: 'Zeer sterk', en: 'Extremely urbanised' },
  U2: { nl: 'Sterk', en: 'Strongly urbanised' },
  U3: { nl: 'Matig', en: 'Moderately urbanised' },
  U4: { nl: 'Weinig', en: 'Hardly urbanised' },
  U5: { nl: 'Niet', en: 'Not urbanised' },
} as const satisfies CodeList

export const BIRTH_OUTCOME = {
  LIVE: { nl: 'Levend geboren', en: 'Live born' },
  STILLBORN: { nl: 'Doodgeboren', en: 'Stillborn' },
} as const satisfies CodeList

/** How the birth went (NL: type partus). */
export const DELIVERY = {
  SPONTANEOUS: { nl: 'Spontaan', en: 'Spontaneous' },
  INSTRUMENTAL: { nl: 'Kunstverlossing', en: 'Instrumental' },
  CAESAREAN_PLANNED: { nl: 'Geplande keizersnede', en: 'Planned caesarean' },
  CAESAREAN_UNPLANNED: { nl: 'Ongeplande keizersnede', en: 'Unplanned caesarean' },
} as const satisfies CodeList

/** What a claim of kraamzorg is for; only KRAAMZORG counts as received hours (NL: prestatie). */
export const PERFORMANCE = {
  KRAAMZORG: { nl: 'Uren kraamzorg thuis', en: 'Hours of kraamzorg at home' },
  PARTUS: { nl: 'Partusassistentie', en: 'Assistance at the birth' },
  REGISTRATION: { nl: 'Inschrijving', en: 'Registration' },
  INTAKE: { nl: 'Intake', en: 'Intake' },
} as const satisfies CodeList

/** Whether nights were spent (NL: klinische opname of dagopname). */
export const STAY = {
  CLINICAL: { nl: 'Klinische opname', en: 'Clinical admission' },
  DAY: { nl: 'Dagopname', en: 'Day admission' },
} as const satisfies CodeList
