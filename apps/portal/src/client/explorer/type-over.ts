import { EditorView } from '@codemirror/view'

/**
 * What is typed over a selection is put there by the editor. A browser that does so itself keeps how the lines looked in
 * inline styles, and the content policy reports those.
 */
export const typeOver = EditorView.domEventHandlers({
  beforeinput({ inputType, data, isComposing }, view) {
    const { main } = view.state.selection
    if (inputType !== 'insertText' || data === null || isComposing || main.empty) return false
    const insert = () =>
      view.state.update(view.state.replaceSelection(data), { userEvent: 'input.type', scrollIntoView: true })
    const handlers = view.state.facet(EditorView.inputHandler)
    if (!handlers.some((handle) => handle(view, main.from, main.to, data, insert))) view.dispatch(insert())
    return true
  },
})
