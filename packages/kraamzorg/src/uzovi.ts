/** The national code of a health insurer (NL: UZOVI): four digits. */
export type UzoviCode = string & { readonly __uzovi: true }

/** Null unless four digits. */
export function parseUzovi(text: string): UzoviCode | null {
  return /^[0-9]{4}$/.test(text) ? (text as UzoviCode) : null
}
