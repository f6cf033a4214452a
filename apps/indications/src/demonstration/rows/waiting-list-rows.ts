import { recordedClass } from '@kraamketen/demonstration'
import { type IsoDate, addDays, daysBetween } from '@kraamketen/kraamzorg'
import { type DemoRows, addRow } from '../../queries/demonstration/demo-rows.ts'
import { demonstrationId, nthId } from '../demonstration-id.ts'
import { drawFor } from '../draw.ts'
import type { Family } from '../family.ts'
import type { WaitingStep } from '../family-wish.ts'
import { happenedAt } from '../moment.ts'

/** The steps in the order in which they are taken. */
const STEPS = [
  'PREFERRED_PROVIDER',
  'REGIONAL_WAITING_LIST',
  'JOINT_DIVISION',
  'INSURER_INVOLVED',
  'NO_GUARANTEE',
] as const satisfies readonly WaitingStep[]

/** Where she waits for a provider, or waited: with every step and who took it. */
export function waitingListRows(rows: DemoRows, family: Family, today: IsoDate): void {
  const { number, wish, timeline, birth, region, provider, practice, dueDate } = family
  const draw = drawFor('waiting list', number)
  const told = recordedClass(number)
  const short = family.state === 'DECLINED' && timeline.declineReason === 'NO_CAPACITY'
  const share = short ? 0.8 : told === 'VERY_VULNERABLE' ? 0.14 : 0.05
  const drawn = draw.chance(share)
  if (wish.waiting === undefined && (!drawn || wish.givenName !== undefined)) return

  const enteredOn = timeline.answeredOn ?? timeline.submittedOn
  if (enteredOn > today || enteredOn > dueDate) return
  const placed = !short && family.state !== 'SUBMITTED'
  const over = birth !== null || dueDate < today
  const last: WaitingStep = wish.waiting ?? (placed ? 'PLACED' : over ? 'WITHDRAWN' : draw.pick(STEPS))
  const open = STEPS.indexOf(last as (typeof STEPS)[number])
  const before = STEPS.slice(0, open >= 0 ? open + 1 : draw.whole(1, 3))
  // Now and then a step is missing in what was taken over from another system.
  const missing = wish.waiting === undefined && drawFor('skipped step', number).chance(0.06) ? 'JOINT_DIVISION' : null
  const known = before.filter((step) => step !== missing || step === last)
  const path: readonly WaitingStep[] = open >= 0 ? known : [...known, last]
  const room = Math.max(0, daysBetween(enteredOn, today))
  const pace = draw.whole(2, 6)
  const entry = demonstrationId('waitingListEntry', number)
  const at = path.map((_, index) => {
    const after = Math.min(index * pace, Math.floor((room * index) / Math.max(1, path.length - 1)))
    return happenedAt(addDays(enteredOn, after), 840 + index, today)
  })
  const others = region.providers.filter(
    ({ agbCode, activeUntil }) => agbCode !== provider.agbCode && activeUntil === null,
  )
  addRow(rows, 'waitingListEntry', {
    id: entry,
    clientId: demonstrationId('client', number),
    regionCode: region.code,
    dueDate,
    preferredOrganisation: draw.chance(0.85) || wish.waiting !== undefined ? provider.agbCode : null,
    enteredByOrganisation: draw.chance(0.6) ? practice.agbCode : provider.agbCode,
    vulnerabilityClass: told,
    step: last,
    stepSince: at.at(-1),
    enteredAt: at[0],
    placedWith: last === 'PLACED' ? (family.state === 'DECLINED' ? (others[0] ?? provider) : provider).agbCode : null,
  })
  for (const [index, step] of path.entries()) {
    const region = index > 1
    addRow(rows, 'waitingListEvent', {
      id: nthId('waitingListEvent', number, index + 1),
      entryId: entry,
      fromStep: path[index - 1] ?? null,
      toStep: step,
      at: at[index],
      bySubject: 'demonstration',
      byName: region ? 'Coördinator van de regio (demonstratie)' : provider.signer,
      organisation: region ? null : provider.agbCode,
      reason: index === 0 ? 'Geen ruimte in de week van de uitgerekende datum.' : null,
    })
  }
}
