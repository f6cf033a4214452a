import type { Localised } from '@kraamketen/kraamzorg'
import type { SourceFile } from './column.ts'
import { pseudonym, wholeNumber } from './describe-column.ts'

const CENTS: Localised = { nl: 'eurocent', en: 'euro cents' }
const amount = (name: string, says: Localised) => wholeNumber(name, 0, 1_000_000_000, CENTS, says)

/** Spending under the Zvw (basic insurance) in the prices of its own year. */
export const SPENDING: SourceFile = {
  kind: 'vektis-spending',
  supplier: 'Vektis',
  title: { nl: 'Zorguitgaven per jaar', en: 'Yearly spending on care' },
  row: { nl: 'Eén persoon in één kalenderjaar', en: 'One person in one calendar year' },
  key: ['person', 'year'],
  columns: [
    pseudonym('person', { nl: 'Moeder of kind', en: 'Mother or child' }),
    wholeNumber('year', 2010, 2035, { nl: 'jaar', en: 'year' }, { nl: 'Kalenderjaar', en: 'Calendar year' }),
    amount('total', { nl: 'Alle uitgaven van de Zvw', en: 'All spending under the Zvw' }),
    amount('hospital', { nl: 'Ziekenhuiszorg', en: 'Hospital care' }),
    amount('general_practice', { nl: 'Huisartsenzorg', en: 'General practice' }),
    amount('pharmacy', { nl: 'Geneesmiddelen', en: 'Medicines' }),
    amount('paramedical', { nl: 'Paramedische zorg', en: 'Paramedical care' }),
    amount('mental_health', { nl: 'Geestelijke gezondheidszorg', en: 'Mental health care' }),
    amount('dental', { nl: 'Mondzorg', en: 'Dental care' }),
  ],
}
