import { type IsoDate, addDays } from '@kraamketen/kraamzorg'
import { type DemoRows, addRow } from '../../queries/demonstration/demo-rows.ts'
import { demonstrationId, nthId } from '../demonstration-id.ts'
import { drawFor, weighted } from '../draw.ts'
import { type Family, isCaredFor } from '../family.ts'
import type { IndicationVersion } from '../indication-versions.ts'
import { happenedAt } from '../moment.ts'
import type { MadeVisit } from '../visit-plan.ts'
import type { MadeChild } from './child-rows.ts'

const ADVICE = [
  ['SAFE_SLEEP', 'Op de rug, in een slaapzak, zonder kussen.'],
  ['FEEDING', 'Acht keer per dag aanbieden, ook in de nacht.'],
  ['RECOVERY', 'Veel liggen de eerste dagen; bekkenbodem ontzien.'],
  ['CRYING', 'Eerst troosten, dan pas een speen; samen afwisselen.'],
  ['HYGIENE', 'Handen wassen voor elke verschoning.'],
  ['MENTAL_WELLBEING', 'Praat over tranen; bel als het na een week niet lichter is.'],
] as const
const GOALS = [
  ['PHYSICAL_FUNCTIONING', 'Zij kan zelf uit bed komen en douchen.'],
  ['DAILY_FUNCTIONING', 'De ouders baden en verschonen zelf.'],
  ['EMOTIONAL_WELLBEING', 'Zij vertelt hoe het met haar gaat.'],
  ['SIGNALLING', 'De ouders weten wanneer zij moeten bellen.'],
] as const

/** What the dossier says beside observations: plan, goals, advice, screenings, and why hours differ. */
export function dossierRows(
  rows: DemoRows,
  family: Family,
  children: readonly MadeChild[],
  visits: readonly MadeVisit[],
  versions: readonly IndicationVersion[],
  today: IsoDate,
): void {
  const { number, birth, provider, wish } = family
  if (birth === null || !isCaredFor(family)) return
  const draw = drawFor('dossier', number)
  const clientId = demonstrationId('client', number)
  const done = visits.filter(({ state }) => state === 'DONE')
  const by = (on: IsoDate, name = provider.signer) => ({
    organisation: provider.agbCode,
    recordedAt: happenedAt(on, 960, today),
    recordedBySubject: 'demonstration',
    recordedByName: name,
  })
  const [first] = done
  const last = done.at(-1)
  if (first !== undefined && last !== undefined) {
    if (wish.givenName !== undefined || draw.chance(0.88)) {
      addRow(rows, 'carePlan', {
        id: nthId('carePlan', number, 1),
        clientId,
        words: 'Rust voor de moeder, hulp bij de voeding, uitleg aan beide ouders; dagelijks wegen.',
        madeOn: first.on,
        ...by(first.on, first.assistant.name),
      })
      for (const nth of [0, 1]) {
        const [domain, words] = GOALS[(number + nth) % GOALS.length] as (typeof GOALS)[number]
        const state = last.on < birth.lastCareDay ? 'OPEN' : weighted(draw, GOAL_STATES)
        addRow(rows, 'goal', {
          id: nthId('goal', number, nth + 1),
          clientId,
          domain,
          words,
          setOn: first.on,
          state,
          closedOn: state === 'OPEN' ? null : last.on,
          ...by(first.on, first.assistant.name),
        })
      }
    }
    for (const [nth, visit] of done.slice(0, 3).entries()) {
      const [topic, words] = ADVICE[(number + nth) % ADVICE.length] as (typeof ADVICE)[number]
      addRow(rows, 'advice', {
        id: nthId('advice', number, nth + 1),
        clientId,
        visitId: visit.id,
        topic,
        words,
        partnerPresent: draw.chance(0.6),
        givenOn: visit.on,
        ...by(visit.on, visit.assistant.name),
      })
    }
  }
  let nth = 0
  for (const child of children) {
    if (child.stillborn || child.diedOn !== null) continue
    for (const [kind, state, day] of SCREENINGS) {
      const on = addDays(birth.on, day)
      if (on > today || draw.chance(0.04)) continue
      nth += 1
      addRow(rows, 'screening', {
        id: nthId('screening', number, nth),
        clientId,
        childId: child.id,
        kind,
        state: draw.chance(0.01) ? 'REFUSED' : state,
        happenedOn: on,
        ...by(on),
      })
    }
  }
  differenceRows(rows, family, visits, versions, today)
  evaluationRows(rows, family, today)
}

const GOAL_STATES = [
  [70, 'REACHED'],
  [22, 'OPEN'],
  [8, 'DROPPED'],
] as const
/** Each with the day after the birth on which it is recorded. */
const SCREENINGS = [
  ['VITAMIN_K', 'DONE', 0],
  ['HEEL_PRICK', 'PREPARED', 3],
  ['HEEL_PRICK', 'DONE', 5],
  ['HEARING', 'DONE', 6],
  ['VITAMIN_D', 'DONE', 7],
] as const

/** Why she got other hours than were indicated; not everywhere it is written down. */
function differenceRows(
  rows: DemoRows,
  family: Family,
  visits: readonly MadeVisit[],
  versions: readonly IndicationVersion[],
  today: IsoDate,
): void {
  const { number, birth, provider, careLevel } = family
  if (birth === null || birth.lastCareDay >= today) return
  const draw = drawFor('difference', number)
  const delivered = visits.reduce(
    (sum, { state, deliveredMinutes }) => sum + (state === 'DONE' ? deliveredMinutes : 0),
    0,
  )
  const difference = (versions.at(-1)?.minutes ?? delivered) - delivered
  if (difference === 0 || !draw.chance(0.9)) return
  const small = Math.abs(difference) < 60
  const on = addDays(birth.lastCareDay, 1)
  addRow(rows, 'deliveryDifference', {
    id: nthId('deliveryDifference', number, 1),
    clientId: demonstrationId('client', number),
    organisation: provider.agbCode,
    code: small
      ? 'OTHER'
      : birth.diedOn !== null || birth.stillborn
        ? 'DEATH'
        : weighted(draw, careLevel === 'NONE' ? WITHOUT_CARE : WITH_LESS),
    words: small ? 'Afgerond op hele kwartieren.' : null,
    recordedAt: happenedAt(on, 640, today),
    recordedBySubject: 'demonstration',
    recordedByName: provider.signer,
  })
}

const WITHOUT_CARE = [
  [60, 'WISH_OF_CLIENT'],
  [25, 'OWN_CONTRIBUTION'],
  [15, 'SHORTAGE'],
] as const
const WITH_LESS = [
  [35, 'SHORTAGE'],
  [25, 'WISH_OF_CLIENT'],
  [20, 'GOALS_REACHED'],
  [12, 'HOSPITAL_STAY'],
  [8, 'OWN_CONTRIBUTION'],
] as const

function evaluationRows(rows: DemoRows, { number, birth, provider }: Family, today: IsoDate): void {
  if (birth === null) return
  const draw = drawFor('evaluation', number)
  const moments = [
    ['DURING', addDays(birth.on, 4), 0.3],
    ['AFTER', addDays(birth.lastCareDay, draw.whole(3, 20)), 0.45],
  ] as const
  for (const [index, [moment, on, share]] of moments.entries()) {
    if (on > today || !draw.chance(share)) continue
    addRow(rows, 'familyEvaluation', {
      id: nthId('familyEvaluation', number, index + 1),
      clientId: demonstrationId('client', number),
      organisation: provider.agbCode,
      moment,
      filledInOn: on,
      grade: draw.pick([6, 7, 8, 8, 8, 9, 9, 9, 10]),
      remarks: draw.chance(0.2) ? 'Fijn dat er iemand was die tijd had.' : null,
    })
  }
}
