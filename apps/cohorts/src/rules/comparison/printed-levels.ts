import { CHARACTERISTICS, type CharacteristicCode } from '../characteristics.ts'

/** A row of a published table as a level of a characteristic. */
export interface PrintedLevel {
  readonly characteristic: CharacteristicCode
  /** Level code. */
  readonly level: string
}

/**
 * What the rows of the printed tables are called there and here. Rows keep the keys under which the tables were copied;
 * levels keep the codes of the source files. Years need no entry: they are called the same.
 */
const LEVEL_OF_ROW: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  birthMonth: {
    january: 'JANUARY',
    february: 'FEBRUARY',
    march: 'MARCH',
    april: 'APRIL',
    may: 'MAY',
    june: 'JUNE',
    july: 'JULY',
    august: 'AUGUST',
    september: 'SEPTEMBER',
    october: 'OCTOBER',
    november: 'NOVEMBER',
    december: 'DECEMBER',
  },
  motherAge: {
    under20: 'UNDER_20',
    from20To24: 'FROM_20_TO_24',
    from25To29: 'FROM_25_TO_29',
    from30To34: 'FROM_30_TO_34',
    from35To39: 'FROM_35_TO_39',
    from40: 'FROM_40',
  },
  countryOfOrigin: {
    netherlands: 'NETHERLANDS',
    europe: 'EUROPE',
    turkey: 'TURKIYE',
    morocco: 'MOROCCO',
    suriname: 'SURINAME',
    dutchCaribbean: 'DUTCH_CARIBBEAN',
    indonesia: 'INDONESIA',
    otherAfrica: 'OTHER_AFRICA',
    otherAsia: 'OTHER_ASIA',
    otherAmericaAndOceania: 'OTHER_AMERICA_OCEANIA',
  },
  education: { low: 'LOW', middle: 'MIDDLE', high: 'HIGH', unknown: 'UNKNOWN' },
  incomeQuintile: { lowest: 'Q1', second: 'Q2', third: 'Q3', fourth: 'Q4', highest: 'Q5' },
  problematicDebt: { yes: 'Y', no: 'N' },
  singleParent: { yes: 'Y', no: 'N' },
  multiplyVulnerable: { yes: 'Y', no: 'N' },
  urbanity: { veryStrong: 'U1', strong: 'U2', moderate: 'U3', little: 'U4', none: 'U5' },
  childPosition: {
    first: 'FIRST',
    second: 'SECOND',
    third: 'THIRD',
    fourth: 'FOURTH',
    fifthOrLater: 'FIFTH_OR_LATER',
  },
  hospitalDays: { none: 'NONE', one: 'ONE' },
}

/** The characteristic that a group of a printed table divides by; null when there is none. */
export function characteristicOfGroup(group: string): CharacteristicCode | null {
  return CHARACTERISTICS.find(({ printedGroup }) => printedGroup === group)?.code ?? null
}

/** The level that a row of a printed table is about; null when the lists here have no such level. */
export function levelOfRow(group: string, row: string): PrintedLevel | null {
  const known = CHARACTERISTICS.find(({ printedGroup }) => printedGroup === group)
  if (known === undefined) return null
  const rows = LEVEL_OF_ROW[group]
  const level = rows === undefined ? row : rows[row]
  return known.levels.some(({ code }) => code === level) && level !== undefined
    ? { characteristic: known.code, level }
    : null
}
