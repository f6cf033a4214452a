import { type IsoDate, addDays, isoDate } from '@kraamketen/kraamzorg'
import { type DemoRows, addRow } from '../../queries/demonstration/demo-rows.ts'
import type { DemoAssistant } from '../care-teams.ts'
import { nthId } from '../demonstration-id.ts'
import { drawFor } from '../draw.ts'

const TRAININGS = [
  ['MELDCODE', 4, 0.95],
  ['EARLY_SIGNALLING', 6, 0.9],
  ['RESUSCITATION', 4, 0.92],
  ['PARTUS_ASSISTANCE', 8, 0.7],
  ['OTHER', 3, 0.4],
] as const

/** Maternity assistants, and what they were trained in: some of it lapsed, some of it never done. */
export function staffRows(rows: DemoRows, assistants: readonly DemoAssistant[], today: IsoDate): void {
  for (const { id, number, organisation, name, employment } of assistants) {
    const draw = drawFor('staff', number % 2_147_483_647)
    addRow(rows, 'maternityAssistant', {
      id,
      organisation: organisation.agbCode,
      name,
      employment,
      agbCode: employment === 'SELF_EMPLOYED' ? `418${String(number % 100_000).padStart(5, '0')}` : null,
      weeklyMinutes: employment === 'SELF_EMPLOYED' && draw.chance(0.5) ? null : 60 * draw.pick([20, 24, 28, 32, 36]),
      activeFrom: isoDate(`20${draw.whole(12, 21)}-0${draw.whole(1, 9)}-01`),
      activeUntil: organisation.activeUntil,
    })
    for (const [index, [kind, hours, share]] of TRAININGS.entries()) {
      if (!draw.chance(share)) continue
      const lapsed = draw.chance(0.12)
      const completedOn = addDays(today, -(lapsed ? draw.whole(1120, 1500) : draw.whole(30, 1000)))
      addRow(rows, 'training', {
        id: nthId('training', number, index + 1),
        assistantId: id,
        kind,
        completedOn,
        validUntil: draw.chance(0.7) ? addDays(completedOn, 3 * 365) : null,
        hours,
      })
    }
  }
}
