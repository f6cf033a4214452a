/** Lines of a handed over element as a person reads them: days as the language writes them, a dash for the middle dot. */
export function linesAsRead(text: string, shortDate: (day: string) => string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => shortDate(day)).replaceAll(' · ', ', '))
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
