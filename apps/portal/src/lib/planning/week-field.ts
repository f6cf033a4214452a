import type { Field } from '../fields/fields.ts'
import { type Monday, readWeek } from './weeks.ts'

/** A week as an address writes it, `2026-W49`; its Monday inside. Chosen from a list, so nobody types it wrong. */
export const week: Field<Monday> = {
  required: false,
  parse: (text) => {
    const monday = readWeek(text)
    return monday === null ? { problem: { code: 'NOT_A_CHOICE' } } : { value: monday }
  },
}
