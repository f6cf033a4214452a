import type { Place } from './read-question.ts'

export type Variables = Readonly<Record<string, unknown>>

/** Why the variables are not what a question takes: no JSON, and where; or JSON, but no object. */
export interface WrongVariables {
  readonly code: 'VARIABLES_NOT_JSON' | 'VARIABLES_NO_OBJECT'
  readonly place: Place | null
}

/** The variables of a question as they are typed; nothing typed is none. */
export function readVariables(text: string): { readonly variables: Variables } | { readonly wrong: WrongVariables } {
  if (text.trim() === '') return { variables: {} }
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { variables: value as Variables }
    return { wrong: { code: 'VARIABLES_NO_OBJECT', place: null } }
  } catch (error) {
    return { wrong: { code: 'VARIABLES_NOT_JSON', place: placeIn(text, (error as Error).message) } }
  }
}

/** Engines say where in their own way: `at position 12`, `line 1 column 6`, or only that the end came too soon. */
function placeIn(text: string, message: string): Place | null {
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? []
  if (line !== undefined) return { line: Number(line), column: Number(column) }
  const [, position] = /position (\d+)/.exec(message) ?? []
  if (position !== undefined) return placeAt(text, Number(position))
  return /end of/i.test(message) ? placeAt(text, text.length) : null
}

function placeAt(text: string, position: number): Place {
  const lines = text.slice(0, position).split('\n')
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}
