// @vitest-environment jsdom
import { EditorView } from '@codemirror/view'
import { expect, onTestFinished, test } from 'vitest'
import { longLineInput } from './longLineInput.ts'

const long = 'a'.repeat(20_000)

test.each<[string, string, InputEventInit, boolean]>([
  ['a key in a very long line is an edit at once', long, { inputType: 'insertText', data: 'é' }, true],
  ['a key in another line is left to the browser', 'short', { inputType: 'insertText', data: 'x' }, false],
  ['so is what is composed', long, { inputType: 'insertCompositionText', data: 'か', isComposing: true }, false],
  [
    'so is what is composed and said to be text',
    long,
    { inputType: 'insertText', data: 'か', isComposing: true },
    false,
  ],
  ['so is a correction', long, { inputType: 'insertReplacementText', data: null }, false],
])('%s', (_, doc, init, isTaken) => {
  const view = new EditorView({ parent: document.body, doc, extensions: longLineInput() })
  onTestFinished(() => view.destroy())
  view.dispatch({ selection: { anchor: 0, head: 2 } })
  const event = new InputEvent('beforeinput', { ...init, bubbles: true, cancelable: true })
  view.contentDOM.dispatchEvent(event)
  expect(event.defaultPrevented).toBe(isTaken)
  expect(view.state.doc.toString()).toBe(isTaken ? `${init.data}${doc.slice(2)}` : doc)
  if (isTaken) expect(view.state.selection.main.head).toBe(1)
})
