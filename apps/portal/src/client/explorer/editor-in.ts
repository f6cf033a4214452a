import {
  acceptCompletion,
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { bracketMatching, indentOnInput } from '@codemirror/language'
import { type Diagnostic, lintKeymap } from '@codemirror/lint'
import { EditorState, type Extension } from '@codemirror/state'
import { EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view'
import { editorLook } from './editor-look.ts'
import { typeOver } from './type-over.ts'
import { words } from './words.ts'

/** What an editor of one language has of its own; it tells what is wrong with the text to whoever asks. */
export type EditorParts = (tell: (marks: readonly Diagnostic[], state: EditorState) => void) => Extension

export interface Editor {
  readonly view: EditorView
  text(): string
  write(text: string): void
}

/** Fills its host, as the field did that it takes the place of. */
const HOST = ':host { display: block; height: 100%; }'

/**
 * Puts an editor in the place of a field of the form, which goes on to hold the text. It stands in a shadow root: there
 * its style sheets need no looser content policy.
 */
export function editorIn(form: HTMLFormElement, name: string, parts: EditorParts, ask: () => void): Editor {
  const field = form.querySelector<HTMLTextAreaElement>(`textarea[name="${name}"]`)
  if (field === null) throw new Error(`The form has no field ${name}.`)
  const pane = field.parentElement as HTMLElement
  const mark = pane.parentElement?.querySelector<HTMLElement>('[data-mark]')
  const hint = document.getElementById(field.getAttribute('aria-describedby') ?? '')
  const label = form.querySelector<HTMLLabelElement>(`label[for="${field.id}"]`)

  const host = document.createElement('div')
  // Shortcuts of the page see the host in place of what is typed in.
  Object.defineProperty(host, 'isContentEditable', { value: true })
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(HOST)
  root.adoptedStyleSheets = [sheet]

  const tell = (marks: readonly Diagnostic[], state: EditorState) => {
    if (mark) mark.textContent = marks.length === 0 ? '' : inWords(marks, state)
  }
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: field.value,
      extensions: [
        lineNumbers(),
        history(),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        highlightActiveLine(),
        autocompletion({ aboveCursor: false }),
        keymap.of([
          { key: 'Mod-Enter', run: () => (ask(), true) },
          // Nothing else is bound to Tab: it leaves the editor.
          { key: 'Tab', run: acceptCompletion },
          ...closeBracketsKeymap,
          ...completionKeymap,
          ...lintKeymap,
          ...historyKeymap,
          ...defaultKeymap,
        ]),
        EditorView.contentAttributes.of({
          // Reached by Tab as it is; said, so that who checks pages sees it too.
          tabindex: '0',
          'aria-label': label?.textContent.trim() ?? name,
          'aria-description': hint?.textContent.trim() ?? '',
        }),
        EditorState.phrases.of({ Completions: words.completions, Diagnostics: words.diagnostics }),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) field.value = state.doc.toString()
        }),
        typeOver,
        editorLook,
        parts(tell),
      ],
    }),
  })
  field.hidden = true
  pane.append(host)
  label?.addEventListener('click', () => view.focus())

  return {
    view,
    text: () => view.state.doc.toString(),
    write: (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
  }
}

function inWords([first, ...others]: readonly Diagnostic[], { doc }: EditorState): string {
  if (first === undefined) return ''
  const line = doc.lineAt(first.from)
  const place = words.atPlace(line.number, first.from - line.from + 1)
  return [place, first.message, others.length > 0 ? words.moreMarks(others.length) : ''].join(' ').trim()
}
