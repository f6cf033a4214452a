import { type IsoDate, addDays, amsterdamDay } from '@kraamketen/kraamzorg'
import { type Field, day, time, wholeNumber } from '#lib/fields/fields.ts'
import { readFields } from '#lib/fields/read-fields.ts'
import { amsterdamInstant } from '#lib/format/amsterdam-instant.ts'

/** Four digits are enough to know the region; letters after them say where somebody lives, and stay out of the address. */
const fourDigits: Field<string> = {
  required: false,
  parse: (text) => {
    const [, digits] = /^(\d{4})\s*([A-Za-z]{2})?$/.exec(text) ?? []
    return digits === undefined ? { problem: { code: 'NOT_A_POSTCODE' } } : { value: digits }
  },
}

const FIELDS = {
  van: day,
  'meer-dan': wholeNumber(0, 366),
  postcode: fourDigits,
  dag: day,
  tijd: time,
}

export const DAY_COUNTS = [7, 14] as const
export const LOAD_WEEKS = [4, 8, 13, 26, 52] as const
const USUAL_SHIFTS = 3

/** Everything that decides what is shown of shifts, as the address says it. */
export function readShifts(query: URLSearchParams, now = new Date()) {
  const { usable, typed, problems } = readFields(FIELDS, query)
  const today = amsterdamDay(now)
  const from = (usable.van as IsoDate | null) ?? today
  const days = DAY_COUNTS.find((count) => String(count) === query.get('dagen')) ?? DAY_COUNTS[0]
  const loadWeeks = LOAD_WEEKS.find((count) => String(count) === query.get('weken')) ?? LOAD_WEEKS[0]
  const asksMoment = usable.dag !== null || usable.tijd !== null
  return {
    state: { typed, problems },
    today,
    from,
    days,
    until: addDays(from, days - 1),
    moreThan: usable['meer-dan'] ?? USUAL_SHIFTS,
    loadWeeks,
    loadFrom: addDays(today, 1 - loadWeeks * 7),
    yearAgo: addDays(today, -363),
    postcode: usable.postcode,
    moment: asksMoment ? amsterdamInstant(usable.dag ?? today, usable.tijd ?? '12:00') : now.toISOString(),
    /** From when on nobody being on call matters. */
    gapsFrom: from === today ? now.toISOString() : amsterdamInstant(from, '00:00'),
  }
}
