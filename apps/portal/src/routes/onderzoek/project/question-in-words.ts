import type { Words } from '#lib/language/nl.ts'
import { askedQuestion } from '#lib/research/asked-question.ts'
import type { ResearchChoices } from '#lib/server/research/research-fragments.ts'

/** By what a question of the ledger divided, of whom, and how hours were corrected. */
export function questionInWords(text: string, characteristics: ResearchChoices, words: Words): string {
  const { by, only, correction } = askedQuestion(text)
  const nameOf = (code: string) => characteristics.find((known) => known.code === code)?.name.toLowerCase() ?? code
  const levelsOf = (code: string, levels: readonly string[]) => {
    const known = characteristics.find((each) => each.code === code)?.levels ?? []
    return levels.map((level) => known.find((each) => each.code === level)?.label ?? level).join(', ')
  }
  const { corrections } = words.crosstab
  return [
    by.length === 0 ? words.ledger.everybody : words.ledger.by(by.map(nameOf).join(` ${words.crosstab.and} `)),
    ...only.map(({ characteristic, levels }) =>
      words.ledger.only(`${nameOf(characteristic)}: ${levelsOf(characteristic, levels)}`),
    ),
    ...(correction === null || !Object.hasOwn(corrections, correction)
      ? []
      : [words.ledger.correction(corrections[correction as keyof typeof corrections])]),
  ].join('; ')
}
