import type { fields as dutchFields, lists as dutchLists } from '../nl/fields.ts'

const between = (least: number, most: number) => `${least} to ${most}`

/** What is wrong with what was typed, and what to do about it. */
export const fields: typeof dutchFields = {
  problem: {
    REQUIRED: 'Fill in this field.',
    NOT_A_DATE: 'Fill in a date, such as 1-3-2026.',
    NOT_A_TIME: 'Fill in a time, such as 9:30.',
    NOT_A_CHOICE: 'Choose one of the possibilities.',
    NOT_A_BSN: 'This citizen service number is wrong. Fill in the 9 digits as they stand in the passport.',
    NOT_A_POSTCODE: 'Fill in a postcode, such as 6411 AB.',
    UNREADABLE: 'There are characters here that cannot be read. Type the text again.',
    PERIOD_BACKWARDS: 'Fill in a date that is not before the first one.',
    REFUSED: 'This cannot be stored like this. Check what you filled in.',
    SEARCH_CLOSED: 'This search cannot be opened any more, or is somebody else’s. Search again.',
    TOO_LONG: (_least: number, most: number) => `Use at most ${most} characters.`,
    NOT_A_NUMBER: (least: number, most: number) => `Fill in a number from ${between(least, most)}.`,
    NOT_A_WHOLE_NUMBER: (least: number, most: number) => `Fill in a whole number from ${between(least, most)}.`,
  },
  failed: 'It did not work',
  summary: 'Something is not right yet',
  kept: 'What you filled in is still there.',
  optional: 'optional',
  /** Of a form that is gone from its page: somebody else was earlier. */
  lost: {
    title: 'Nothing was stored.',
    why: 'This changed meanwhile, perhaps by a colleague or in another window. Below stands how it is now.',
    written: 'This is what you wrote:',
  },
  refusal: {
    INVALID_INPUT: 'This was not stored, because something is not right. Check what you filled in.',
    NOT_FOUND: 'This is not there any more, or you may not see it. Nothing was stored.',
    WRONG_STATE: 'This cannot be done any more: somebody was before you, or things changed. See how it stands now.',
    CONFLICT: 'This does not fit what is on record already. See what is there.',
    NOT_NOW: 'This cannot be stored now. Nothing was stored. Please try again in a few minutes.',
  },
}

/** The words around every list. */
export const lists: typeof dutchLists = {
  search: 'Search and filter',
  more: 'More filters',
  all: 'All',
  apply: 'Show',
  clear: 'Clear everything',
  sortBy: (column: string) => `Sort by ${column.toLowerCase()}`,
  pages: 'Pages',
  previous: 'Previous page',
  next: 'Next page',
  first: 'To the beginning of the list',
  gone: 'This page of the list does not exist any more.',
  noMatch: 'Nothing fits what you are looking for.',
  noMatchHint: 'Check the spelling, or clear a filter.',
}
