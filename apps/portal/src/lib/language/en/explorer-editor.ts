import type { editorWords as dutch } from '../nl/explorer-editor.ts'

/** What the explorer says when its editor is there. */
export const editorWords: typeof dutch = {
  asking: 'Asking the chain …',
  noAnswer:
    'No answer came. Are you perhaps no longer signed in? Sign in in another tab and ask again; your question is still here.',
  toAnswer: 'To the answer',
  atPlace: (line, column) => `Line ${line}, character ${column}:`,
  moreMarks: (count) => `(and ${count} more)`,
  completions: 'What can stand here',
  diagnostics: 'What is not right',
}
