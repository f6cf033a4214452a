import { cleanText, parseBsn } from '@kraamketen/kraamzorg'
import { parseDate } from '../format/parse-date.ts'
import type { FieldProblem } from './field-problem.ts'

/** What a text becomes, or why it cannot. */
export type Parsed<Value> = { readonly value: Value } | { readonly problem: FieldProblem }

/** One field of a form, or of an address that filters a list. */
export interface Field<Value> {
  /** Given the text without spaces around it, never empty. */
  readonly parse: (text: string) => Parsed<Value>
  readonly required: boolean
}

/** A field that may be given more than once, such as a row of boxes. */
export interface Many<Value> {
  readonly each: Field<Value>
}

const field = <Value>(parse: (text: string) => Parsed<Value>): Field<Value> => ({ parse, required: false })
const or = <Value>(value: Value | null, problem: FieldProblem): Parsed<Value> =>
  value === null ? { problem } : { value }

/** Cannot be left empty. */
export const required = <Value>(optional: Field<Value>): Field<Value> & { required: true } => ({
  ...optional,
  required: true,
})

export const many = <Value>(each: Field<Value>): Many<Value> => ({ each })

/** A line or a few, without control characters. */
export const text = (most: number) =>
  field((typed) =>
    typed.length > most ? { problem: { code: 'TOO_LONG', most } } : or(cleanText(typed), { code: 'UNREADABLE' }),
  )

/** Lines of text: as they were typed, line ends included. */
export const lines = (most: number) =>
  field((typed) =>
    typed.length > most
      ? { problem: { code: 'TOO_LONG', most } }
      : or(cleanText(typed.replaceAll('\r\n', '\n'), { multiline: true }), { code: 'UNREADABLE' }),
  )

/** A day as people write it, `1-3-26` or `1 maart 2026`; ISO inside. */
export const day = field((typed) => or(parseDate(typed), { code: 'NOT_A_DATE' }))

/** `9:30` or `09.30`; `09:30` inside. */
export const time = field((typed) => {
  const [, hour = '', minute = ''] = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(typed) ?? []
  return or(hour === '' ? null : `${hour.padStart(2, '0')}:${minute}`, { code: 'NOT_A_TIME' })
})

export const wholeNumber = (least: number, most: number) =>
  field((typed) => {
    const number = /^\d{1,9}$/.test(typed) ? Number(typed) : Number.NaN
    return or(number >= least && number <= most ? number : null, { code: 'NOT_A_WHOLE_NUMBER', least, most })
  })

/** With a comma or a point, in Dutch as in English. */
export const decimalNumber = (least: number, most: number) =>
  field((typed) => {
    const number = /^\d{1,9}([.,]\d{1,3})?$/.test(typed) ? Number(typed.replace(',', '.')) : Number.NaN
    return or(number >= least && number <= most ? number : null, { code: 'NOT_A_NUMBER', least, most })
  })

/** One of these, by the word that stands for it in an address or a form. */
export const choice = <const Words extends Readonly<Record<string, unknown>>>(words: Words) =>
  field<Words[keyof Words]>((typed) =>
    Object.hasOwn(words, typed) ? { value: words[typed] as Words[keyof Words] } : { problem: { code: 'NOT_A_CHOICE' } },
  )

/** One of these codes of the graph. */
export const oneOf = <const Code extends string>(codes: readonly Code[]) =>
  field<Code>((typed) => or(codes.find((code) => code === typed) ?? null, { code: 'NOT_A_CHOICE' }))

/** A box that is ticked, or not. */
export const ticked = field<true>((typed) => or(typed === 'ja' ? (true as const) : null, { code: 'NOT_A_CHOICE' }))

/** A citizen service number (NL: burgerservicenummer), with or without dots and spaces. */
export const bsn = field((typed) => or(parseBsn(typed), { code: 'NOT_A_BSN' }))

/** `6411 ab`; `6411AB` inside. */
export const postcode = field((typed) => {
  const together = typed.replaceAll(/\s/g, '').toUpperCase()
  return or(/^\d{4}[A-Z]{2}$/.test(together) ? together : null, { code: 'NOT_A_POSTCODE' })
})
