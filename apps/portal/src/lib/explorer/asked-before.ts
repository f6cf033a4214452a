/** A question that was asked earlier in this session. */
export interface AskedBefore {
  readonly id: string
  /** When it was last asked, as an instant. */
  readonly at: string
  readonly query: string
  readonly variables: string
}

/** More than anybody looks back. */
export const MOST_REMEMBERED = 20
/** All texts together: long questions push older ones out sooner. */
const MOST_CHARACTERS = 200_000
const LONGEST_TITLE = 70

/** The list with a question on top of it; the same question stands in it once. */
export function remember(list: readonly AskedBefore[], asked: AskedBefore): readonly AskedBefore[] {
  const others = list.filter(({ query, variables }) => query !== asked.query || variables !== asked.variables)
  let room = MOST_CHARACTERS
  return [asked, ...others].slice(0, MOST_REMEMBERED).filter(({ query, variables }) => {
    room -= query.length + variables.length
    return room >= 0
  })
}

/** By what somebody knows a question again: what she wrote above it, else its name, else how it begins. */
export function titleOf(query: string): string {
  const comment = /^\s*#[ \t]*(\S.*)$/m.exec(query)?.[1]
  const name = /^\s*query\s+(\w+)/m.exec(query)?.[1]
  const title = (comment ?? name ?? query).replaceAll(/\s+/g, ' ').trim()
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : title
}
