import { Compartment, type Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'

/** Attributes of a text by their names: what it is called, and what it points to. */
export type TextAttributes = Readonly<Record<string, string>>

/** Room in a text for its attributes, and those it opens with. */
export function textAttributes(values: TextAttributes = {}): Extension {
  return attributes.of(shown(values))
}

/** What the text is called and what it points to. */
export function setAttributes(view: EditorView, values: TextAttributes): void {
  view.dispatch({ effects: attributes.reconfigure(shown(values)) })
}

/** Without a tabindex axe takes the scrolling box for one that no key reaches. */
function shown(values: TextAttributes): Extension {
  return EditorView.contentAttributes.of({ ...values, tabindex: '0' })
}

const attributes = new Compartment()
