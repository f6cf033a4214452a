import type { HoursCorrection } from '#lib/api-enums.ts'
import type { Words } from '#lib/language/nl.ts'
import { askedQuestion } from '#lib/research/asked-question.ts'
import type { ResearchChoices } from '#lib/server/research/research-fragments.ts'

/** As the note describes it, and as everything is counted unless something else was chosen. */
const USUAL: HoursCorrection = 'ONE_EIGHTH_INCREASE'

/**
 * By what a question of the ledger divided, of whom, and how hours were corrected.
 * @param brief whether the usual correction goes without saying: in a list to find a question back, not in the ledger
 */
export function questionInWords(
  text: string,
  characteristics: ResearchChoices,
  words: Words,
  { brief = false } = {},
): string {
  const asked = askedQuestion(text)
  const { by, only } = asked
  const correction = brief && asked.correction === USUAL ? null : asked.correction
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
