import { type IsoDate, addDays, daysBetween, parseIsoDate, weekStart } from '@kraamketen/kraamzorg'
import { InvalidInput, readDate } from '@kraamketen/subgraph'

/** The days that `from` and `until` name, both included; not the wrong way round, and not too many. */
export function readPeriod(
  given: { from: string; until: string },
  mostDays: number,
): { from: IsoDate; until: IsoDate } {
  const from = readDate('from', given.from)
  const until = readDate('until', given.until)
  const days = daysBetween(from, until) + 1
  if (days >= 1 && days <= mostDays) return { from, until }
  throw new InvalidInput([
    {
      path: ['until'],
      message: days < 1 ? '"until" is before "from".' : `The period is ${days} days long.`,
      remedy: `Give a last day on or after the first, at most ${mostDays} days in all.`,
    },
  ])
}

/** The same when either day may be left out: from today, for so many days. */
export function readPeriodFromToday(
  given: { from: string | null | undefined; until: string | null | undefined },
  today: IsoDate,
  { days, most }: { days: number; most: number },
): { from: IsoDate; until: IsoDate } {
  const from = readDate('from', given.from) ?? today
  return readPeriod({ from, until: given.until ?? addDays(from, days) }, most)
}

/** The same, looking back: until today, for so many days. */
export function readPeriodUntilToday(
  given: { from: string | null | undefined; until: string | null | undefined },
  today: IsoDate,
  { days, most }: { days: number; most: number },
): { from: IsoDate; until: IsoDate } {
  const until = readDate('until', given.until) ?? today
  return readPeriod({ from: given.from ?? addDays(until, 1 - days), until }, most)
}

/** The Monday of the first of so many weeks; the week of today when it is left out. */
export function readFirstWeek(
  argument: string,
  given: string | null | undefined,
  weeks: number,
  today: IsoDate,
): IsoDate {
  const monday = weekStart(readDate(argument, given) ?? today)
  // With the rest of the month that the last week is in.
  if (parseIsoDate(monday) !== null && parseIsoDate(addDays(monday, weeks * 7 + 31)) !== null) return monday
  throw new InvalidInput([
    {
      path: [argument],
      message:
        weeks === 1
          ? 'This week is not between 1900 and 2100.'
          : `${weeks} weeks from this day are not all between 1900 and 2100.`,
      remedy: 'Choose another day.',
    },
  ])
}
