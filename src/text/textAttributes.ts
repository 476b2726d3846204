import { Compartment, type Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'

/** Room in a text for its attributes: what it is called, and what it points to. */
export function textAttributes(): Extension {
  return attributes.of([])
}

/** What the text is called and what it points to. */
export function setAttributes(view: EditorView, values: Readonly<Record<string, string>>): void {
  // Without a tabindex axe takes the scrolling box for one that no key reaches.
  view.dispatch({ effects: attributes.reconfigure(EditorView.contentAttributes.of({ ...values, tabindex: '0' })) })
}

const attributes = new Compartment()
