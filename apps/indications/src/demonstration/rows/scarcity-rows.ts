import { type IsoDate, addDays, isoDate } from '@kraamketen/kraamzorg'
import { type DemoRows, addRow } from '../../queries/demonstration/demo-rows.ts'
import { demonstrationId } from '../demonstration-id.ts'
import { momentAt } from '../moment.ts'
import type { DemoRegion } from '../organisations.ts'

/** The regions that are short of hours in the demonstration, each with the first month of its summer. */
const SUMMERS = [
  { code: 'GG3406', from: '06-01' },
  { code: 'GG4607', from: '06-01' },
  { code: 'GG6106', from: '07-01' },
] as const
const COORDINATOR = 'Coördinator van de regio (demonstratie)'
const DECLARED_BEFORE = 21

/** Declared scarcity in summer and in December of last year and this one; nothing that is declared after day zero. */
export function scarcityRows(rows: DemoRows, regions: readonly DemoRegion[], today: IsoDate): void {
  const year = Number(today.slice(0, 4))
  for (const [index, { code, from }] of SUMMERS.entries()) {
    if (!regions.some((region) => region.code === code)) continue
    for (const inYear of [year - 1, year, year + 1]) {
      const periods = [
        {
          nth: 1,
          from: `${inYear}-${from}`,
          until: `${inYear}-09-30`,
          ground: 'Te weinig uren in de zomer (demonstratie).',
        },
        {
          nth: 2,
          from: `${inYear}-12-01`,
          until: `${inYear}-12-31`,
          ground: 'Te weinig uren in december (demonstratie).',
        },
      ]
      for (const period of periods) {
        const declaredOn = addDays(isoDate(period.from), -DECLARED_BEFORE)
        const liftedOn = isoDate(`${inYear}-09-16`)
        // The first region had enough hours again sooner than was thought.
        const lifted = index === 0 && period.nth === 1 && liftedOn <= today
        if (declaredOn > today) continue
        addRow(rows, 'scarcityDeclaration', {
          id: demonstrationId('scarcityDeclaration', inYear * 100 + index * 10 + period.nth),
          regionCode: code,
          validFrom: period.from,
          validUntil: period.until,
          ground: period.ground,
          demonstration: true,
          declaredAt: momentAt(declaredOn, 600),
          declaredBySubject: 'demonstration',
          declaredByName: COORDINATOR,
          declaredByRole: 'coordinator',
          liftedOn: lifted ? liftedOn : null,
          liftedAt: lifted ? momentAt(addDays(liftedOn, -1), 900) : null,
          liftedBySubject: lifted ? 'demonstration' : null,
          liftedByName: lifted ? COORDINATOR : null,
          liftReason: lifted ? 'Er zijn weer genoeg uren.' : null,
        })
      }
    }
  }
}
