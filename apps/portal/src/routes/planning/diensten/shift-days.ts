import { type IsoDate, addDays, amsterdamDay } from '@kraamketen/kraamzorg'
import { amsterdamInstant } from '#lib/format/amsterdam-instant.ts'

export interface Piece<Of> {
  readonly of: Of
  /** Parts of the day, 0 at midnight and 1 at the next, by the clock as it really went. */
  readonly from: number
  readonly until: number
  /** Which row of the day: what overlaps stands under each other. */
  readonly lane: number
}

export interface ShiftDay<Of> {
  readonly day: IsoDate
  readonly lanes: number
  readonly pieces: readonly Piece<Of>[]
}

interface Span {
  readonly startsAt: string
  readonly endsAt: string
}

/** Shifts cut at midnight in the Netherlands, by day: how a week looks. */
export function shiftDays<Of extends Span>(spans: readonly Of[], first: IsoDate, count: number): ShiftDay<Of>[] {
  return Array.from({ length: count }, (_, at) => {
    const day = addDays(first, at)
    const [start, end] = [midnight(day), midnight(addDays(day, 1))]
    const part = (instant: string) => (Math.min(end, Math.max(start, Date.parse(instant))) - start) / (end - start)
    const ends: number[] = []
    const pieces = spans
      .filter(({ startsAt, endsAt }) => Date.parse(startsAt) < end && Date.parse(endsAt) > start)
      .toSorted((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt))
      .map((of) => {
        const [from, until] = [part(of.startsAt), part(of.endsAt)]
        const free = ends.findIndex((taken) => taken <= from)
        const lane = free < 0 ? ends.length : free
        ends[lane] = until
        return { of, from, until, lane }
      })
    return { day, lanes: Math.max(1, ends.length), pieces }
  })
}

const midnight = (day: IsoDate) => Date.parse(amsterdamInstant(day, '00:00'))

/** Who is on call at an instant. */
export function onDutyAt<Of extends Span>(shifts: readonly Of[], instant: Date): Of[] {
  return shifts.filter(
    ({ startsAt, endsAt }) => Date.parse(startsAt) <= instant.getTime() && Date.parse(endsAt) > instant.getTime(),
  )
}

export const dayOf = (instant: string): IsoDate => amsterdamDay(new Date(instant))
