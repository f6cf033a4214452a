const UNITS: Readonly<Record<string, string>> = { temperatuur: ' °C', temperature: ' °C' }

/**
 * Lines of a handed over element as a person reads them: days as the language writes them, units, and not again what
 * the name of the element says already.
 */
export function linesAsRead(text: string, name: string, shortDate: (day: string) => string): readonly string[] {
  return text.split('\n').map((line) => {
    const parts = line.split(' · ')
    const [first = '', kind = '', ...rest] = parts
    const isMeasured = /^\d{4}-\d{2}-\d{2}$/.test(first) && rest.length > 0
    if (!isMeasured) return parts.map((part) => datesIn(part, shortDate)).join(', ')
    const said = `${rest.join(', ')}${UNITS[kind] ?? ''}`
    const isSaid = name.toLowerCase().includes(kind)
    return `${shortDate(first)}: ${isSaid ? '' : `${kind}, `}${said}`
  })
}

function datesIn(text: string, shortDate: (day: string) => string): string {
  return text.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => shortDate(day))
}

/** `ar, tolk nodig` begins with the code of a language: says its name. */
export function languageAsRead(text: string, language: string): string {
  const [, code = '', rest = ''] = /^([a-z]{2,3})(,.*)?$/s.exec(text) ?? []
  if (code === '') return text
  return `${new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(code) ?? code}${rest}`
}

/** Whole weeks and the days beyond them. */
export function weeksAndDays(days: number): { readonly weeks: number; readonly days: number } {
  return { weeks: Math.floor(days / 7), days: days % 7 }
}
