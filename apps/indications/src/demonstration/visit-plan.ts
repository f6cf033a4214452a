import { type IsoDate, type Minutes, addDays, daysBetween } from '@kraamketen/kraamzorg'
import { AFTERNOON, type CareTeams, type DemoAssistant, MORNING, type Shift } from './care-teams.ts'
import { nthId } from './demonstration-id.ts'
import { drawFor } from './draw.ts'
import { type Family, isCaredFor } from './family.ts'
import type { IndicationVersion } from './indication-versions.ts'

/** One visit of a maternity assistant at home: planned, or done with what she really stayed. */
export interface MadeVisit {
  readonly id: string
  readonly on: IsoDate
  /** Minutes after midnight. */
  readonly startsAt: number
  readonly plannedMinutes: Minutes
  readonly state: 'PLANNED' | 'DONE' | 'CANCELLED'
  readonly startedAt: number
  readonly deliveredMinutes: Minutes
  readonly assistant: DemoAssistant
}

/** Whoever is due later has no visits planned yet. */
const PLANNED_AHEAD = 21
/** Where the rules leave the hours undecided, planning goes by the smaller base. */
const UNDECIDED: Minutes = 45 * 60
const LEAST_VISIT = 120
const LONGEST_VISIT = 480
const QUARTER = 15
const MORNING_FROM = 510
const AFTERNOON_FROM = 780

/** The visits of one family, as long as its care lasts, with assistants that are free. */
export function visitPlan(
  family: Family,
  versions: readonly IndicationVersion[],
  teams: CareTeams,
  today: IsoDate,
): MadeVisit[] {
  const { number, provider, wish } = family
  const days = careDays(family, versions.at(-1)?.careUntil ?? null, today)
  const draw = drawFor('visits', number)
  const indicated = versions.at(-1)?.minutes ?? UNDECIDED
  const share = { FULL: 1, REDUCED: draw.whole(60, 90) / 100, LOW: 0, NONE: 0 }[family.careLevel]
  const wanted =
    family.careLevel === 'LOW' ? 60 * draw.whole(8, 22) : Math.max(Math.min(indicated, 1440), indicated * share)
  const total = QUARTER * Math.round(wanted / QUARTER)
  const [from, until] = days
  if (family.careLevel === 'NONE' || from === null || until < from || total < LEAST_VISIT) return []

  const room = daysBetween(from, until) + 1
  const visits = Math.min(room, Math.max(1, Math.floor(total / LEAST_VISIT)))
  const each = Math.min(LONGEST_VISIT, QUARTER * Math.max(1, Math.round(total / visits / QUARTER)))
  const lengths = Array.from({ length: visits }, (_, index) =>
    index < visits - 1 ? each : Math.min(LONGEST_VISIT, Math.max(60, total - each * (visits - 1))),
  )
  const inMorning = draw.chance(0.6)
  const shifts = lengths.map((minutes, index): Shift => {
    const half = inMorning ? MORNING : AFTERNOON
    return { on: addDays(from, index), part: minutes <= 240 ? half : MORNING | AFTERNOON }
  })
  const change = wish.extraAssistants ?? draw.chance(0.12)
  const assistants = teams.assign(provider, shifts, change)
  const exact = family.careLevel === 'FULL' && draw.chance(0.6)
  return lengths.map((plannedMinutes, index) => {
    const shift = shifts[index] as Shift
    const startsAt = shift.part === AFTERNOON ? AFTERNOON_FROM : MORNING_FROM
    const past = shift.on < today
    const cancelled = draw.chance(0.015) && index > 0
    const late = draw.whole(0, 8)
    return {
      id: nthId('visit', number, index + 1),
      on: shift.on,
      startsAt,
      plannedMinutes,
      state: cancelled ? 'CANCELLED' : past ? 'DONE' : 'PLANNED',
      startedAt: startsAt + late,
      deliveredMinutes: plannedMinutes - (exact ? 0 : draw.pick([0, 0, 0, 15, 30, 0])),
      assistant: assistants[index] as DemoAssistant,
    }
  })
}

/** The first and last day on which somebody comes; the first is null where nobody does. */
function careDays(family: Family, careUntil: IsoDate | null, today: IsoDate): readonly [IsoDate | null, IsoDate] {
  const { birth, dueDate, state } = family
  if (birth === null) {
    const soon = state === 'INDICATED' && daysBetween(today, dueDate) <= PLANNED_AHEAD
    const from = dueDate > today ? dueDate : addDays(today, 1)
    return [soon ? from : null, addDays(from, 7)]
  }
  if (!isCaredFor(family)) return [null, birth.on]
  // Whoever comes home after noon is visited from the next day.
  const home = addDays(birth.on, birth.hospitalDays)
  const from = birth.hospitalDays === 0 && birth.minute > 690 ? addDays(home, 1) : home
  const last = careUntil ?? birth.lastCareDay
  const gone = birth.diedOn === null ? null : addDays(birth.diedOn, 2)
  if (birth.stillborn && birth.children === 1) return [from, addDays(birth.on, 4)]
  return [from, gone !== null && gone < last ? gone : last]
}
