import { parseIsoDate } from '@kraamketen/kraamzorg'

const MONTHS = ['jan', 'feb', 'm(?:aa)?rt', 'apr', 'mei|may', 'jun', 'jul', 'aug', 'sep', 'o[kc]t', 'nov', 'dec']
const MONTH = MONTHS.map((month) => new RegExp(`^(?:${month})`))
const ENGLISH_MARCH = /^mar/

/**
 * A day as people write it: `1-3-2026`, `01/03/26`, `1 maart 2026`, `1 mrt 26`, `2026-03-01`. Day first, always; a year
 * of two digits is in this century. Null when it is no day that exists.
 */
export function parseDate(text: string): string | null {
  const parts = text
    .trim()
    .toLowerCase()
    .split(/[\s./-]+/)
  if (parts.length !== 3) return null
  const [first, second, third] = parts as [string, string, string]
  if (/^\d{4}$/.test(first)) return dayOf(first, second, third)
  return dayOf(/^\d{2}$/.test(third) ? `20${third}` : third, second, first)
}

function dayOf(year: string, monthText: string, day: string): string | null {
  const month = /^\d{1,2}$/.test(monthText) ? monthText : monthNumber(monthText)
  return parseIsoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

function monthNumber(text: string): string {
  const index = ENGLISH_MARCH.test(text) ? 2 : MONTH.findIndex((month) => month.test(text))
  return index < 0 || /[^a-z]/.test(text) ? '' : String(index + 1)
}
