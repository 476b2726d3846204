// @vitest-environment jsdom
import { EditorState, Text } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { expect, onTestFinished, test } from 'vitest'
import { insertDocument, insertionOf, insertions, pasteText, replaceInsertion } from './insertion.ts'

test('what is pasted takes the place of the selection, and another text takes its place', () => {
  const view = viewOf('one two', 4, 7)
  pasteText(view, '2\n3')
  expect(view.state.doc.toString()).toBe('one 2\n3')
  expect(view.state.selection.main.head).toBe(7)
  replaceInsertion(view, 'x')
  expect(view.state.doc.toString()).toBe('one x')
})

test('it is found after an edit elsewhere, and given up after one in it', () => {
  const view = viewOf('', 0)
  pasteText(view, 'abc')
  view.dispatch({ changes: { from: 0, insert: '__' } })
  view.dispatch({ changes: { from: 5, insert: '!' } })
  expect(insertionOf(view.state)).toEqual({ from: 2, to: 5 })
  view.dispatch({ changes: { from: 3, to: 4 } })
  expect(insertionOf(view.state)).toBeUndefined()
  replaceInsertion(view, 'x')
  expect(view.state.doc.toString()).toBe('__ac!')
})

test.each([
  ['', 0, 'new', false],
  ['ab', 1, 'a\nnew\nb', true],
  ['ab', 2, 'ab\nnew', true],
  ['a\n', 2, 'a\nnew', true],
])('a document comes into %j at %i on lines of its own', (doc, at, after, hadText) => {
  const view = viewOf(doc, at)
  expect(insertDocument(view, Text.of(['new']))).toBe(hadText)
  expect(view.state.doc.toString()).toBe(after)
})

function viewOf(doc: string, anchor: number, head = anchor): EditorView {
  const state = EditorState.create({ doc, selection: { anchor, head }, extensions: [insertions()] })
  const view = new EditorView({ parent: document.body, state })
  onTestFinished(() => view.destroy())
  return view
}
