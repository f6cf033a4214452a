import { type IsoDate, cleanText, parseIsoDate } from '@kraamketen/kraamzorg'
import { InvalidInput, NotFound } from './problem.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The date that an argument holds; null when it was left out. */
export function readDate(argument: string, text: string): IsoDate
export function readDate(argument: string, text: string | null | undefined): IsoDate | null
export function readDate(argument: string, text: string | null | undefined): IsoDate | null {
  if (text === null || text === undefined) return null
  const date = parseIsoDate(text)
  if (date === null) {
    throw new InvalidInput([
      {
        path: [argument],
        message: `"${argument}" is not a calendar day between 1900 and 2100.`,
        remedy: 'Give a day as year-month-day, such as 2026-03-14.',
      },
    ])
  }
  return date
}

/** An id that could exist; what cannot exist is not found, like everything else that is not there. */
export function readId(argument: string, what: string, id: string): string {
  if (!UUID.test(id)) throw new NotFound(what, [argument])
  return id
}

/** A line of text of at most `longest` characters; null when it was left out or is blank. */
export function readText(argument: string, text: string | null | undefined, longest: number): string | null {
  if (text === null || text === undefined) return null
  const clean = cleanText(text)
  if (clean === null || clean.length > longest) {
    throw new InvalidInput([
      {
        path: [argument],
        message:
          clean === null
            ? `"${argument}" holds characters that are not text.`
            : `"${argument}" is longer than ${longest} characters.`,
        remedy: `Give at most ${longest} characters of plain text.`,
      },
    ])
  }
  return clean === '' ? null : clean
}
