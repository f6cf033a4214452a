import type { SeededRandom } from '@kraamketen/demonstration'
import { daysBetween } from '@kraamketen/kraamzorg'
import { type DemoRows, addRow } from '../../queries/demonstration/demo-rows.ts'
import { demonstrationId, nthId } from '../demonstration-id.ts'
import { drawFor, weighted } from '../draw.ts'
import type { Family } from '../family.ts'
import { momentAt } from '../moment.ts'
import type { MadeVisit } from '../visit-plan.ts'
import type { MadeChild } from './child-rows.ts'

/** What was measured and seen at each visit that was done: the child loses weight first and gains it after that. */
export function observationRows(
  rows: DemoRows,
  family: Family,
  children: readonly MadeChild[],
  visits: readonly MadeVisit[],
): void {
  const { number, birth, provider } = family
  if (birth === null) return
  const draw = drawFor('observations', number)
  const done = visits.filter(({ state }) => state === 'DONE')
  let nth = 0
  const observe = (visit: MadeVisit, childId: string | null, kind: string, seen: number | string) => {
    nth += 1
    if (nth > 99) return
    const at = momentAt(visit.on, visit.startedAt + 30 + (nth % 5) * 8)
    addRow(rows, 'observation', {
      id: nthId('observation', number, nth),
      clientId: demonstrationId('client', number),
      childId,
      visitId: visit.id,
      organisation: provider.agbCode,
      kind,
      value: typeof seen === 'number' ? seen : null,
      words: typeof seen === 'string' ? seen : null,
      observedAt: at,
      recordedAt: at,
      recordedBySubject: 'demonstration',
      recordedByName: visit.assistant.name,
    })
  }
  // Not everybody writes everything down.
  const leftOut = new Set<string>(FORGOTTEN.filter(() => draw.chance(0.06)))
  const curves = children.map(({ birthWeight }) => weightCurve(birthWeight, draw))
  for (const [index, visit] of done.entries()) {
    const last = index === done.length - 1
    for (const [which, child] of children.entries()) {
      if (child.stillborn || (child.diedOn !== null && visit.on >= child.diedOn)) continue
      const about = (kind: string, seen: number | string) => {
        if (!leftOut.has(kind)) observe(visit, child.id, kind, seen)
      }
      about('WEIGHT', curves[which]?.(daysBetween(birth.on, visit.on)) ?? child.birthWeight)
      if (index % 3 === 0) about('TEMPERATURE', draw.whole(366, 373) / 10)
      if (index === 0 || last) about('FEEDING', feedingAt(family, index === 0, draw))
      if (index === 0) about('SLEEP_POSITION', 'BACK')
      if (index === 1) about('URINE', draw.whole(2, 7))
      if (index === 1) about('STOOLS', draw.whole(1, 5))
      if (index === 2) about('JAUNDICE', weighted(draw, JAUNDICE))
      if (index === 1) about('SKIN', 'Gaaf, warm en droog.')
      if (last) about('NAVEL', draw.chance(0.5) ? 'Droog, stompje zit nog.' : 'Stompje is eraf, schoon.')
    }
    const ofMother = (kind: string, seen: number | string) => {
      if (!leftOut.has(`MOTHER ${kind}`)) observe(visit, null, kind, seen)
    }
    if (index === 0) ofMother('TEMPERATURE', draw.whole(364, 376) / 10)
    if (index === 0) ofMother('PULSE', draw.whole(62, 92))
    if (index === 0) ofMother('SYSTOLIC_PRESSURE', draw.whole(105, 138))
    if (index === 0) ofMother('DIASTOLIC_PRESSURE', draw.whole(62, 88))
    if (index === 0) ofMother('BLOOD_LOSS', 'Zoals verwacht, geen stolsels.')
    if (index === 1) ofMother('FUNDUS', 'Twee vingers onder de navel.')
    if (index === 2) ofMother('BREASTS', family.feeding === 'BREAST' ? 'Stuwing, geen wondjes.' : 'Soepel.')
    if (index === 1 || last) ofMother('MOOD', weighted(draw, MOODS))
  }
}

const FORGOTTEN = ['JAUNDICE', 'NAVEL', 'SLEEP_POSITION', 'URINE', 'STOOLS', 'MOTHER MOOD', 'SKIN'] as const
const JAUNDICE = [
  [75, 'Geen geelzucht.'],
  [20, 'Licht geel in het gezicht, drinkt goed.'],
  [5, 'Geel tot op de romp, verloskundige gebeld.'],
] as const
const MOODS = [
  [75, 'Opgewekt, slaapt redelijk.'],
  [20, 'Kraamtranen op de derde dag.'],
  [5, 'Somber en gespannen; besproken met haar.'],
] as const

/** Grams on a day after the birth: some 3 to 9 % off by the third day, and back from there. */
function weightCurve(birthWeight: number, draw: SeededRandom): (day: number) => number {
  const lost = birthWeight * (draw.whole(30, 90) / 1000)
  const gain = draw.whole(18, 38)
  return (day) => {
    const grams = birthWeight - (lost * Math.min(day, 3)) / 3 + gain * Math.max(0, day - 3)
    return 5 * Math.round(grams / 5)
  }
}

function feedingAt({ feeding }: Family, first: boolean, draw: SeededRandom): string {
  if (feeding === 'BOTTLE') return 'BOTTLE'
  return weighted(draw, first ? AT_FIRST : AT_LAST)
}

const AT_FIRST = [
  [92, 'BREAST'],
  [8, 'MIXED'],
] as const
const AT_LAST = [
  [76, 'BREAST'],
  [15, 'MIXED'],
  [9, 'BOTTLE'],
] as const
