import { Compartment, EditorState, type Extension } from '@codemirror/state'
import { drawSelection } from '@codemirror/view'

/**
 * How the selection looks: the browser's own caret and colors, which cost nothing at a key, as long as there is one range;
 * several at once, as after "Select all matches", the editor draws itself, because a browser cannot.
 */
export function selectionLook(): Extension {
  return [
    // For "Select all matches".
    EditorState.allowMultipleSelections.of(true),
    look.of(byBrowser),
    EditorState.transactionExtender.of(({ newSelection, startState }) => {
      const wanted = newSelection.ranges.length > 1 ? byEditor : byBrowser
      return look.get(startState) === wanted ? null : { effects: look.reconfigure(wanted) }
    }),
  ]
}

const look = new Compartment()
const byBrowser: Extension = []
const byEditor: Extension = drawSelection()
