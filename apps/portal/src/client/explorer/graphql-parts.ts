import { type Diagnostic, linter } from '@codemirror/lint'
import type { EditorState, Text } from '@codemirror/state'
import { type EditorView, hoverTooltip } from '@codemirror/view'
import {
  completion,
  getSchema,
  graphqlLanguageSupport,
  schemaStateField,
  stateExtensions,
  updateSchema,
} from 'cm6-graphql'
import { type GraphQLSchema, parse, validate } from 'graphql'
import { graphqlMessage } from '../../lib/explorer/graphql-message.ts'
import { type Place, readQuestion } from '../../lib/explorer/read-question.ts'
import { answerWords as en } from '../../lib/language/en/explorer-answer.ts'
import { answerWords as nl } from '../../lib/language/nl/explorer-answer.ts'
import type { EditorParts } from './editor-in.ts'
import { describedAt } from './described-at.ts'
import { language } from './words.ts'

const { problem } = { nl, en }[language]

/** The language of the graph: colours, what can stand where, what is wrong, and what a field is when it is pointed at. */
export const graphqlParts: EditorParts = (tell) => [
  graphqlLanguageSupport(),
  completion,
  stateExtensions(undefined, {
    onCompletionInfoRender: ({ documentation }) => (documentation ? inEnglish(documentation) : null),
  }),
  linter(
    ({ state }) => {
      const marks = marksOf(state)
      tell(marks, state)
      return marks
    },
    { needsRefresh: ({ startState, state }) => startState.field(schemaStateField) !== state.field(schemaStateField) },
  ),
  hoverTooltip(({ state }, position) => {
    const schema = getSchema(state)
    const found = schema ? describedAt(schema, state.doc.toString(), position) : null
    if (found === null) return null
    return { pos: found.from, end: found.to, create: () => ({ dom: asText(found.signature, found.description) }) }
  }),
]

/** From now on the editor knows what can be asked. */
export function offerSchema(view: EditorView, schema: GraphQLSchema): void {
  updateSchema(view, schema)
}

function marksOf(state: EditorState): Diagnostic[] {
  const { doc } = state
  const text = doc.toString()
  const read = readQuestion(text)
  if ('unreadable' in read) {
    const { code, place, message } = read.unreadable
    if (code === 'EMPTY') return []
    const from = offsetOf(doc, place)
    const said = code === 'GRAPHQL_PARSE_FAILED' ? graphqlMessage(message, language) : problem[code]
    return [{ from, to: Math.min(from + 1, doc.length), severity: 'error', message: said }]
  }
  const schema = getSchema(state)
  if (!schema) return []
  return validate(schema, parse(text)).map(({ message, nodes, locations }) => {
    const from = nodes?.[0]?.loc?.start ?? offsetOf(doc, locations?.[0] ?? null)
    // A field is marked at its name, not to the end of what is inside it.
    const end = Math.min(nodes?.[0]?.loc?.end ?? from + 1, doc.lineAt(from).to)
    return { from, to: Math.max(end, from), severity: 'error', message: graphqlMessage(message, language) }
  })
}

function offsetOf(doc: Text, place: Place | null): number {
  if (place === null || place.line > doc.lines) return 0
  const line = doc.line(place.line)
  return Math.min(line.from + place.column - 1, line.to)
}

function asText(signature: string, description: string): HTMLElement {
  const dom = document.createElement('div')
  const code = document.createElement('code')
  code.textContent = signature
  dom.append(code, inEnglish(description))
  return dom
}

/** The graph describes itself in English, in whatever language the page is. */
function inEnglish(text: string): HTMLElement {
  const said = document.createElement('p')
  said.lang = 'en'
  said.textContent = text
  return said
}
