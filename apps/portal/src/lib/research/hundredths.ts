import type { Language } from '../language/language.ts'

const formats = (signDisplay: 'auto' | 'exceptZero') => {
  const options = { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay }
  return { nl: new Intl.NumberFormat('nl-NL', options), en: new Intl.NumberFormat('en-GB', options) }
}
const plain = formats('auto')
const signed = formats('exceptZero')

/** `44,00`: always two decimals, for figures beside a print of one decimal. */
export function hundredths(value: number, language: Language): string {
  return plain[language].format(value).replace('-', '−')
}

/** `+0,10`, `−0,22`, `0,00`. */
export function hundredthsChange(value: number, language: Language): string {
  return signed[language].format(value).replace('-', '−')
}
