import { recordedClass } from '@kraamketen/demonstration'
import { type IsoDate, addDays } from '@kraamketen/kraamzorg'
import { type DemoRows, addRow } from '../../queries/demonstration/demo-rows.ts'
import { demonstrationId, nthId } from '../demonstration-id.ts'
import { drawFor, weighted } from '../draw.ts'
import { type Family, isCaredFor } from '../family.ts'
import { happenedAt } from '../moment.ts'
import type { MadeVisit } from '../visit-plan.ts'
import type { MadeChild } from './child-rows.ts'

const SIGNALS = [
  ['FEEDING', 'Het kind drinkt weinig en valt snel in slaap.'],
  ['MENTAL_WELLBEING', 'Zij huilt veel en slaapt slecht, ook als het kind slaapt.'],
  ['LIVING_SITUATION', 'Het is koud en vochtig in de slaapkamer.'],
  ['MONEY', 'Er is geen geld voor luiers tot het eind van de maand.'],
  ['NETWORK', 'Er is niemand die na de kraamtijd kan helpen.'],
  ['ATTACHMENT', 'Zij vindt het moeilijk om het kind te troosten.'],
  ['HEALTH_OF_MOTHER', 'De wond van de keizersnede is rood.'],
  ['HEALTH_OF_CHILD', 'Het kind ziet geler dan gisteren.'],
] as const
const ACTIONS = [
  'Besproken met de ouders en de verloskundige gebeld.',
  'Afspraak gemaakt bij het consultatiebureau.',
] as const

/** What was looked for in time, what was found, who was told, and who has read it. */
export function signalRows(
  rows: DemoRows,
  family: Family,
  children: readonly MadeChild[],
  visits: readonly MadeVisit[],
  today: IsoDate,
): void {
  const { number, birth, provider, practice, wish } = family
  if (birth === null || !isCaredFor(family)) return
  const draw = drawFor('signals', number)
  const clientId = demonstrationId('client', number)
  const done = visits.filter(({ state }) => state === 'DONE')
  const visit = done[Math.min(2, done.length - 1)]
  if (visit === undefined) return
  const vulnerable = ['VULNERABLE', 'VERY_VULNERABLE'].includes(recordedClass(number) ?? '')
  const drawn = draw.chance(vulnerable ? 0.4 : 0.07)
  const signalled = wish.signal === undefined ? drawn : wish.signal !== 'NONE'
  const by = (on: IsoDate, minutes: number, name = visit.assistant.name) => ({
    organisation: provider.agbCode,
    recordedAt: happenedAt(on, minutes, today),
    recordedBySubject: 'demonstration',
    recordedByName: name,
  })
  const instrument = signalled || draw.chance(0.82)
  if (instrument) {
    addRow(rows, 'earlySignalling', {
      id: nthId('earlySignalling', number, 1),
      clientId,
      instrument: weighted(draw, [
        [60, 'TNO_CHECKLIST'],
        [15, 'GIZ'],
        [22, 'OWN_JUDGEMENT'],
        [3, 'OTHER'],
      ]),
      doneOn: visit.on,
      outcome: signalled ? 'SIGNALS' : 'NOTHING_FOUND',
      ...by(visit.on, 700),
    })
  }
  if (signalled) {
    const [subject, words] = draw.pick(SIGNALS)
    const acted = draw.chance(0.78)
    const living = children.find(({ stillborn, diedOn }) => !stillborn && diedOn === null)
    const ofChild = ['FEEDING', 'HEALTH_OF_CHILD'].includes(subject)
    addRow(rows, 'signal', {
      id: nthId('signal', number, 1),
      clientId,
      childId: ofChild ? (living?.id ?? null) : null,
      signallingId: nthId('earlySignalling', number, 1),
      subject,
      words,
      signalledAt: happenedAt(visit.on, 705, today),
      action: acted ? draw.pick(ACTIONS) : null,
      actionOn: acted ? visit.on : null,
      agreedWithParents: draw.chance(0.75) ? 'De ouders willen dat de verpleegkundige eerder komt.' : null,
      ...by(visit.on, 705),
    })
    const told = draw.chance(0.9) ? (['PARENTS', 'MIDWIFE'] as const) : (['PARENTS'] as const)
    for (const [index, who] of told.entries()) {
      addRow(rows, 'signalInformed', {
        id: nthId('signalInformed', number, index + 1),
        signalId: nthId('signal', number, 1),
        clientId,
        who,
        informedOn: visit.on,
        ...by(visit.on, 710),
      })
    }
    const readOn = addDays(visit.on, draw.whole(0, 2))
    const read = wish.signal === undefined ? draw.chance(0.75) : wish.signal === 'READ'
    if (read && readOn <= today) {
      addRow(rows, 'signalReading', {
        signalId: nthId('signal', number, 1),
        clientId,
        readerSubject: 'demonstration',
        readerOrganisation: practice.agbCode,
        readAt: happenedAt(readOn, 1020, today),
      })
    }
  }
  const reporting = wish.reportingCode ?? (draw.chance(vulnerable ? 0.25 : 0.03) && signalled)
  if (reporting) reportingCodeRows(rows, family, visit, today)
}

const STEPS = [
  'Signalen in kaart gebracht.',
  'Overlegd met een collega en om advies gevraagd.',
  'Gesprek gehad met de ouders.',
  'De aard en de ernst gewogen.',
  'Besloten: hulp georganiseerd.',
] as const

function reportingCodeRows(rows: DemoRows, { number, provider }: Family, visit: MadeVisit, today: IsoDate): void {
  const draw = drawFor('reporting code', number)
  const clientId = demonstrationId('client', number)
  const wanted = draw.chance(0.7) ? STEPS.length : draw.whole(1, 4)
  const days = STEPS.slice(0, wanted)
    .map((_, index) => addDays(visit.on, 2 * index))
    .filter((on) => on <= today)
  const closed = days.length === STEPS.length
  const by = (on: IsoDate) => ({
    organisation: provider.agbCode,
    recordedAt: happenedAt(on, 980, today),
    recordedBySubject: 'demonstration',
    recordedByName: visit.assistant.name,
  })
  addRow(rows, 'reportingCodeCase', {
    id: nthId('reportingCodeCase', number, 1),
    clientId,
    startedOn: visit.on,
    closedOn: closed ? (days.at(-1) ?? null) : null,
    outcome: closed ? draw.pick(['NO_REASON_FOR_CONCERN', 'HELP_ORGANISED', 'HELP_ORGANISED', 'REPORTED']) : null,
    ...by(visit.on),
  })
  for (const [index, on] of days.entries()) {
    addRow(rows, 'reportingCodeStep', {
      id: nthId('reportingCodeStep', number, index + 1),
      caseId: nthId('reportingCodeCase', number, 1),
      clientId,
      step: index + 1,
      takenOn: on,
      words: STEPS[index] ?? null,
      ...by(on),
    })
  }
}
