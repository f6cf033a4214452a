/** A question to the graph, to be asked from a program of one's own. */
export interface SnippetQuestion {
  /** Address of the graph. */
  readonly endpoint: string
  /** The GraphQL operation. */
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  /** Where in the answer the rows are: the fields from the top, such as cohort, crosstab, lines. By their alias if any. */
  readonly rows: readonly string[]
}

/**
 * A text in double quotes that R and Python both read as it is. JSON escapes are theirs too, but for what R refuses in a
 * text at all (the character NUL, half a surrogate pair), which no GraphQL operation holds either.
 */
export function quoted(text: string): string {
  return JSON.stringify(text.replaceAll('\0', '').toWellFormed())
}

/** One text a line, each with its line break but the last. */
export function quotedLines(text: string): readonly string[] {
  const lines = text.trim().split('\n')
  return lines.map((line, at) => quoted(at === lines.length - 1 ? line : `${line}\n`))
}
