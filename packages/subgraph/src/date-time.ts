import { GraphQLError } from 'graphql'

/** Reads an instant; the error says what one looks like. */
export function parseDateTime(value: unknown): Date {
  const instant = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value) ? new Date(value) : null
  if (instant === null || Number.isNaN(instant.getTime())) {
    throw new GraphQLError('A moment is a text such as "2026-03-14T09:05:00Z".', {
      extensions: { code: 'INVALID_INPUT' },
    })
  }
  return instant
}
