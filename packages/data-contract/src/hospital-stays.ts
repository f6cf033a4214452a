import { STAY } from './code-lists.ts'
import type { SourceFile } from './column.ts'
import { code, day, pseudonym } from './describe-column.ts'

export const HOSPITAL_STAYS: SourceFile = {
  kind: 'dhd-hospital-stays',
  supplier: 'DHD',
  title: { nl: 'Ziekenhuisopnamen', en: 'Hospital stays' },
  row: { nl: 'Eén opname van moeder of kind', en: 'One stay of a mother or a child' },
  key: [],
  columns: [
    pseudonym('person', { nl: 'Moeder of kind', en: 'Mother or child' }),
    day('admitted_on', { nl: 'Opnamedag', en: 'Day of admission' }),
    day('discharged_on', {
      nl: 'Ontslagdag, niet voor de opnamedag',
      en: 'Day of discharge, not before that of admission',
    }),
    code('stay', STAY, { nl: 'Soort opname', en: 'Kind of stay' }),
  ],
}
