import type { Localised } from '@kraamketen/kraamzorg'

/** A number as people read it in each language, with at most so many decimals: 1.234,5 and 1,234.5. */
export function printedNumber(value: number, decimals: number): Localised {
  const options = { maximumFractionDigits: decimals }
  return {
    nl: new Intl.NumberFormat('nl-NL', options).format(value),
    en: new Intl.NumberFormat('en-GB', options).format(value),
  }
}

/** A figure without the dust of floating point; four decimals are three more than any table here prints. */
export function tidy(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
