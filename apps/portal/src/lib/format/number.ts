import type { Language } from '../language/language.ts'

const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const

function formats(options: Intl.NumberFormatOptions): Record<Language, Intl.NumberFormat> {
  return { nl: new Intl.NumberFormat(LOCALES.nl, options), en: new Intl.NumberFormat(LOCALES.en, options) }
}

const MINUS = '−'
/** A typographic minus is as wide as a plus, so that columns of hours line up. */
const withMinus = (text: string) => text.replace('-', MINUS)

const euros = formats({ style: 'currency', currency: 'EUR' })
/** Hours are sums of eighths and tenths of a package: three decimals write each of them exactly. */
const decimals = formats({ maximumFractionDigits: 3 })
const signed = formats({ maximumFractionDigits: 3, signDisplay: 'exceptZero' })
const means = formats({ minimumFractionDigits: 1, maximumFractionDigits: 1 })
const shares = formats({ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 })
const whole = formats({ maximumFractionDigits: 0 })

/** `€ 1.234,50` */
export function money(cents: number, language: Language): string {
  return withMinus(euros[language].format(cents / 100))
}

/** `42,875` */
export function decimal(value: number, language: Language): string {
  return withMinus(decimals[language].format(value))
}

/** `+49`, `−6,125`, `0` */
export function change(value: number, language: Language): string {
  return withMinus(signed[language].format(value))
}

/** `44,3`: always one decimal, for means beside each other. */
export function mean(value: number, language: Language): string {
  return withMinus(means[language].format(value))
}

/** `12,5%` of 12.5 */
export function percentage(percent: number, language: Language): string {
  return shares[language].format(percent / 100)
}

/** `763.075` */
export function count(value: number, language: Language): string {
  return whole[language].format(value)
}

const signedMeans = formats({ minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' })

/** `+0,4`, `−1,2`, `0,0`: a change of a mean, always one decimal. */
export function meanChange(value: number, language: Language): string {
  return withMinus(signedMeans[language].format(value))
}
