const UNITS: Readonly<Record<string, string>> = { temperatuur: ' °C', temperature: ' °C' }
/** Statistics Netherlands' code of a municipality: a reader has no use for it. */
const MUNICIPALITY_CODE = /\s*\bGM\d{4}\b/

interface Element {
  readonly code: string
  readonly name: string
  readonly text: string
}

interface Reader {
  readonly language: string
  readonly shortDate: (day: string) => string
}

/**
 * Lines of a handed over element as a person reads them: days as the language writes them and each day once, units,
 * and not again what the name of the element says already.
 */
export function linesAsRead({ code, name, text }: Element, { language, shortDate }: Reader): readonly string[] {
  if (code === 'LANGUAGE') return [languageAsRead(text, language)]
  const lines = text.replace(MUNICIPALITY_CODE, '').split('\n')
  const read: { day: string | null; said: string }[] = []
  for (const line of lines) {
    const { day, said } = lineAsRead(line, name, shortDate)
    const last = read.at(-1)
    if (day !== null && last?.day === day) last.said += `; ${said}`
    else read.push({ day, said })
  }
  return read.map(({ day, said }) => (day === null ? said : `${shortDate(day)}: ${said}`))
}

/** `2026-11-14 · temperatuur · 37,2` is of a day; anything else is a line of its own. */
function lineAsRead(line: string, name: string, shortDate: Reader['shortDate']) {
  const parts = line.split(' · ')
  const [first = '', kind = '', ...rest] = parts
  if (!/^\d{4}-\d{2}-\d{2}$/.test(first) || rest.length === 0)
    return { day: null, said: parts.map((part) => datesIn(part, shortDate)).join(', ') }
  // Between other values a full stop would read as the end of them.
  const value = `${rest.join(', ').replace(/\.$/, '')}${UNITS[kind] ?? ''}`
  if (name.toLowerCase().includes(kind)) return { day: first, said: value }
  return { day: first, said: `${kind}${/^\d/.test(value) ? '' : ':'} ${value}` }
}

function datesIn(text: string, shortDate: Reader['shortDate']): string {
  return text.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => shortDate(day))
}

/** `ar, tolk nodig` begins with the code of a language: says its name. */
function languageAsRead(text: string, language: string): string {
  const [, code = '', rest = ''] = /^([a-z]{2,3})(,.*)?$/s.exec(text) ?? []
  if (code === '') return text
  return `${new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(code) ?? code}${rest}`
}

/** Whole weeks and the days beyond them. */
export function weeksAndDays(days: number): { readonly weeks: number; readonly days: number } {
  return { weeks: Math.floor(days / 7), days: days % 7 }
}
