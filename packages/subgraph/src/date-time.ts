import { InvalidInput } from './problem.ts'

const INSTANT = /^\d{4}-\d{2}-\d{2}T.+(Z|[+-]\d{2}:?\d{2})$/

/**
 * Reads an instant; the error says what one looks like. Without Z or an offset it would be another moment on a server
 * in another time zone, and a birth just before midnight another day.
 */
export function parseDateTime(value: unknown): Date {
  const instant = typeof value === 'string' && INSTANT.test(value) ? new Date(value) : null
  if (instant === null || Number.isNaN(instant.getTime())) {
    throw new InvalidInput([
      {
        path: [],
        message: 'This is not a moment.',
        remedy: 'Write it with its offset: "2026-03-14T09:05:00Z" or "2026-03-14T10:05:00+01:00".',
      },
    ])
  }
  return instant
}
