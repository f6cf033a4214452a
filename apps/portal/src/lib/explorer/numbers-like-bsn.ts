import { parseBsn } from '@kraamketen/kraamzorg'

/** Ids and days have digits too, and are what they look like. */
const NO_NUMBERS = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\b\d{4}-\d{2}-\d{2}/gi
const NUMBERS = /(?<![\w.-])\d[\d .-]{6,12}\d(?![\w-])/g

/** What in a text passes for a citizen service number (NL: burgerservicenummer), as it is written there. */
export function numbersLikeBsn(text: string): readonly string[] {
  const found = text.replaceAll(NO_NUMBERS, ' ').match(NUMBERS) ?? []
  return [...new Set(found.filter((number) => parseBsn(number) !== null))]
}
