import type { Words } from './nl.ts'

/** What the graph says is missing (`hospitalDays`, `KRAAMZORG_HOUR 2026`) in words; a name that is new comes back as it is. */
export function missingInWords(missing: string, words: Words): string {
  const fact = wordOf(words.missing, missing)
  if (fact !== undefined) return fact
  const [kind = '', year = ''] = missing.split(' ')
  const amount = wordOf(words.amount, kind)
  return amount === undefined ? missing : words.amountOfYear(amount, year)
}

function wordOf(dictionary: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(dictionary, key) ? dictionary[key] : undefined
}
