import { EDUCATION, INCOME_QUINTILE, ORIGIN, URBANITY, YES_NO } from './code-lists.ts'
import type { SourceFile } from './column.ts'
import { code, day, mayBeMissing, municipality, pseudonym, wholeNumber } from './describe-column.ts'

/**
 * One file for mothers and children. Characteristics of a family are read from the mother in the year of the birth;
 * years after it are delivered only when the person left the country or died in them.
 */
export const PERSONS: SourceFile = {
  kind: 'cbs-persons',
  supplier: 'CBS',
  title: { nl: 'Personen en huishoudens per jaar', en: 'Persons and households by year' },
  row: { nl: 'Eén persoon in één kalenderjaar', en: 'One person in one calendar year' },
  key: ['person', 'year'],
  columns: [
    pseudonym('person', { nl: 'Moeder of kind', en: 'Mother or child' }),
    wholeNumber('year', 2010, 2035, { nl: 'jaar', en: 'year' }, { nl: 'Kalenderjaar', en: 'Calendar year' }),
    {
      kind: 'month',
      name: 'born_in',
      says: { nl: 'Geboortemaand van de persoon', en: 'Month of birth of the person' },
      from: '1945-01',
      until: '2035-12',
      mayBeMissing: false,
    },
    mayBeMissing(
      municipality('municipality', {
        nl: 'Woongemeente in dat jaar, in de gemeentelijke indeling van de levering',
        en: 'Municipality of residence in that year, in the municipal division of the delivery',
      }),
    ),
    mayBeMissing(code('urbanity', URBANITY, { nl: 'Stedelijkheid van het adres', en: 'Urbanity of the address' })),
    mayBeMissing(code('origin', ORIGIN, { nl: 'Land van herkomst', en: 'Country of origin' })),
    mayBeMissing(code('education', EDUCATION, { nl: 'Hoogst afgeronde opleiding', en: 'Highest education completed' })),
    mayBeMissing(
      code('income_quintile', INCOME_QUINTILE, {
        nl: 'Vijfde deel van het huishoudinkomen',
        en: 'Fifth of household income',
      }),
    ),
    mayBeMissing(code('problematic_debt', YES_NO, { nl: 'Schuldenproblematiek', en: 'Problematic debt' })),
    mayBeMissing(code('single_parent', YES_NO, { nl: 'Eenoudergezin', en: 'Single-parent family' })),
    mayBeMissing(
      code('multiply_vulnerable', YES_NO, {
        nl: 'Meervoudig kwetsbare situatie volgens de registers; geen oordeel van een professional',
        en: 'Multiply vulnerable by the registers; no judgement of a professional',
      }),
    ),
    mayBeMissing(
      day('emigrated_on', {
        nl: 'Dag van vertrek uit Nederland in dit jaar',
        en: 'Day of leaving the Netherlands in this year',
      }),
    ),
    mayBeMissing(day('died_on', { nl: 'Dag van overlijden in dit jaar', en: 'Day of death in this year' })),
  ],
}
