// @vitest-environment jsdom
import { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { expect, onTestFinished, test } from 'vitest'
import { markedText, showMarks } from './markedText.ts'

test('marks stand at their places, stay with them, and give way to others', () => {
  const view = open('{ "a": 1, "b": 2 }')
  showMarks(view, [{ from: 7, to: 8, kind: 'error', message: 'No number.', rule: 'acl-empty' }])
  expect(marked(view)).toEqual(['cm-mark cm-mark-error: 1'])
  view.dispatch({ changes: { from: 0, insert: '  ' } })
  expect(marked(view)).toEqual(['cm-mark cm-mark-error: 1'])
  showMarks(view, [{ from: 17, to: 18, kind: 'left out', message: 'Gone.' }])
  expect(marked(view)).toEqual(['cm-mark cm-mark-note: 2'])
})

test('a mark at the end stands on the last character, and an empty text has none', () => {
  const view = open('{')
  showMarks(view, [{ from: 1, to: 2, kind: 'error', message: 'Expected more.' }])
  expect(marked(view)).toEqual(['cm-mark cm-mark-error: {'])
  view.dispatch({ changes: { from: 0, to: 1 } })
  showMarks(view, [{ from: 0, to: 1, kind: 'error', message: 'Expected a value.' }])
  expect(marked(view)).toEqual([])
})

function marked(view: EditorView): readonly string[] {
  return [...view.contentDOM.querySelectorAll('.cm-mark')].map((each) => `${each.className}: ${each.textContent}`)
}

function open(doc: string): EditorView {
  const view = new EditorView({ parent: document.body, state: EditorState.create({ doc, extensions: markedText() }) })
  onTestFinished(() => view.destroy())
  return view
}
