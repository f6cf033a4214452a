import type { SeededRandom } from '@kraamketen/demonstration'
import { type IsoDate, addDays } from '@kraamketen/kraamzorg'
import { type DemoRows, addRow } from '../../queries/demonstration/demo-rows.ts'
import { AFTERNOON, type CareTeams, MORNING, NIGHT } from '../care-teams.ts'
import { demonstrationId, nthId } from '../demonstration-id.ts'
import { drawFor } from '../draw.ts'
import type { Birth, Family } from '../family.ts'
import { partusMinutesOf } from '../indication-versions.ts'
import { momentAt } from '../moment.ts'
import type { MadeVisit } from '../visit-plan.ts'

const NOTES = [
  'Aanleggen gaat goed; nog even meekijken bij de avondvoeding.',
  'Moeder is moe: vanmiddag rust, bezoek liever morgen.',
  'Gewicht morgen weer; gele kleur in de gaten houden.',
  'Oudste kind vraagt aandacht; vader is thuis tot donderdag.',
]

/** A claim is sent so many days after the care ended. */
const CLAIMED_AFTER = 8

/** When her care was claimed; null when that was not done, or not yet. The first that is drawn of her visits. */
function claimDay(draw: SeededRandom, birth: Birth | null, today: IsoDate): IsoDate | null {
  if (birth === null) return null
  const claimedOn = addDays(birth.lastCareDay, CLAIMED_AFTER + draw.whole(0, 12))
  return claimedOn <= today && draw.chance(0.95) ? claimedOn : null
}

/** Who came when, how long, what was handed over to the next, and what was claimed. */
export function visitRows(rows: DemoRows, family: Family, visits: readonly MadeVisit[], today: IsoDate): void {
  const { number, provider, birth } = family
  const draw = drawFor('visit rows', number)
  const claimedOn = claimDay(draw, birth, today)
  const withNotes = draw.chance(0.85)
  for (const [index, visit] of visits.entries()) {
    const done = visit.state === 'DONE'
    const next = visits[index + 1]
    const changes = next !== undefined && next.assistant !== visit.assistant
    const noted = done && withNotes && draw.chance(changes ? 0.9 : 0.5)
    const off = draw.chance(0.03) ? 15 : 0
    addRow(rows, 'visit', {
      id: visit.id,
      clientId: demonstrationId('client', number),
      organisation: provider.agbCode,
      assistantId: visit.assistant.id,
      kind: 'KRAAMZORG',
      state: visit.state,
      plannedAt: momentAt(visit.on, visit.startsAt),
      plannedMinutes: visit.plannedMinutes,
      startedAt: done ? momentAt(visit.on, visit.startedAt) : null,
      endedAt: done ? momentAt(visit.on, visit.startedAt + visit.deliveredMinutes) : null,
      partnerPresent: done ? (draw.chance(0.2) ? null : draw.chance(0.6)) : null,
      handoverNote: noted ? draw.pick(NOTES) : null,
      cancelReason: visit.state === 'CANCELLED' ? 'De familie had bezoek en belde af.' : null,
      claimedMinutes: done && claimedOn !== null ? Math.max(0, visit.deliveredMinutes - off) : null,
      claimedOn: done ? claimedOn : null,
      recordedAt: done
        ? momentAt(visit.on, visit.startedAt + visit.deliveredMinutes)
        : momentAt(addDays(today, -1), 960),
      recordedBySubject: 'demonstration',
      recordedByName: visit.assistant.name,
    })
  }
}

/** Assistance at the birth itself, which is outside the indicated hours. */
export function partusRows(rows: DemoRows, family: Family, teams: CareTeams, today: IsoDate): void {
  const { birth, number, provider } = family
  const minutes = partusMinutesOf(family)
  if (birth === null || minutes === null) return
  // On day zero everything is early in the morning, the birth too.
  const bornAt = birth.on === today ? Math.floor(birth.minute / 4) : birth.minute
  const [start, end] = [bornAt - minutes + 60, bornAt + 60]
  if (birth.on === today && end > 350) return
  const claimedOn = claimDay(drawFor('visit rows', number), birth, today)
  const [assistant] = inOnePart(start, end).flatMap(({ day, part }) =>
    teams.assign(provider, [{ on: addDays(birth.on, day), part }], false),
  )
  addRow(rows, 'visit', {
    id: nthId('visit', number, 90),
    clientId: demonstrationId('client', number),
    organisation: provider.agbCode,
    assistantId: assistant?.id ?? null,
    kind: 'PARTUS',
    state: 'DONE',
    plannedAt: momentAt(birth.on, start),
    plannedMinutes: minutes,
    startedAt: momentAt(birth.on, start),
    endedAt: momentAt(birth.on, end),
    partnerPresent: true,
    handoverNote: null,
    cancelReason: null,
    claimedMinutes: claimedOn === null ? null : minutes,
    claimedOn,
    recordedAt: momentAt(birth.on, end),
    recordedBySubject: 'demonstration',
    recordedByName: assistant?.name ?? provider.signer,
  })
}

/** The part of the day that holds the whole of it; none when it goes over from night to day. */
function inOnePart(start: number, end: number): { day: number; part: number }[] {
  const [night, morning] = [18 * 60, 8 * 60]
  if (end <= morning && start >= night - 1440) return [{ day: -1, part: NIGHT }]
  if (start >= morning && end <= night) return [{ day: 0, part: MORNING | AFTERNOON }]
  return start >= night && end <= morning + 1440 ? [{ day: 0, part: NIGHT }] : []
}
