/** A citizen service number that passed the eleven-test (NL: burgerservicenummer), always nine digits. */
export type Bsn = string & { readonly __bsn: true }

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1]

/**
 * Reads a BSN as people write it: spaces, dots and dashes are skipped, eight digits get their leading zero back.
 * Null when it fails the eleven-test (NL: elfproef) or is 000000000, which passes the sum but is nobody's.
 */
export function parseBsn(text: string): Bsn | null {
  const digits = text.replace(/[\s.-]/g, '').padStart(9, '0')
  if (!/^\d{9}$/.test(digits) || text.replace(/\D/g, '').length < 8 || digits === '000000000') return null
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  return sum % 11 === 0 ? (digits as Bsn) : null
}

/** Enough to recognise, too little to use: `*****6782`. */
export function maskBsn(bsn: Bsn): string {
  return `*****${bsn.slice(-4)}`
}
