import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'

/**
 * Typing in a very long line. The editor lets the browser type and then compares the whole line with what it was; in a
 * line of megabytes that is several frames a key, so here the key becomes an edit before the browser types it. What is
 * being composed, corrected or dictated is left to the browser and the editor.
 */
export function longLineInput(): Extension {
  return EditorView.domEventHandlers({
    beforeinput: (event, view) => {
      const { state } = view
      const { data, inputType, isComposing } = event
      if (inputType !== 'insertText' || data === null || isComposing || view.composing) return false
      if (state.doc.lineAt(state.selection.main.head).length < longLine) return false
      view.dispatch(state.replaceSelection(data), { userEvent: 'input.type', scrollIntoView: true })
      event.preventDefault()
      return true
    },
  })
}

const longLine = 20_000
