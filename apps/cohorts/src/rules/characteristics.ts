import {
  DELIVERY as DELIVERY_CODES,
  EDUCATION,
  INCOME_QUINTILE,
  ORIGIN,
  URBANITY,
  YES_NO,
} from '@kraamketen/data-contract'
import type { Localised } from '@kraamketen/kraamzorg'

/** One value of a characteristic; its place in the list is how the pair table and the column store write it. */
export interface Level {
  /** Stable, and in the file it comes from the same where there is one. */
  readonly code: string
  readonly label: Localised
}

/** Something that mother-child pairs are divided by (NL: kenmerk). Closed: nobody can ask for a day or an id. */
export interface Characteristic {
  readonly code: CharacteristicCode
  /** Column of the pair table; null for what follows from the definition of the cohort. */
  readonly column: string | null
  readonly name: Localised
  readonly levels: readonly Level[]
  /** Key of the group of a printed table that divides by the same, such as `countryOfOrigin`. */
  readonly printedGroup: string | null
}

export const CHARACTERISTIC_CODES = [
  'BIRTH_YEAR',
  'BIRTH_MONTH',
  'BIRTH_WEEK',
  'MOTHER_AGE',
  'ORIGIN',
  'EDUCATION',
  'INCOME_QUINTILE',
  'PROBLEMATIC_DEBT',
  'SINGLE_PARENT',
  'MULTIPLY_VULNERABLE',
  'URBANITY',
  'BIRTH_ORDER',
  'GGD_REGION',
  'HOSPITAL_DAYS',
  'GESTATION',
  'LOW_BIRTH_WEIGHT',
  'LOW_APGAR',
  'DELIVERY',
  'HAEMORRHAGE',
  'TRANSFERRED',
  'MENTAL_HEALTH_PROBLEM',
  'CLAIM',
  'HOUR_CATEGORY',
] as const
export type CharacteristicCode = (typeof CHARACTERISTIC_CODES)[number]

function level(code: string, nl: string, en: string): Level {
  return { code, label: { nl, en } }
}

const UNKNOWN = level('UNKNOWN', 'Onbekend', 'Unknown')
const YES_OR_NO = fromCodes(YES_NO)

/** The levels of a code list of the source files; what a row lacks is UNKNOWN. */
function fromCodes(codes: Readonly<Record<string, Localised>>): readonly Level[] {
  return [...Object.entries(codes).map(([code, label]) => ({ code, label })), UNKNOWN]
}

/** The first birth year that the closed list knows; the last is 25 years later. */
export const FIRST_BIRTH_YEAR = 2010
const BIRTH_YEARS = 26
const WEEKS = 53

const REGIONS: readonly Level[] = [
  level('GG0111', 'GGD Groningen', 'GGD Groningen'),
  level('GG0706', 'GGD Drenthe', 'GGD Drenthe'),
  level('GG1009', 'GGD IJsselland', 'GGD IJsselland'),
  level('GG1106', 'GGD Regio Twente', 'GGD Regio Twente'),
  level('GG1413', 'GGD Noord- en Oost-Gelderland', 'GGD Noord- en Oost-Gelderland'),
  level(
    'GG1911',
    'Veiligheids- en Gezondheidsregio Gelderland-Midden',
    'Veiligheids- en Gezondheidsregio Gelderland-Midden',
  ),
  level('GG2014', 'GGD Gelderland-Zuid', 'GGD Gelderland-Zuid'),
  level('GG2209', 'GGD Flevoland', 'GGD Flevoland'),
  level('GG2514', 'GGD Regio Utrecht', 'GGD Regio Utrecht'),
  level('GG2707', 'GGD Hollands-Noorden', 'GGD Hollands-Noorden'),
  level('GG3109', 'GGD Kennemerland', 'GGD Kennemerland'),
  level('GG3406', 'GGD Amsterdam', 'GGD Amsterdam'),
  level('GG3606', 'GGD Gooi en Vechtstreek', 'GGD Gooi en Vechtstreek'),
  level('GG4506', 'GGD Hollands-Midden', 'GGD Hollands-Midden'),
  level('GG4607', 'GGD Rotterdam-Rijnmond', 'GGD Rotterdam-Rijnmond'),
  level('GG4816', 'Dienst Gezondheid & Jeugd ZHZ', 'Dienst Gezondheid & Jeugd ZHZ'),
  level('GG5006', 'GGD Zeeland', 'GGD Zeeland'),
  level('GG5206', 'GGD West-Brabant', 'GGD West-Brabant'),
  level('GG5406', 'GGD Hart voor Brabant', 'GGD Hart voor Brabant'),
  level('GG5608', 'GGD Brabant-Zuidoost', 'GGD Brabant-Zuidoost'),
  level('GG6011', 'GGD Limburg-Noord', 'GGD Limburg-Noord'),
  level('GG6106', 'GGD Zuid-Limburg', 'GGD Zuid-Limburg'),
  level('GG7014', 'GGD Haaglanden', 'GGD Haaglanden'),
  level('GG7206', 'GGD Fryslân', 'GGD Fryslân'),
  level('GG7306', 'GGD Zaanstreek/Waterland', 'GGD Zaanstreek/Waterland'),
  UNKNOWN,
]

/** Every characteristic, in the order in which lists of them are shown. */
export const CHARACTERISTICS: readonly Characteristic[] = [
  characteristic(
    'BIRTH_YEAR',
    'birth_year',
    'Geboortejaar',
    'Birth year',
    Array.from({ length: BIRTH_YEARS }, (_, index) => {
      const year = String(FIRST_BIRTH_YEAR + index)
      return level(year, year, year)
    }),
    'birthYear',
  ),
  characteristic(
    'BIRTH_MONTH',
    'birth_month',
    'Geboortemaand',
    'Month of birth',
    [
      level('JANUARY', 'Januari', 'January'),
      level('FEBRUARY', 'Februari', 'February'),
      level('MARCH', 'Maart', 'March'),
      level('APRIL', 'April', 'April'),
      level('MAY', 'Mei', 'May'),
      level('JUNE', 'Juni', 'June'),
      level('JULY', 'Juli', 'July'),
      level('AUGUST', 'Augustus', 'August'),
      level('SEPTEMBER', 'September', 'September'),
      level('OCTOBER', 'Oktober', 'October'),
      level('NOVEMBER', 'November', 'November'),
      level('DECEMBER', 'December', 'December'),
    ],
    'birthMonth',
  ),
  characteristic(
    'BIRTH_WEEK',
    'birth_week',
    'Geboorteweek (ISO)',
    'Week of birth (ISO)',
    Array.from({ length: WEEKS }, (_, index) =>
      level(`W${String(index + 1).padStart(2, '0')}`, `Week ${index + 1}`, `Week ${index + 1}`),
    ),
  ),
  characteristic(
    'MOTHER_AGE',
    'mother_age',
    'Leeftijd moeder',
    'Age of the mother',
    [
      level('UNDER_20', 'Jonger dan 20', 'Under 20'),
      level('FROM_20_TO_24', '20 - 24', '20 to 24'),
      level('FROM_25_TO_29', '25 - 29', '25 to 29'),
      level('FROM_30_TO_34', '30 - 34', '30 to 34'),
      level('FROM_35_TO_39', '35 - 39', '35 to 39'),
      level('FROM_40', '40 en ouder', '40 and over'),
      UNKNOWN,
    ],
    'motherAge',
  ),
  characteristic('ORIGIN', 'origin', 'Land van herkomst', 'Country of origin', fromCodes(ORIGIN), 'countryOfOrigin'),
  characteristic(
    'EDUCATION',
    'education',
    'Hoogst afgeronde opleiding',
    'Highest education completed',
    fromCodes(EDUCATION),
    'education',
  ),
  characteristic(
    'INCOME_QUINTILE',
    'income_quintile',
    'Inkomenskwintiel',
    'Income quintile',
    fromCodes(INCOME_QUINTILE),
    'incomeQuintile',
  ),
  characteristic(
    'PROBLEMATIC_DEBT',
    'problematic_debt',
    'Schuldenproblematiek',
    'Problematic debt',
    YES_OR_NO,
    'problematicDebt',
  ),
  characteristic('SINGLE_PARENT', 'single_parent', 'Eenoudergezin', 'Single-parent family', YES_OR_NO, 'singleParent'),
  characteristic(
    'MULTIPLY_VULNERABLE',
    'multiply_vulnerable',
    'Meervoudig kwetsbare situatie (registers)',
    'Multiply vulnerable (registers)',
    YES_OR_NO,
    'multiplyVulnerable',
  ),
  characteristic(
    'URBANITY',
    'urbanity',
    'Mate van stedelijkheid',
    'Degree of urbanity',
    fromCodes(URBANITY),
    'urbanity',
  ),
  characteristic(
    'BIRTH_ORDER',
    'birth_order',
    'Positie kind in het gezin',
    'Position of the child in the family',
    [
      level('FIRST', 'Eerste', 'First'),
      level('SECOND', 'Tweede', 'Second'),
      level('THIRD', 'Derde', 'Third'),
      level('FOURTH', 'Vierde', 'Fourth'),
      level('FIFTH_OR_LATER', 'Vijfde en meer', 'Fifth or later'),
    ],
    'childPosition',
  ),
  characteristic('GGD_REGION', 'ggd_region', 'GGD-regio', 'GGD region', REGIONS),
  characteristic(
    'HOSPITAL_DAYS',
    'hospital_day_class',
    'Ligdagen na de geboorte',
    'Hospital days after the birth',
    [
      level('NONE', '0 ligdagen', 'No days'),
      level('ONE', '1 ligdag', 'One day'),
      level('TWO_OR_MORE', '2 of meer ligdagen', 'Two days or more'),
    ],
    'hospitalDays',
  ),
  characteristic('GESTATION', 'gestation', 'Zwangerschapsduur', 'Gestational age', [
    level('UNDER_35_WEEKS', 'Minder dan 35 weken', 'Under 35 weeks'),
    level('WEEKS_35_AND_36', '35 en 36 weken', '35 and 36 weeks'),
    level('WEEKS_37_TO_41', '37 tot en met 41 weken', '37 to 41 weeks'),
    level('FROM_42_WEEKS', '42 weken en meer', '42 weeks and over'),
    UNKNOWN,
  ]),
  characteristic(
    'LOW_BIRTH_WEIGHT',
    'low_birth_weight',
    'Geboortegewicht onder 2500 gram',
    'Birth weight under 2500 grams',
    YES_OR_NO,
  ),
  characteristic(
    'LOW_APGAR',
    'low_apgar',
    'Apgarscore onder 7 na vijf minuten',
    'Apgar score under 7 after five minutes',
    YES_OR_NO,
  ),
  characteristic('DELIVERY', 'delivery', 'Type bevalling', 'Mode of delivery', fromCodes(DELIVERY_CODES)),
  characteristic('HAEMORRHAGE', 'haemorrhage', 'Fluxus', 'Postpartum haemorrhage', YES_OR_NO),
  characteristic(
    'TRANSFERRED',
    'transferred',
    'Overdracht van eerste naar tweede lijn',
    'Transfer from primary to secondary care',
    YES_OR_NO,
  ),
  characteristic(
    'MENTAL_HEALTH_PROBLEM',
    'mental_health_problem',
    'Psychische problematiek',
    'Mental health problem',
    YES_OR_NO,
  ),
  characteristic('CLAIM', 'claim', 'Declaratie van kraamzorguren', 'Claim of hours of kraamzorg', [
    level('CLAIM', 'Declaratie van uren', 'Hours claimed'),
    level('NO_CLAIM', 'Geen declaratie', 'No claim'),
  ]),
  characteristic('HOUR_CATEGORY', null, 'Ontvangen uren in klassen', 'Received hours in classes', [
    level('NONE', '0 uur', 'No hours'),
    level('FROM_1_TO_23', '1-23 uur', '1 to 23 hours'),
    level('FROM_24_TO_44', '24-44 uur', '24 to 44 hours'),
    level('FROM_45_TO_49', '45-49 uur', '45 to 49 hours'),
    level('FROM_50', '50 uur of meer', '50 hours or more'),
    UNKNOWN,
  ]),
]

function characteristic(
  code: CharacteristicCode,
  column: string | null,
  nl: string,
  en: string,
  levels: readonly Level[],
  printedGroup: string | null = null,
): Characteristic {
  return { code, column, name: { nl, en }, levels, printedGroup }
}

const BY_CODE = new Map(CHARACTERISTICS.map((known) => [known.code, known]))

/** The characteristic with that code; the list is closed and complete. */
export function characteristicOf(code: CharacteristicCode): Characteristic {
  return BY_CODE.get(code) as Characteristic
}

/** The place of a level in its list, as the columns write it; -1 for a code that is none. */
export function levelIndex({ levels }: Characteristic, code: string): number {
  return levels.findIndex((known) => known.code === code)
}
