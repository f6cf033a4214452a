import type { Field } from '../fields/fields.ts'

/** Code of a region of the municipal health services (NL: GGD-regio), such as `GG6106`. */
export const regionCode: Field<string> = {
  parse: (typed) => (/^GG\d{4}$/.test(typed) ? { value: typed } : { problem: { code: 'NOT_A_CHOICE' } }),
  required: false,
}
