import { addDays } from '@kraamketen/kraamzorg'
import { type DemoRows, addRow } from '../../queries/demonstration/demo-rows.ts'
import { demonstrationId, nthId } from '../demonstration-id.ts'
import { drawFor } from '../draw.ts'
import { type Family, isCaredFor } from '../family.ts'
import { happenedAt } from '../moment.ts'

/** What she agreed to. The handover to youth health care is asked about in the first days, where anybody asks. */
export function consentRows(rows: DemoRows, family: Family, today: Family['dueDate']): void {
  const { number, timeline, birth, consent, practice, provider } = family
  const draw = drawFor('consent', number)
  const id = demonstrationId('client', number)
  const recordedBy = (organisation: Family['practice']) => ({
    recordedBySubject: 'demonstration',
    recordedByName: organisation.signer,
    recordedByOrganisation: organisation.agbCode,
  })
  addRow(rows, 'consent', {
    id: nthId('consent', number, 1),
    clientId: id,
    purpose: 'REFERRAL',
    given: true,
    scope: 'Verwijzing naar kraamzorg, met naam, adres en uitgerekende datum.',
    method: 'SPOKEN',
    givenOn: timeline.submittedOn,
    recordedAt: happenedAt(timeline.submittedOn, 540, today),
    ...recordedBy(practice),
  })
  if (timeline.intakeOn !== null && family.intake.state === 'HELD' && draw.chance(0.7)) {
    addRow(rows, 'consent', {
      id: nthId('consent', number, 2),
      clientId: id,
      purpose: 'EXCHANGE',
      given: draw.chance(0.93),
      scope: 'Uitwisselen van gegevens tussen verloskundige en kraamzorg in de kraamtijd.',
      method: draw.pick(['SPOKEN', 'WRITTEN', 'DIGITAL']),
      givenOn: timeline.intakeOn,
      recordedAt: happenedAt(timeline.intakeOn, 660, today),
      ...recordedBy(provider),
    })
  }
  if (consent === null || birth === null || !isCaredFor(family)) return
  const asked = addDays(birth.on, Math.min(2, birth.hospitalDays + 1))
  const on = asked < today ? asked : today
  addRow(rows, 'consent', {
    id: nthId('consent', number, 3),
    clientId: id,
    purpose: 'HANDOVER_TO_JGZ',
    given: consent,
    scope: 'De hele overdracht van de kraamtijd aan de jeugdgezondheidszorg.',
    method: draw.pick(['SPOKEN', 'WRITTEN']),
    givenOn: on,
    recordedAt: happenedAt(on, 900, today),
    ...recordedBy(provider),
  })
  if (!draw.chance(0.4)) return
  addRow(rows, 'consent', {
    id: nthId('consent', number, 4),
    clientId: id,
    purpose: 'HANDOVER_TO_GP',
    given: draw.chance(0.9),
    scope: 'Bericht over de kraamtijd aan de huisarts.',
    method: 'SPOKEN',
    givenOn: on,
    recordedAt: happenedAt(on, 905, today),
    ...recordedBy(provider),
  })
}
