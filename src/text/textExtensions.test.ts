// @vitest-environment jsdom
import { openSearchPanel } from '@codemirror/search'
import { EditorState } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import { expect, onTestFinished, test } from 'vitest'
import { textExtensions } from './textExtensions.ts'

test('Tab and Ctrl+Enter are left to the page', () => {
  const state = EditorState.create({ extensions: textExtensions() })
  const keys = state.facet(keymap).flat()
  expect(keys.length).toBeGreaterThan(20)
  expect(keys.filter(({ key }) => key === 'Tab' || key === 'Mod-Enter')).toEqual([])
})

test('line endings other than "\\n" stay in the text', () => {
  const state = EditorState.create({ doc: 'a\r\nb\rc', extensions: textExtensions() })
  expect(state.doc.toString()).toBe('a\r\nb\rc')
  expect(state.doc.lines).toBe(2)
})

test.each([
  ['Enter keeps the indentation of the line, and adds none', '  <p>', '  <p>\n  '],
  ['Enter between tags makes one line break', '<p></p>', '<p></p>\n'],
])('%s', (_, doc, expected) => {
  const view = viewOf(doc)
  view.dispatch({ selection: { anchor: doc.length } })
  view.contentDOM.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
  expect(view.state.doc.toString()).toBe(expected)
})

test.each(['a\r\nb\r\n', 'a\rb\r', 'a\nb\n'])('pasted %j has the line breaks of the editor', (text) => {
  const view = viewOf('')
  const paste = new Event('paste', { bubbles: true, cancelable: true })
  view.contentDOM.dispatchEvent(Object.assign(paste, { clipboardData: { getData: () => text } }))
  expect(view.state.doc.toString()).toBe('a\nb\n')
})

test('pasting leaves the line endings around it as they are', () => {
  const view = viewOf('x\r\n')
  view.dispatch({ selection: { anchor: 3 } })
  const paste = new Event('paste', { bubbles: true, cancelable: true })
  view.contentDOM.dispatchEvent(Object.assign(paste, { clipboardData: { getData: () => 'a\r\nb' } }))
  expect(view.state.doc.toString()).toBe('x\r\na\nb')
})

test('the find panel speaks in sentence case', () => {
  const view = viewOf('')
  openSearchPanel(view)
  const texts = [...view.dom.querySelectorAll('.cm-search :is(button, label)')].map((each) => each.textContent)
  expect(texts.filter((text) => /^[a-z]/.test(text))).toEqual([])
  expect(texts).toContain('Match case')
  expect(view.dom.querySelector('[name=close]')?.getAttribute('aria-label')).toBe('Close')
})

function viewOf(doc: string): EditorView {
  const view = new EditorView({
    parent: document.body,
    state: EditorState.create({ doc, extensions: textExtensions() }),
  })
  onTestFinished(() => view.destroy())
  return view
}
