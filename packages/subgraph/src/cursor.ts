import type { Position } from '@kraamketen/database'
import { parseIsoDate } from '@kraamketen/kraamzorg'
import { InvalidInput } from './problem.ts'

/** A place in a list as an opaque text. It names the sort too: a cursor of another order would point nowhere. */
export function writeCursor(sort: string, { key, id }: Position): string {
  return Buffer.from(JSON.stringify([sort, key, id])).toString('base64url')
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}$/

/** Whether a text can be a place in a list by day; a cursor that was made up holds anything. */
export function isDayKey(text: string): boolean {
  return parseIsoDate(text) !== null
}

/** The same of a list by moment, to the microsecond in UTC. */
export function isMomentKey(text: string): boolean {
  return MOMENT.test(text) && !Number.isNaN(Date.parse(`${text}Z`))
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** @param isKey whether a text can be a place in this order; whatever sorts as text is, unless said */
export function readCursor(
  argument: string,
  sort: string,
  cursor: string | null | undefined,
  isKey: (text: string) => boolean = () => true,
): Position | null {
  if (cursor === null || cursor === undefined) return null
  const parts = parse(cursor)
  if (parts !== null && parts[0] === sort && isKey(parts[1])) return { key: parts[1], id: parts[2] }
  throw new InvalidInput([
    {
      path: [argument],
      message: `"${argument}" is not a cursor of this list in this order.`,
      remedy: 'Take the cursor from pageInfo of the same question, or leave it out to begin at the start.',
    },
  ])
}

function parse(cursor: string): [string, string, string] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (!Array.isArray(parts) || parts.length !== 3 || !parts.every((part) => typeof part === 'string')) return null
    const [sort, key, id] = parts as [string, string, string]
    return UUID.test(id) && !key.includes('\u0000') ? [sort, key, id] : null
  } catch {
    return null
  }
}
