import { type IsoDate, type Minutes, addDays, weekStart } from '@kraamketen/kraamzorg'
import { type DemoRows, addRow } from '../../queries/demonstration/demo-rows.ts'
import { demonstrationId } from '../demonstration-id.ts'
import type { Family } from '../family.ts'
import { momentAt } from '../moment.ts'
import type { DemoOrganisation } from '../organisations.ts'

/** A family in the week whose hours were divided. */
export interface DividedFamily {
  readonly number: number
  readonly minutes: Minutes
}

const FLOOR: Minutes = 24 * 60
/** Hours that there were, of those that were asked. */
const SHARE = 0.8
const AT_MOST = 200

/** The Monday of the week that was divided: the week before last. */
export function dividedWeek(today: IsoDate): IsoDate {
  return addDays(weekStart(today), -14)
}

/** Whether the care of a family began in that week, at the organisation that divided it. */
export function isDivided({ provider, birth }: Family, monday: IsoDate): boolean {
  return provider.agbCode === '41900001' && birth !== null && birth.on >= monday && birth.on < addDays(monday, 7)
}

/** One division of scarce hours: everybody the floor first, then everybody the same, up to what was indicated. */
export function allocationRows(
  rows: DemoRows,
  provider: DemoOrganisation,
  families: readonly DividedFamily[],
  today: IsoDate,
): void {
  const asked = families
    .slice(0, AT_MOST)
    .map(({ number, minutes }) => ({ number, demanded: Math.round(minutes) }))
    .sort((one, other) => one.demanded - other.demanded)
  if (asked.length === 0) return
  const capacity = Math.floor(asked.reduce((sum, { demanded }) => sum + demanded, 0) * SHARE)
  const floorOf = (demanded: Minutes) => Math.min(FLOOR, demanded)
  let left = capacity - asked.reduce((sum, { demanded }) => sum + floorOf(demanded), 0)
  const monday = dividedWeek(today)
  const id = demonstrationId('allocation', 1)
  addRow(rows, 'allocation', {
    id,
    organisation: provider.agbCode,
    regionCode: 'GG6106',
    weekStart: monday,
    policy: 'FLOOR_FIRST',
    capacityMinutes: capacity,
    floorMinutes: FLOOR,
    decidedAt: momentAt(addDays(monday, -4), 600),
    decidedBySubject: 'demonstration',
    decidedByName: provider.signer,
  })
  for (const [index, { number, demanded }] of asked.entries()) {
    const more = Math.max(0, Math.min(demanded - floorOf(demanded), Math.floor(left / (asked.length - index))))
    left -= more
    const allocated = floorOf(demanded) + more
    addRow(rows, 'allocationLine', {
      allocationId: id,
      clientId: demonstrationId('client', number),
      demandedMinutes: demanded,
      allocatedMinutes: allocated,
      reason: allocated === demanded ? 'FULL' : more > 0 ? 'ABOVE_FLOOR' : 'AT_FLOOR',
    })
  }
}
