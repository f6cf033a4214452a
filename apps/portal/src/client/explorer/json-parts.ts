import { json } from '@codemirror/lang-json'
import { type Diagnostic, linter } from '@codemirror/lint'
import type { EditorState } from '@codemirror/state'
import { readVariables } from '../../lib/explorer/read-variables.ts'
import { answerWords as en } from '../../lib/language/en/explorer-answer.ts'
import { answerWords as nl } from '../../lib/language/nl/explorer-answer.ts'
import type { EditorParts } from './editor-in.ts'
import { language } from './words.ts'

const { problem } = { nl, en }[language]

/** JSON, and where it is not. */
export const jsonParts: EditorParts = (tell) => [
  json(),
  linter(({ state }) => {
    const marks = marksOf(state)
    tell(marks, state)
    return marks
  }),
]

function marksOf({ doc }: EditorState): Diagnostic[] {
  const read = readVariables(doc.toString())
  if ('variables' in read) return []
  const { code, place } = read.wrong
  const line = doc.line(Math.min(place?.line ?? 1, doc.lines))
  const from = Math.min(line.from + (place?.column ?? 1) - 1, line.to)
  return [{ from, to: Math.min(from + 1, doc.length), severity: 'error', message: problem[code] }]
}
