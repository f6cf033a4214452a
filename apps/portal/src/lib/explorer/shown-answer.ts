import type { AnswerProblem, FreeAnswer } from './answer.ts'
import { type Table, findTables } from './find-tables.ts'
import { questionAsPython, questionAsR } from './question-as-code.ts'
import type { Variables } from './read-variables.ts'

/** More than this is read in a file. */
const MOST_CHARACTERS = 60_000
const MOST_ROWS = 100

/** An answer as a page shows it. */
export interface ShownAnswer {
  readonly problems: readonly AnswerProblem[]
  readonly milliseconds: number | null
  /** Null when there is no data at all. */
  readonly json: { readonly text: string; readonly isCut: boolean } | null
  readonly tables: readonly (Table & { readonly rowCount: number })[]
  /** The question in other languages; null when it got no answer. */
  readonly code: { readonly r: string; readonly python: string } | null
}

interface Asked {
  readonly endpoint: string
  readonly query: string
  readonly variables: Variables
}

/** What of an answer stands on the page: the tables and the JSON, each as far as somebody reads it there. */
export function shownAnswer({ data, problems, milliseconds }: FreeAnswer, asked: Asked): ShownAnswer {
  const tables = findTables(data)
  const rows = tables[0]?.path ?? null
  return {
    problems,
    milliseconds,
    json: data === null ? null : cut(JSON.stringify(data, null, 2)),
    tables: tables.map((table) => ({ ...table, rowCount: table.rows.length, rows: table.rows.slice(0, MOST_ROWS) })),
    code: data === null ? null : { r: questionAsR({ ...asked, rows }), python: questionAsPython({ ...asked, rows }) },
  }
}

function cut(text: string): { readonly text: string; readonly isCut: boolean } {
  const isCut = text.length > MOST_CHARACTERS
  return { text: isCut ? text.slice(0, text.lastIndexOf('\n', MOST_CHARACTERS)) : text, isCut }
}
