import { recordedClass } from '@kraamketen/demonstration'
import { type IsoDate, addDays } from '@kraamketen/kraamzorg'
import { type DemoRows, addRow } from '../../queries/demonstration/demo-rows.ts'
import { demonstrationId, nthId } from '../demonstration-id.ts'
import { drawFor, weighted } from '../draw.ts'
import type { Family } from '../family.ts'
import { happenedAt } from '../moment.ts'

const WISHES = [
  'Liefst ochtenden en één vast gezicht.',
  'Rust, en hulp bij de oudste.',
  'Leren aanleggen.',
  null,
] as const
const NEEDS = [
  'Hulp bij voeding en verzorging van het kind.',
  'Uitleg over veilig slapen.',
  'Aandacht voor herstel.',
] as const
const RISKS = ['Weinig mensen om op terug te vallen.', 'Eerder somber na een bevalling.', 'Geldzorgen.'] as const

/** The conversation before the birth: held, planned, or cancelled first and held later. */
export function intakeRows(rows: DemoRows, family: Family, today: IsoDate): void {
  const { number, provider, intake } = family
  if (intake.state === 'NONE' || intake.on === null) return
  const draw = drawFor('intake', number)
  const vulnerable = !['SELF_RELIANT', null].includes(recordedClass(number))
  const held = intake.state === 'HELD'
  const of = {
    clientId: demonstrationId('client', number),
    referralId: demonstrationId('referral', number),
    organisation: provider.agbCode,
    recordedBySubject: 'demonstration',
    recordedByName: provider.signer,
  }
  const nothing = { instrument: null, wishes: null, needs: null, risks: null, partnerPresent: null, informalHelp: null }
  const plannedOn = addDays(intake.on, -10)
  const recordedAt = happenedAt(plannedOn < today ? plannedOn : today, 570, today)
  if (draw.chance(0.05)) {
    addRow(rows, 'intake', {
      ...of,
      ...nothing,
      id: nthId('intake', number, 1),
      state: 'CANCELLED',
      form: intake.form,
      plannedOn: addDays(intake.on, -4),
      heldOn: null,
      cancelReason: 'Zij was ziek.',
      recordedAt,
    })
  }
  const documented = held && draw.chance(0.92)
  addRow(rows, 'intake', {
    ...of,
    id: nthId('intake', number, 2),
    state: intake.state,
    form: intake.form,
    plannedOn: intake.on,
    heldOn: held ? intake.on : null,
    instrument: documented
      ? weighted(draw, [
          [55, 'TNO_CHECKLIST'],
          [20, 'GIZ'],
          [20, 'OWN_JUDGEMENT'],
          [5, 'OTHER'],
        ])
      : null,
    wishes: documented ? draw.pick(WISHES) : null,
    needs: documented ? draw.pick(NEEDS) : null,
    risks: documented && (vulnerable || draw.chance(0.6)) ? (vulnerable ? draw.pick(RISKS) : 'Geen.') : null,
    partnerPresent: held ? (draw.chance(0.1) ? null : draw.chance(0.7)) : null,
    informalHelp: held ? (draw.chance(0.15) ? null : draw.chance(0.75)) : null,
    cancelReason: null,
    recordedAt: held ? happenedAt(intake.on, 720, today) : recordedAt,
  })
}
