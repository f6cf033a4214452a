import type { Localised } from '@kraamketen/kraamzorg'

/**
 * Why a row of a source file is not used, in the order in which it is looked for (NL: afkeurreden). A row is reported
 * once, by the first that applies.
 */
export const ROW_REASONS = {
  NOT_UTF8: {
    nl: 'De regel is geen UTF-8; het bestand wordt niet verder gelezen.',
    en: 'The line is not UTF-8; the file is not read on.',
  },
  BROKEN_QUOTES: {
    nl: 'Een aanhalingsteken staat binnen een waarde of wordt niet op dezelfde regel gesloten.',
    en: 'A quote stands inside a value, or is not closed on its own line.',
  },
  TOO_FEW_FIELDS: { nl: 'Minder waarden dan kolommen.', en: 'Fewer values than columns.' },
  TOO_MANY_FIELDS: { nl: 'Meer waarden dan kolommen.', en: 'More values than columns.' },
  MISSING_VALUE: {
    nl: 'Een waarde die niet mag ontbreken is leeg; ook de uren bij de prestatie KRAAMZORG.',
    en: 'A value that may not be missing is empty; also the hours of the performance KRAAMZORG.',
  },
  NOT_A_PSEUDONYM: {
    nl: 'Geen twaalf cijfers, waarvan het eerste geen 0 is.',
    en: 'Not twelve digits of which the first is not 0.',
  },
  LOOKS_LIKE_A_BSN: {
    nl: 'Negen cijfers die de elfproef doorstaan; het bestand wordt niet verder gelezen.',
    en: 'Nine digits that pass the eleven-test; the file is not read on.',
  },
  NOT_A_DAY: { nl: 'Geen kalenderdag zoals 2019-06-30.', en: 'Not a calendar day such as 2019-06-30.' },
  NOT_A_MONTH: { nl: 'Geen maand zoals 1988-04.', en: 'Not a month such as 1988-04.' },
  NOT_A_NUMBER: {
    nl: 'Geen getal zonder teken, of met meer decimalen dan de kolom heeft.',
    en: 'Not a number without sign, or with more decimals than the column has.',
  },
  NOT_A_CODE: { nl: 'Geen code uit de lijst van de kolom.', en: 'Not a code of the list of the column.' },
  NOT_A_MUNICIPALITY: { nl: 'Niet GM en vier cijfers.', en: 'Not GM and four digits.' },
  OUT_OF_RANGE: { nl: 'Buiten de grenzen van de kolom.', en: 'Outside the bounds of the column.' },
  OUTSIDE_DELIVERY: {
    nl: 'Geboren buiten de dagen die de levering zegt te beslaan.',
    en: 'Born outside the days that the delivery says it covers.',
  },
  UNKNOWN_PERSON: {
    nl: 'Komt in geen geboorte voor; bij een declaratie: is van geen geboorte de moeder.',
    en: 'Is in no birth; of a claim: is the mother of no birth.',
  },
  DISCHARGED_BEFORE_ADMITTED: { nl: 'Ontslagen voor de opname.', en: 'Discharged before the admission.' },
  OUTSIDE_YEAR: {
    nl: 'Overleden of vertrokken in een ander jaar dan dat van de rij.',
    en: 'Died or left in another year than that of the row.',
  },
  DUPLICATE_KEY: {
    nl: 'Een eerdere rij heeft dezelfde sleutel; de eerste wordt gebruikt.',
    en: 'An earlier row has the same key; the first is used.',
  },
} as const satisfies Readonly<Record<string, Localised>>
