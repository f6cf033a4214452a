import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

const MONO = "ui-monospace, 'Cascadia Code', 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace"

/** The colours of the page, by its own names for them; each reads well on white. */
const theme = EditorView.theme({
  '&': { height: '100%', fontSize: '0.9375rem', color: 'var(--ink)', backgroundColor: '#fff' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: MONO, lineHeight: '1.5' },
  '.cm-content': { padding: '0.5rem 0' },
  '.cm-gutters': { color: 'var(--soft)', backgroundColor: 'var(--paper)', borderColor: 'var(--line)' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: '#f4f8f8' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': { backgroundColor: '#cfe4ea' },
  // CodeMirror underlines with a picture, which the content policy does not let in.
  '.cm-lintRange-error': { backgroundImage: 'none', textDecoration: 'underline wavy var(--bad)' },
  '.cm-tooltip': {
    maxWidth: 'min(34rem, 90vw)',
    color: 'var(--ink)',
    backgroundColor: '#fff',
    border: '1px solid var(--line-strong)',
    borderRadius: '0.25rem',
    boxShadow: '0 2px 8px rgb(0 0 0 / 15%)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: MONO, maxHeight: '16rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.2rem 0.6rem' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { color: '#fff', backgroundColor: 'var(--accent)' },
  '.cm-completionDetail': { fontStyle: 'normal', marginLeft: '1em', opacity: '1' },
  '.cm-completionIcon': { display: 'none' },
  '.cm-tooltip.cm-completionInfo, .cm-tooltip-hover, .cm-tooltip-lint': {
    padding: '0.5rem 0.75rem',
    fontFamily: 'var(--text)',
    fontSize: '0.9375rem',
  },
  '.cm-tooltip p': { margin: '0' },
})

const colours = HighlightStyle.define([
  { tag: [tags.definitionKeyword, tags.keyword], color: 'var(--warm)', fontWeight: '600' },
  { tag: [tags.propertyName, tags.name], color: 'var(--accent)' },
  { tag: tags.attributeName, color: 'var(--doubt)' },
  { tag: tags.variableName, color: '#6b2c91' },
  { tag: tags.string, color: 'var(--good)' },
  { tag: [tags.number, tags.integer, tags.float, tags.bool, tags.null], color: 'var(--bad)' },
  { tag: [tags.lineComment, tags.comment], color: 'var(--soft)' },
])

export const editorLook = [theme, syntaxHighlighting(colours)]
