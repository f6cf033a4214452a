import { PERFORMANCE } from './code-lists.ts'
import type { SourceFile } from './column.ts'
import { code, day, hours, mayBeMissing, pseudonym, wholeNumber } from './describe-column.ts'

export const KRAAMZORG_CLAIMS: SourceFile = {
  kind: 'vektis-kraamzorg-claims',
  supplier: 'Vektis',
  title: { nl: 'Declaraties van kraamzorg', en: 'Claims of kraamzorg' },
  row: { nl: 'Eén gedeclareerde prestatie', en: 'One claimed performance' },
  key: [],
  columns: [
    pseudonym('mother', { nl: 'De verzekerde moeder', en: 'The insured mother' }),
    day('started_on', { nl: 'Eerste dag van de prestatie', en: 'First day of the performance' }),
    code('performance', PERFORMANCE, { nl: 'Wat gedeclareerd is', en: 'What is claimed' }),
    mayBeMissing(
      hours('hours', {
        nl: 'Gedeclareerde uren; leeg bij inschrijving en intake',
        en: 'Claimed hours; empty for registration and intake',
      }),
    ),
    mayBeMissing(
      hours('indicated_hours', {
        nl: 'Geïndiceerde uren, bekend voor ongeveer de helft van de gezinnen',
        en: 'Indicated hours, known for about half of the families',
      }),
    ),
    wholeNumber(
      'amount',
      0,
      10_000_000,
      { nl: 'eurocent', en: 'euro cents' },
      { nl: 'Gedeclareerd bedrag', en: 'Amount claimed' },
    ),
  ],
}
