import type { Words } from '#lib/language/nl.ts'
import type { ResearchChoices } from '#lib/server/research/research-fragments.ts'
import type { TableState } from './table-state.ts'

/** What a table is about: its caption, and whom it leaves out. */
export function tableInWords(
  { groups, filters }: Pick<TableState, 'groups' | 'filters'>,
  characteristics: ResearchChoices,
  { crosstab: words }: Pick<Words, 'crosstab'>,
): { caption: string; restrictions: readonly string[] } {
  const known = (code: string) => characteristics.find((each) => each.code === code)
  const nameOf = (code: string) => (known(code)?.name ?? code).toLowerCase()
  return {
    caption: words.caption(groups.map(nameOf).join(` ${words.and} `)),
    restrictions: filters.map(({ characteristic, levels }) => {
      const all = known(characteristic)?.levels ?? []
      const labels = levels.map((code) => all.find((level) => level.code === code)?.label ?? code)
      return words.only(nameOf(characteristic), labels.join(', '))
    }),
  }
}
