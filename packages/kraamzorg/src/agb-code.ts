/** The national code of a care provider (NL: AGB-code): eight digits, the first two name the kind of care. */
export type AgbCode = string & { readonly __agb: true }

/** Null unless eight digits; the code has no check digit. */
export function parseAgbCode(text: string): AgbCode | null {
  return /^[0-9]{8}$/.test(text) ? (text as AgbCode) : null
}
