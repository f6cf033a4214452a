import type { Localised } from '@kraamketen/kraamzorg'

/** Why a delivery is refused as a whole (NL: reden van weigering): then nothing of it is stored. */
export const DELIVERY_PROBLEMS = {
  DELIVERY_NOT_READ: {
    nl: 'delivery.json ontbreekt of zegt niet wat het moet zeggen.',
    en: 'delivery.json is missing or does not say what it must.',
  },
  FILE_NOT_FOUND: { nl: 'Een genoemd bestand is er niet.', en: 'A file that it names is not there.' },
  FILE_TWICE: { nl: 'Een bestand wordt meer dan eens genoemd.', en: 'A file is named more than once.' },
  EMPTY_FILE: { nl: 'Een bestand is leeg.', en: 'A file is empty.' },
  BYTE_ORDER_MARK: {
    nl: 'Een bestand begint met een byte order mark.',
    en: 'A file begins with a byte-order mark.',
  },
  NOT_UTF8: { nl: 'Een bestand is geen UTF-8, zoals Windows-1252.', en: 'A file is not UTF-8, such as Windows-1252.' },
  MISSING_COLUMN: { nl: 'Een kolom ontbreekt.', en: 'A column is missing.' },
  EXTRA_COLUMN: { nl: 'Een kolom hoort niet bij het bestand.', en: 'A column does not belong to the file.' },
  DUPLICATE_COLUMN: { nl: 'Een kolom staat er twee keer.', en: 'A column is there twice.' },
  LINE_TOO_LONG: { nl: 'Een regel is langer dan 64 KiB.', en: 'A line is longer than 64 KiB.' },
  TOO_LARGE: {
    nl: 'Een bestand is uitgepakt groter dan 64 GiB, of een rijgroep past niet in het geheugen.',
    en: 'A file is larger than 64 GiB when decompressed, or a row group does not fit in memory.',
  },
  TOO_COMPRESSED: {
    nl: 'Een bestand groeit bij het uitpakken meer dan tweehonderd keer.',
    en: 'A file grows more than two hundred times when decompressed.',
  },
  DAMAGED: { nl: 'Een bestand is beschadigd of niet volledig.', en: 'A file is damaged or not complete.' },
  LOOKS_LIKE_A_BSN: {
    nl: 'Een kolom met pseudoniemen bevat wat op een BSN lijkt.',
    en: 'A column of pseudonyms holds what looks like a BSN.',
  },
  TOO_MANY_WRONG_ROWS: {
    nl: 'Van een bestand is meer dan 5 % van de rijen, en meer dan honderd, niet te gebruiken.',
    en: 'More than 5 % of the rows of a file, and more than a hundred, cannot be used.',
  },
  NOT_PLAUSIBLE: {
    nl: 'Geen geboorte is bruikbaar, of minder dan de helft vindt de moeder bij CBS of een declaratie.',
    en: 'No birth can be used, or fewer than half find their mother at CBS or a claim.',
  },
} as const satisfies Readonly<Record<string, Localised>>
